import { ToolbarButton } from "@fluentui/react-components";
import { ArrowExportRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { JOB_TEXTS } from "../texts/jobs";
import { EXPORT_ID } from "./header-ids";
import { usePane, usePaneState } from "./pane-context";

/** The way to the export, beside the jobs. */
export function ExportButton({ className }: { readonly className: string }): ReactElement {
  const { session, language } = usePane();
  const { work } = usePaneState();
  return (
    <ToolbarButton
      id={EXPORT_ID}
      vertical
      className={className}
      icon={<ArrowExportRegular />}
      disabledFocusable={work.kind !== "none"}
      onClick={() => void session.openExport(null)}
    >
      {JOB_TEXTS[language].export}
    </ToolbarButton>
  );
}
