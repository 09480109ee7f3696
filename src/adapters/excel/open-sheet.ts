import type { CellAddress, CellRange } from "../../core/sheet/address";
import type {
  Cell,
  DefinedName,
  HiddenLines,
  PageSetup,
  SheetFont,
} from "../../core/sheet/snapshot";

/** A sheet that is being read. */
export interface OpenSheet {
  readonly proxy: Excel.Worksheet;
  /** Null on a sheet without content. */
  used: CellRange | null;
  readonly cells: (readonly [CellAddress, Cell])[];
  readonly merges: CellRange[];
  /** Null until they are read, and on a sheet without content. */
  facts: SheetFacts | null;
}

/** What is read of a sheet besides its cells. */
export interface SheetFacts {
  hidden: HiddenLines;
  readonly page: PageSetup;
  readonly font: SheetFont;
  readonly names: readonly DefinedName[];
  /** Zvirka's own marks are on. */
  readonly marked: boolean;
  /** Left out where Excel did not answer for them. */
  commented?: readonly CellAddress[];
  /** True where Excel does not tell of notes. */
  notesUnread?: boolean;
}
