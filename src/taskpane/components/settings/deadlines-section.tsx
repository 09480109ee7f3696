import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { Deadline, DeadlineParty, DeadlinePeriod } from "../../../core/lint/profile";
import { numberOf, problemAt } from "./figure-settings";
import { useFieldStyles } from "./field-styles";
import { Section } from "./section";
import { useSettings } from "./settings-context";
import { TypedField } from "./typed-field";
import { useSaid } from "../use-said";

const PARTIES: readonly DeadlineParty[] = [
  "executors",
  "responsibleExecutors",
  "workingGroup",
  "department",
  "publication",
];
const PERIODS: readonly DeadlinePeriod[] = ["q1", "h1", "9m", "year"];

/** What a person starts from who adds a deadline. */
const NEW: Deadline = { who: "executors", periods: PERIODS, days: 10 };

/** When reports are due. */
export function DeadlinesSection(): ReactElement {
  const styles = useFieldStyles();
  const { texts, profile, differences, edit } = useSettings();
  const words = texts.deadlines;
  const changed = differences.some(({ of }) => of === "deadlines");
  const { deadlines } = profile;
  const set = (is: readonly Deadline[]): void => edit({ of: "deadlines", is });
  return (
    <Section title={words.title} note={changed ? texts.changed(1) : null}>
      <div className={styles.stack}>
        <p className={styles.hint}>{words.hint}</p>
        {deadlines.map((deadline, index) => (
          <DeadlineFields
            key={index}
            number={index + 1}
            deadline={deadline}
            onChange={(next) => set(deadlines.with(index, next))}
            onRemove={() => set(deadlines.filter((each) => each !== deadline))}
          />
        ))}
        <div>
          <Button size="small" onClick={() => set([...deadlines, NEW])}>
            {words.add}
          </Button>
        </div>
      </div>
    </Section>
  );
}

interface DeadlineFieldsProps {
  readonly number: number;
  readonly deadline: Deadline;
  readonly onChange: (deadline: Deadline) => void;
  readonly onRemove: () => void;
}

function DeadlineFields(props: DeadlineFieldsProps): ReactElement {
  const { number, deadline, onChange, onRemove } = props;
  const styles = useFieldStyles();
  const { texts } = useSettings();
  const words = texts.deadlines;
  const days = (typed: string): object => ({
    deadlines: [{ ...deadline, days: numberOf(typed.trim()) }],
  });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{words.one(number)}</legend>
      <div className={styles.stack}>
        <label className={styles.field}>
          {words.who}
          <select
            className={styles.select}
            value={deadline.who}
            onChange={({ target }) => {
              const who = PARTIES.find((each) => each === target.value);
              if (who !== undefined) onChange({ ...deadline, who });
            }}
          >
            {PARTIES.map((who) => (
              <option key={who} value={who}>
                {words.parties[who]}
              </option>
            ))}
          </select>
        </label>
        <Periods deadline={deadline} onChange={onChange} />
        <TypedField
          figure
          label={words.days}
          hint=""
          value={String(deadline.days)}
          problem={(typed) => {
            const problem = problemAt(days(typed), "deadlines[1].days");
            return problem === null ? null : texts.problem(problem);
          }}
          onCommit={(typed) => onChange({ ...deadline, days: Number(typed) })}
        />
        <TypedField
          label={words.source}
          hint=""
          value={deadline.source ?? ""}
          problem={() => null}
          onCommit={(typed) => onChange(withSource(deadline, typed.trim()))}
        />
        <div>
          <Button size="small" aria-label={words.removeOf(number)} onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

function withSource({ who, periods, days }: Deadline, source: string): Deadline {
  return source === "" ? { who, periods, days } : { who, periods, days, source };
}

function Periods(props: Pick<DeadlineFieldsProps, "deadline" | "onChange">): ReactElement {
  const { deadline, onChange } = props;
  const styles = useFieldStyles();
  const { texts } = useSettings();
  const words = texts.deadlines;
  const [refused, setRefused] = useState(false);
  useSaid(refused ? words.periodMissing : null);
  const { periods } = deadline;
  const toggle = (period: DeadlinePeriod): void => {
    const next = PERIODS.filter((each) => (each === period) !== periods.includes(each));
    setRefused(next.length === 0);
    if (next.length > 0) onChange({ ...deadline, periods: next });
  };
  return (
    <fieldset className={styles.choices}>
      <legend>{words.periods}</legend>
      {PERIODS.map((period) => (
        <label key={period} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.check}
            checked={periods.includes(period)}
            onChange={() => toggle(period)}
          />
          {words.period[period]}
        </label>
      ))}
      {refused && (
        <span className={mergeClasses(styles.hint, styles.wrong)}>{words.periodMissing}</span>
      )}
    </fieldset>
  );
}
