import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import { failureText } from "../../app/failure-texts";
import { profileToCheckBy } from "../../app/profile";
import { DEFAULT_PROFILE } from "../../core/lint/profile";
import type { Loosened } from "../../core/lint/profile";
import { baseOf } from "../../core/lint/profiles/differences";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import { looseningText } from "../../core/lint/profiles/profile-texts";
import type { ProfileSource } from "../state/profiles";
import { usedProfile } from "../state/profiles";
import { startingLarge } from "../view/language";
import { Disclosure } from "./disclosure";
import { usePane, usePaneState } from "./pane-context";
import { PassingButton } from "./passing-button";

const useStyles = makeStyles({
  box: {
    margin: "12px 0 0",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { margin: "0 0 6px", overflowWrap: "anywhere" },
  list: {
    margin: "2px 0 8px",
    paddingInlineStart: "18px",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/**
 * By what is checked, where that is not the default, and what it lets pass: above the findings, so that
 * nobody takes a weakened check for a full one.
 */
export default function ProfileBar(): ReactNode {
  const styles = useStyles();
  const { session, texts, language } = usePane();
  const state = usePaneState();
  const words = texts.profile;
  const { kept, keptAside } = state.profiles;
  const used = usedProfile(state);
  const keptFile = kept.kind === "known" ? kept.file : null;
  const aside = used.source === "mine" || keptAside ? keptFile : null;
  // Where nothing that is kept can be read, that is told once, with the corrections.
  const unreadable = kept.kind === "unknown" && state.kept.kind === "known" ? kept.failure : null;
  if (used.source === "built-in" && aside === null && unreadable === null) return null;
  return (
    <section className={styles.box} aria-label={words.label}>
      {unreadable !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{failureText(unreadable, language)}</MessageBarBody>
        </MessageBar>
      )}
      {used.source !== "built-in" && <InForce source={used.source} file={used.file} />}
      {aside !== null && <Aside file={aside} />}
      <div className={styles.actions}>
        {used.source === "workbook" && (
          <PassingButton onClick={() => void session.leaveKeptProfile(true)}>
            {words.leaveAside}
          </PassingButton>
        )}
        {used.source === "built-in" && keptAside && (
          <PassingButton onClick={() => void session.leaveKeptProfile(false)}>
            {words.useAgain}
          </PassingButton>
        )}
        <Button size="small" onClick={() => session.showSettings(true)}>
          {words.open}
        </Button>
      </div>
    </section>
  );
}

interface InForceProps {
  readonly source: ProfileSource;
  readonly file: ProfileFile;
}

function InForce({ source, file }: InForceProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.profile;
  const { loosened } = useMemo(() => profileToCheckBy(file), [file]);
  const base = baseOf(file);
  const sentences = [
    words.inForce(source, words.bases[file.name] ?? file.name),
    base === DEFAULT_PROFILE ? "" : words.base(words.bases[base.name] ?? base.name),
    loosened.length === 0 ? words.nothingLoosened : "",
  ];
  return (
    <>
      <p className={styles.words}>{sentences.filter((each) => each !== "").join(" ")}</p>
      <LoosenedList
        loosened={loosened}
        title={words.loosened(source, loosened.length)}
        // What the workbook itself weakened is read by somebody who did not set it.
        open={source === "workbook"}
      />
    </>
  );
}

/** What the workbook carries and is not in force: still named, for it is a claim of the workbook's. */
function Aside({ file }: { readonly file: ProfileFile }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.profile;
  const { loosened } = useMemo(() => profileToCheckBy(file), [file]);
  return (
    <>
      <p className={styles.words}>{words.aside(words.bases[file.name] ?? file.name)}</p>
      <LoosenedList loosened={loosened} title={words.asideLoosened(loosened.length)} open={false} />
    </>
  );
}

interface LoosenedListProps {
  readonly loosened: readonly Loosened[];
  readonly title: string;
  readonly open: boolean;
}

function LoosenedList({ loosened, title, open }: LoosenedListProps): ReactNode {
  const styles = useStyles();
  const { language } = usePane();
  if (loosened.length === 0) return null;
  return (
    <Disclosure level="h3" openAtFirst={open} title={<strong>{title}</strong>}>
      <ul className={styles.list}>
        {loosened.map((each) => {
          const text = looseningText(each, language);
          return <li key={text}>{startingLarge(text, language)}</li>;
        })}
      </ul>
    </Disclosure>
  );
}
