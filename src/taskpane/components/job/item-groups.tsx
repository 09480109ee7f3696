import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import type { ProposedItem } from "../../../core/edits/proposal";
import type { OpenJob } from "../../state/open-job";
import { JOB_SCREEN_TEXTS } from "../../texts/job-screen";
import { usePane } from "../pane-context";
import { ItemRow } from "./item-row";

const useStyles = makeStyles({
  group: { margin: "0 0 12px", padding: 0, border: "none" },
  name: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A long list is drawn in parts: a person reads its beginning, and chooses the group as a whole. */
const SHOWN_AT_FIRST = 50;

/** The things that a job would do, by what they are. */
export function ItemGroups({ open }: { readonly open: OpenJob }): ReactElement {
  const { items } = open.proposal;
  const groups = [...new Set(items.map(({ sheet, group }) => `${sheet}\n${group}`))];
  const severalSheets = new Set(items.map(({ sheet }) => sheet)).size > 1;
  return (
    <>
      {groups.map((key, index) => {
        const own = items.filter(({ sheet, group }) => `${sheet}\n${group}` === key);
        const before = groups[index - 1]?.split("\n")[0];
        const sheet = key.split("\n")[0] ?? "";
        return (
          <ItemGroup
            key={key}
            open={open}
            items={own}
            heading={severalSheets && sheet !== before ? sheet : null}
          />
        );
      })}
    </>
  );
}

function ItemGroup(props: {
  readonly open: OpenJob;
  readonly items: readonly ProposedItem[];
  /** Name of the sheet, where another one begins. */
  readonly heading: string | null;
}): ReactElement {
  const { open, items, heading } = props;
  const styles = useStyles();
  const { session, language, texts: paneTexts } = usePane();
  const texts = JOB_SCREEN_TEXTS[language];
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const chosen = items.filter((item) => item.chosen).length;
  const name = texts.groups[items[0]?.group ?? ""] ?? texts.otherGroup;
  const all = chosen === items.length ? true : chosen === 0 ? false : "mixed";
  return (
    <>
      {heading !== null && <h2 className={styles.sheet}>{paneTexts.table.heading(heading)}</h2>}
      <fieldset className={styles.group} aria-label={name}>
        {items.length > 1 ? (
          <Checkbox
            checked={all}
            label={texts.group(name, chosen, items.length)}
            onChange={() => {
              session.chooseItems(
                items.map(({ id }) => id),
                all !== true,
              );
            }}
          />
        ) : (
          <h3 className={styles.name}>{name}</h3>
        )}
        <ul className={styles.list}>
          {items.slice(0, shown).map((item) => (
            <ItemRow key={item.id} open={open} item={item} />
          ))}
        </ul>
        {shown < items.length && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setShown(shown * 4);
            }}
          >
            {texts.showMore(Math.min(items.length - shown, shown * 3))}
          </Button>
        )}
      </fieldset>
    </>
  );
}
