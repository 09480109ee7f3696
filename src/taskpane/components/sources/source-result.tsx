import { useMemo } from "react";
import type { ReactElement } from "react";
import { sourceBooks } from "../../../app/jobs/source-books";
import type { OpenJob } from "../../state/open-job";
import { ConsolidatedSums } from "./consolidated-sums";

/** What comes out when sources are put together, before anything is written. */
export default function SourceResult({ open }: { readonly open: OpenJob }): ReactElement | null {
  const { id, checked, sheets, sources, choices } = open;
  const books = useMemo(() => {
    const { snapshot: workbook, report } = checked;
    return sourceBooks({ workbook, report, sheets }, sources?.files ?? []);
  }, [checked, sheets, sources]);
  return id === "consolidate" ? <ConsolidatedSums books={books} choices={choices} /> : null;
}
