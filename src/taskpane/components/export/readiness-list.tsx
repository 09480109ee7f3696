import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  InfoFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactElement } from "react";
import type { ReadinessCode, ReadinessIssue } from "../../../app/export/readiness";
import { readinessWords } from "../../../app/export/readiness-texts";
import { formatCell } from "../../../core/sheet/address";
import type { ExportSession } from "../../state/export-model";
import { usePane, usePaneState } from "../pane-context";
import { useExportStyles } from "./export-styles";
import { useExport, useExportTexts } from "./use-export";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: "16px", lineHeight: "20px" },
  words: { margin: 0, overflowWrap: "anywhere" },
  then: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", paddingTop: "4px" },
  none: { display: "flex", gap: "8px", margin: "0 0 8px" },
  grave: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorBrandForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** How much a thing weighs: what may be false in the document, what gets into it, what does not. */
const WEIGHTS: Readonly<Record<ReadinessCode, "grave" | "warning" | "note">> = {
  errors: "grave",
  uncomputed: "grave",
  stale: "grave",
  "calculation-pending": "grave",
  "personal-data": "grave",
  reviews: "warning",
  untold: "warning",
  warnings: "warning",
  "hidden-lines": "warning",
  "hidden-sheet": "note",
  links: "note",
  marks: "note",
  comments: "note",
  "notes-unread": "note",
};
const ICONS = { grave: ErrorCircleFilled, warning: WarningFilled, note: InfoFilled } as const;

/** The gravest come first; a long list would hide what there is to choose. */
const SHOWN_AT_FIRST = 4;

/** What the person should know before a document is made; they may go on all the same. */
export function ReadinessList({ exporting }: { readonly exporting: ExportSession }): ReactElement {
  const styles = useStyles();
  const common = useExportStyles();
  const texts = useExportTexts();
  const { sheets } = useExport(exporting);
  const issues = exporting.issues();
  const [all, setAll] = useState(false);
  const shown = all ? issues : issues.slice(0, SHOWN_AT_FIRST);
  if (issues.length === 0) {
    return (
      <p className={styles.none} hidden={sheets.length === 0}>
        <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.good)} />
        {texts.ready.none}
      </p>
    );
  }
  return (
    <section className={common.part}>
      <h2 className={common.heading}>{texts.ready.title(issues.length)}</h2>
      <ul className={common.list}>
        {shown.map((issue) => (
          <Issue key={`${issue.code} ${issue.sheet ?? ""}`} issue={issue} />
        ))}
      </ul>
      {shown.length < issues.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {texts.ready.more(issues.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function Issue({ issue }: { readonly issue: ReadinessIssue }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { what, then } = readinessWords(issue, language);
  const weight = WEIGHTS[issue.code];
  const Icon = ICONS[weight];
  return (
    <li className={styles.item}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[weight])} />
      <div>
        <p className={styles.words}>{what}</p>
        <p className={styles.then}>{then}</p>
        <div className={styles.actions}>
          <Place issue={issue} />
          <Cure issue={issue} />
        </div>
      </div>
    </li>
  );
}

/** The way to where it is; nothing for the workbook as a whole. */
function Place({ issue }: { readonly issue: ReadinessIssue }): ReactElement | null {
  const { session } = usePane();
  const texts = useExportTexts();
  const { sheet, cells, code } = issue;
  if (sheet === null) return null;
  const cell = cells[0] ?? { row: 0, column: 0 };
  // Of cells that are hidden, or of a sheet as a whole, the sheet is what can be shown.
  const name = cells.length === 0 ? "" : formatCell(cell);
  const { row, column } = cell;
  return (
    <Button
      size="small"
      aria-label={texts.ready.showOf(sheet, name)}
      data-code={code}
      onClick={() =>
        void session.goTo({ sheet, range: { top: row, left: column, bottom: row, right: column } })
      }
    >
      {texts.ready.show}
    </Button>
  );
}

/** What can be done about it by one press. */
function Cure({ issue }: { readonly issue: ReadinessIssue }): ReactElement | null {
  const { session } = usePane();
  const { work } = usePaneState();
  const texts = useExportTexts();
  const leave = (then: () => Promise<void> | void): void => {
    session.closeExport();
    void then();
  };
  switch (issue.code) {
    case "errors":
    case "warnings":
    case "reviews":
    case "untold":
      return (
        <Button size="small" appearance="subtle" onClick={session.closeExport}>
          {texts.ready.toFindings}
        </Button>
      );
    case "marks":
      return (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={work.kind !== "none"}
          onClick={() => {
            leave(() => session.openJob("clear-marks"));
          }}
        >
          {texts.ready.clearMarks}
        </Button>
      );
    case "calculation-pending":
    case "stale":
    case "uncomputed":
      return (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={work.kind !== "none"}
          onClick={() => {
            leave(() => session.check());
          }}
        >
          {texts.ready.checkAgain}
        </Button>
      );
    case "personal-data":
    case "hidden-lines":
    case "hidden-sheet":
    case "links":
    case "comments":
    case "notes-unread":
      return null;
  }
}
