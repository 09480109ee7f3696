import { columnName } from "../sheet/address";
import type { Unit } from "../report/unit";
import { unitWords } from "../texts/format";
import { Pen } from "./pen";
import type { SheetDraft } from "./sheet-draft";

/** One measure of a programme; amounts by year, in the programme's unit. */
export interface ProgrammeLine {
  readonly number: string;
  readonly task: string;
  readonly measure: string;
  readonly term: string;
  readonly executor: string;
  readonly source: string;
  readonly years: readonly (number | null)[];
  readonly result: string;
}

/** A programme that begins. */
export interface ProgrammeDraft {
  readonly name: string;
  readonly programme: string | null;
  /** The years it is for, rising. */
  readonly years: readonly number[];
  readonly unit: Unit;
  readonly lines: readonly ProgrammeLine[];
}

const BLANK = "____________";

/** The sheet of a programme's measures with its money by year, each row and column added up. */
export function drawProgramme({ name, programme, years, unit, lines }: ProgrammeDraft): SheetDraft {
  const texts = [
    "№ з/п",
    "Пріоритетні завдання",
    "Зміст заходів",
    "Термін виконання",
    "Виконавці",
    "Джерела фінансування",
  ];
  const [first, total] = [texts.length, texts.length + years.length];
  const columns = total + 2;
  const term = `${String(years[0] ?? "")}-${String(years.at(-1) ?? "")} роки`;
  const pen = new Pen(name, columns);
  pen.line("Напрями діяльності та заходи");
  pen.line(`міської цільової програми «${programme ?? BLANK}» на ${term}`);
  const top = pen.row;
  const money = unitWords(unit, "uk").replace("\u00A0", " ");
  pen.cellsOf([
    ...texts,
    `Орієнтовні обсяги фінансування, ${money}`,
    ...years.map(() => null),
    "Очікуваний результат",
  ]);
  pen.cellsOf([...texts.map(() => null), ...years, "Всього"]);
  for (const column of [...texts.keys(), columns - 1]) {
    pen.merge({ top, left: column, bottom: top + 1, right: column });
  }
  pen.merge({ top, left: first, bottom: top, right: total });
  pen.cellsOf(Array.from({ length: columns }, (_, index) => index + 1));
  for (const line of lines) {
    const { number, task, measure, executor, source, result } = line;
    const blanks = Array.from({ length: years.length + 1 }, () => null);
    pen.cellsOf([number, task, measure, line.term, executor, source, ...blanks, result]);
    for (const [index, amount] of line.years.entries()) pen.amount(first + index, amount);
    const row = String(pen.row);
    const sum = line.years.reduce((all: number, amount) => all + (amount ?? 0), 0);
    pen.formula(total, `=SUM(${columnName(first)}${row}:${columnName(total - 1)}${row})`, sum);
  }
  pen.cellsOf([null, "Всього"]);
  return pen.done();
}
