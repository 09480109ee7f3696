import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import type { NameEntry } from "../../../core/lint/profile";
import type { NameList } from "../../../core/lint/profiles/differences";
import { NAME_LISTS } from "../../../core/lint/profiles/differences";
import { withoutDifference } from "../../../core/lint/profiles/edit-profile";
import { useFieldStyles } from "./field-styles";
import { NameForm } from "./name-form";
import { Section } from "./section";
import { useSettings } from "./settings-context";

const useStyles = makeStyles({
  title: { margin: "0 0 2px", fontSize: tokens.fontSizeBase300 },
  list: { marginTop: "6px" },
});

/** Names as they have to be written, and words that mix letters on purpose. */
export function NamesSection(): ReactElement {
  const styles = useFieldStyles();
  const { texts, differences } = useSettings();
  const changed = differences.filter(({ of }) => of === "name").length;
  return (
    <Section title={texts.names.title} note={changed === 0 ? null : texts.changed(changed)}>
      <div className={styles.stack}>
        {NAME_LISTS.map((list) => (
          <NameListPart key={list} list={list} />
        ))}
      </div>
    </Section>
  );
}

function NameListPart({ list }: { readonly list: NameList }): ReactElement {
  const styles = useFieldStyles();
  const own = useStyles();
  const { texts, profile } = useSettings();
  const words = texts.names;
  const [adding, setAdding] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setAdding(false);
    box.current?.querySelector<HTMLElement>("button[data-add]")?.focus();
  };
  return (
    <div ref={box}>
      <h3 className={own.title}>{words.lists[list]}</h3>
      <p className={styles.hint}>{words.hints[list]}</p>
      <ul className={styles.list}>
        {profile.dictionary[list].map((entry) => (
          <NameItem key={entry.name} list={list} entry={entry} />
        ))}
      </ul>
      {/* Hidden, not removed: closing the form gives it the focus back. */}
      <div hidden={adding}>
        <Button
          size="small"
          data-add
          aria-label={words.addTo(words.lists[list])}
          onClick={() => setAdding(true)}
        >
          {words.add}
        </Button>
      </div>
      {adding && <NameForm list={list} entry={null} onClose={close} />}
    </div>
  );
}

interface NameItemProps {
  readonly list: NameList;
  readonly entry: NameEntry;
}

function NameItem({ list, entry }: NameItemProps): ReactElement {
  const styles = useFieldStyles();
  const { texts, file, differences, set } = useSettings();
  const words = texts.names;
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const difference = differences.find(
    (each) => each.of === "name" && each.list === list && each.entry.name === entry.name,
  );
  const close = (): void => {
    setEditing(false);
    item.current?.querySelector<HTMLElement>("button")?.focus();
  };
  return (
    <li ref={item} className={styles.item}>
      <p className={styles.words}>{entry.name}</p>
      {entry.accepted.length > 0 && (
        <p className={styles.hint}>{words.alsoWritten(entry.accepted.join("; "))}</p>
      )}
      {entry.wrong.length > 0 && (
        <p className={styles.hint}>{words.wronglyWritten(entry.wrong.join("; "))}</p>
      )}
      <div className={styles.actions} hidden={editing}>
        {/* A word has no other spellings. */}
        {list !== "words" && (
          <Button
            size="small"
            aria-label={words.editOf(entry.name)}
            onClick={() => setEditing(true)}
          >
            {words.edit}
          </Button>
        )}
        {difference?.of === "name" && !difference.known && (
          <Button
            size="small"
            aria-label={words.removeOf(entry.name)}
            onClick={() => {
              item.current
                ?.closest("ul")
                ?.parentElement?.querySelector<HTMLElement>("button[data-add]")
                ?.focus();
              set(withoutDifference(file, difference));
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
      {editing && <NameForm list={list} entry={entry} onClose={close} />}
    </li>
  );
}
