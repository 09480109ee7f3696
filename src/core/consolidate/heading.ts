import type { Decision } from "../report/model";
import { oneLine } from "../report/header-words";
import { groupedBy } from "../sheet/grouped";
import { dayUk, periodWords } from "../texts/dates";
import { departmentOf, isSameDepartment } from "./departments";
import type { Joined } from "./join";

/** More departments than these are counted, not named. */
const MOST_NAMED = 8;
const FACT = /^(?:дата|номер|рішення|яким|зі змінами|відповідальн|виконав|термін|строк)/i;

/** The lines over the table: what is reported, for what period, by which decisions and by whom. */
export function headingLines({ reports, period, programme }: Joined): readonly string[] {
  const titles = reports.map(({ table }) => table.title);
  const named = titles.filter((title) => title.programme !== null);
  const name = commonest(named.map(({ programme: own }) => own?.name ?? ""));
  const model = named.find(({ programme: own }) => own?.name === name);
  const term = model?.term ?? titles.find((title) => title.term !== null)?.term ?? null;
  const lines = (model?.lines ?? []).map(({ text }) => oneLine(text));
  const at = lines.findIndex((line) => line === oneLine(model?.programme?.text ?? ""));
  const years = term === null ? null : `${String(term.from)}-${String(term.to)}`;
  // «… об'єднаної територіальної громади на 2021-2025 роки» goes on below the programme's name.
  const below = at < 0 ? undefined : lines[at + 1];
  const goesOn =
    below !== undefined && years !== null && below.includes(years) && !FACT.test(below);
  const decided = decisionsLine(titles.map(({ decisions }) => decisions));
  const own = programme?.decision ?? null;
  const executors = executorsLine(reports.map(({ table }) => departmentOf(table) ?? ""));
  return [
    "Зведений звіт",
    "про результати виконання",
    ...(name === null ? [] : [at < 0 ? `програми «${name}»` : (lines[at] ?? "")]),
    ...(goesOn ? [below] : []),
    ...(period === null ? [] : [`за ${periodWords(period, "uk")}`]),
    ...(decided !== null
      ? [`Дата і номер рішення, яким затверджено Програму та зміни до неї: ${decided}`]
      : own?.number != null
        ? [`Дата і номер рішення, яким затверджено Програму: ${dayUk(own.date)} № ${own.number}`]
        : []),
    ...(executors === null ? [] : [`Відповідальні виконавці Програми: ${executors}`]),
    ...(years === null ? [] : [`Термін реалізації Програми: ${years} роки`]),
  ];
}

/** The name that most reports have; of as many one without letters of two alphabets. */
function commonest(names: readonly string[]): string | null {
  const counts = [...groupedBy(names, (name) => name)].map(([name, all]) => ({
    name,
    count: all.length,
    isMixed:
      /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu.test(name) ||
      /\p{L} [a-z]/iu.test(name),
  }));
  const [first] = counts.toSorted(
    (a, b) => Number(a.isMixed) - Number(b.isMixed) || b.count - a.count,
  );
  return first?.name ?? null;
}

/** Decisions that more than half of the reports cite in full, the earliest first. */
function decisionsLine(cited: readonly (readonly Decision[])[]): string | null {
  const counts = new Map<string, number>();
  for (const decisions of cited) {
    const own = decisions.flatMap(({ number, date }) =>
      number === null || date === null ? [] : [`${date} ${number}`],
    );
    for (const each of new Set(own)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count * 2 > cited.length).map(([each]) => each);
  const said = common.toSorted().map((each) => {
    const [date = "", number = ""] = each.split(" ");
    return `${dayUk(date)} № ${number}`;
  });
  const [first, ...changes] = said;
  if (first === undefined) return null;
  return changes.length === 0 ? first : `${first}; зміни: ${changes.join(", ")}`;
}

function executorsLine(names: readonly string[]): string | null {
  const found: string[] = [];
  for (const name of names) {
    if (name !== "" && !found.some((other) => isSameDepartment(other, name))) found.push(name);
  }
  if (found.length === 0) return null;
  return found.length > MOST_NAMED
    ? `за звітами ${String(found.length)} виконавців`
    : found.join("; ");
}
