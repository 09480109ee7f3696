import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { describe } from "../../../app/describe";
import type { Finding } from "../../../core/lint/finding";
import { formatPlace } from "../../../core/sheet/address";
import { remarkable } from "../../state/export-model";
import type { ExportSession } from "../../state/export-model";
import { gradeWord } from "../../view/grade-word";
import { usePane } from "../pane-context";
import { useExportStyles } from "./export-styles";
import { useExport, useExportTexts } from "./use-export";

const useStyles = makeStyles({
  box: { display: "flex" },
  // Under the kind that they are of.
  item: { display: "flex", paddingInlineStart: "16px" },
});

/** A long list is drawn in parts: a person chooses kinds as a whole. */
const SHOWN_AT_FIRST = 20;

/** Which findings become remarks, by their kinds; at first all that nobody accepted. */
export function FindingChoice(props: { readonly exporting: ExportSession }): ReactElement | null {
  const { exporting } = props;
  const styles = useExportStyles();
  const { language } = usePane();
  const texts = useExportTexts();
  const state = useExport(exporting);
  const findings = remarkable(state);
  if (findings.length === 0) return null;
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const word = gradeWord(finding, language);
    kinds.set(word, [...(kinds.get(word) ?? []), finding]);
  }
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>{texts.remarks.title}</legend>
      {[...kinds].map(([word, own]) => (
        <Kind key={word} exporting={exporting} word={word} findings={own} />
      ))}
    </fieldset>
  );
}

function Kind(props: {
  readonly exporting: ExportSession;
  readonly word: string;
  readonly findings: readonly Finding[];
}): ReactElement {
  const { exporting, word, findings } = props;
  const styles = useStyles();
  const { language } = usePane();
  const texts = useExportTexts();
  const { unwanted } = useExport(exporting);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const chosen = findings.filter(({ fingerprint }) => !unwanted.has(fingerprint)).length;
  const all = chosen === findings.length ? true : chosen === 0 ? false : "mixed";
  return (
    <>
      <Checkbox
        className={styles.box}
        checked={all}
        label={texts.remarks.all(word, chosen, findings.length)}
        onChange={() => {
          exporting.want(findings, all !== true);
        }}
      />
      {findings.slice(0, shown).map((finding) => (
        <Checkbox
          key={finding.fingerprint}
          className={styles.item}
          checked={!unwanted.has(finding.fingerprint)}
          label={texts.remarks.one(formatPlace(finding), describe(finding, language).title)}
          onChange={(_event, { checked }) => {
            exporting.want([finding], checked === true);
          }}
        />
      ))}
      {shown < findings.length && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown * 4);
          }}
        >
          {texts.remarks.more(Math.min(findings.length - shown, shown * 3))}
        </Button>
      )}
    </>
  );
}
