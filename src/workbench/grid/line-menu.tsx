import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { useTexts } from "../texts";
import type { GridModel } from "./grid-model";
import { axesOf, changeLines } from "./lines";
import type { LineCommand } from "./lines";

/** Where a menu opens, in pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** An add-in's entry in the menu of a cell. */
export interface CellMenuEntry {
  readonly id: string;
  readonly label: string;
  readonly onChoose: () => void;
}

interface LineMenuProps {
  readonly model: GridModel;
  readonly place: MenuPlace | null;
  readonly entries: readonly CellMenuEntry[];
  readonly close: () => void;
}

/**
 * Inserting and deleting rows and columns, and what an add-in offers for a cell; opens with the right
 * mouse button or the menu key.
 */
export function LineMenu({ model, place, entries, close }: LineMenuProps) {
  const texts = useTexts();
  if (place === null) return null;
  const axes = axesOf(model.getState().selection);
  // Of a whole row or column it is another menu.
  const ofCells = axes.length > 1 ? entries : [];
  const commands = axes.flatMap((axis): LineCommand[] => [
    { kind: "insert", axis },
    { kind: "delete", axis },
  ]);
  return (
    <Menu
      open
      positioning={{ target: pointAt(place), position: "below", align: "start" }}
      onOpenChange={(_event, { open }) => {
        if (!open) close();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={texts.lineMenu}>
          {commands.map((command) => (
            <MenuItem
              key={`${command.kind}-${command.axis}`}
              onClick={() => {
                changeLines(model, command);
              }}
            >
              {texts.lineCommands[command.kind][command.axis]}
            </MenuItem>
          ))}
          {ofCells.map(({ id, label, onChoose }) => (
            <MenuItem key={id} onClick={onChoose}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What the menu is placed at: a point instead of a button. */
function pointAt({ x, y }: MenuPlace) {
  const box = { x, y, left: x, right: x, top: y, bottom: y, width: 0, height: 0 };
  return { getBoundingClientRect: () => box };
}
