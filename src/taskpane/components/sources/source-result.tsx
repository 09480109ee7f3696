import { useMemo } from "react";
import type { ReactElement } from "react";
import { sourceBooks } from "../../../app/jobs/source-books";
import type { OpenJob } from "../../state/open-job";
import { BridgeView } from "./bridge-view";
import { ConsolidatedSums } from "./consolidated-sums";
import { PeriodsView } from "./periods-view";

/** What comes out when sources are put together, before anything is written. */
export default function SourceResult({ open }: { readonly open: OpenJob }): ReactElement | null {
  const { id, checked, sheets, sources, choices } = open;
  const books = useMemo(() => {
    const { snapshot: workbook, report } = checked;
    return sourceBooks({ workbook, report, sheets }, sources?.files ?? []);
  }, [checked, sheets, sources]);
  if (id === "consolidate") return <ConsolidatedSums books={books} choices={choices} />;
  if (id === "periods") return <PeriodsView books={books} choices={choices} />;
  return id === "bridge" ? <BridgeView books={books} choices={choices} /> : null;
}
