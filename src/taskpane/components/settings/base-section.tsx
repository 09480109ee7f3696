import { Button } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { loadProfile } from "../../../app/profile";
import type { LoadedProfile } from "../../../app/profile";
import { BUILT_IN_PROFILES } from "../../../core/lint/profile";
import { profileProblemText } from "../../../core/lint/profiles/profile-texts";
import { usePane } from "../pane-context";
import { useFieldStyles } from "./field-styles";
import { useSettings } from "./settings-context";

/** What came of a file that was opened; `loaded` null where it could not even be read. */
interface Opened {
  readonly file: string;
  readonly loaded: LoadedProfile | null;
}

/** The profile under the settings: a built-in one, or a file with what it changes of one. */
export function BaseSection(): ReactElement {
  const styles = useFieldStyles();
  const { texts: pane } = usePane();
  const { texts, base, edit, set } = useSettings();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  async function open(file: File): Promise<void> {
    const text = await file.text().catch(() => null);
    const loaded = text === null ? null : loadProfile(text);
    setOpened({ file: file.name, loaded });
    if (loaded?.ok === true) set(loaded.file);
  }

  return (
    <div className={styles.stack}>
      <div className={styles.field}>
        <label htmlFor={`${id}-base`} className={styles.label}>
          {texts.base.choose}
        </label>
        <select
          id={`${id}-base`}
          className={styles.select}
          value={base.name}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => edit({ of: "base", is: target.value })}
        >
          {BUILT_IN_PROFILES.map(({ name }) => (
            <option key={name} value={name}>
              {pane.profile.bases[name] ?? name}
            </option>
          ))}
        </select>
        <span id={`${id}-hint`} className={styles.hint}>
          {texts.base.hint}
        </span>
      </div>
      <div>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file can be chosen again once it was mended.
            target.value = "";
            if (file !== undefined) void open(file);
          }}
        />
        <Button size="small" onClick={() => chooser.current?.click()}>
          {texts.base.open}
        </Button>
      </div>
      <div role="status">{opened !== null && <OpenedWords opened={opened} />}</div>
    </div>
  );
}

function OpenedWords({ opened }: { readonly opened: Opened }): ReactNode {
  const styles = useFieldStyles();
  const { texts, language } = useSettings();
  const { file, loaded } = opened;
  if (loaded === null) return <p className={styles.words}>{texts.base.unreadable(file)}</p>;
  if (!loaded.ok) {
    return (
      <>
        <p className={styles.words}>{texts.base.refused(file)}</p>
        <ul>
          {loaded.problems.map((problem, index) => (
            <li key={index} className={styles.words}>
              {profileProblemText(problem, language)}
            </li>
          ))}
        </ul>
      </>
    );
  }
  const unknown = loaded.unknownRules.map(({ given }) => given);
  return (
    <p className={styles.words}>
      {texts.base.opened(loaded.file.name)} {unknown.length > 0 && texts.base.unknownRules(unknown)}
    </p>
  );
}
