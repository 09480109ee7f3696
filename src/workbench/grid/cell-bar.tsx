import type { CSSProperties } from "react";
import type { DataBar } from "../host/features/data-bar";

/** How far a gradient fades: the far end of the bar keeps a tint of its colour, as in Excel. */
const FADED = "22";

/** The data bar of a conditional format, behind the cell's text. */
export function CellBar({ bar }: { readonly bar: DataBar }) {
  return (
    <>
      <div className="wb-bar" role="presentation" style={barCss(bar)} />
      {bar.axis === null ? null : (
        <div className="wb-bar-axis" role="presentation" style={{ left: percent(bar.axis) }} />
      )}
    </>
  );
}

function barCss(bar: DataBar): CSSProperties {
  const { color } = bar;
  const direction = bar.isNegative ? "to left" : "to right";
  return {
    left: percent(bar.from),
    width: percent(bar.to - bar.from),
    background: bar.isGradient
      ? `linear-gradient(${direction}, ${color}, ${color}${FADED})`
      : color,
    ...(bar.border === null ? {} : { outline: `1px solid ${bar.border}`, outlineOffset: -1 }),
  };
}

function percent(share: number): string {
  return `${String(Math.round(share * 10_000) / 100)}%`;
}
