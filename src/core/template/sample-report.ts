import type { SheetDraft } from "./sheet-draft";
import { Pen } from "./pen";
import { enterInUkrainianExcel } from "../sheet/entry";

/** A line of the sample, as it was typed: money and percents with the slips of real reports. */
interface TypedLine {
  readonly task: string;
  readonly measure: string;
  readonly plan: string;
  readonly actual: string;
  readonly percent: string;
  readonly explanation: string;
}

const HEADERS = [
  "№ з/п",
  "Пріоритетні завдання",
  "Зміст заходів",
  "Термін виконання",
  "Виконавці",
  "Річний обсяг фінансування, грн",
  "Фактично профінансовано у звітному періоді, грн",
  "Відсоток виконання заходу, %",
  "Інформація про виконання, або причини невиконання заходу",
];
const TITLE = [
  "Звіт (зразок)",
  "про результати виконання",
  "міської цільової програми «Ефективна влада. Конкурентне місто»",
  "за 9 місяців 2018 року",
  "Дата і номер рішення міської ради, яким затверджено Програму та зміни до неї: 18.12.2017 № 879",
  "Відповідальний виконавець Програми: управління по зв’язках з громадськістю",
  "Термін реалізації Програми: 2018-2020 роки",
  "1. Виконання заходів Програми",
];
const TERM = "2018-2020";
const EXECUTOR = "Управління по зв’язках з громадськістю";
const YEAR = 2018;

/** Lines of the Zhytomyr report for nine months of 2018, their figures typed as they were printed. */
const LINES: readonly TypedLine[] = [
  {
    task: "Встановлення та зміцнення партнерських відносин міста з іншими містами України та світу",
    measure: "Прийом офіційних делегацій міст-побратимів",
    plan: "180\u00A0000,00",
    actual: " 89 379, 95",
    percent: "49,6 %",
    explanation: "У звітному періоді місто тричі приймало офіційні делегації.",
  },
  {
    task: "Забезпечення функціонування офіційного вебсайту міської ради",
    measure: "Технічний супровід, оновлення розділів офіційного вебсайту",
    plan: "50\u00A0000, 00",
    actual: "10\u00A0000, 00",
    percent: "20%",
    explanation: "",
  },
  {
    task: "Інформаційні та рекламні послуги у мережі Інтернет",
    measure: "Інформування про реалізацію загальноміських проектів",
    plan: "80\u00A0000, 00",
    actual: " 49 508, 23",
    percent: "61, 8%",
    explanation: "В Інтернеті реалізовано 11 рекламних кампаній.",
  },
  {
    task: "Забезпечити розробку дизайну поліграфічної продукції",
    measure: "Розробка інформаційних та рекламних матеріалів про місто",
    plan: "30\u00A0000, 00",
    actual: "23\u00A0000, 00  ",
    percent: "77 % ",
    explanation: "Підготовлено макети для білбордів і сіті-лайтів.",
  },
  {
    task: "Поширювати інформацію про соціальні проекти, що впроваджуються в місті",
    measure: "Замовлення та розміщення соціальної реклами у місті",
    plan: "100\u00A0000, 00",
    actual: "68\u00A0000, 00",
    percent: "38%",
    explanation: "На міських білбордах і сіті-лайтах розміщено соціальні плакати.",
  },
  {
    task: "Промоція бренду міста",
    measure: "Придбання іміджевої продукції з символікою міста",
    plan: "70\u00A0000, 00",
    actual: "54 781, 20",
    percent: "78, 2%",
    explanation: "Закуплено прапори до Днів Європи та Дня міста.",
  },
];
/** The sums are those of the lines; the percent is of a plan that was 10 000 higher. */
const TOTAL = {
  plan: "Всього: 510\u00A0000, 00 ",
  actual: "Всього: 294\u00A0669, 38",
  percent: "Всього: 56,6%",
};

/** How many measures the sample has. */
export const SAMPLE_LINES = LINES.length;

/** A report to try things on: of a seed, with the slips of real reports left in. */
export function sampleReport(name: string): SheetDraft {
  const pen = new Pen(name, HEADERS.length);
  for (const line of TITLE) pen.line(line);
  pen.cellsOf(HEADERS);
  pen.cellsOf(HEADERS.map((_, index) => index + 1));
  for (const [index, { task, measure, plan, actual, percent, explanation }] of LINES.entries()) {
    const row = [index + 1, task, measure, TERM, EXECUTOR, null, null, null, explanation];
    pen.cellsOf(row);
    typed(pen, [plan, actual, percent]);
  }
  pen.cellsOf([]);
  typed(pen, [TOTAL.plan, TOTAL.actual, TOTAL.percent]);
  return pen.done();
}

const FIRST_FIGURE = HEADERS.indexOf("Річний обсяг фінансування, грн");

/** What Excel makes of figures typed into the row that was written last. */
function typed(pen: Pen, figures: readonly string[]): void {
  for (const [index, figure] of figures.entries()) {
    const { value, numberFormat } = enterInUkrainianExcel(figure, YEAR);
    pen.typed(FIRST_FIGURE + index, value, numberFormat ?? "General");
  }
}
