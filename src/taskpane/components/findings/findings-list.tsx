import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { flushSync } from "react-dom";
import type { Finding } from "../../../core/lint/finding";
import type { Table } from "../../../core/report/model";
import type { FindingList, Listed } from "../../state/listed";
import { FINDINGS_TEXTS } from "../../texts/findings";
import type { FindingGroup } from "../../view/arrange";
import { arrange, isFiltered, WHOLE_VIEW } from "../../view/arrange";
import { copiedText, searchTexts } from "../../view/finding-text";
import { FindingItem, findingId } from "../finding-item";
import { HIDDEN_TEXT } from "../hidden-text";
import { usePane, usePaneState } from "../pane-context";
import { WaivedGroup } from "../waived-group";
import type { Row } from "./finding-rows";
import { FindingRows } from "./finding-rows";
import { FindingsTools } from "./findings-tools";
import { GroupHeading } from "./group-heading";

/** Up to as many findings are all drawn: they can then be sought with the browser's own means too. */
const MOST_DRAWN = 150;

const useStyles = makeStyles({
  items: { margin: "0 -8px", padding: 0, listStyleType: "none" },
  hidden: HIDDEN_TEXT,
  leftOut: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    marginTop: "8px",
  },
});

interface FindingsListProps {
  readonly list: FindingList;
  readonly tables: readonly Table[];
}

type Drawn = Row &
  (
    | { readonly kind: "heading"; readonly group: FindingGroup }
    | { readonly kind: "finding"; readonly item: Listed }
  );

/** All findings, as a person wants them. One of them is in the tab order; the arrow keys move between them. */
export function FindingsList({ list, tables }: FindingsListProps): ReactElement {
  const styles = useStyles();
  const { session, texts, language } = usePane();
  const { openKey, activeKey, marked, outcome, view, picked, preferences } = usePaneState();
  const report = outcome.kind === "report" ? outcome : null;
  // Those that were accepted too.
  const findings = report?.checked.report.findings ?? [];
  // Who types does not wait for thousands to be sought through.
  const sought = useDeferredValue(view);
  const textOf = useMemo(() => searchTexts(language), [language]);
  const groups = useMemo(
    () => arrange(list, tables.length, preferences.grouping, sought, textOf),
    [list, tables, preferences.grouping, sought, textOf],
  );
  const items = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const places = useMemo(() => new Map(items.map(({ key, index }) => [key, index])), [items]);
  useEffect(() => session.knowOrder(items.map(({ key }) => key)), [session, items]);
  const placeOf = (key: string | null | undefined): number => places.get(key ?? "") ?? -1;
  const tabStop = Math.max(0, placeOf(activeKey));
  const [goingTo, setGoingTo] = useState(0);
  const firstMarked = marked.find((key) => places.has(key));

  useScrollTo(placeOf(openKey));
  useScrollToMarked(placeOf(firstMarked));

  const count = items.length;
  const onMove = useCallback(
    (key: string, from: number): boolean => {
      const to = destination(key, from, count);
      if (to === null) return false;
      // One that is far from sight is not drawn until it is gone to.
      flushSync(() => setGoingTo(to));
      document.getElementById(findingId(to))?.focus();
      return true;
    },
    [count],
  );

  const hasSheets = (report?.checked.snapshot.sheets.length ?? 0) > 1;
  const drawItem = (item: Listed): ReactElement => (
    <FindingItem
      key={item.key}
      item={item}
      table={tables[item.finding.table ?? -1] ?? null}
      open={item.key === openKey}
      marked={marked.includes(item.key)}
      fresh={report?.comparison?.fresh.has(item.finding.fingerprint) ?? false}
      picked={picked?.includes(item.key) ?? null}
      // Over those of a table its sheet stands already.
      namesSheet={hasSheets && (preferences.grouping !== "table" || item.finding.table === null)}
      tabStop={item.index === tabStop}
      onMove={onMove}
    />
  );
  const drawHeading = (group: FindingGroup): ReactElement => (
    <GroupHeading group={group} tables={tables} findings={findings} />
  );
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const isLong = count > MOST_DRAWN;
  const kept = [tabStop, goingTo, placeOf(openKey), placeOf(firstMarked)];

  return (
    <div role="group" aria-label={texts.finding.list}>
      <p className={styles.hidden} id="finding-keys">
        {texts.finding.keys}
      </p>
      {list.items.length > 0 && (
        <FindingsTools
          all={list.items}
          shown={items}
          filtered={isFiltered(sought)}
          onCopy={() => void session.copy(listText(items, tables, language))}
        />
      )}
      <LeftOut marked={marked} places={places} />
      <WaivedGroup findings={findings} />
      {isLong ? (
        <FindingRows
          rows={rows}
          kept={rows.flatMap((row, index) =>
            row.kind === "finding" && kept.includes(row.item.index) ? [index] : [],
          )}
        >
          {(row) => (row.kind === "heading" ? drawHeading(row.group) : drawItem(row.item))}
        </FindingRows>
      ) : (
        groups.map((group) => (
          <section key={keyOf(group)}>
            {drawHeading(group)}
            <ul className={styles.items}>
              {group.items.map((item) => (
                <li key={item.key}>{drawItem(item)}</li>
              ))}
            </ul>
          </section>
        ))
      )}
    </div>
  );
}

/** The selected cell has findings, but a person asked not to see such. */
function LeftOut(props: {
  readonly marked: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}): ReactNode {
  const { marked, places } = props;
  const styles = useStyles();
  const { session, language } = usePane();
  const { view } = usePaneState();
  const words = FINDINGS_TEXTS[language];
  const leftOut = marked.filter((key) => !places.has(key)).length;
  if (leftOut === 0 || !isFiltered(view)) return null;
  return (
    <div className={styles.leftOut}>
      <span>{words.leftOut(leftOut)}</span>
      <Button size="small" onClick={() => session.setView(WHOLE_VIEW)}>
        {words.showAll}
      </Button>
    </div>
  );
}

function listText(
  items: readonly Listed[],
  tables: readonly Table[],
  language: "uk" | "en",
): string {
  const text = (finding: Finding): string =>
    copiedText(finding, tables[finding.table ?? -1] ?? null, language);
  return items.map(({ finding }) => text(finding)).join("\n\n");
}

function keyOf({ of }: FindingGroup): string {
  switch (of.kind) {
    case "table":
      return `table ${String(of.table)}`;
    case "rule":
      return `rule ${of.rule}`;
    case "severity":
      return `severity ${of.grade}`;
  }
}

function rowsOf(groups: readonly FindingGroup[]): readonly Drawn[] {
  return groups.flatMap((group): readonly Drawn[] => [
    { key: keyOf(group), kind: "heading", group },
    ...group.items.map((item): Drawn => ({ key: item.key, kind: "finding", item })),
  ]);
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
function useScrollTo(index: number): void {
  useEffect(() => {
    if (index >= 0) scrollTo(index);
  }, [index]);
}

/** Shows the finding of the selected cell, but never moves the pane under somebody's hands. */
function useScrollToMarked(index: number): void {
  useEffect(() => {
    if (index >= 0 && !document.hasFocus()) scrollTo(index);
  }, [index]);
}

function scrollTo(index: number): void {
  document
    .getElementById(findingId(index))
    ?.closest("[data-marked]")
    ?.scrollIntoView({ block: "nearest" });
}
