import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";

/** What stands in the list: a heading, or a finding. */
export interface Row {
  readonly key: string;
  readonly kind: "heading" | "finding";
}

interface FindingRowsProps<Drawn extends Row> {
  readonly rows: readonly Drawn[];
  /** Rows that are there wherever the list stands: what has the focus, and what is gone to. */
  readonly kept: readonly number[];
  readonly children: (row: Drawn) => ReactNode;
}

const HEIGHTS = { heading: 150, finding: 84 } as const;
const SPARE_ROWS = 8;

const useStyles = makeStyles({
  list: { position: "relative", margin: "0 -8px", padding: 0, listStyleType: "none" },
  row: {
    position: "absolute",
    left: 0,
    width: "100%",
    // Out of sight there is nothing to spare here, and a row that is not laid out has no true height.
    "& [data-marked]": { contentVisibility: "visible" },
  },
});

/** A long list of which only what is in sight is drawn, so that thousands cost no more than a few. */
export function FindingRows<Drawn extends Row>(props: FindingRowsProps<Drawn>): ReactElement {
  const { rows, kept, children } = props;
  const styles = useStyles();
  const box = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const list = box.current;
    if (list === null || !("ResizeObserver" in window)) return undefined;
    // What stands over the list comes and goes, and the page grows or shrinks with it.
    const observer = new ResizeObserver(() => {
      if (list.offsetParent === null) return;
      setAbove(Math.round(list.getBoundingClientRect().top + window.scrollY));
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtual = useWindowVirtualizer<HTMLLIElement>({
    count: rows.length,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? "finding"],
    overscan: SPARE_ROWS,
    scrollMargin: above,
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b),
    measureElement: (element, _entry, { options }) => {
      // Under another screen nothing has a height; what was known of it stays.
      const height = element.offsetHeight;
      return height > 0 ? height : options.estimateSize(Number(element.dataset["index"]));
    },
  });
  return (
    <ul ref={box} className={styles.list} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.row}
            style={{ top: start - above }}
          >
            {children(row)}
          </li>
        );
      })}
    </ul>
  );
}
