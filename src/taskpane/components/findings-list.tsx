import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import type { Finding } from "../../core/lint/finding";
import type { Table } from "../../core/report/model";
import type { FindingList, Listed } from "../state/listed";
import { FindingItem, findingId } from "./finding-item";
import { HIDDEN_TEXT } from "./hidden-text";
import { usePane, usePaneState } from "./pane-context";
import { TableHeading } from "./table-heading";
import { WaivedGroup } from "./waived-group";

/** How many findings are drawn at first, and how many more each time the end comes near. */
const PAGE = 100;

const useStyles = makeStyles({
  items: { margin: "0 -8px", padding: 0, listStyleType: "none" },
  hidden: HIDDEN_TEXT,
  more: { width: "100%", marginTop: "8px" },
});

interface FindingsListProps {
  readonly list: FindingList;
  readonly tables: readonly Table[];
}

interface Group {
  readonly table: Table | null;
  readonly items: readonly Listed[];
}

/** All findings, by table. One of them is in the tab order; the arrow keys move between them. */
export function FindingsList({ list, tables }: FindingsListProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const { openKey, activeKey, marked, outcome } = usePaneState();
  const report = outcome.kind === "report" ? outcome : null;
  // Those that were accepted too.
  const findings = report?.checked.report.findings ?? [];
  const [limit, setLimit] = useState(PAGE);
  const groups = useMemo(() => groupByTable(list, tables), [list, tables]);
  const needed = [activeKey, marked[0]].map((key) => indexOf(list, key ?? null));
  const shown = Math.max(limit, ...needed.map((index) => index + PAGE / 2));
  const tabStop = Math.max(0, indexOf(list, activeKey));
  const hidden = list.items.length - shown;

  useScrollTo(openKey === null ? null : (list.byKey.get(openKey) ?? null));
  useScrollToMarked(marked[0] === undefined ? null : (list.byKey.get(marked[0]) ?? null));

  const count = list.items.length;
  const onMove = useCallback(
    (key: string, from: number): boolean => {
      const to = destination(key, from, count);
      if (to === null) return false;
      if (to >= shown) flushSync(() => setLimit(to + PAGE));
      document.getElementById(findingId(to))?.focus();
      return true;
    },
    [count, shown],
  );

  return (
    <div role="group" aria-label={texts.finding.list}>
      <p className={styles.hidden} id="finding-keys">
        {texts.finding.keys}
      </p>
      <WaivedGroup findings={findings} />
      {groups.map(({ table, items }, index) => (
        <section key={table === null ? "workbook" : index}>
          <TableHeading table={table} clean={isClean(findings, table, tables)} />
          <ul className={styles.items}>
            {items
              .filter((item) => item.index < shown)
              .map((item) => (
                <FindingItem
                  key={item.key}
                  item={item}
                  table={table}
                  open={item.key === openKey}
                  marked={marked.includes(item.key)}
                  fresh={report?.comparison?.fresh.has(item.finding.fingerprint) ?? false}
                  tabStop={item.index === tabStop}
                  onMove={onMove}
                />
              ))}
          </ul>
        </section>
      ))}
      {hidden > 0 && <MoreButton hidden={hidden} onMore={() => setLimit(shown + PAGE)} />}
    </div>
  );
}

/** Draws more when it comes into sight, or when it is pressed. */
function MoreButton(props: { readonly hidden: number; readonly onMore: () => void }): ReactElement {
  const { hidden, onMore } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null || !("IntersectionObserver" in window)) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore();
      },
      { rootMargin: "600px" },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [onMore]);
  return (
    <div ref={box}>
      <Button className={styles.more} onClick={onMore}>
        {texts.table.showMore(hidden)}
      </Button>
    </div>
  );
}

/** Nothing was found in the table, but something elsewhere: of a sound workbook it is said once. */
function isClean(
  findings: readonly Finding[],
  table: Table | null,
  tables: readonly Table[],
): boolean {
  if (table === null || findings.length === 0) return false;
  const index = tables.indexOf(table);
  return findings.every((finding) => finding.table !== index);
}

function groupByTable(list: FindingList, tables: readonly Table[]): readonly Group[] {
  const loose = list.items.filter(({ finding }) => finding.table === null);
  const groups = tables.map((table, index) => ({
    table,
    items: list.items.filter(({ finding }) => finding.table === index),
  }));
  return loose.length === 0 ? groups : [{ table: null, items: loose }, ...groups];
}

function indexOf(list: FindingList, key: string | null): number {
  return key === null ? -1 : (list.byKey.get(key)?.index ?? -1);
}

function destination(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, from + 1);
    case "ArrowUp":
      return Math.max(0, from - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Keeps what has just been unfolded in sight. */
function useScrollTo(item: Listed | null): void {
  const index = item?.index ?? null;
  useEffect(() => {
    if (index !== null) scrollTo(index);
  }, [index]);
}

/** Shows the finding of the selected cell, but never moves the pane under somebody's hands. */
function useScrollToMarked(item: Listed | null): void {
  const index = item?.index ?? null;
  useEffect(() => {
    if (index !== null && !document.hasFocus()) scrollTo(index);
  }, [index]);
}

function scrollTo(index: number): void {
  document.getElementById(findingId(index))?.closest("li")?.scrollIntoView({ block: "nearest" });
}
