import type { QuarterCode, QuarterSayings } from "../quarter/quarter-sayings";
import type { Saying } from "../edits/proposal";
import { periodWords } from "./dates";
import type { Language } from "./format";
import { cellCount, cellList, counted } from "./format";

type Words = { readonly [Code in QuarterCode]: (args: QuarterSayings[Code]) => string };

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
const inEnglish = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** Those of which there are any. */
const listOf = (...kinds: readonly (readonly [words: string, count: number])[]): string =>
  kinds.flatMap(([words, count]) => (count === 0 ? [] : [words])).join(", ");

const UK: Words = {
  "new-sheet": ({ sheet, source }) =>
    `Новий аркуш «${sheet}» – копія аркуша «${source}», який лишається без змін.`,
  words: ({ cell }) => `${cell}: новий період.`,
  signed: ({ cell }) => `${cell}: дата підписання попереднього звіту.`,
  "emptied-actual": ({ cells }) =>
    `Фактичне фінансування стане порожнім: ${cellList(cells)} (${cellCount(cells.length, "uk")}).`,
  "emptied-period-plan": ({ cells }) =>
    `План на звітний період стане порожнім: ${cellList(cells)} (${cellCount(cells.length, "uk")}).`,
  "emptied-explanation": ({ cells }) =>
    `Пояснення стануть порожніми: ${cellList(cells)} (${cellCount(cells.length, "uk")}).`,
  formulas: ({ percents, totals }) =>
    `Формули, що заповняться, щойно з’являться суми: ${listOf(
      [counted(percents, "uk", { one: "відсоток", few: "відсотки", many: "відсотків" }), percents],
      [counted(totals, "uk", { one: "підсумок", few: "підсумки", many: "підсумків" }), totals],
    )}.`,
  numbers: ({ cells }) =>
    `Плани, записані як текст, стануть числами: ${cellList(cells)}; суми не змінюються.`,
  plan: ({ cell, year }) => `${cell}: план на ${String(year)} рік за програмою.`,
  "emptied-plan": ({ cells, year }) =>
    `Плани стануть порожніми, бо план на ${String(year)} рік не відомий: ${cellList(cells)}.`,
  reference: ({ column, source }) =>
    `Прихований стовпець ${column}: для довідки, профінансовано за даними аркуша «${source}» (формули).`,
  "reference-off": ({ column }) => `Довідковий стовпець ${column} стане порожнім.`,
  marks: () => "Позначки перевитрат і темпу – для нових сум; позначок зауважень не буде.",
  "ask-period": () => "За який період новий звіт?",
  period: ({ period }) => `За ${periodWords(period, "uk")}`,
  "no-period": () => "Не створювати",
  "ask-copies": ({ sheets }) =>
    `На аркушах ${quoted(sheets)} ті самі заходи за той самий період. З якого починати?`,
  take: ({ sheet }) => `Аркуш «${sheet}»`,
  "ask-plans": ({ year }) => `Звідки взяти річні плани на ${String(year)} рік?`,
  "plans-from": ({ sheet }) => `З програми на аркуші «${sheet}»`,
  "plans-empty": () => "Лишити порожніми й заповнити вручну",
  "plans-keep": ({ year }) => `Лишити плани на ${String(year)} рік`,
  "ask-reference": () => "Чи показати поруч суми попереднього періоду?",
  "reference-no": () => "Ні",
  "reference-yes": () => "Так, у прихованому стовпці праворуч від таблиці",
  "no-report": () =>
    "У книзі немає звіту, з якого можна почати новий період. Якщо є програма, почніть із першого звіту за нею.",
  "unknown-period": ({ sheet }) =>
    `Аркуш «${sheet}»: не видно, за який період звіт. Зазначте його в «Що зрозуміло», перевірте ще раз і створіть новий період.`,
  "not-later": ({ sheet, period }) =>
    `Аркуш «${sheet}» – звіт за ${periodWords(period, "uk")}, а новий має бути за пізніший період.`,
  unfilled: ({ sheet, period }) =>
    `Звіт за ${periodWords(period, "uk")} на аркуші «${sheet}» ще порожній: спочатку заповніть його. Щоб створити наступний уже зараз, виберіть його період.`,
  "already-there": ({ sheet, period }) =>
    `Звіт за ${periodWords(period, "uk")} уже є на аркуші «${sheet}»: другий такий не створюється.`,
  "hidden-sheet": ({ sheet }) =>
    `Аркуш «${sheet}» приховано, тому новий період із нього не створюється. Покажіть його, якщо він потрібен.`,
  "stale-words": ({ cells }) =>
    `Заголовок у ${cellList(cells)} стосується іншого періоду: виправте його вручну.`,
  "unnamed-period": ({ sheet }) =>
    `У заголовку аркуша «${sheet}» не названо періоду; новий період буде лише в назві аркуша.`,
  "own-formulas": ({ cells }) =>
    `У ${cellList(cells)} суми рядків – формули; їх залишено, перевірте, звідки вони беруть дані.`,
  "plan-unknown": ({ cells, year }) =>
    `План на ${String(year)} рік для ${cellList(cells)} у програмі не знайдено: клітинки лишаються порожніми, впишіть суми вручну.`,
  "term-over": ({ cells, year }) =>
    `Термін виконання в ${cellList(cells)} не охоплює ${String(year)} рік: перевірте, чи потрібні ці рядки.`,
  "units-differ": ({ sheet }) =>
    `На аркуші «${sheet}» план і фактичне фінансування в різних одиницях. Спочатку виправте це, бо в порожньому звіті помилки вже не буде видно.`,
  comments: ({ cells }) =>
    `Примітки до клітинок ${cellList(cells)} скопіюються разом з аркушем; зайві видаліть вручну.`,
};

const EN: Words = {
  "new-sheet": ({ sheet, source }) =>
    `New sheet “${sheet}”: a copy of “${source}”, which stays as it is.`,
  words: ({ cell }) => `${cell}: the new period.`,
  signed: ({ cell }) => `${cell}: the day on which the earlier report was signed.`,
  "emptied-actual": ({ cells }) =>
    `Actual financing is emptied: ${cellList(cells)} (${cellCount(cells.length, "en")}).`,
  "emptied-period-plan": ({ cells }) =>
    `The plan of the period is emptied: ${cellList(cells)} (${cellCount(cells.length, "en")}).`,
  "emptied-explanation": ({ cells }) =>
    `Explanations are emptied: ${cellList(cells)} (${cellCount(cells.length, "en")}).`,
  formulas: ({ percents, totals }) =>
    `Formulas that fill as soon as there are amounts: ${listOf(
      [counted(percents, "en", { one: "percent", other: "percents" }), percents],
      [counted(totals, "en", { one: "total", other: "totals" }), totals],
    )}.`,
  numbers: ({ cells }) =>
    `Plans kept as text become numbers: ${cellList(cells)}; the amounts stay.`,
  plan: ({ cell, year }) => `${cell}: plan for ${String(year)} by the programme.`,
  "emptied-plan": ({ cells, year }) =>
    `Plans are emptied, for the plan for ${String(year)} is not known: ${cellList(cells)}.`,
  reference: ({ column, source }) =>
    `Hidden column ${column}: for reference, what was financed by the sheet “${source}” (formulas).`,
  "reference-off": ({ column }) => `The reference column ${column} is emptied.`,
  marks: () => "Marks of over-runs and pace, for the new amounts; no marks of findings.",
  "ask-period": () => "For which period is the new report?",
  period: ({ period }) => `For ${periodWords(period, "en")}`,
  "no-period": () => "Do not make one",
  "ask-copies": ({ sheets }) =>
    `The sheets ${inEnglish(sheets)} have the same measures for the same period. From which one?`,
  take: ({ sheet }) => `Sheet “${sheet}”`,
  "ask-plans": ({ year }) => `Where do the annual plans for ${String(year)} come from?`,
  "plans-from": ({ sheet }) => `The programme on the sheet “${sheet}”`,
  "plans-empty": () => "Leave them empty: I will type them",
  "plans-keep": ({ year }) => `Keep the plans for ${String(year)}`,
  "ask-reference": () => "The earlier period’s amounts beside?",
  "reference-no": () => "No",
  "reference-yes": () => "Yes, in a hidden column to the right of the table",
  "no-report": () =>
    "The workbook has no report from which a new period could begin. If it has a programme, begin with the first report by it.",
  "unknown-period": ({ sheet }) =>
    `Sheet “${sheet}”: its period is not known. Say it in “What was understood”, check again, and make the new period.`,
  "not-later": ({ sheet, period }) =>
    `The sheet “${sheet}” reports ${periodWords(period, "en")}; the new report has to be of a later period.`,
  unfilled: ({ sheet, period }) =>
    `The report for ${periodWords(period, "en")} on the sheet “${sheet}” is still empty: fill it in first. To make the next one now, choose its period.`,
  "already-there": ({ sheet, period }) =>
    `The report for ${periodWords(period, "en")} is already on the sheet “${sheet}”: no second one is made.`,
  "hidden-sheet": ({ sheet }) =>
    `The sheet “${sheet}” is hidden, so no new period is made of it. Show it if it is needed.`,
  "stale-words": ({ cells }) =>
    `The title in ${cellList(cells)} speaks of another period: reword it yourself.`,
  "unnamed-period": ({ sheet }) =>
    `The title of the sheet “${sheet}” names no period; the new one will be in the sheet’s name only.`,
  "own-formulas": ({ cells }) =>
    `The amounts of lines in ${cellList(cells)} are formulas; they stay: see where they take their data from.`,
  "plan-unknown": ({ cells, year }) =>
    `The programme has no plan for ${String(year)} for ${cellList(cells)}: they stay empty, type the amounts.`,
  "term-over": ({ cells, year }) =>
    `The term in ${cellList(cells)} does not cover ${String(year)}: see whether these lines are needed.`,
  "units-differ": ({ sheet }) =>
    `Plan and actual on the sheet “${sheet}” are in different units. Correct that first: an empty report no longer shows it.`,
  comments: ({ cells }) =>
    `Comments on ${cellList(cells)} are copied with the sheet; delete what is not needed.`,
};

const WORDS: Readonly<Record<Language, Words>> = { uk: UK, en: EN };

/** A saying of `proposeQuarter` in words; null for what something else says. */
export function quarterWords({ code, args }: Saying, language: Language): string | null {
  const own = code.startsWith("quarter:") ? code.slice("quarter:".length) : null;
  if (own === null || !Object.hasOwn(UK, own)) return null;
  const say = WORDS[language][own as QuarterCode] as (args: Saying["args"]) => string;
  return say(args);
}
