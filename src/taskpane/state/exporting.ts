import type { Checked } from "../../app/check";
import type { Desk } from "./desk";
import { fetched } from "./desk";
import type { ExportChoice, ExportSession } from "./export-model";

/** What opens an export; its code is fetched for those who ask for one. */
export type OpenExport = (of: {
  readonly desk: Desk;
  readonly checked: Checked;
  /** The form to begin with; null for the one of the last time. */
  readonly form: ExportChoice | null;
  /** Reads and judges the workbook anew; null where that could not be. */
  readonly checkAgain: () => Promise<Checked | null>;
}) => ExportSession;

export interface Exporting {
  /** Shows what can be made of the sheets; checks first where that is not known. */
  readonly openExport: (form: ExportChoice | null) => Promise<void>;
  /** Leaves the export; what is being made is not made. */
  readonly closeExport: () => void;
}

export function createExporting(
  desk: Desk,
  check: () => Promise<boolean>,
  loadExport: () => Promise<OpenExport>,
): Exporting {
  function checked(): Checked | null {
    const { outcome } = desk.state();
    return outcome.kind === "report" ? outcome.checked : null;
  }

  async function checkAgain(): Promise<Checked | null> {
    return (await check()) ? checked() : null;
  }

  return {
    openExport: async (form) => {
      const { work, outcome, stale } = desk.state();
      if (work.kind !== "none") return;
      const now = outcome.kind === "report" && !stale ? checked() : await checkAgain();
      if (now === null) return;
      const open = await fetched(desk, loadExport, { kind: "export", form });
      if (open === null) return;
      const exporting = open({ desk, checked: now, form, checkAgain });
      desk.send({ kind: "export-opened", exporting });
    },
    closeExport: () => {
      desk.state().exporting?.cancel();
      desk.send({ kind: "export-closed" });
    },
  };
}
