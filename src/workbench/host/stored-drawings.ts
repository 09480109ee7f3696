import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart } from "@cj-tech-master/excelts/chart";

export interface StoredCorner {
  nativeRow: number;
  nativeCol: number;
  nativeRowOff: number;
  nativeColOff: number;
}

/** The library gives a new drawing the first number, whether one of the file has it or not. */
export function numberDrawings(sheets: readonly Worksheet[]): void {
  const drawings = sheets.map((sheet) => drawingOf(sheet));
  const isAdded = sheets.some((sheet, at) => sheet.getCharts().length > 0 && !drawings[at]);
  for (const drawing of isAdded ? drawings : []) if (drawing) delete drawing.name;
}

interface Frame {
  readonly chartNumber?: number;
  readonly graphicFrame?: { name?: string };
  readonly range?: { readonly tl: StoredCorner; readonly br?: StoredCorner };
}

/** Where a file's drawing has a chart: the library writes that place, and shows it nowhere else. */
export function frameOf(sheet: Worksheet, chart: Chart): Frame | undefined {
  return drawingOf(sheet)?.anchors?.find(({ chartNumber }) => chartNumber === chart.chartNumber);
}

interface StoredDrawing {
  name?: string;
  readonly anchors?: readonly Frame[];
}

function drawingOf(sheet: Worksheet): StoredDrawing | null {
  const { _drawing: drawing } = sheet as unknown as { readonly _drawing?: StoredDrawing | null };
  return drawing ?? null;
}
