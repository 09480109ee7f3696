import type { ChartKind } from "./host/sheet-chart";

interface ChartTexts {
  readonly list: string;
  readonly untitled: string;
  readonly kinds: Readonly<Record<ChartKind, string>>;
  /** Shown where a file has a chart that the stand-in cannot draw. */
  readonly notDrawn: string;
}

export const CHART_TEXTS: Readonly<Record<"uk" | "en", ChartTexts>> = {
  uk: {
    list: "Діаграми аркуша",
    untitled: "без назви",
    kinds: {
      column: "Стовпчаста діаграма",
      bar: "Лінійчата діаграма",
      line: "Графік",
      pie: "Кругова діаграма",
      other: "Діаграма",
    },
    notDrawn: "Діаграму цього виду тут не показано; у файлі вона збережеться",
  },
  en: {
    list: "Charts of the sheet",
    untitled: "untitled",
    kinds: {
      column: "Column chart",
      bar: "Bar chart",
      line: "Line chart",
      pie: "Pie chart",
      other: "Chart",
    },
    notDrawn: "A chart of this kind is not shown here; it stays in the file",
  },
};
