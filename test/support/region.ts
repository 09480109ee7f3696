/**
 * A made-up region: a programme, forty departments, four reports of each, and faults whose truth is
 * known. It imports nothing from the product, so that the sums it says are true are nobody else's.
 */

/** What a cell holds, row by row. */
export type RegionCell = string | number | null;

/** A workbook of one sheet. */
export interface RegionFile {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly (readonly RegionCell[])[];
}

export type FaultKind =
  | "wrong-total"
  | "text-numbers"
  | "thousandfold"
  | "duplicate-row"
  | "missing-row"
  | "later-copy"
  | "same-copy"
  | "no-report"
  | "not-in-programme"
  | "unreadable";

/** A fault that was put in, with what a message about it has to name. */
export interface RegionFault {
  readonly kind: FaultKind;
  /** Name of the file it is in; for a report that did not come, the department. */
  readonly where: string;
  /** Name of the measure, where it is of one. */
  readonly measure: string | null;
}

/** True sums in kopiykas; null where no report says the figure. */
export interface TrueSums {
  readonly plan: bigint;
  readonly actual: bigint | null;
}

export interface RegionQuarter {
  readonly period: string;
  readonly files: readonly RegionFile[];
  readonly faults: readonly RegionFault[];
  /** By name of the measure; those that nobody reported have the programme's plan. */
  readonly truth: ReadonlyMap<string, TrueSums>;
  readonly total: { readonly plan: bigint; readonly actual: bigint };
}

export interface Region {
  readonly programme: RegionFile;
  readonly quarters: readonly RegionQuarter[];
  readonly departments: number;
}

const KINDS = [
  "освіти",
  "культури",
  "охорони здоров’я",
  "соціального захисту",
  "житлового господарства",
  "земельних ресурсів",
  "молоді та спорту",
  "цифрового розвитку",
];
const TOWNS = ["Бердичівської", "Коростенської", "Малинської", "Овруцької", "Радомишльської"];
const WORKS = [
  "Ремонт дахів установ у сфері",
  "Придбання автобусів для потреб",
  "Навчання працівників установ",
  "Утеплення фасадів будівель",
  "Закупівля комп’ютерної техніки для",
  "Проведення конкурсів серед закладів",
  "Облаштування укриттів в установах",
  "Видання довідників з питань",
  "Встановлення сонячних панелей на об’єктах",
  "Заміна вікон і дверей у приміщеннях",
  "Створення електронних реєстрів",
  "Організація виїзних прийомів з питань",
  "Реконструкція котелень об’єктів",
  "Прибирання прилеглих територій установ",
  "Преміювання переможців змагань у галузі",
];
const PERIODS = [
  { period: "2023-q1", words: "за I квартал 2023 року" },
  { period: "2023-h1", words: "за I півріччя 2023 року" },
  { period: "2023-9m", words: "за 9 місяців 2023 року" },
  { period: "2023", words: "за 2023 рік" },
];
const PROGRAMME = "Розвиток громад області";

/** Numbers from 0 to 1 that are the same on every machine. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Measure {
  readonly name: string;
  readonly number: string;
  readonly direction: number;
  readonly owners: readonly string[];
}

/** What one department really planned and paid for one measure, in kopiykas. */
interface Truth {
  readonly measure: Measure;
  readonly plan: bigint;
  /** By quarter, rising. */
  readonly paid: readonly bigint[];
}

const departmentName = (kind: string, town: string): string => `Відділ ${kind} ${town} громади`;

/** The region of a seed; the same seed gives the same region. */
export function region(seed: number): Region {
  const next = random(seed);
  const measures = KINDS.flatMap((kind, direction) =>
    WORKS.map((work, index): Measure => {
      const towns = index % 2 === 0 ? [index % 5, (index + 2) % 5] : [index % 5];
      return {
        name: `${work} ${kind}`,
        number: `${String(direction + 1)}.${String(index + 1)}`,
        direction,
        owners: towns.map((town) => departmentName(kind, TOWNS[town] ?? "")),
      };
    }),
  );
  const departments = KINDS.flatMap((kind) => TOWNS.map((town) => departmentName(kind, town)));
  const books = new Map(
    departments.map((name) => {
      const own = measures.filter(({ owners }) => owners.includes(name));
      const truths = own.map((measure): Truth => {
        // Hundreds of hryvnias, as programmes plan; what is paid has kopiykas.
        const plan = BigInt(50 + Math.floor(next() * 20_000)) * 10_000n;
        let done = 0n;
        const paid = PERIODS.map(() => {
          const left = plan - done;
          done += (left * BigInt(Math.floor(next() * 400))) / 1000n;
          return done;
        });
        return { measure, plan, paid };
      });
      return [name, truths] as const;
    }),
  );
  const quarters = PERIODS.map((period, quarter) =>
    quarterOf({ ...period, quarter }, departments, books, measures, next),
  );
  return { programme: programmeFile(measures, books), quarters, departments: departments.length };
}

function programmeFile(
  measures: readonly Measure[],
  books: ReadonlyMap<string, readonly Truth[]>,
): RegionFile {
  const rows: RegionCell[][] = [
    ["Додаток до рішення обласної ради"],
    ["22.12.2022 № 501"],
    [`Програма «${PROGRAMME}» на 2023-2024 роки`],
    [],
    [
      "№ з/п",
      "Завдання",
      "Зміст заходів",
      "Термін виконання",
      "Виконавці",
      "Джерела фінансування",
      "2023 рік, тис. грн",
      "2024 рік, тис. грн",
      "Всього, тис. грн",
      "Очікуваний результат",
    ],
  ];
  let whole = 0n;
  KINDS.forEach((kind, direction) => {
    rows.push([`${String(direction + 1)}. Підвищення якості у сфері ${kind}`]);
    let sum = 0n;
    for (const measure of measures.filter((each) => each.direction === direction)) {
      const plan = planOf(measure, books);
      sum += plan;
      const amount = thousands(plan);
      rows.push([
        `${measure.number}.`,
        `Розвиток сфери ${kind}`,
        measure.name,
        "2023-2024",
        measure.owners.join(", "),
        "Обласний бюджет",
        amount,
        0,
        amount,
        "Кращі умови",
      ]);
    }
    whole += sum;
    const total = thousands(sum);
    rows.push(["ВСЬОГО", null, null, null, null, null, total, 0, total]);
  });
  rows.push(["РАЗОМ", null, null, null, null, null, thousands(whole), 0, thousands(whole)]);
  return { name: "програма.xlsx", sheet: "Додаток 1", rows };
}

function planOf(measure: Measure, books: ReadonlyMap<string, readonly Truth[]>): bigint {
  return measure.owners.reduce((sum, owner) => {
    const own = books.get(owner)?.find((truth) => truth.measure === measure);
    return sum + (own?.plan ?? 0n);
  }, 0n);
}

interface Quarter {
  readonly period: string;
  readonly words: string;
  readonly quarter: number;
}

/** A line of a report as it is going to be written. */
interface Line {
  readonly name: string;
  readonly plan: bigint;
  readonly actual: bigint;
  readonly unreadable?: boolean;
}

interface Writing {
  readonly department: string;
  readonly words: string;
  /** In thousands of hryvnias. */
  readonly inThousands: boolean;
  /** What the header declares is not what the figures are in. */
  readonly isMislabelled: boolean;
  readonly asText: boolean;
  /** Kopiykas by which the stated total is off. */
  readonly off: bigint;
}

function quarterOf(
  { period, words, quarter }: Quarter,
  departments: readonly string[],
  books: ReadonlyMap<string, readonly Truth[]>,
  measures: readonly Measure[],
  next: () => number,
): RegionQuarter {
  const files: RegionFile[] = [];
  const faults: RegionFault[] = [];
  const truth = new Map<string, { plan: bigint; actual: bigint | null }>();
  const count = (line: Line): void => {
    const known = truth.get(line.name) ?? { plan: 0n, actual: null };
    known.plan += line.plan;
    if (line.unreadable !== true) known.actual = (known.actual ?? 0n) + line.actual;
    truth.set(line.name, known);
  };
  const kinds = faultsOfQuarter(departments.length, next);
  departments.forEach((department, index) => {
    const kind = kinds[index] ?? null;
    const name = `${String(quarter + 1)}-${String(index + 1).padStart(2, "0")} звіт.xlsx`;
    const put = (measure: string | null = null, where = name): void => {
      if (kind !== null) faults.push({ kind, where, measure });
    };
    const own = (books.get(department) ?? []).map(({ measure, plan, paid }): Line => ({
      name: measure.name,
      plan,
      actual: paid[quarter] ?? 0n,
    }));
    const at = Math.floor(next() * own.length);
    const chosen = own[at];
    if (chosen === undefined) throw new Error(`${department} has no measures`);
    const writing: Writing = {
      department,
      words,
      inThousands: index % 3 === 1 && kind !== "thousandfold",
      isMislabelled: kind === "thousandfold",
      asText: kind === "text-numbers",
      off: kind === "wrong-total" ? 12_345n : 0n,
    };
    const add = (lines: readonly Line[], file = name, how = writing): void => {
      files.push({ name: file, sheet: "Звіт", rows: reportRows(lines, how) });
    };
    switch (kind) {
      case "no-report":
        put(null, department);
        return;
      case "missing-row":
        put(chosen.name);
        own.splice(at, 1);
        break;
      case "unreadable":
        put(chosen.name);
        own[at] = { ...chosen, unreadable: true };
        break;
      case "not-in-programme": {
        const line = {
          name: `Поховання радіоактивних відходів ${department}`,
          plan: 7_700n,
          actual: 3_333n,
        };
        put(line.name);
        own.push(line);
        break;
      }
      case "duplicate-row":
        put(chosen.name);
        own.forEach(count);
        add([...own.slice(0, at + 1), ...own.slice(at)]);
        return;
      case "later-copy": {
        const before = own.map((line, each) =>
          each === at ? { ...line, actual: line.actual / 2n + 1n } : line,
        );
        put();
        add(before);
        own.forEach(count);
        add(own, name.replace(".xlsx", " виправлений.xlsx"));
        return;
      }
      case "same-copy":
        put();
        add(own, name.replace(".xlsx", " копія.xlsx"));
        break;
      case "wrong-total":
      case "text-numbers":
      case "thousandfold":
        put();
        break;
      case null:
        break;
    }
    own.forEach(count);
    add(own);
  });
  const full = new Map<string, TrueSums>(truth);
  for (const measure of measures) {
    if (!full.has(measure.name))
      full.set(measure.name, { plan: planOf(measure, books), actual: null });
  }
  const sums = [...full.values()];
  return {
    period,
    files,
    faults,
    truth: full,
    total: {
      plan: sums.reduce((sum, { plan }) => sum + plan, 0n),
      actual: sums.reduce((sum, { actual }) => sum + (actual ?? 0n), 0n),
    },
  };
}

const FAULTS: readonly FaultKind[] = [
  "wrong-total",
  "text-numbers",
  "thousandfold",
  "duplicate-row",
  "missing-row",
  "later-copy",
  "same-copy",
  "no-report",
  "not-in-programme",
  "unreadable",
];

/** Each fault in one department of the quarter, whichever; the others are right. */
function faultsOfQuarter(departments: number, next: () => number): readonly (FaultKind | null)[] {
  const kinds: (FaultKind | null)[] = Array.from(
    { length: departments },
    (_, at) => FAULTS[at] ?? null,
  );
  for (let at = kinds.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [kinds[at], kinds[other]] = [kinds[other] ?? null, kinds[at] ?? null];
  }
  return kinds;
}

function reportRows(lines: readonly Line[], writing: Writing): (readonly RegionCell[])[] {
  const { department, words, inThousands, isMislabelled, asText, off } = writing;
  const unit = inThousands || isMislabelled ? "тис. грн" : "грн";
  const amount = (kopiykas: bigint): RegionCell => {
    const value = inThousands ? thousands(kopiykas) : Number(kopiykas) / 100;
    return asText ? typed(kopiykas, inThousands) : value;
  };
  const sum = (of: (line: Line) => bigint): bigint =>
    lines.reduce((all, line) => all + of(line), 0n);
  const plan = sum((line) => line.plan);
  const actual = sum((line) => (line.unreadable === true ? 0n : line.actual));
  return [
    ["Звіт"],
    ["про результати виконання"],
    [`обласної програми «${PROGRAMME}» на 2023-2024 роки`],
    [words],
    ["Дата і номер рішення, яким затверджено Програму: 22.12.2022 № 501"],
    [`Відповідальний виконавець Програми: ${department}`],
    [],
    [
      "№ з/п",
      "Пріоритетні завдання",
      "Зміст заходів",
      "Термін виконання",
      "Виконавці",
      `Річний обсяг фінансування, ${unit}`,
      `Фактично профінансовано у звітному періоді, ${unit}`,
      "Відсоток виконання заходу, %",
      "Інформація про виконання, або причини невиконання заходу",
    ],
    ...lines.map((line, index): RegionCell[] => [
      index + 1,
      "Розвиток громади",
      line.name,
      "2023-2024",
      department,
      amount(line.plan),
      line.unreadable === true ? "уточнюється" : amount(line.actual),
      null,
      `Роботи тривають, етап ${String(index + 1)}.`,
    ]),
    ["Всього:", null, null, null, null, amount(plan), amount(actual + off)],
  ];
}

function thousands(kopiykas: bigint): number {
  return Number(kopiykas) / 100_000;
}

/** As people type: «12 345, 67», which Excel keeps as text. */
function typed(kopiykas: bigint, inThousands: boolean): string {
  const decimals = inThousands ? 5 : 2;
  const digits = String(kopiykas).padStart(decimals + 1, "0");
  const whole = digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, " ");
  return `${whole}, ${digits.slice(-decimals)}`;
}
