import { mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { useSaid } from "../use-said";
import { useFieldStyles } from "./field-styles";

interface TypedFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What is in force. */
  readonly value: string;
  /** A number: short, with the keys for one where there is no keyboard. */
  readonly figure?: boolean;
  readonly maxLength?: number;
  /** What is wrong with what was typed, in words; null for nothing. */
  readonly problem: (typed: string) => string | null;
  /** Takes what was typed, once it is left or confirmed and nothing is wrong with it. */
  readonly onCommit: (typed: string) => void;
}

/**
 * A field that says at once what is wrong with what is typed, and takes it when it is left or Enter is
 * pressed; Escape puts back what is in force.
 */
export function TypedField(props: TypedFieldProps): ReactElement {
  const { label, hint, value, figure, maxLength, problem, onCommit } = props;
  const styles = useFieldStyles();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed === null ? null : problem(typed);
  useSaid(wrong);
  const commit = (): void => {
    if (typed === null || wrong !== null) return;
    setTyped(null);
    if (typed.trim() !== value) onCommit(typed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      commit();
    } else if (event.key === "Escape" && typed !== null) {
      // What was typed is given up, not the screen.
      event.preventDefault();
      setTyped(null);
    }
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={mergeClasses(
          figure === true ? styles.short : styles.input,
          wrong !== null && styles.invalid,
        )}
        type="text"
        inputMode={figure === true ? "decimal" : "text"}
        autoComplete="off"
        maxLength={maxLength}
        value={typed ?? value}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-hint`} className={mergeClasses(styles.hint, wrong !== null && styles.wrong)}>
        {wrong ?? hint}
      </span>
    </div>
  );
}
