import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OpenJob } from "../../state/open-job";
import { JOB_SCREEN_TEXTS } from "../../texts/job-screen";
import { CellButton } from "../cell-button";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  heading: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  question: {
    margin: "0 0 8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What only a person can decide, with the answer that is taken until they do. */
export function Questions({ open }: { readonly open: OpenJob }): ReactElement | null {
  const styles = useStyles();
  const { session, language } = usePane();
  const { questions } = open.proposal;
  if (questions.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{JOB_SCREEN_TEXTS[language].questions}</h2>
      {questions.map(({ id, sheet, range, saying, options }) => (
        <div key={id} className={styles.question}>
          <Field label={open.job.say(saying, language)}>
            <RadioGroup
              value={open.choices.answers[id] ?? options[0]?.id ?? ""}
              onChange={(_event, { value }) => {
                session.answer(id, value);
              }}
            >
              {options.map((option) => (
                <Radio
                  key={option.id}
                  value={option.id}
                  label={open.job.say(option.saying, language)}
                />
              ))}
            </RadioGroup>
          </Field>
          {range !== null && <CellButton sheet={sheet} range={range} />}
        </div>
      ))}
    </section>
  );
}
