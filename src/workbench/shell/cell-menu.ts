import type { CellMenuEntry } from "../grid/line-menu";
import { readCellMenu } from "../manifest/ribbon-group";
import type { Language } from "../texts";
import { localeOf } from "./locale";

/** What the add-in's manifest puts into the menu of a cell; what cannot be read of it is left out. */
export function cellMenu(
  manifest: string | null,
  language: Language,
  run: (functionName: string, controlId: string) => void,
): readonly CellMenuEntry[] {
  return readCellMenu(manifest, localeOf(language)).flatMap(({ id, label, action }) => {
    if (!label.ok || !action.ok || action.value.kind !== "run") return [];
    const { functionName, controlId } = action.value;
    const onChoose = (): void => {
      run(functionName, controlId);
    };
    return [{ id, label: label.value, onChoose }];
  });
}
