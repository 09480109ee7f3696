import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SourceProgramme } from "../../../core/consolidate/sources";
import { sourceName } from "../../../core/consolidate/sources";
import type { Decision } from "../../../core/consolidate/stated-editions";
import { decisionIn, decisionQuestion } from "../../../core/consolidate/stated-editions";
import type { Choices } from "../../../core/edits/proposal";
import { tableAtStart } from "../../../core/texts/table-words";
import type { Candidates } from "../../state/sources-model";
import { SOURCES_TEXTS } from "../../texts/sources";
import { useExportStyles } from "../export/export-styles";
import { usePane } from "../pane-context";
import { useFieldStyles } from "../settings/field-styles";

const useStyles = makeStyles({
  edition: { margin: "0 0 8px" },
  fields: { display: "flex", flexWrap: "wrap", gap: "8px" },
  field: { flex: "1 1 120px" },
});

interface EditionFieldsProps {
  readonly candidates: Candidates;
  readonly answers: Choices["answers"];
  readonly onDecide: (edition: SourceProgramme, decision: Decision | null) => void;
}

/** When each edition was decided and under which number: what its sheet says, until somebody says otherwise. */
export function EditionFields(props: EditionFieldsProps): ReactElement | null {
  const { candidates, answers, onDecide } = props;
  const styles = useExportStyles();
  const { language } = usePane();
  const texts = SOURCES_TEXTS[language];
  const editions = candidates.entries.flatMap((entry) => (entry.chosen ? entry.editions : []));
  if (editions.length === 0) return null;
  return (
    <section aria-label={texts.editions} className={styles.part}>
      <h2 className={styles.heading}>{texts.editions}</h2>
      <p className={styles.hint}>{texts.editionsHint}</p>
      {editions.map((edition) => {
        const question = decisionQuestion(edition);
        return (
          <OneEdition
            key={question}
            name={tableAtStart(sourceName(edition, editions), language)}
            decision={decisionIn(answers[question]) ?? edition.decision}
            onDecide={(decision) => onDecide(edition, decision)}
          />
        );
      })}
    </section>
  );
}

function OneEdition(props: {
  readonly name: string;
  readonly decision: Decision | null;
  readonly onDecide: (decision: Decision | null) => void;
}): ReactElement {
  const { name, decision, onDecide } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { language } = usePane();
  const texts = SOURCES_TEXTS[language];
  return (
    <div className={styles.edition}>
      <p className={fields.words}>{name}</p>
      <div className={styles.fields}>
        <label className={`${fields.field} ${styles.field}`}>
          <span className={fields.hint}>{texts.date}</span>
          <input
            type="date"
            className={fields.input}
            aria-label={texts.dateOf(name)}
            value={decision?.date ?? ""}
            onChange={({ target }) => {
              const date = target.value;
              onDecide(date === "" ? null : { date, number: decision?.number ?? null });
            }}
          />
        </label>
        <label className={`${fields.field} ${styles.field}`}>
          <span className={fields.hint}>{texts.number}</span>
          <input
            className={fields.input}
            aria-label={texts.numberOf(name)}
            value={decision?.number ?? ""}
            maxLength={40}
            disabled={decision === null}
            onChange={({ target }) => {
              const number = target.value.trim();
              if (decision !== null) {
                onDecide({ date: decision.date, number: number === "" ? null : number });
              }
            }}
          />
        </label>
      </div>
      {decision === null && <p className={fields.hint}>{texts.undated}</p>}
    </div>
  );
}
