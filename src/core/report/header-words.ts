import type { FundingSource } from "./table-columns";

/** What the header of a column may be taught to mean. */
export type HeaderMeaning =
  | "number"
  | "direction"
  | "task"
  | "measure"
  | "term"
  | "executor"
  | "fundingSource"
  | "programmeVolume"
  | "annualPlan"
  /** Only taught: of a header's own words `LabelledColumn.span` says that they are of a part of the year. */
  | "periodPlan"
  | "actual"
  | "percent"
  | "explanation"
  | "expectedResult"
  | "indicator"
  | "unitOfMeasure"
  | "baseline";

/** What the words of one header cell say, before it is known what kind of table they head. */
export type HeaderWord =
  | HeaderMeaning
  /** A remainder, a deviation: computed from the others. */
  | "deviation"
  /** A code of the budget classification. */
  | "code"
  /** «Всього». */
  | "total"
  /** «Назва», «Найменування»: a name of something. */
  | "name";

/** How a column begins that only stands beside a table, for reference: it is none of its columns. */
export const ASIDE = "Довідково:";

/** A header cell is a few words; a sentence of the report's prose may hold the same words by chance. */
export const LONGEST_HEADER = 160;

/**
 * Words by which a header is known, tried from top to bottom: «Інформація про виконання, або причини
 * невиконання заходу» also speaks of execution and of a measure, so the more telling come first.
 */
const PATTERNS: readonly (readonly [HeaderWord, RegExp])[] = [
  ["unitOfMeasure", /одиниц\S* (ви)?мір|(^|\s)од\. ?вим|единиц\S* изм|unit of meas/],
  ["code", /кпквк|кекв|тпквк|кфк|(^|\s)код(\s|и|у|$)|класифікац/],
  ["fundingSource", /обсяг коштів.*залуч/],
  ["baseline", /вихідн\S* (дан|знач)|базов\S* (знач|рік|показ)|на початок дії|исходн|baseline/],
  [
    "explanation",
    /(інформаці\S*|відомост\S*) про|причин|поясн|приміт|обґрунтуван|коментар|(стан|хід|опис|результат\S*) (\S+ )?виконан|фактичн\S* результат|досягнут\S* результат|виконані роботи|информаци\S* о|примечан|поясні|(^|\s)ход выполнен|comment|explanation|remark|(^|\s)notes?(\s|$)|progress/,
  ],
  [
    "deviation",
    /відхил|залиш|різниц|перевитрат|недовикон|отклонен|остат|variance|deviation|remain/,
  ],
  [
    "percent",
    /відсот|%|процент|percent|(рівень|ступінь|показник) (\S+ )?(виконан|освоєн|фінансуван)|уровень исполн/,
  ],
  ["expectedResult", /очікуван|результативн|ожидаем|expected/],
  [
    "actual",
    /факт|касов|профінансован|використано|освоєн|витрачено|видатки за|виконано|проведен\S* видат|надійшло|кассов|израсход|исполнено|освоен|профинанс|actual|spent|expend|disburs|financed/,
  ],
  [
    "annualPlan",
    /(річн|на рік|поточн\S* р[оі]к).*(обсяг|план|признач|фінанс|асигн|видат|сум|кошт)|(план|обсяг|признач|асигн|передбач|затвердж|кошторис|ліміт|заплан).*(річн|на рік|на (\S+ )?(19|20)\d\d|поточн)|годов|annual/,
  ],
  [
    "programmeVolume",
    /(орієнтовн|загальн|прогнозн)\S* (обсяг|сум|варт)|відповідно до програми|(згідно|обсяг\S*).*(програм)|(передбач|затвердж|заплан)\S* програмою|на весь (термін|строк|період)|на період (дії|реаліз)|кошторисн\S* варт|ориентировочн|общ\S* объ[её]м|total volume|programme volume|whole term/,
  ],
  ["fundingSource", /джерел|вид бюджету|источник|source/],
  [
    "annualPlan",
    /план|обсяг\S* (\S+ )?(фінансув|ресурс|видат|коштів|асигн)|передбачен|затверджен|призначен|кошторис|ліміт|асигнув|потреба в|сума коштів|бюджет на|объ[её]м\S* финанс|утвержд|предусмотр|назначен|budget|approved|allocat/,
  ],
  ["indicator", /показник|індикатор|показател|индикатор|indicator/],
  [
    "executor",
    /викона?вц|виконав[ец]|викон-ц|відповідальн|розпорядник|замовник|балансоутримувач|исполнител|ответствен|распорядител|executor|хто викону|responsible|department/,
  ],
  [
    "term",
    /термін|(^|\s)терм\.|строк|період (\S+ )?(виконан|реаліз)|дата виконан|(^|\s)срок|deadline|(^|\s)terms?(\s|$)|timeline/,
  ],
  ["number", /^№|^n ?п|номер|^з\/п|^п\/п|^#|^no\.?$|^№ ?п/],
  [
    "measure",
    /заход|захід|мероприят|найменування робіт|перелік робіт|назва об.єкт|об.єкт\S* та (роб|зах)|measure|activit|action/,
  ],
  ["task", /завд|задан|задач|пріоритет|(^|\s)task|objective/],
  ["direction", /напрям|направлен|підпрограм|(^|\s)direction/],
  ["total", /^(всього|усього|разом|итого|всего|total|сума|загальна сума)/],
  ["name", /найменуван|назва|зміст|наименован|название|содержан|(^|\s)name|title|description/],
];

const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  h: "н",
  i: "і",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};

const TO_TIDY = /[\u00AD\u00A0\u202F\n\r\t\f\v]|\s\s|^\s|\s$/;

/** Text on one line: word breaks at a hyphen and runs of spaces closed. */
export function oneLine(text: string): string {
  // Most cells are one line already, and every cell of a table is asked.
  if (!TO_TIDY.test(text)) return text;
  return text
    .replace(/\u00AD/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
}

/** A header on one line: words broken at the end of a line are joined («фінан-⏎сування»). */
export function headerLine(text: string): string {
  return oneLine(text.replace(/(\p{Ll})-\s*[\n\r]+\s*(?=\p{Ll})/gu, "$1"));
}

/**
 * The words of a header as they are looked up: small letters, one kind of apostrophe, Latin letters
 * inside Cyrillic words made Cyrillic.
 */
export function headerWords(text: string): string {
  return headerLine(text)
    .toLowerCase()
    .replace(/[’ʼ`´ʹ]/g, "'")
    .replace(/[\p{L}']+/gu, (word) =>
      /[а-яіїєґ]/.test(word) ? word.replace(/[acehikmoptxy]/g, (l) => LOOKALIKES[l] ?? l) : word,
    );
}

/** What a header cell's words mean, null when they say nothing known. */
export function meaningOf(text: string): HeaderWord | null {
  const words = headerWords(text);
  if (words === "" || words.length > LONGEST_HEADER) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const YEAR = /(?:^|[^\d.])((?:19|20)\d\d)(?![\d.,])/g;

/** The year a header speaks of; null when it names none, or a range of years. */
export function yearOf(text: string): number | null {
  const years = [...headerWords(text).matchAll(YEAR)].map((match) => Number(match[1]));
  const [only] = years;
  return only !== undefined && new Set(years).size === 1 ? only : null;
}

const SOURCES: readonly (readonly [FundingSource, RegExp])[] = [
  [
    "other",
    /небюджет|позабюджет|інш\S* (джерел|кошт)|власн\S* кошт|грант|инвест|інвест|інш(і|их)(\s|$)|прочие|other/,
  ],
  ["regional", /обласн|областн|regional/],
  ["state", /держ|субвенц|госуд|state/],
  [
    "local",
    /місцев|міськ|бюджет\S* (міста|громади|мтг|отг|тг)|селищн|сільськ|місто|местн|городск|local|municipal|city/,
  ],
];

/** The source that words name, null when they name none. */
export function sourceOf(text: string): FundingSource | null {
  const words = headerWords(text);
  return words.length > 120
    ? null
    : (SOURCES.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
}
