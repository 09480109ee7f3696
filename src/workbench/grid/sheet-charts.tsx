import { CHART_TEXTS } from "../chart-texts";
import { useTexts } from "../texts";
import { ChartDrawing } from "./chart-drawing";
import type { ChartView } from "./chart-view";
import { chartInWords } from "./chart-view";

interface SheetChartsProps {
  readonly charts: readonly ChartView[];
  readonly scale: number;
}

/** The charts over the cells; clicks go through to the cells below. */
export function SheetCharts({ charts, scale }: SheetChartsProps) {
  const { notDrawn } = useChartTexts();
  return charts
    .filter(({ box }) => box.width > 0 && box.height > 0)
    .map((view) => (
      <div key={view.id} className="wb-chart" role="presentation" aria-hidden style={view.box}>
        {view.kind === "other" ? <p>{notDrawn}</p> : <ChartDrawing {...{ view, scale }} />}
      </div>
    ));
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
