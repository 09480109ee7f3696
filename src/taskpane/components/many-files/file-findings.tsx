import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { CheckReport, Finding } from "../../../core/lint/finding";
import { isWaived } from "../../../core/lint/finding";
import { looseningText } from "../../../core/lint/profiles/profile-texts";
import type { Table } from "../../../core/report/model";
import type { ManyFile } from "../../state/many-files-model";
import { listFindings } from "../../state/listed";
import { MANY_FILES_TEXTS } from "../../texts/many-files";
import { arrange, WHOLE_VIEW } from "../../view/arrange";
import { AwayContext } from "../away-context";
import { CellButton } from "../cell-button";
import { Disclosure } from "../disclosure";
import { usePane } from "../pane-context";
import { SeverityCounts } from "../severity-counts";
import { TableCaption } from "../table-facts";
import { FileFinding } from "./file-finding";

const useStyles = makeStyles({
  name: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: "8px 0", overflowWrap: "anywhere" },
  hint: {
    margin: "8px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  table: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "16px 0 4px",
    "& > h3": { margin: 0, fontSize: "inherit", overflowWrap: "anywhere" },
  },
  items: { margin: 0, padding: 0, listStyleType: "none" },
  waived: { marginTop: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A long list is drawn in parts. */
const SHOWN_AT_FIRST = 50;

interface FileFindingsProps {
  readonly file: ManyFile;
  readonly report: CheckReport;
  readonly onBack: () => void;
}

/** What was found in one file, by its tables. Excel has it not open: addresses are copied. */
export function FileFindings({ file, report, onBack }: FileFindingsProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language];
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.querySelector("button")?.focus();
    window.scrollTo(0, 0);
  }, []);
  const { tables, findings, summary } = report;
  const groups = useMemo(
    () => arrange(listFindings(report), tables.length, "table", WHOLE_VIEW, () => ""),
    [report, tables.length],
  );
  const waived = findings.filter(isWaived);
  const away = useMemo(() => ({ copyAddress: texts.copyAddress }), [texts]);
  const { stage } = file;
  const alone = stage.kind === "checked" ? stage.alone : null;
  return (
    <AwayContext value={away}>
      <div ref={top}>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {texts.backToList}
        </Button>
      </div>
      <h2 className={styles.name}>
        <bdi>{file.path}</bdi>
      </h2>
      <SeverityCounts summary={summary} />
      <p className={styles.hint}>{texts.notOpen}</p>
      {alone?.aside != null && <p className={styles.text}>{texts.aside}</p>}
      {alone !== null && alone.carried.length > 0 && (
        <p className={styles.text}>
          {texts.carried(alone.carried.map((each) => looseningText(each, language)))}
        </p>
      )}
      {findings.length === 0 && <p className={styles.text}>{texts.noFindings}</p>}
      {waived.length > 0 && (
        <Disclosure className={styles.waived} title={texts.waived(waived.length)}>
          <Findings findings={waived} tables={tables} />
        </Disclosure>
      )}
      {groups.map(({ of, items }) => {
        const table = of.kind === "table" && of.table !== null ? (tables[of.table] ?? null) : null;
        return (
          <section key={of.kind === "table" ? String(of.table) : ""}>
            <TableHead table={table} />
            <Findings findings={items.map(({ finding }) => finding)} tables={tables} />
          </section>
        );
      })}
    </AwayContext>
  );
}

function TableHead({ table }: { readonly table: Table | null }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  if (table === null) {
    return (
      <div className={styles.table}>
        <h3>{texts.table.wholeWorkbook}</h3>
      </div>
    );
  }
  return (
    <>
      <div className={styles.table}>
        <h3>{texts.table.heading(table.sheet)}</h3>
        <CellButton sheet={table.sheet} range={table.range} />
      </div>
      <TableCaption table={table} />
    </>
  );
}

function Findings(props: {
  readonly findings: readonly Finding[];
  readonly tables: readonly Table[];
}): ReactElement {
  const { findings, tables } = props;
  const styles = useStyles();
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language];
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  if (findings.length === 0) return <p className={styles.text}>{texts.noFindings}</p>;
  return (
    <>
      <ul className={styles.items}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={`${finding.fingerprint} ${String(index)}`}>
            <FileFinding finding={finding} table={tables[finding.table ?? -1] ?? null} />
          </li>
        ))}
      </ul>
      {shown < findings.length && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown * 4)}>
          {texts.more(Math.min(findings.length - shown, shown * 3))}
        </Button>
      )}
    </>
  );
}
