import { useSyncExternalStore } from "react";
import type { ExportSession, ExportState } from "../../state/export-model";
import type { ExportTexts } from "../../texts/export";
import { EXPORT_TEXTS } from "../../texts/export";
import { usePane } from "../pane-context";

/** How far an export is; the component is drawn again when that changes. */
export function useExport(exporting: ExportSession): ExportState {
  return useSyncExternalStore(exporting.subscribe, exporting.state);
}

/** The export's words in the person's language. */
export function useExportTexts(): ExportTexts {
  return EXPORT_TEXTS[usePane().language];
}
