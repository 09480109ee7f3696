import type { FundingSource } from "../../report/table-columns";

/** Forms of nouns after a number. */
export const MEASURES = { one: "захід", few: "заходи", many: "заходів", other: "заходу" } as const;

/** Why a figure was left to the author. */
export const NOTE_REASONS = {
  noColumn: "у звіті немає такої графи",
  blank: (cell: string) => `у клітинці ${cell} немає суми`,
  unreadable: (cell: string) => `суму в клітинці ${cell} не вдалося прочитати однозначно`,
  noUnit: (cell: string) => `для клітинки ${cell} не зазначено одиниці виміру`,
  noFigures: "у рядках звіту немає сум",
  totalDiffers: (cell: string) => `підсумок у клітинці ${cell} не дорівнює сумі рядків`,
  otherNow: (cell: string) => `суму в клітинці ${cell} не вдалося перевірити повторно`,
  noShare: "план дорівнює нулю",
} as const;

/** Whose money, as the name of a line. */
export const SOURCE_NAMES: Readonly<Record<FundingSource, string>> = {
  local: "Місцевий бюджет",
  state: "Державний бюджет",
  regional: "Обласний бюджет",
  other: "Інші джерела",
};

/** What stands in the note besides figures: short pieces of sentences and whole ones. */
export const NOTE_WORDS = {
  mark: "ПРОЄКТ",
  title: "ПОЯСНЮВАЛЬНА ЗАПИСКА",
  subtitle: "до звіту про виконання міської цільової програми",
  during: (period: string) => `за ${period}`,
  instruction:
    "Проєкт складено за клітинками книги. Виділені місця у квадратних дужках заповнює автор; перед підписанням вилучіть цей абзац і позначку «ПРОЄКТ».",
  programmePlace: "назва програми",
  periodPlace: "звітний період",
  headings: {
    general: "1. Загальні відомості",
    money: "2. Фінансування Програми",
    measures: "3. Стан виконання заходів",
    deviations: "4. Перевитрати та економія коштів",
    comparison: "5. Порівняння з попередніми періодами",
    conclusions: "6. Висновки та пропозиції",
  },
  approved: "Програму затверджено рішенням міської ради ",
  decision: (date: string | null, number: string | null) =>
    [date === null ? "" : `від ${date}`, number === null ? "" : `№\u00A0${number}`]
      .filter((part) => part !== "")
      .join(" "),
  decisionPlace: "дата і номер рішення про затвердження Програми",
  amended: ", зміни до неї внесено рішеннями ",
  amendedOnce: ", зміни до неї внесено рішенням ",
  partOfDecision: "дата або номер цього рішення",
  term: (from: number, to: number) =>
    from === to
      ? `Термін реалізації Програми – ${String(from)} рік.`
      : `Термін реалізації Програми – ${String(from)}–${String(to)} роки.`,
  termPlace: "термін реалізації Програми",
  executor: (name: string) => `Відповідальний виконавець: ${name}.`,
  executorPlace: "відповідальний виконавець Програми",
  purposePlace: "мета Програми та основні завдання виконавця у звітному періоді",
  planned: (year: string | null) =>
    year === null
      ? "На виконання заходів Програми передбачено "
      : `На виконання заходів Програми у ${year} році передбачено `,
  forMeasures: " (",
  closed: ")",
  stop: ".",
  financed: (period: string | null) =>
    period === null ? " Профінансовано " : ` За ${period} профінансовано `,
  whichIs: ", що становить ",
  ofPlan: " річного обсягу.",
  left: " Непрофінансованими залишилися ",
  over: " Річний обсяг перевищено на ",
  allFinanced: " Річний обсяг профінансовано повністю.",
  tableOf: {
    direction: "За напрямами діяльності:",
    executor: "За виконавцями:",
    source: "За джерелами фінансування:",
  },
  columns: {
    direction: "Напрям діяльності",
    executor: "Виконавець",
    source: "Джерело фінансування",
  },
  planColumn: "Передбачено на рік",
  actualColumn: "Профінансовано",
  percentColumn: "Відсоток",
  noSourcesPlace: "джерела фінансування: у звіті їх не розмежовано",
  unnamed: "Не зазначено",
  states: {
    whole: "Повністю профінансовано ",
    part: ", частково – ",
    none: ", не фінансувалося – ",
  },
  notFinanced: "Не фінансувалися:",
  lowFinanced: (percent: string) => `Профінансовано менше ніж ${percent} річного обсягу:`,
  allAbove: "Заходів без фінансування або з низьким рівнем фінансування немає.",
  itemPlan: ": передбачено ",
  itemActual: ", профінансовано ",
  because: " Пояснення у звіті: ",
  reasonPlace: "причина: у звіті її не наведено",
  unknownState: "стан виконання заходу: ",
  overruns: "Річний обсяг фінансування перевищено за такими заходами:",
  noOverruns: "Перевищення річного обсягу фінансування за заходами немає.",
  itemOver: ", перевищення – ",
  savings: "Про економію коштів зазначено в поясненнях до таких заходів:",
  itemLeft: ", залишок – ",
  noSavings: "У поясненнях до заходів про економію коштів не йдеться.",
  before: (period: string) => `За ${period} було профінансовано `,
  grown: "; з того часу фінансування зросло на ",
  fallen: "сума наростаючим підсумком менша, ніж у попередньому звіті: з’ясуйте причину",
  same: "; з того часу фінансування не змінилося",
  planGrown: " Річний обсяг фінансування за цей час збільшено на ",
  planFallen: " Річний обсяг фінансування за цей час зменшено на ",
  planSame: " Річний обсяг фінансування за цей час не змінився.",
  yearMore: "; цього року профінансовано більше на ",
  yearLess: "; цього року профінансовано менше на ",
  yearSame: "; цього року профінансовано стільки само",
  noPrevious: "порівняння з попереднім періодом цього року: такого звіту в книзі немає",
  noLastYear: "порівняння з минулим роком: звіту за такий самий період минулого року в книзі немає",
  incomparable: "порівняння: ",
  seeRemark: (number: number) => `не підтверджено, див. примітку ${String(number)}`,
  remarks: "Примітки для автора",
  conclusionsPlace: "висновки, ризики невиконання до кінця року, пропозиції щодо змін до Програми",
  line: (name: string, number: string) => {
    const quoted = /[«»]/.test(name) ? `“${name}”` : `«${name}»`;
    return number === "" ? quoted : `${quoted} (№\u00A0${number})`;
  },
} as const;
