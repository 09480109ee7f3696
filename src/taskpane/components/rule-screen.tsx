import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { ruleTitle } from "../../app/describe";
import { exampleCells, loadRulePage, piecesOf, readRulePage } from "../view/rule-page";
import type { Block } from "../view/rule-page";
import { ABOUT_RULE_ID } from "./header-ids";
import { usePane } from "./pane-context";
import { Screen } from "./screen";
import { Unloaded } from "./unloaded";

const useStyles = makeStyles({
  heading: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  sheet: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: "0 0 8px", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  // A sheet is wider than the pane: it moves sideways by itself, the page does not.
  scroll: { overflowX: "auto", margin: "0 0 8px" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "2px 6px",
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& th": {
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
      backgroundColor: tokens.colorNeutralBackground3,
    },
    "& td": { minWidth: "48px" },
  },
});

/** The page of a rule: why it is there, what it finds, and when to leave it out. */
export default function RuleScreen({ rule }: { readonly rule: string }): ReactElement {
  const { session, language } = usePane();
  const [page, setPage] = useState<{ readonly text: string } | "unloaded" | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    loadRulePage(rule, language).then(
      (text) => wanted && setPage({ text }),
      () => wanted && setPage("unloaded"),
    );
    return () => {
      wanted = false;
    };
  }, [rule, language, tries]);
  const blocks = useMemo(
    () => (page === null || page === "unloaded" ? [] : readRulePage(page.text)),
    [page],
  );
  const title = ruleTitle(rule, language) ?? "";
  return (
    <Screen title={`${rule}. ${title}`} onBack={session.closeRulePage} heirId={ABOUT_RULE_ID}>
      {page === "unloaded" ? (
        <Unloaded inScreen onRetry={() => setTries(tries + 1)} />
      ) : (
        blocks.map((block, at) => (
          // Pages do not change while they are read.
          <PageBlock key={at} block={block} name={headingBefore(blocks, at)} rule={rule} />
        ))
      )}
    </Screen>
  );
}

/** What the block stands under: «Неправильно». */
function headingBefore(blocks: readonly Block[], at: number): string {
  const heading = blocks.slice(0, at).findLast(({ kind }) => kind === "heading");
  return heading?.kind === "heading" ? heading.text : "";
}

interface PageBlockProps {
  readonly block: Block;
  readonly name: string;
  readonly rule: string;
}

function PageBlock({ block, name, rule }: PageBlockProps): ReactElement {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? (
        <h2 className={styles.heading}>{block.text}</h2>
      ) : (
        <h3 className={styles.sheet}>{block.text}</h3>
      );
    case "paragraph":
      return (
        <p className={styles.text}>
          <Line text={block.text} rule={rule} />
        </p>
      );
    case "table":
      return <Example block={block} name={name} />;
  }
}

/** Words with the numbers of other rules as links to their pages. */
function Line({ text, rule }: { readonly text: string; readonly rule: string }): ReactNode {
  const { session, language } = usePane();
  const isOther = (each: string): boolean => each !== rule && ruleTitle(each, language) !== null;
  return piecesOf(text, isOther).map((piece, at) => {
    switch (piece.kind) {
      case "words":
        return piece.text;
      case "code":
        return <code key={at}>{piece.text}</code>;
      case "rule":
        return (
          <Link key={at} as="button" inline onClick={() => session.openRulePage(piece.text)}>
            {piece.text}
          </Link>
        );
    }
  });
}

/** A piece of a sheet, with its letters and numbers. */
function Example(props: {
  readonly block: Extract<Block, { readonly kind: "table" }>;
  readonly name: string;
}): ReactElement {
  const styles = useStyles();
  const [, ...letters] = props.block.head;
  const merged = exampleCells(props.block.rows.map(([, ...cells]) => cells));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is moved sideways must be so by the keyboard too
    <div className={styles.scroll} role="region" aria-label={props.name} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {letters.map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.block.rows.map(([row = ""], index) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {merged[index]?.map(({ text, column, rows, columns }) => (
                <td key={letters[column]} rowSpan={rows} colSpan={columns}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
