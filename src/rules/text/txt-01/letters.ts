export const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters that look alike in both scripts. */
const ALIKE_LATIN = "ABCEHIKMOPTXaceiopxyïÏ";
const ALIKE_CYRILLIC = "АВСЕНІКМОРТХасеіорхуїЇ";
/** Letters left over from another keyboard or a badly recognised scan, by sound. */
const BY_SOUND: Readonly<Record<string, string>> = {
  b: "б",
  d: "д",
  f: "ф",
  g: "г",
  h: "х",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  r: "р",
  s: "с",
  t: "т",
  u: "у",
  v: "в",
  z: "з",
};

/** Runs of letters; an apostrophe inside a word belongs to it. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+(?:['’ʼ]\p{L}+)*/gu) ?? [];
}

/** True for a word with letters of both scripts; Roman numerals are typed in either, and read alike. */
export function isMixed(word: string): boolean {
  return !/^[IVXLCMІХСМ]+$/.test(word) && LATIN.test(word) && CYRILLIC.test(word);
}

/**
 * The word in one script: in Cyrillic where its Latin letters look or sound like Cyrillic ones, in
 * Latin where only its Cyrillic letters have doubles («СОVID»). Null where neither can be told.
 */
export function written(word: string): string | null {
  const letters = [...word];
  const latin = letters.filter((letter) => LATIN.test(letter));
  const cyrillic = letters.filter((letter) => CYRILLIC.test(letter));
  if (latin.every((letter) => ALIKE_LATIN.includes(letter))) {
    return letters.map((letter) => double(letter, ALIKE_LATIN, ALIKE_CYRILLIC)).join("");
  }
  if (cyrillic.every((letter) => ALIKE_CYRILLIC.includes(letter))) {
    return letters.map((letter) => double(letter, ALIKE_CYRILLIC, ALIKE_LATIN)).join("");
  }
  const bySound = letters.map((letter) => {
    const alike = double(letter, ALIKE_LATIN, ALIKE_CYRILLIC);
    return LATIN.test(alike) ? (BY_SOUND[alike] ?? alike) : alike;
  });
  return bySound.some((letter) => LATIN.test(letter)) ? null : bySound.join("");
}

function double(letter: string, from: string, to: string): string {
  const at = from.indexOf(letter);
  return at === -1 ? letter : (to[at] ?? letter);
}
