/** Whether a word, in lower case, is one of the services in which people hold a rank: nobody is an officer of two. */
export const isService = (lower: string): boolean =>
  /^(?:army|navy|coastguard|police|gendarmerie|marines|militia)$/.test(lower);
