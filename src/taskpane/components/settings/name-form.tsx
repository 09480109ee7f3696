import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement, SyntheticEvent } from "react";
import type { NameEntry } from "../../../core/lint/profile";
import type { NameList } from "../../../core/lint/profiles/differences";
import { useFieldStyles } from "./field-styles";
import { problemAt } from "./figure-settings";
import { useSaid } from "../use-said";
import { useSettings } from "./settings-context";

interface NameFormProps {
  readonly list: NameList;
  /** The name whose spellings are changed; null to add one. */
  readonly entry: NameEntry | null;
  readonly onClose: () => void;
}

/** Asks for a name and its spellings, each on a line. */
export function NameForm({ list, entry, onClose }: NameFormProps): ReactElement {
  const styles = useFieldStyles();
  const { texts, profile, edit } = useSettings();
  const words = texts.names;
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(entry?.name ?? "");
  const [accepted, setAccepted] = useState(entry?.accepted.join("\n") ?? "");
  const [wrong, setWrong] = useState(entry?.wrong.join("\n") ?? "");
  const [refused, setRefused] = useState<string | null>(null);
  useSaid(refused);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const is = { name: name.trim(), accepted: linesOf(accepted), wrong: linesOf(wrong) };
    const taken =
      entry === null && profile.dictionary[list].some((known) => known.name === is.name);
    const problem = problemAt({ dictionary: { [list]: [is] } }, "dictionary");
    const reason =
      is.name === ""
        ? words.missing
        : taken
          ? words.taken
          : problem === null
            ? null
            : texts.problem(problem);
    setRefused(reason);
    if (reason !== null) {
      form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
      return;
    }
    edit({ of: "name", list, is });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in its fields closes it
    <form
      ref={form}
      className={styles.stack}
      aria-label={entry === null ? words.addTo(words.lists[list]) : words.editOf(entry.name)}
      noValidate
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      {entry === null && <NameField value={name} refused={refused} onChange={setName} />}
      {list !== "words" && (
        <>
          <Lines label={words.accepted} value={accepted} onChange={setAccepted} />
          <Lines label={words.wrong} value={wrong} onChange={setWrong} />
        </>
      )}
      {refused !== null && (
        <span className={mergeClasses(styles.hint, styles.wrong)}>{refused}</span>
      )}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {words.done}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.dismiss}
        </Button>
      </div>
    </form>
  );
}

/** Each line a spelling; empty ones and repetitions mean nothing. */
function linesOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NameField(props: FieldProps & { readonly refused: string | null }): ReactElement {
  const { value, onChange, refused } = props;
  const styles = useFieldStyles();
  const { texts } = useSettings();
  return (
    <label className={styles.field}>
      {texts.names.name}
      <input
        type="text"
        className={styles.input}
        value={value}
        autoComplete="off"
        aria-invalid={refused !== null}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

function Lines(props: FieldProps & { readonly label: string }): ReactElement {
  const { label, value, onChange } = props;
  const styles = useFieldStyles();
  const { texts } = useSettings();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.lines}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id={`${id}-hint`} className={styles.hint}>
        {texts.names.onePerLine}
      </span>
    </div>
  );
}
