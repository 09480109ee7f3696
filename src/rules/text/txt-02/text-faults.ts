/** Shorter sentences may be said twice: «Так. Так.» */
const SHORTEST = 25;
const TAG =
  /<\/?(?:p|br|div|span|b|i|u|em|strong|li|ul|ol|td|tr|table|font|a)(?:\s[^<>]*)?\/?>|&(?:nbsp|quot|amp|lt|gt|laquo|raquo|ndash|mdash);/gi;

/** The text without what it says a second time: the same sentence, or itself as a whole. */
export function withoutRepetition(text: string): string {
  if (text.length < 2 * SHORTEST) return text;
  const half = halfOf(text.trim().replace(/[.;]+$/, ""));
  if (half !== null && half.length >= SHORTEST) return half;
  const sentences = text.split(/(?<=[.!?;])(?=\s)/);
  const seen = new Set<string>();
  const kept = sentences.filter((sentence) => {
    const key = sentence.trim().replace(/\s+/g, " ").toLowerCase();
    const again = key.length >= SHORTEST && seen.has(key);
    seen.add(key);
    return !again;
  });
  return kept.length === sentences.length ? text : kept.join("").trim();
}

/** What stands twice, with up to three signs between; null where a text is no such pair. */
function halfOf(text: string): string | null {
  for (const between of [1, 2, 3]) {
    const length = (text.length - between) / 2;
    if (!Number.isInteger(length) || length < 1) continue;
    const half = text.slice(0, length);
    const gap = text.slice(length, length + between);
    if (/^[\s.;,]+$/.test(gap) && text.endsWith(half)) return half;
  }
  return null;
}

/**
 * True when every quotation mark that opens is closed later and none closes before one opens. One
 * mark may close two: «школа «Зірка».
 */
export function quotesFit(text: string): boolean {
  let open = 0;
  for (const mark of text.match(/[«»]/g) ?? []) {
    open += mark === "«" ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0 || text.lastIndexOf("»") > text.lastIndexOf("«");
}

/** The text without tags and named characters of HTML. */
export function withoutMarkup(text: string): string {
  if (text.search(TAG) === -1) return text;
  return text
    .replace(TAG, (found) => CHARACTERS[found.toLowerCase()] ?? " ")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}

const CHARACTERS: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&laquo;": "«",
  "&raquo;": "»",
  "&ndash;": "–",
  "&mdash;": "—",
};
