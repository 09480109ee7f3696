import type { CSSProperties } from "react";
import type { CellAddress, CellRange } from "../../core/sheet/address";
import { areaOf } from "./navigate";
import { intersection, sameRange } from "./ranges";
import type { SheetLayout } from "./sheet-layout";
import { rectangle } from "./sheet-parts";

interface SelectionFrameProps {
  readonly layout: SheetLayout;
  readonly selection: CellRange;
  readonly active: CellAddress;
  /** The part of the sheet this frame is drawn over: the frozen parts have frames of their own. */
  readonly within: CellRange;
}

/** The frame around the selection with a tint that leaves the active cell clear. */
export function SelectionFrame({ layout, selection, active, within }: SelectionFrameProps) {
  const shown = intersection(selection, within);
  if (shown === null) return null;
  const hole = intersection(areaOf(layout.sheet, active), shown);
  const frame = rectangle(layout, shown);
  const isSingle = sameRange(areaOf(layout.sheet, active), selection);
  return (
    <div role="presentation" aria-hidden className="wb-selection" style={frame}>
      {isSingle ? null : <Tint layout={layout} shown={shown} hole={hole} />}
      <div className="wb-selection-frame" style={edges(selection, shown)} />
    </div>
  );
}

/** No line where the selection goes on in another part of the sheet. */
function edges(selection: CellRange, shown: CellRange): CSSProperties {
  return {
    ...(shown.top > selection.top ? { borderTop: 0 } : {}),
    ...(shown.left > selection.left ? { borderLeft: 0 } : {}),
    ...(shown.bottom < selection.bottom ? { borderBottom: 0 } : {}),
    ...(shown.right < selection.right ? { borderRight: 0 } : {}),
  };
}

interface TintProps {
  readonly layout: SheetLayout;
  readonly shown: CellRange;
  readonly hole: CellRange | null;
}

function Tint({ layout, shown, hole }: TintProps) {
  const outer = rectangle(layout, shown);
  if (hole === null) return <div className="wb-selection-tint" />;
  const inner = rectangle(layout, hole);
  const left = inner.left - outer.left;
  const top = inner.top - outer.top;
  const right = left + inner.width;
  const bottom = top + inner.height;
  const px = (value: number): string => `${String(value)}px`;
  // One path around the whole range and back around the active cell, which stays clear.
  const points = [
    ["0px", "0px"],
    ["100%", "0px"],
    ["100%", "100%"],
    ["0px", "100%"],
    ["0px", "0px"],
    [px(left), px(top)],
    [px(left), px(bottom)],
    [px(right), px(bottom)],
    [px(right), px(top)],
    [px(left), px(top)],
  ];
  const clip: CSSProperties = {
    clipPath: `polygon(${points.map((at) => at.join(" ")).join(", ")})`,
  };
  return <div className="wb-selection-tint" style={clip} />;
}
