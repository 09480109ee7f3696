import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { describeRules } from "../../../app/describe-rules";
import type { DescribedRule } from "../../../app/ports";
import type { Severity } from "../../../core/lint/rule";
import { SEVERITY_WORDS } from "../../../core/texts/words";
import { Disclosure } from "../disclosure";
import { useFieldStyles } from "./field-styles";
import { Section } from "./section";
import { useSettings } from "./settings-context";

const useStyles = makeStyles({
  family: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300 },
  rule: { display: "flex", gap: "8px", alignItems: "flex-start" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", lineHeight: tokens.lineHeightBase300, cursor: "pointer" },
  code: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  changed: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "8px" },
  level: { marginTop: "4px" },
  why: {
    marginTop: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const LEVELS: readonly Severity[] = ["error", "warning", "note"];

/** Which rules judge, and how gravely. */
export function RulesSection(): ReactElement {
  const styles = useFieldStyles();
  const { texts, language, profile, differences } = useSettings();
  const id = useId();
  const [sought, setSought] = useState("");
  const rules = useMemo(() => describeRules(language), [language]);
  const found = rules.filter((rule) => fits(rule, sought, language));
  const off = rules.filter(({ id: rule }) => profile.rulesOff.includes(rule)).length;
  const changed = differences.filter(({ of }) => of === "rule" || of === "severity").length;
  const notes = [texts.rules.off(off), ...(changed === 0 ? [] : [texts.changed(changed)])];
  return (
    <Section title={texts.rules.title} note={notes.join(", ")}>
      <div className={styles.field}>
        <label htmlFor={id}>{texts.rules.search}</label>
        <input
          id={id}
          type="search"
          className={styles.input}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || sought === "") return;
            event.preventDefault();
            setSought("");
          }}
        />
        <span role="status" className={styles.hint}>
          {sought.trim() === "" ? "" : texts.rules.found(found.length)}
        </span>
      </div>
      {familiesOf(found).map(([family, members]) => (
        <Family key={family} family={family} rules={members} />
      ))}
    </Section>
  );
}

/** Every word that is sought stands somewhere in what is known of the rule. */
function fits({ id, title, why }: DescribedRule, sought: string, language: string): boolean {
  const text = `${id} ${title} ${why}`.toLocaleLowerCase(language);
  return sought
    .toLocaleLowerCase(language)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The part of a rule's number that says what it is about: «PCT». */
function familyOf({ id }: DescribedRule): string {
  return id.slice(0, id.indexOf("-"));
}

function familiesOf(
  rules: readonly DescribedRule[],
): readonly (readonly [string, readonly DescribedRule[]])[] {
  const families = new Map<string, DescribedRule[]>();
  for (const rule of rules) {
    const family = familyOf(rule);
    families.set(family, [...(families.get(family) ?? []), rule]);
  }
  return [...families];
}

function Family(props: {
  readonly family: string;
  readonly rules: readonly DescribedRule[];
}): ReactElement {
  const { family, rules } = props;
  const styles = useFieldStyles();
  const own = useStyles();
  const { texts } = useSettings();
  return (
    <section>
      <h3 className={own.family}>{texts.rules.families[family] ?? family}</h3>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

function RuleItem({ rule }: { readonly rule: DescribedRule }): ReactElement {
  const styles = useFieldStyles();
  const own = useStyles();
  const { texts, language, profile, differences, edit } = useSettings();
  const id = useId();
  const on = !profile.rulesOff.includes(rule.id);
  const changed = differences.some(
    (each) => (each.of === "rule" || each.of === "severity") && each.rule === rule.id,
  );
  const level = profile.severities[rule.id];
  return (
    <li className={mergeClasses(styles.item, changed && own.changed)}>
      <div className={own.rule}>
        <input
          id={id}
          type="checkbox"
          className={styles.check}
          checked={on}
          onChange={() => edit({ of: "rule", rule: rule.id, on: !on })}
        />
        <div className={own.words}>
          <label htmlFor={id} className={own.title}>
            <span className={own.code}>{rule.id}</span> {rule.title}
          </label>
          <select
            className={mergeClasses(styles.select, own.level)}
            aria-label={texts.rules.level(rule.id)}
            value={level ?? ""}
            disabled={!on}
            onChange={({ target }) => {
              const is = LEVELS.find((each) => each === target.value) ?? null;
              edit({ of: "severity", rule: rule.id, is });
            }}
          >
            <option value="">
              {texts.rules.ownLevel(SEVERITY_WORDS[language][rule.severity])}
            </option>
            {LEVELS.map((each) => (
              <option key={each} value={each}>
                {SEVERITY_WORDS[language][each]}
              </option>
            ))}
          </select>
          <Disclosure level="h4" className={own.why} title={texts.rules.why}>
            <p className={styles.words}>{rule.why}</p>
          </Disclosure>
        </div>
      </div>
    </li>
  );
}
