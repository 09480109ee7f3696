import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BookOpenRegular, CopyRegular } from "@fluentui/react-icons";
import { use } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Description } from "../../app/describe";
import type { Finding } from "../../core/lint/finding";
import type { MendingJob } from "../../core/lint/rule";
import type { Decimal } from "../../core/report/decimal";
import type { Table } from "../../core/report/model";
import type { CellAddress } from "../../core/sheet/address";
import { JOB_SCREEN_TEXTS } from "../texts/job-screen";
import { JOB_TEXTS } from "../texts/jobs";
import { cellRuns, rangeOf } from "../view/cell-runs";
import { FINDINGS_TEXTS } from "../texts/findings";
import { figureText } from "../view/figures";
import { copiedText } from "../view/finding-text";
import { groupedBy } from "../../core/sheet/grouped";
import { AcceptFinding } from "./accept-finding";
import { AwayContext } from "./away-context";
import { CellButton } from "./cell-button";
import { ABOUT_RULE_ID } from "./header-ids";
import { usePane, usePaneState } from "./pane-context";

/** More places than this are counted, not listed. */
const MOST_RUNS = 24;

const useStyles = makeStyles({
  detail: { padding: "0 8px 12px 27px" },
  label: {
    margin: "10px 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: 0,
    paddingInlineStart: "16px",
    listStyleType: "disc",
    lineHeight: tokens.lineHeightBase300,
  },
  cells: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  figures: {
    display: "grid",
    gridTemplateColumns: "auto auto",
    justifyContent: "start",
    gap: "2px 16px",
    margin: "2px 0 0",
  },
  name: { color: tokens.colorNeutralForeground2 },
  figure: {
    margin: 0,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  fix: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    marginTop: "12px",
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  rule: { marginTop: "10px" },
  acts: { marginTop: "8px" },
});

interface FindingDetailProps {
  readonly id: string;
  readonly finding: Finding;
  readonly table: Table | null;
  readonly words: Description;
}

/** Everything about one finding, and its fix. */
export function FindingDetail({ id, finding, table, words }: FindingDetailProps): ReactElement {
  const styles = useStyles();
  const { session, texts, language } = usePane();
  // What is in a file that is not open can be neither mended nor accepted from here.
  const isHere = use(AwayContext) === null;
  return (
    <div id={id} className={styles.detail}>
      {finding.stated !== null && finding.expected !== null && (
        <dl className={styles.figures}>
          <dt className={styles.name}>{texts.finding.stated}</dt>
          <dd className={styles.figure}>{figureText(finding.stated, finding.cell, table)}</dd>
          <dt className={styles.name}>{texts.finding.computed}</dt>
          <dd className={styles.figure}>{figureText(finding.expected, finding.cell, table)}</dd>
        </dl>
      )}
      <Part label={texts.finding.whatToDo}>
        <p className={styles.text}>{words.whatToDo}</p>
      </Part>
      {isHere && finding.fix !== null && words.fix !== null && (
        <FixOffer finding={finding} words={words.fix} />
      )}
      {isHere && finding.mendedBy !== undefined && (
        <MendOffer finding={finding} job={finding.mendedBy} />
      )}
      {words.causes.length > 0 && (
        <Part label={texts.finding.causes}>
          <ul className={styles.list}>
            {words.causes.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </Part>
      )}
      <Consequences finding={finding} table={table} />
      {finding.cells.length > 1 && (
        <Part label={texts.finding.cells}>
          <Cells sheet={finding.sheet} cells={finding.cells} />
        </Part>
      )}
      {finding.related.length > 0 && (
        <Part label={texts.finding.related}>
          <RelatedCells finding={finding} />
        </Part>
      )}
      <Part label={texts.finding.why}>
        <p className={styles.text}>{words.why}</p>
      </Part>
      <p className={mergeClasses(styles.hint, styles.rule)}>
        {texts.finding.rule(finding.rule, words.title)}
      </p>
      {finding.acceptance?.holds === false && (
        <p className={styles.text}>{texts.accepting.returnedReason(finding.acceptance.reason)}</p>
      )}
      <div className={styles.acts}>
        <Button
          id={isHere ? ABOUT_RULE_ID : undefined}
          size="small"
          appearance="subtle"
          icon={<BookOpenRegular />}
          onClick={() => session.openRulePage(finding.rule)}
        >
          {FINDINGS_TEXTS[language].aboutRule}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          onClick={() => void session.copy(copiedText(finding, table, language))}
        >
          {FINDINGS_TEXTS[language].copy}
        </Button>
      </div>
      {isHere && <AcceptFinding finding={finding} />}
    </div>
  );
}

function Part(props: { readonly label: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.label}>{props.label}</h4>
      {props.children}
    </>
  );
}

interface FixOfferProps {
  readonly finding: Finding;
  /** What the fix does. */
  readonly words: string;
}

function FixOffer({ finding, words }: FixOfferProps): ReactElement {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { work } = usePaneState();
  return (
    <div className={styles.fix}>
      <Button
        size="small"
        disabledFocusable={work.kind !== "none"}
        onClick={() => session.previewFix(finding, words)}
      >
        {texts.finding.previewFix}
      </Button>
      <p className={styles.hint}>
        {finding.fix?.safe === true ? texts.finding.safeFix : texts.finding.suggestedFix}
      </p>
    </div>
  );
}

/** The job that puts the finding's sheet right. */
function MendOffer(props: { readonly finding: Finding; readonly job: MendingJob }): ReactElement {
  const { finding, job } = props;
  const styles = useStyles();
  const { session, language } = usePane();
  const { work } = usePaneState();
  return (
    <div className={styles.fix}>
      <Button
        size="small"
        disabledFocusable={work.kind !== "none"}
        onClick={() => void session.openJob(job, [finding.sheet])}
      >
        {JOB_TEXTS[language].names[job]}
      </Button>
      <p className={styles.hint}>{JOB_SCREEN_TEXTS[language].about[job]}</p>
    </div>
  );
}

function Consequences(props: {
  readonly finding: Finding;
  readonly table: Table | null;
}): ReactNode {
  const { finding, table } = props;
  const styles = useStyles();
  const { texts } = usePane();
  if (finding.consequences.length === 0) return null;
  const figure = (value: Decimal | null, cell: CellAddress): string =>
    value === null ? "" : figureText(value, cell, table);
  return (
    <Part label={texts.finding.consequences}>
      <ul className={styles.list}>
        {finding.consequences.map(({ rule, sheet, cell, stated, expected }) => (
          <li key={`${rule} ${sheet} ${cell.row} ${cell.column}`}>
            <CellButton sheet={sheet} range={rangeOf(cell)} />{" "}
            {stated !== null && expected !== null
              ? `${figure(stated, cell)} → ${figure(expected, cell)} `
              : ""}
            {texts.finding.consequence(rule)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Cells of other sheets, and of other files, stand under the name of theirs. */
function RelatedCells({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const places = groupedBy(finding.related, ({ file, sheet }) => `[${file?.name ?? ""}]${sheet}`);
  return (
    <>
      {[...places].map(([place, own]) => {
        const sheet = own[0]?.sheet ?? "";
        const file = own[0]?.file?.name ?? null;
        const isOwn = file === null && sheet === finding.sheet;
        return (
          <div key={place}>
            {!isOwn && (
              <p className={styles.name}>
                {file === null
                  ? texts.table.heading(sheet)
                  : `«${file}», ${texts.table.heading(sheet)}`}
              </p>
            )}
            <Cells sheet={sheet} cells={own.map(({ cell }) => cell)} />
          </div>
        );
      })}
    </>
  );
}

function Cells(props: {
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
}): ReactElement {
  const { sheet, cells } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const runs = cellRuns(cells);
  const listed = runs.slice(0, MOST_RUNS);
  const rest = runs.slice(MOST_RUNS).reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  return (
    <div className={styles.cells}>
      {listed.map((range) => (
        <CellButton key={`${range.top} ${range.left}`} sheet={sheet} range={range} />
      ))}
      {rest > 0 && <span>{texts.finding.moreCells(rest)}</span>}
    </div>
  );
}
