import { headerWords } from "./header-words";
import type { Heading } from "./model";

/** Words that tell when, and so change from quarter to quarter under one and the same layout. */
const TIME =
  /^(рік|рок[уи]|роц[іи]|рр|р|год[аы]?|years?|міс|місяц\p{L}*|мес|месяц\p{L}*|months?|квартал\p{L}*|кв|quarter|півріч\p{L}*|полугод\p{L}*|half|станом|січ\p{L}*|лют\p{L}*|берез\p{L}*|квіт\p{L}*|трав\p{L}*|черв\p{L}*|лип\p{L}*|серп\p{L}*|верес\p{L}*|жовт\p{L}*|листоп\p{L}*|груд\p{L}*|перш\p{L}*|друг\p{L}*|трет\p{L}*|четверт\p{L}*|шість|три|дев['’]ять|[ivхіx]+|й|го|на|за|у|в|із|зі?)$/u;

/**
 * The words of a header that stay the same next quarter: without years, periods, figures and
 * punctuation, «Фактично профінансовано за 9 місяців 2018 року, грн» is «фактично профінансовано грн».
 */
export function lastingWords(header: string): string {
  const words = headerWords(header).match(/[\p{L}']+|[%№]/gu) ?? [];
  return words.filter((word) => !TIME.test(word)).join(" ");
}

/** What a table's layout is known by: the lasting words of its headers, from left to right. */
export function layoutOf(headings: readonly Heading[]): readonly string[] {
  return headings.map(({ header }) => lastingWords(header));
}
