import { Grid } from "../grid/grid";
import type { GridModel } from "../grid/grid-model";
import type { CellMenuEntry } from "../grid/line-menu";
import { useGrid } from "../grid/use-grid";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";

interface ActiveSheetProps {
  readonly model: GridModel;
  readonly cellMenu: readonly CellMenuEntry[];
}

/** The grid of the active sheet with its tabs and figures. */
export function ActiveSheet({ model, cellMenu: entries }: ActiveSheetProps) {
  const { sheet } = useGrid(model);
  return (
    <>
      <div className="wb-sheet">
        <Grid key={sheet.id} model={model} cellMenu={entries} />
      </div>
      <div className="wb-foot">
        <SheetTabs model={model} />
        <StatusBar model={model} />
      </div>
    </>
  );
}
