import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { isSameProfile } from "../../../core/lint/profiles/differences";
import type { ProfileFile } from "../../../core/lint/profiles/profile-file";
import { writeProfile } from "../../../core/lint/profiles/write-profile";
import { download } from "../../view/download";
import { usePane, usePaneState } from "../pane-context";
import { useFieldStyles } from "./field-styles";
import { problemAt } from "./figure-settings";
import { Section } from "./section";
import { useSettings } from "./settings-context";
import { TypedField } from "./typed-field";
import { useSaid } from "../use-said";

const useStyles = makeStyles({ means: { margin: "4px 0 0" } });

/** Where the settings are kept: in the workbook, on this machine, in a file. */
export function KeepSection(): ReactElement {
  const styles = useFieldStyles();
  const { texts } = useSettings();
  return (
    <Section title={texts.keep.title} open={true}>
      <div className={styles.stack}>
        <NameField />
        <InWorkbook />
        <ForMe />
        <Export />
      </div>
    </Section>
  );
}

function NameField(): ReactElement {
  const { texts, file, source, edit } = useSettings();
  const { texts: pane } = usePane();
  return (
    <TypedField
      label={texts.keep.name}
      hint={texts.keep.nameHint}
      value={source === "built-in" ? (pane.profile.bases[file.name] ?? file.name) : file.name}
      maxLength={80}
      problem={(typed) => {
        const problem = problemAt({ name: typed.trim() }, "name");
        return problem === null ? null : texts.problem(problem);
      }}
      onCommit={(typed) => edit({ of: "title", is: typed.trim() })}
    />
  );
}

function InWorkbook(): ReactElement {
  const { session } = usePane();
  const { texts, file } = useSettings();
  const { kept } = usePaneState().profiles;
  const keptFile = kept.kind === "known" ? kept.file : null;
  const words = texts.keep;
  return (
    <Place
      label={words.inWorkbook}
      means={isKept(file, keptFile) ? words.isInWorkbook : words.inWorkbookMeans}
      done={isKept(file, keptFile)}
      onKeep={session.keepProfile}
      remove={keptFile === null ? null : words.outOfWorkbook}
      onRemove={session.removeKeptProfile}
    />
  );
}

function ForMe(): ReactElement {
  const { session } = usePane();
  const { texts, file } = useSettings();
  const { profile } = usePaneState().preferences;
  const words = texts.keep;
  return (
    <Place
      label={words.forMe}
      means={isKept(file, profile) ? words.isForMe : words.forMeMeans}
      done={isKept(file, profile)}
      onKeep={session.keepProfileForMe}
      remove={profile === null ? null : words.notForMe}
      onRemove={session.removeMyProfile}
    />
  );
}

function isKept(file: ProfileFile, kept: ProfileFile | null): boolean {
  return kept !== null && kept.name === file.name && isSameProfile(kept, file);
}

interface PlaceProps {
  readonly label: string;
  /** What keeping it there means, in one sentence. */
  readonly means: string;
  /** It is there already. */
  readonly done: boolean;
  readonly onKeep: () => Promise<void>;
  /** The button that takes it from there, null where there is nothing. */
  readonly remove: string | null;
  readonly onRemove: () => Promise<void>;
}

function Place({ label, means, done, onKeep, remove, onRemove }: PlaceProps): ReactElement {
  const styles = useFieldStyles();
  const own = useStyles();
  return (
    <div>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={done} onClick={() => void onKeep()}>
          {label}
        </Button>
        {remove !== null && (
          <Button size="small" appearance="subtle" onClick={() => void onRemove()}>
            {remove}
          </Button>
        )}
      </div>
      <p className={mergeClasses(styles.hint, own.means)}>{means}</p>
    </div>
  );
}

/** A file name as every system takes it: letters, digits and dashes. */
function fileNameOf({ name }: ProfileFile): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
  return `${plain === "" ? "profile" : plain}.json`;
}

function Export(): ReactNode {
  const styles = useFieldStyles();
  const own = useStyles();
  const { texts, file } = useSettings();
  const words = texts.keep;
  const [exported, setExported] = useState<string | null>(null);
  const told = exported === null ? null : words.exported(exported);
  useSaid(told);
  return (
    <div>
      <Button
        size="small"
        onClick={() => {
          const name = fileNameOf(file);
          download(name, writeProfile(file));
          setExported(name);
        }}
      >
        {words.export}
      </Button>
      <p className={mergeClasses(styles.hint, own.means)}>{told ?? words.exportMeans}</p>
      {exported !== null && (
        // Some Offices let a pane save no file: its text can then be copied.
        <label className={styles.field}>
          {words.exportedText}
          <textarea readOnly className={styles.lines} value={writeProfile(file)} />
        </label>
      )}
    </div>
  );
}
