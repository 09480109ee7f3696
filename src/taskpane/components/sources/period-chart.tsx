import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PeriodState } from "../../../core/periods/periods";
import { toNumber } from "../../../core/report/decimal";
import { points } from "../../../core/texts/format";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "420px", height: "auto" },
  // High contrast has colours of its own, and leaves those of drawings alone.
  bar: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  pace: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

const [WIDTH, HEIGHT] = [320, 168];
/** Room for the figures over the bars, and for the names under them. */
const [TOP, BOTTOM] = [18, 34];
const LEFT = 34;
const PLOT = HEIGHT - TOP - BOTTOM;
const WIDEST_BAR = 44;
/** How tall a figure is. */
const LINE = 12;

/**
 * What of the plan is financed in each period, and how much of the year was over by then, as a mark
 * across. The table beside says the same, so it is nothing to be read aloud.
 *
 * @param names what the periods are called under their bars
 */
export function PeriodChart(props: {
  readonly states: readonly PeriodState[];
  readonly names: readonly string[];
}): ReactElement {
  const { states, names } = props;
  const styles = useStyles();
  const percents = states.map(({ percent }) => (percent === null ? null : toNumber(percent)));
  // More than the plan is no less worth seeing.
  const most = Math.max(100, ...percents.map((each) => each ?? 0));
  const heightOf = (percent: number): number => (PLOT * Math.max(0, percent)) / most;
  const slot = (WIDTH - LEFT) / Math.max(states.length, 1);
  const wide = Math.min(WIDEST_BAR, slot * 0.6);
  const base = TOP + PLOT;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden>
      {[0, 50, 100].map((percent) => {
        const y = base - heightOf(percent);
        return (
          <g key={percent}>
            <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={y} y2={y} />
            <text className={styles.text} x={LEFT - 4} y={y + 4} textAnchor="end">
              {percent}%
            </text>
          </g>
        );
      })}
      {states.map(({ period, months, percent }, at) => {
        const middle = LEFT + slot * (at + 0.5);
        const height = heightOf(percents[at] ?? 0);
        const pace = base - heightOf((months / 12) * 100);
        return (
          <g key={period}>
            {percent !== null && (
              <rect
                className={styles.bar}
                x={middle - wide / 2}
                y={base - height}
                width={wide}
                height={height}
              />
            )}
            <line
              className={styles.pace}
              x1={middle - wide / 2 - 6}
              x2={middle + wide / 2 + 6}
              y1={pace}
              y2={pace}
            />
            <text
              className={styles.text}
              x={middle}
              y={labelAbove(base - height, pace)}
              textAnchor="middle"
            >
              {percent === null ? "–" : points(percent)}
            </text>
            <text className={styles.text} x={middle} y={base + 16} textAnchor="middle">
              {names[at]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Right over its bar, unless the mark would run through it: then over the mark. */
function labelAbove(bar: number, pace: number): number {
  const isThrough = pace < bar && bar - pace < LINE + 5;
  return (isThrough ? pace : bar) - 5;
}
