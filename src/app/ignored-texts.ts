import type { Language } from "../core/texts/format";
import type { FailureWords } from "./failure-words";
import type { IgnoredSetting, IgnoredWhat } from "./ports";

const UK: Readonly<Record<IgnoredWhat, string>> = {
  looks: "оформлення клітинок",
  merges: "об’єднання клітинок",
  sizes: "висоту рядків і ширину стовпців",
  frozen: "закріплення областей",
  marks: "позначки",
  chart: "діаграму",
  orientation: "орієнтацію сторінки",
  paper: "формат паперу",
  paperName: "формат паперу",
  fitWide: "розміщення за шириною сторінки",
  fitTall: "розміщення за висотою сторінки",
  scale: "масштаб друку",
  margins: "поля",
  titleRows: "рядки, що повторюються вгорі сторінок",
  printArea: "область друку",
  centerHorizontally: "центрування на сторінці",
  header: "верхній колонтитул",
  footer: "нижній колонтитул",
  breaksBefore: "розриви сторінок",
};

const EN: Readonly<Record<IgnoredWhat, string>> = {
  looks: "the looks of cells",
  merges: "merged cells",
  sizes: "row heights and column widths",
  frozen: "frozen panes",
  marks: "marks",
  chart: "the chart",
  orientation: "the orientation of the page",
  paper: "the paper size",
  paperName: "the paper size",
  fitWide: "fitting to the page’s width",
  fitTall: "fitting to the page’s height",
  scale: "the print scale",
  margins: "margins",
  titleRows: "the rows repeated at the top",
  printArea: "the print area",
  centerHorizontally: "centring on the page",
  header: "the header",
  footer: "the footer",
  breaksBefore: "page breaks",
};

/** What Excel did not take, one sentence for all sheets together; null when it took everything. */
export function ignoredWords(
  ignored: readonly IgnoredSetting[],
  language: Language,
): FailureWords | null {
  if (ignored.length === 0) return null;
  const names = language === "uk" ? UK : EN;
  const sheets = [...new Set(ignored.map(({ sheet }) => sheet))];
  const lists = sheets.map((sheet) => {
    const own = ignored.filter((each) => each.sheet === sheet).map(({ what }) => names[what]);
    const list = [...new Set(own)].join(", ");
    return language === "uk" ? `аркуш «${sheet}» – ${list}` : `sheet “${sheet}”: ${list}`;
  });
  return language === "uk"
    ? {
        what: `Excel не застосував: ${lists.join("; ")}.`,
        next: "Решту записано; задайте це вручну.",
      }
    : {
        what: `Excel did not take: ${lists.join("; ")}.`,
        next: "Everything else was written; set this by hand.",
      };
}
