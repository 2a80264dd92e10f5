import { gazetteer, isFamilyName, isGivenName } from './gazetteer';
import { wordSet } from './lists';
import { isCommonWord } from './words';

/** Surnames of East Asia as English texts write them, which stand before the given name. */
const SURNAMES =
  wordSet(`kim lee park choi jung jeong kang cho yoon yun jang lim im han shin seo suh kwon hwang ahn an song yoo yu hong
  jeon ko go moon mun son sohn bae pae baek paik nam roh noh ha heo hur ryu ryoo oh chung jo cha chun woo ban
  wang li zhang chang liu liew chen chan yang huang zhao wu zhou chou xu hsu sun ma zhu hu guo kuo he gao lin luo zheng
  cheng liang xie tang feng dong xiao hsiao cao deng peng zeng tseng lu su ye jiang cai tsai pan du dai xia wei ren fan
  fang shi yao tan liao zou xiong jin hao kong bai cui mao qiu qin hou shao meng wan duan lei qian yin chang yi
  he gu lai gong wen pang bo xi tsang tsui kwok leung lam wong cheung ng ho lau yeung tong fung mak siu ip
  nguyen tran pham huynh hoang phan vu vo dang bui ngo duong ly truong dinh`);

/** A syllable of a Korean given name, as it is written in Latin letters. */
const KOREAN =
  /^(?:[bcdghjkmnpstwy]|ch|sh|ky|gy|hy|my|by|kw|hw)?(?:a|ae|e|eo|eu|i|o|oo|ou|u|ui|wi|ya|ye|yeo|yo|yu|yoo|yeon|yeong)(?:k|l|m|n|ng|p|t|r|h)?$/;

/** Syllables of pinyin. */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ue|ui|a|o|e|i|u|v)){1,2}$/;

/**
 * Whether the folded words of a person's name begin with the surname: Xi Jinping, Park Min-seo, Hirayama Kenji. What is
 * a given name in English keeps its place: Kim Davis, Lee Harvey Oswald.
 */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || rest.length > 2) return false;
  if (SURNAMES.has(first)) return rest.length === 2 ? areSyllables(rest) : isEastAsianGiven(rest[0]!);
  const [given] = rest;
  if (rest.length === 1 && isJapaneseSurname(first) && isJapaneseGiven(given!)) return true;
  return (
    rest.length === 1 &&
    isGivenName(given!) &&
    !isFamilyName(given!) &&
    !isGivenName(first) &&
    isFamilyName(first) &&
    !isCommonWord(first)
  );
}

/** Words in the syllables of Japanese, as English texts write them. */
const JAPANESE = /^(?:(?:[kstnhmyrwgzjdbpf]|sh|ch|ts|ky|gy|ny|hy|by|py|my|ry)?(?:a|i|u|e|ei|o|oo|ou)n?){2,5}$/;

/** How Japanese surnames end: mountain, origin, village, river, island, cape, bridge, wood, hill, mouth, field, marsh. */
const SURNAME_ENDINGS =
  /.(?:yama|moto|mura|kawa|gawa|shima|jima|saki|zaki|hashi|bashi|bayashi|naka|oka|guchi|hara|wara|sawa|zawa|mizu|uchi|numa|kura|tsuka)$/;

const isJapaneseSurname = (word: string): boolean =>
  JAPANESE.test(word) && SURNAME_ENDINGS.test(word) && !isGivenName(word) && !isCommonWord(word);

const isJapaneseGiven = (word: string): boolean =>
  JAPANESE.test(word) && !SURNAME_ENDINGS.test(word) && !isFamilyName(word) && !isCommonWord(word);

function isEastAsianGiven(word: string): boolean {
  const { givenNames, familyNames } = gazetteer();
  const parts = word.split('-');
  if (parts.length === 2) return parts.every((part) => KOREAN.test(part) || PINYIN.test(part));
  return (
    parts.length === 1 && !givenNames.has(word) && !familyNames.has(word) && !isCommonWord(word) && PINYIN.test(word)
  );
}

/** Two syllables apart: Kim Jong Un, Tran Van Minh. */
const areSyllables = (words: readonly string[]): boolean =>
  words.every(
    (word) => word.length < 6 && (KOREAN.test(word) || PINYIN.test(word)) && !gazetteer().givenNames.has(word),
  );
