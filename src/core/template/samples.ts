import type { ProgrammeLine } from "./draw-programme";
import type { ReportLine } from "./draw-report";

/** How many blank lines an empty table begins with. */
const BLANK_LINES = 5;

interface Sample {
  readonly task: string;
  readonly measure: string;
  readonly executor: string;
  /** Of each year, in thousands of hryvnias. */
  readonly years: readonly number[];
  readonly actual: number;
  readonly explanation: string;
  readonly result: string;
}

/** Made up: what a line of each kind looks like, one of them with a reason why it is behind. */
const SAMPLES: readonly Sample[] = [
  {
    task: "1. Підвищення обізнаності мешканців",
    measure: "Виготовлення інформаційних матеріалів про послуги громади",
    executor: "Управління комунікацій",
    years: [120, 130, 140, 150, 160],
    actual: 45,
    explanation: "Видано 3 буклети загальним накладом 6 000 примірників.",
    result: "Щороку не менше 4 видань",
  },
  {
    task: "1. Підвищення обізнаності мешканців",
    measure: "Проведення громадських консультацій",
    executor: "Управління комунікацій",
    years: [60, 60, 65, 65, 70],
    actual: 0,
    explanation: "Консультації заплановано на II квартал, тому кошти не витрачалися.",
    result: "6 консультацій на рік",
  },
  {
    task: "2. Розвиток електронних послуг",
    measure: "Оновлення офіційного вебсайту громади",
    executor: "Відділ цифрового розвитку",
    years: [300, 200, 200, 220, 220],
    actual: 180,
    explanation: "Розроблено й прийнято перший етап нового вебсайту.",
    result: "Вебсайт відповідає вимогам доступності",
  },
];
/** What stands where people type, so that they see what belongs there. */
const PLACES = { task: "(завдання)", measure: "(зміст заходу)" };
const SOURCE = "Місцевий бюджет";

/** Lines of a programme for so many years: made up, or blank to be filled in. */
export function programmeLines(
  years: readonly number[],
  filled: boolean,
): readonly ProgrammeLine[] {
  if (!filled)
    return blankNumbers().map((number) => ({
      number,
      ...PLACES,
      term: "",
      executor: "",
      source: "",
      years: years.map(() => null),
      result: "",
    }));
  const term = `${String(years[0] ?? "")}-${String(years.at(-1) ?? "")}`;
  return SAMPLES.map((sample, index) => ({
    number: `${String(index + 1)}.`,
    ...sample,
    term,
    source: SOURCE,
    years: years.map((_, at) => sample.years[at] ?? null),
  }));
}

/** Lines of a report on the first of these years: made up, or blank to be filled in. */
export function reportLines(years: readonly number[], filled: boolean): readonly ReportLine[] {
  const blank = {
    task: "",
    measure: "",
    term: "",
    executor: "",
    source: "",
    volume: null,
    plan: null,
    actual: null,
    explanation: "",
  };
  if (!filled) return blankNumbers().map((number) => ({ ...blank, ...PLACES, number }));
  const term = `${String(years[0] ?? "")}-${String(years.at(-1) ?? "")}`;
  return SAMPLES.map((sample, index) => ({
    ...blank,
    ...sample,
    number: `${String(index + 1)}.`,
    term,
    plan: sample.years[0] ?? null,
  }));
}

function blankNumbers(): readonly string[] {
  return Array.from({ length: BLANK_LINES }, (_, index) => `${String(index + 1)}.`);
}
