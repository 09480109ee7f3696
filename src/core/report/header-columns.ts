import type { HeaderBand, HeaderColumn } from "./header-bands";
import type { HeaderWord } from "./header-words";
import { headerWords, meaningOf, sourceOf, yearOf } from "./header-words";
import type { HeaderSpan } from "./header-spans";
import { plannedSpan } from "./header-spans";
import type { HeaderYears } from "./header-years";
import { yearsTogether } from "./header-years";
import type { FundingSource } from "./table-columns";
import type { TaughtWords } from "./taught-words";
import { taughtUnit } from "./taught-words";
import type { Unit } from "./unit";
import { unitOf } from "./unit";

/** What the header over one column says. */
export interface LabelledColumn {
  readonly index: number;
  /** All words over it, on one line. */
  readonly header: string;
  readonly word: HeaderWord | null;
  /** Only a caption over several columns says so, or a general word. */
  readonly loose: boolean;
  readonly year: number | null;
  readonly source: FundingSource | null;
  /** «Всього» among years or sources. */
  readonly isTotal: boolean;
  readonly unit: Unit | null;
  /** The part of the year that it plans; null for any other column. */
  readonly span: HeaderSpan | null;
  /** The years that its money is of together; null for any other column. */
  readonly years: HeaderYears | null;
}

/** Words of money: what stands under them may be a year, a source or «всього». */
const MONEY_WORDS: ReadonlySet<HeaderWord | null> = new Set<HeaderWord | null>([
  "annualPlan",
  "periodPlan",
  "actual",
  "programmeVolume",
]);

/** Reads the header over each column of a band. */
export function labelColumns(band: HeaderBand, taught: TaughtWords): readonly LabelledColumn[] {
  return band.columns.map((column) => labelColumn(column, taught));
}

function labelColumn({ index, words }: HeaderColumn, taught: TaughtWords): LabelledColumn {
  const header = words.join(" ");
  const own = words.at(-1) ?? "";
  const captions = words.slice(0, -1).join(" ");
  const known = taught.headers.get(headerWords(header)) ?? taught.headers.get(headerWords(own));
  const ownWord = meaningOf(own);
  const whole = meaningOf(header);
  const isTotal = /^(всього|усього|разом|итого|всего|total)/.test(headerWords(own));
  const source = sourceOf(own);
  const inside = captions !== "" && (isTotal || isBareSource(own, source) || isBareYear(own));
  const caption = inside ? moneyWord(captions) : null;
  const bare = isBareYear(own) && caption === null;
  const word = known ?? caption ?? ownWord ?? (bare ? null : whole);
  return {
    index,
    header,
    word,
    loose: known === undefined && caption === null && (ownWord === "name" || ownWord === null),
    year: yearOf(own) ?? yearOf(captions),
    source:
      inside || (MONEY_WORDS.has(word) && source !== null && source !== "other") ? source : null,
    isTotal,
    unit: namedUnit(own, taught) ?? namedUnit(captions, taught),
    // What somebody taught is what it is, whatever else its words say.
    span: known === undefined && isPlan(word) ? plannedSpan(own, captions) : null,
    years:
      known === undefined && MONEY_WORDS.has(word)
        ? (yearsTogether(own) ?? yearsTogether(captions))
        : null,
  };
}

function isPlan(word: HeaderWord | null): boolean {
  return word === "annualPlan" || word === "programmeVolume";
}

/** A taught phrase goes first: the words of another unit may stand inside it. */
function namedUnit(words: string, taught: TaughtWords): Unit | null {
  return taughtUnit(words, taught) ?? unitOf(words);
}

function moneyWord(words: string): HeaderWord | null {
  const word = meaningOf(words);
  return MONEY_WORDS.has(word) ? word : null;
}

/** «2018», «2018 рік», «ЕТАП I (2018 рік)»: a year and nothing that says what of it. */
function isBareYear(own: string): boolean {
  return yearOf(own) !== null && !MONEY_WORDS.has(meaningOf(own));
}

/** «місцевий бюджет» under a caption; not «Джерела фінансування» itself. */
function isBareSource(own: string, source: FundingSource | null): boolean {
  const word = meaningOf(own);
  return source !== null && (word === null || word === "total" || MONEY_WORDS.has(word));
}
