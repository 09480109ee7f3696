import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { Result } from "../../../app/failure";
import type { ExportSession } from "../../state/export-model";
import { usePane, usePaneState } from "../pane-context";
import { useExportStyles } from "./export-styles";
import { useExport, useExportTexts } from "./use-export";
import { useSaid } from "../use-said";

const useStyles = makeStyles({
  steps: { margin: "0 0 8px", paddingInlineStart: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "0 0 8px" },
});

/**
 * The way through Excel's own export. Excel could hand a PDF over itself (`getFileAsync`), but gives an
 * empty one on the web (#5950), and nowhere says which sheets and print areas it takes.
 */
export function PdfGuide({ exporting }: { readonly exporting: ExportSession }): ReactElement {
  const styles = useStyles();
  const common = useExportStyles();
  const { session } = usePane();
  const texts = useExportTexts();
  const { sheets } = useExport(exporting);
  const host = exporting.delivery.platform();
  return (
    <section className={common.part}>
      <p className={common.text}>{texts.pdf.why}</p>
      {sheets.length > 0 && <LaidOut exporting={exporting} />}
      <h2 className={common.heading}>{texts.pdf.stepsTitle}</h2>
      <div className={styles.buttons}>
        {sheets.map((sheet) => (
          <Button
            key={sheet}
            size="small"
            onClick={() =>
              void session.goTo({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } })
            }
          >
            {texts.pdf.goToSheet(sheet)}
          </Button>
        ))}
      </div>
      <ol className={styles.steps}>
        {texts.pdf.steps[host].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {sheets.length > 1 && <p className={common.hint}>{texts.pdf.several}</p>}
    </section>
  );
}

/** Whether the chosen sheets are laid out; asked of Excel once they are chosen. */
function LaidOut({ exporting }: { readonly exporting: ExportSession }): ReactElement {
  const common = useExportStyles();
  const { session } = usePane();
  const { work } = usePaneState();
  const texts = useExportTexts();
  const [unlaid, setUnlaid] = useState<Result<readonly string[]> | null>(null);
  useEffect(() => {
    let isGone = false;
    void exporting.unlaidSheets().then((found) => {
      if (!isGone) setUnlaid(found);
    });
    return () => {
      isGone = true;
    };
  }, [exporting]);
  const names = unlaid?.ok === true ? unlaid.value : null;
  const words =
    names === null
      ? texts.pdf.unknown
      : names.length === 0
        ? texts.pdf.laidOut
        : texts.pdf.notLaidOut(names);
  useSaid(unlaid === null ? null : words);
  if (unlaid === null) return <Spinner size="tiny" label={texts.pdf.checking} />;
  return (
    <div>
      <p className={common.text}>{words}</p>
      {names !== null && names.length > 0 && (
        <p className={common.text}>
          <Button
            appearance="primary"
            disabledFocusable={work.kind !== "none"}
            onClick={() => {
              session.closeExport();
              void session.openJob("format", names);
            }}
          >
            {texts.pdf.layOut}
          </Button>
        </p>
      )}
    </div>
  );
}
