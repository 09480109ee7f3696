import type { ComputeCode, ComputeSayings } from "../compute/compute-sayings";
import type { Saying } from "../edits/proposal";
import type { Language } from "./format";
import { cellList, counted } from "./format";

type Words = {
  readonly [Code in ComputeCode]: (args: ComputeSayings[Code]) => string;
};

const LINES_UK = { one: "заходом", few: "заходами", many: "заходами" };
const UNDER_UK = { one: "рядок", few: "рядки", many: "рядків" };
const LINES_EN = { one: "line", other: "lines" };

const UK: Words = {
  "percent-new": ({ cell, value }) => `У ${cell} буде відсоток виконання за формулою: ${value}.`,
  "percent-live": ({ cell, old, value }) =>
    `Відсоток у ${cell} (${old}) відповідає коштам; його замінить формула, що дає ${value}.`,
  "percent-differs": ({ cell, old, value }) => `У ${cell} зазначено ${old}; за коштами – ${value}.`,
  "percent-repaired": ({ cell, old, value }) =>
    `Формула в ${cell} дає ${old}; нова дасть ${value === "" ? "порожню клітинку, бо плану немає" : value}.`,
  "percent-no-plan": ({ cell, old }) =>
    old === ""
      ? `У ${cell} буде формула; доки немає плану або фактичного фінансування, клітинка порожня.`
      : `У ${cell} зазначено «${old}», хоча відсоток обчислити ні з чого; формула лишить клітинку порожньою.`,
  "percent-beside": ({ cell, value }) =>
    value === ""
      ? `У ${cell} буде формула відсотка фінансування; поки що клітинка порожня.`
      : `У ${cell} буде відсоток фінансування: ${value}.`,
  "percent-heading": ({ cell, value }) => `У ${cell} буде заголовок нової графи «${value}».`,
  "total-new": ({ cell, value }) => `У ${cell} буде підсумок за формулою: ${value}.`,
  "total-live": ({ cell, value }) =>
    `Підсумок у ${cell} правильний; його замінить формула, що дає те саме: ${value}.`,
  "total-differs": ({ cell, old, value, difference, sign }) =>
    `У ${cell} зазначено ${old}, сума рядків – ${value}: на ${difference} ${sign === "more" ? "більше" : "менше"}.`,
  "total-recounted": ({ cell, old, value, difference, sign }) =>
    `Формула в ${cell} дає ${old}, а сума рядків – ${value}: на ${difference} ${sign === "more" ? "більше" : "менше"}. Вона враховує не всі рядки або деякі двічі.`,
  "total-rewritten": ({ cell, value }) =>
    `Формула в ${cell} зараз дає правильну суму ${value}, але не врахує всіх рядків, якщо таблиця зміниться або її відфільтрують.`,
  "total-repaired": ({ cell, old, value }) =>
    `У ${cell} замість підсумку ${old}; сума рядків – ${value}.`,
  "text-number": ({ cell, old, value }) =>
    `«${old}» у ${cell} збережено як текст, і формула його пропустить; буде число ${value}.`,
  "row-new": ({ label, rows }) =>
    `Бракує підсумкового рядка: буде вставлено «${label}» під ${counted(rows, "uk", LINES_UK)}.`,
  "left-text": ({ cells }) =>
    `Не обчислено: ${cellList(cells)} – числа, збережені як текст, які ви вирішили не змінювати.`,
  "left-words": ({ cells }) =>
    `Не обчислено: у ${cellList(cells)} поряд із сумою є слова. Перенесіть їх до пояснень.`,
  "left-ambiguous": ({ cells }) =>
    `Не обчислено: числа в ${cellList(cells)} можна прочитати по-різному. Введіть їх однозначно.`,
  "left-unreadable": ({ cells }) =>
    `Не обчислено: у ${cellList(cells)} немає числа, яке можна прочитати.`,
  "left-date": ({ cells }) =>
    `Не обчислено: у ${cellList(cells)} замість суми стоїть дата. Введіть суму ще раз.`,
  "left-error": ({ cells }) =>
    `Не обчислено: формули в ${cellList(cells)} дають помилку. Спочатку виправте їх.`,
  "left-uncomputed": ({ cells }) =>
    `Не обчислено: формули в ${cellList(cells)} ще не мають результату. Перерахуйте книгу.`,
  "left-scaled": ({ cells }) =>
    `Не обчислено: формат клітинок ${cellList(cells)} показує іншу суму, ніж та, що в них записана.`,
  "left-merged": ({ cells }) =>
    `Не обчислено: ${cellList(cells)} – усередині об’єднаних клітинок, де формулі немає місця.`,
  "left-hidden": ({ cells }) =>
    `Не обчислено: ${cellList(cells)} – у прихованих рядках. Покажіть їх або приберіть із таблиці.`,
  "left-units": ({ cells }) =>
    `Не обчислено: суми в ${cellList(cells)} наведено не в тих одиницях, що зазначені в заголовку. Спочатку узгодьте одиниці.`,
  "left-shifted": ({ cells }) =>
    `Не обчислено: підсумок у ${cellList(cells)} стоїть не під своїми графами. Спочатку перенесіть його.`,
  "left-split": ({ cells }) =>
    `Без змін: ${cellList(cells)} – частина підсумку за одним джерелом або виконавцем; її складають не сусідні рядки.`,
  "left-child": ({ cells }) =>
    `Не обчислено: підсумок складається з ${cellList(cells)}, а там немає суми.`,
  "left-own-formula": ({ cells, value }) =>
    `Без змін: у ${cellList(cells)} власна формула, що дає не суму рядків (${value}). Перевірте її.`,
  "left-percent-text": ({ cells }) =>
    `Без змін: у ${cellList(cells)} не лише відсоток. Формула стерла б решту тексту.`,
  "left-no-percent": () => "Відсоток не обчислено: у таблиці немає графи для нього.",
  "left-no-row": ({ label }) =>
    `Підсумковий рядок «${label}» не вставлено: він розірвав би сусідню таблицю або об’єднані клітинки.`,
  "ask-percent": ({ cells, kind }) => {
    const list = cellList(cells);
    const isOne = cells.length === 1;
    const differs = isOne
      ? `Відсоток у ${list} не відповідає коштам`
      : `Відсотки в ${list} не відповідають коштам`;
    switch (kind) {
      case "differs":
        return `${differs}. ${isOne ? "Це відсоток" : "Це відсотки"} фінансування чи оцінка виконання?`;
      case "declared":
        return `${differs}: схоже, це оцінка виконання. Залишити ${isOne ? "його" : "їх"}?`;
      case "undecided":
        return `Не можна встановити, що ${isOne ? `означає відсоток у ${list}` : `означають відсотки в ${list}`}: фінансування чи виконання?`;
    }
  },
  "percent-keep": () => "Залишити введені відсотки: це оцінка виконання",
  "percent-financial": () => "Замінити формулами: це відсоток фінансування",
  "percent-both": ({ column }) =>
    `Показати обидва: введені залишити, відсоток фінансування додати у графу ${column}`,
  "ask-nesting": ({ cell, number, lines }) =>
    `Під рядком ${number} (${cell}) є ${counted(lines, "uk", UNDER_UK)} з номерами ${number}.1 і далі. Їхні суми вже входять до його суми чи додаються до неї?`,
  "nesting-apart": ({ number }) => `Окремі заходи: додавати разом із рядком ${number}`,
  "nesting-inside": ({ number }) => `У тому числі: їх уже враховано в рядку ${number}`,
};

const EN: Words = {
  "percent-new": ({ cell, value }) => `${cell} gets the percent of plan as a formula: ${value}.`,
  "percent-live": ({ cell, old, value }) =>
    `The percent in ${cell} (${old}) agrees with the money; a formula giving ${value} replaces it.`,
  "percent-differs": ({ cell, old, value }) => `${cell} states ${old}; the money gives ${value}.`,
  "percent-repaired": ({ cell, old, value }) =>
    `The formula in ${cell} gives ${old}; the new one gives ${value === "" ? "a blank cell, as there is no plan" : value}.`,
  "percent-no-plan": ({ cell, old }) =>
    old === ""
      ? `${cell} gets a formula; it stays blank until there are a plan and an actual.`
      : `${cell} states “${old}”, though there is nothing to compute a percent from; the formula leaves it blank.`,
  "percent-beside": ({ cell, value }) =>
    value === ""
      ? `${cell} gets the formula of the percent financed; for now it is blank.`
      : `${cell} gets the percent financed: ${value}.`,
  "percent-heading": ({ cell, value }) => `${cell} gets the heading of the new column “${value}”.`,
  "total-new": ({ cell, value }) => `${cell} gets the total as a formula: ${value}.`,
  "total-live": ({ cell, value }) =>
    `The total in ${cell} is right; a formula giving the same replaces it: ${value}.`,
  "total-differs": ({ cell, old, value, difference, sign }) =>
    `${cell} states ${old}, the rows add up to ${value}: ${difference} ${sign}.`,
  "total-recounted": ({ cell, old, value, difference, sign }) =>
    `The formula in ${cell} gives ${old}, the rows add up to ${value}: ${difference} ${sign}. It leaves rows out or counts some twice.`,
  "total-rewritten": ({ cell, value }) =>
    `The formula in ${cell} gives the right sum ${value} now, but not once the table changes or is filtered.`,
  "total-repaired": ({ cell, old, value }) =>
    `${cell} shows ${old} instead of a total; the rows add up to ${value}.`,
  "text-number": ({ cell, old, value }) =>
    `“${old}” in ${cell} is kept as text, which a formula skips; it becomes the number ${value}.`,
  "row-new": ({ label, rows }) =>
    `A total row is missing: “${label}” is inserted under ${counted(rows, "en", LINES_EN)}.`,
  "left-text": ({ cells }) =>
    `Not computed: ${cellList(cells)} are numbers kept as text that you chose not to change.`,
  "left-words": ({ cells }) =>
    `Not computed: words stand beside the sum in ${cellList(cells)}. Move them to the explanation.`,
  "left-ambiguous": ({ cells }) =>
    `Not computed: the numbers in ${cellList(cells)} can be read in more than one way. Type them anew.`,
  "left-unreadable": ({ cells }) =>
    `Not computed: ${cellList(cells)} hold no number that can be read.`,
  "left-date": ({ cells }) =>
    `Not computed: ${cellList(cells)} hold a date instead of a sum. Type the sum again.`,
  "left-error": ({ cells }) =>
    `Not computed: the formulas in ${cellList(cells)} give an error. Put them right first.`,
  "left-uncomputed": ({ cells }) =>
    `Not computed: the formulas in ${cellList(cells)} have no result yet. Recalculate the workbook.`,
  "left-scaled": ({ cells }) =>
    `Not computed: the format of ${cellList(cells)} shows another sum than the cells hold.`,
  "left-merged": ({ cells }) =>
    `Not computed: ${cellList(cells)} are inside merged cells, where a formula has no place.`,
  "left-hidden": ({ cells }) =>
    `Not computed: ${cellList(cells)} are in hidden rows. Show them or take them out of the table.`,
  "left-units": ({ cells }) =>
    `Not computed: the sums in ${cellList(cells)} are in other units than the header says. Settle the units first.`,
  "left-shifted": ({ cells }) =>
    `Not computed: the total in ${cellList(cells)} does not stand under its own columns. Move it first.`,
  "left-split": ({ cells }) =>
    `Unchanged: ${cellList(cells)} is what one source or executor has of a total; its rows are not neighbours.`,
  "left-child": ({ cells }) =>
    `Not computed: the total is made of ${cellList(cells)}, where there is no sum.`,
  "left-own-formula": ({ cells, value }) =>
    `Unchanged: ${cellList(cells)} has a formula of its own that does not give the sum of the rows (${value}). Check it.`,
  "left-percent-text": ({ cells }) =>
    `Unchanged: ${cellList(cells)} hold more than a percent. A formula would erase the other words.`,
  "left-no-percent": () => "No percents are computed: the table has no column for them.",
  "left-no-row": ({ label }) =>
    `The total row “${label}” is not inserted: it would cut a neighbouring table or merged cells in two.`,
  "ask-percent": ({ cells, kind }) => {
    const list = cellList(cells);
    const isOne = cells.length === 1;
    const differs = isOne
      ? `The percent in ${list} differs from the money`
      : `The percents in ${list} differ from the money`;
    switch (kind) {
      case "differs":
        return `${differs}. ${isOne ? "Is it the percent" : "Are they percents"} financed, or a judgement of the work?`;
      case "declared":
        return `${differs}: ${isOne ? "it looks" : "they look"} like a judgement of the work. Keep ${isOne ? "it" : "them"}?`;
      case "undecided":
        return `It cannot be told what the ${isOne ? `percent in ${list} means` : `percents in ${list} mean`}: the money or the work?`;
    }
  },
  "percent-keep": () => "Keep the typed percents: they judge the work",
  "percent-financial": () => "Replace them by formulas: they are percents financed",
  "percent-both": ({ column }) =>
    `Show both: keep the typed ones, add the percent financed in column ${column}`,
  "ask-nesting": ({ cell, number, lines }) =>
    `Row ${number} (${cell}) is followed by ${counted(lines, "en", LINES_EN)} numbered ${number}.1 and so on. Are their sums part of its sum, or added to it?`,
  "nesting-apart": ({ number }) => `Measures of their own: add them along with row ${number}`,
  "nesting-inside": ({ number }) => `Included: row ${number} counts them already`,
};

const WORDS: Readonly<Record<Language, Words>> = { uk: UK, en: EN };

function isComputeCode(code: string): code is ComputeCode {
  return Object.hasOwn(UK, code);
}

/** What computing says, in words; null for a saying of somebody else. */
export function computeWords({ code, args }: Saying, language: Language): string | null {
  if (!isComputeCode(code)) return null;
  // A saying is only made by `say`, with just the arguments of its code.
  const words = WORDS[language][code] as (args: Saying["args"]) => string;
  return words(args);
}
