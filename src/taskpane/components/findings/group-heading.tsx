import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { ReactElement } from "react";
import { describe } from "../../../app/describe";
import type { Finding } from "../../../core/lint/finding";
import type { Table } from "../../../core/report/model";
import { FINDINGS_TEXTS } from "../../texts/findings";
import type { FindingGroup } from "../../view/arrange";
import { usePane } from "../pane-context";
import { SeverityIcon } from "../severity-mark";
import { TableHeading } from "../table-heading";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
});

interface GroupHeadingProps {
  readonly group: FindingGroup;
  readonly tables: readonly Table[];
  /** All of the report, those that were accepted too. */
  readonly findings: readonly Finding[];
}

/** What stands over findings that belong together. */
export const GroupHeading = memo(function GroupHeading(props: GroupHeadingProps): ReactElement {
  const { group, tables, findings } = props;
  const styles = useStyles();
  const { language } = usePane();
  const { of, items } = group;
  if (of.kind === "table") {
    const table = of.table === null ? null : (tables[of.table] ?? null);
    return <TableHeading table={table} clean={isClean(findings, of.table)} />;
  }
  const [first] = items;
  const title =
    of.kind === "rule" && first !== undefined ? describe(first.finding, language).title : "";
  return (
    <h2 className={styles.heading}>
      {of.kind === "severity" && <SeverityIcon grade={of.grade} />}
      <span>
        {of.kind === "severity"
          ? FINDINGS_TEXTS[language].grades[of.grade]
          : `${of.rule}. ${title}`}{" "}
        <span className={styles.count}>({items.length})</span>
      </span>
    </h2>
  );
});

/** Nothing was found in the table, but something elsewhere: of a sound workbook it is said once. */
function isClean(findings: readonly Finding[], table: number | null): boolean {
  if (table === null || findings.length === 0) return false;
  return findings.every((finding) => finding.table !== table);
}
