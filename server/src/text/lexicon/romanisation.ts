/**
 * Letters of other alphabets in the Latin ones that English news chooses most often. Only alphabets in which one letter
 * is about one sound are here: Arabic, Hebrew, Chinese and others need a dictionary, not a table.
 */

const CYRILLIC = `а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u
  ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz`;

const GREEK = `α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`;

const ARMENIAN = `ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o
  չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f`;

const GEORGIAN = `ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh
  ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h`;

const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, ARMENIAN, GEORGIAN].flatMap((table) => {
    const cells = table.trim().split(/\s+/);
    return cells.flatMap((cell, at) => (at % 2 === 0 ? [[cell, cells[at + 1]!.replace('-', '')] as const] : []));
  }),
);

const ROMANISABLE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/gu;

/** A text, in lower case, in Latin letters as far as the tables go; Latin text stays as it is. */
export const romanise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/ու/g, 'u')
    .replace(/ο[υύ]/g, 'ou')
    .replace(ROMANISABLE, (letter) => LETTERS.get(letter) ?? LETTERS.get(letter.normalize('NFD').charAt(0)) ?? letter);
