import type { CellRange } from "../../core/sheet/address";
import { CHART_TEXTS } from "../chart-texts";
import { useTexts } from "../texts";
import { ChartDrawing } from "./chart-drawing";
import type { ChartView } from "./chart-view";
import { chartInWords } from "./chart-view";
import type { SheetLayout } from "./sheet-layout";
import type { Rectangle } from "./sheet-parts";
import { rectangle } from "./sheet-parts";

interface SheetChartsProps {
  readonly charts: readonly ChartView[];
  readonly layout: SheetLayout;
  /** The part of the sheet they are drawn over: what reaches into another part is drawn there too. */
  readonly within: CellRange;
}

/** The charts over the cells; clicks go through to the cells below. */
export function SheetCharts({ charts, layout, within }: SheetChartsProps) {
  const { notDrawn } = useChartTexts();
  const part = rectangle(layout, within);
  const shown = charts.filter(({ box }) => overlaps(box, part));
  if (shown.length === 0) return null;
  return (
    <div className="wb-charts" role="presentation" aria-hidden style={part}>
      {shown.map((view) => {
        const { left, top, ...size } = view.box;
        const place = { ...size, left: left - part.left, top: top - part.top };
        return (
          <div key={view.id} className="wb-chart" style={place}>
            {view.kind === "other" ? (
              <p>{notDrawn}</p>
            ) : (
              <ChartDrawing view={view} scale={layout.scale} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function overlaps(box: Rectangle, part: Rectangle): boolean {
  const isWide = box.width > 0 && part.width > 0;
  const isHigh = box.height > 0 && part.height > 0;
  return (
    isWide &&
    isHigh &&
    box.left < part.left + part.width &&
    part.left < box.left + box.width &&
    box.top < part.top + part.height &&
    part.top < box.top + box.height
  );
}

/** The same charts in words: a grid may hold rows only, so they stand beside it. */
export function ChartsInWords({ charts }: Pick<SheetChartsProps, "charts">) {
  const { list, kinds, untitled } = useChartTexts();
  if (charts.length === 0) return null;
  return (
    <ul className="wb-unseen" aria-label={list}>
      {charts.map((view) => (
        <li key={view.id}>
          {`${kinds[view.kind]} «${view.title ?? untitled}». ${chartInWords(view)}`}
        </li>
      ))}
    </ul>
  );
}

function useChartTexts() {
  return CHART_TEXTS[useTexts().language === "uk" ? "uk" : "en"];
}
