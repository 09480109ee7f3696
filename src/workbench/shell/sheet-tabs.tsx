import type { KeyboardEvent } from "react";
import type { GridModel } from "../grid/grid-model";
import { useGrid } from "../grid/use-grid";
import { useTexts } from "../texts";

/** The tabs of the sheets one can see. */
export function SheetTabs({ model }: { readonly model: GridModel }) {
  const texts = useTexts();
  const state = useGrid(model);
  const sheets = model.book.sheets.filter((sheet) => sheet.visibility === "visible");
  const step = (event: KeyboardEvent<HTMLElement>): void => {
    const change = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = change === undefined ? undefined : sheets[sheets.indexOf(state.sheet) + change];
    if (next === undefined) return;
    event.preventDefault();
    model.activate(next);
    const tab = event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`);
    tab?.focus();
  };
  return (
    <div
      role="tablist"
      tabIndex={-1}
      className="wb-tabs"
      aria-label={texts.sheetTabs}
      onKeyDown={step}
    >
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          className="wb-tab"
          data-sheet={sheet.id}
          tabIndex={sheet === state.sheet ? 0 : -1}
          aria-selected={sheet === state.sheet}
          onClick={() => {
            model.activate(sheet);
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
