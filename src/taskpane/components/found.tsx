import type { ReactElement } from "react";
import type { Outcome } from "../state/pane-state";
import { FindingsList } from "./findings/findings-list";
import { SheetCard } from "./sheets/sheet-card";
import { SheetsList } from "./sheets/sheets-list";
import { StaleWaivers } from "./stale-waivers";

interface FoundProps {
  readonly outcome: Extract<Outcome, { readonly kind: "report" }>;
}

/** All that a check gave: the sheet before the person, the other sheets, the findings. */
export default function Found({ outcome }: FoundProps): ReactElement {
  const { report } = outcome.checked;
  return (
    <>
      <SheetCard />
      <SheetsList />
      <FindingsList list={outcome.list} tables={report.tables} />
      <StaleWaivers report={report} />
    </>
  );
}
