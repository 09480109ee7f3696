import { useMemo } from "react";
import { Button } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import type { GridModel } from "../grid/grid-model";
import { summarise, type SelectionSummary } from "../grid/summary";
import { useGrid } from "../grid/use-grid";
import { useTexts } from "../texts";

const ZOOM_STEP = 0.1;
const LOCALES: Readonly<Record<string, string>> = { uk: "uk-UA", en: "en-US" };

/** What the selected cells add up to; numbers kept as text are named, because they do not count. */
export function StatusBar({ model }: { readonly model: GridModel }) {
  const texts = useTexts();
  const { selection, draft, version, scale } = useGrid(model);
  const layout = model.layout();
  // The version stands for the cells' contents.
  const summary = useMemo(
    () => ({ ...summarise(layout, selection), version }),
    [layout, selection, version],
  );
  const numbers = new Intl.NumberFormat(LOCALES[texts.language], { maximumFractionDigits: 10 });
  // In the order in which they give way when the window is narrow.
  const figures: readonly (readonly [name: string, value: number])[] = [
    ...(summary.numbers > 1 ? [[texts.sum, summary.sum] as const] : []),
    ...(summary.count > 1 ? [[texts.count, summary.count] as const] : []),
    ...(summary.numbers > 1 ? [[texts.average, averageOf(summary)] as const] : []),
  ];
  return (
    <div className="wb-status">
      <span>{draft === null ? texts.statusReady : texts.statusEditing}</span>
      <span className="wb-status-figures" role="status">
        {summary.textNumbers > 0 && summary.count > 1 ? (
          <span className="wb-status-note">{texts.textNumbers(summary.textNumbers)}</span>
        ) : null}
        {figures.map(([name, value]) => (
          <span key={name}>
            {name}: {numbers.format(value)}
          </span>
        ))}
      </span>
      <span role="group" className="wb-zoom" aria-label={texts.zoom}>
        <Button
          appearance="subtle"
          size="small"
          icon={<SubtractRegular />}
          aria-label={texts.zoomOut}
          onClick={() => {
            model.zoom(scale - ZOOM_STEP);
          }}
        />
        <span>{Math.round(scale * 100)} %</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<AddRegular />}
          aria-label={texts.zoomIn}
          onClick={() => {
            model.zoom(scale + ZOOM_STEP);
          }}
        />
      </span>
    </div>
  );
}

/** As many decimals as a person reads at a glance: kopiykas, or more for shares of one. */
function averageOf({ sum, numbers }: SelectionSummary): number {
  const average = sum / numbers;
  return Math.abs(average) >= 1 ? Number(average.toFixed(2)) : Number(average.toPrecision(6));
}
