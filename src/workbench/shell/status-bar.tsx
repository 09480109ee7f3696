import { useMemo } from "react";
import type { GridModel } from "../grid/grid-model";
import { summarise } from "../grid/summary";
import { useGrid } from "../grid/use-grid";
import { useTexts } from "../texts";

const LOCALES: Readonly<Record<string, string>> = { uk: "uk-UA", en: "en-US" };

/** What the selected cells add up to; numbers kept as text are named, because they do not count. */
export function StatusBar({ model }: { readonly model: GridModel }) {
  const texts = useTexts();
  const { sheet, selection, draft, version } = useGrid(model);
  // The version stands for the cells' contents.
  const summary = useMemo(
    () => ({ ...summarise(sheet, selection), version }),
    [sheet, selection, version],
  );
  const numbers = new Intl.NumberFormat(LOCALES[texts.language], { maximumFractionDigits: 10 });
  const average = Number((summary.sum / summary.numbers).toPrecision(12));
  return (
    <div className="wb-status">
      <span>{draft === null ? texts.statusReady : texts.statusEditing}</span>
      <span className="wb-status-figures" role="status">
        {summary.textNumbers > 0 && summary.count > 1 ? (
          <span className="wb-status-note">{texts.textNumbers(summary.textNumbers)}</span>
        ) : null}
        {summary.numbers > 1 ? (
          <span>
            {texts.average}: {numbers.format(average)}
          </span>
        ) : null}
        {summary.count > 1 ? (
          <span>
            {texts.count}: {numbers.format(summary.count)}
          </span>
        ) : null}
        {summary.numbers > 1 ? (
          <span>
            {texts.sum}: {numbers.format(summary.sum)}
          </span>
        ) : null}
      </span>
    </div>
  );
}
