import { ActionsBar } from "../actions-bar";
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isRemarks, mediaTypeOf, remarkable } from "../../state/export-model";
import type { ExportSession } from "../../state/export-model";
import { usePane, usePaneState } from "../pane-context";
import { useExportStyles } from "./export-styles";
import { FindingChoice } from "./finding-choice";
import { FormChoice } from "./form-choice";
import { OptionChoice } from "./option-choice";
import { PdfGuide } from "./pdf-guide";
import { ReadinessList } from "./readiness-list";
import { SheetChoice } from "./sheet-choice";
import { useExport, useExportTexts } from "./use-export";
import { useSaid } from "../use-said";

/** Everything that is decided before a document is made. */
export function Choosing({ exporting }: { readonly exporting: ExportSession }): ReactElement {
  const styles = useExportStyles();
  const texts = useExportTexts();
  const state = useExport(exporting);
  const { form, stage } = state;
  const type = mediaTypeOf(form);
  const hasWay = type === null || exporting.delivery.ways([{ mediaType: type }]).length > 0;
  return (
    <>
      {stage.kind === "choosing" && stage.renewed && (
        <MessageBar className={styles.told} layout="multiline" intent="warning">
          <MessageBarBody>{texts.ready.renewed}</MessageBarBody>
        </MessageBar>
      )}
      <ReadinessList exporting={exporting} />
      <FormChoice exporting={exporting} />
      <SheetChoice exporting={exporting} />
      <OptionChoice exporting={exporting} />
      {isRemarks(form) && <FindingChoice exporting={exporting} />}
      {form === "pdf" && <PdfGuide key={state.sheets.join("\n")} exporting={exporting} />}
      {!hasWay && (
        <MessageBar className={styles.told} layout="multiline" intent="info">
          <MessageBarBody>{texts.noWay(form)}</MessageBarBody>
        </MessageBar>
      )}
      <ActionsBar>
        <Actions exporting={exporting} hasWay={hasWay} />
      </ActionsBar>
    </>
  );
}

function Actions(props: {
  readonly exporting: ExportSession;
  readonly hasWay: boolean;
}): ReactElement {
  const { exporting, hasWay } = props;
  const styles = useExportStyles();
  const { session } = usePane();
  const { work } = usePaneState();
  const texts = useExportTexts();
  const state = useExport(exporting);
  const { form, sheets, unwanted } = state;
  const lacks =
    sheets.length === 0
      ? texts.noSheet
      : isRemarks(form) && remarkable(state).length === 0
        ? texts.remarks.none
        : isRemarks(form) && remarkable(state).every((each) => unwanted.has(each.fingerprint))
          ? texts.remarks.noneChosen
          : null;
  useSaid(lacks);
  const isBlocked = lacks !== null || !hasWay || work.kind !== "none";
  const knows = exporting.issues().length > 0;
  return (
    <>
      {lacks !== null && <p className={styles.hint}>{lacks}</p>}
      {form === "ready-sheet" && (
        <Button
          appearance="primary"
          disabledFocusable={isBlocked}
          onClick={() => {
            if (isBlocked) return;
            session.closeExport();
            void session.openJob("ready-sheet", sheets);
          }}
        >
          {texts.makeSheet}
        </Button>
      )}
      {form !== "ready-sheet" && form !== "pdf" && (
        <Button
          appearance="primary"
          disabledFocusable={isBlocked}
          onClick={() => {
            if (!isBlocked) void exporting.make();
          }}
        >
          {knows ? texts.makeKnowing : texts.make}
        </Button>
      )}
      <Button onClick={session.closeExport}>{texts.close}</Button>
    </>
  );
}
