import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SaidKind, Saying } from "../../core/report/corrections";
import type { Belief, Table } from "../../core/report/model";
import { isMoneyTable } from "../../core/report/model";
import type { Unit } from "../../core/report/unit";
import type { UnderstoodFactsOf } from "../view/understood";
import { hasPeriod, kindsFor, periodsFor, understoodFacts } from "../view/understood";
import { UNDERSTOOD_TEXTS } from "../texts/understood";
import type { UnderstoodTexts } from "../texts/understood-texts";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "6px 0 10px",
    // The longest name of a list must not widen a narrow pane.
    "& > *": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  },
});

/** The units that may be chosen. */
export const UNITS: readonly Unit[] = ["UAH", "thousand-UAH", "million-UAH"];

interface UnderstoodFactsProps {
  readonly table: Table;
  readonly onSay: (saying: Saying) => void;
}

/** What table it is, for which period and in which unit, and how that is known. */
export function UnderstoodFacts({ table, onSay }: UnderstoodFactsProps): ReactElement {
  const styles = useStyles();
  const { corrections } = usePaneState();
  const facts = understoodFacts(table, corrections);
  const { kind, period, unit } = table.beliefs;
  return (
    <div className={styles.facts}>
      <KindField table={table} facts={facts} belief={kind} onSay={onSay} />
      {hasPeriod(table) && (
        <PeriodField table={table} facts={facts} belief={period} onSay={onSay} />
      )}
      {isMoneyTable(table) && <UnitField table={table} facts={facts} belief={unit} onSay={onSay} />}
    </div>
  );
}

interface FactProps extends UnderstoodFactsProps {
  readonly facts: UnderstoodFactsOf;
  readonly belief: Belief;
}

function KindField({ table, facts, belief, onSay }: FactProps): ReactElement {
  const { language } = usePane();
  const words = UNDERSTOOD_TEXTS[language];
  return (
    <Field label={words.kind} hint={words.because(belief.because)}>
      <Select
        size="small"
        value={facts.kind}
        onChange={(_, { value }) => {
          const is = kindsFor(table).find((each) => each === value);
          if (is !== undefined && is !== "passport") onSay({ of: "kind", is });
        }}
      >
        {kindsFor(table).map((kind) => (
          <option key={kind} value={kind}>
            {nameOf(kind, words)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function nameOf(kind: SaidKind | "passport", words: UnderstoodTexts): string {
  return kind === "none" ? words.notReport : words.kinds[kind];
}

function PeriodField({ table, facts, belief, onSay }: FactProps): ReactElement {
  const { texts, language } = usePane();
  const words = UNDERSTOOD_TEXTS[language];
  return (
    <Field label={words.period} hint={words.because(belief.because)}>
      <Select
        size="small"
        value={facts.period ?? ""}
        onChange={(_, { value }) => {
          onSay({ of: "period", is: value === "" ? null : value });
        }}
      >
        <option value="">{words.noPeriod}</option>
        {periodsFor(table, new Date().getFullYear()).map((year) => (
          <optgroup key={year[0]} label={year[0]?.slice(0, 4) ?? ""}>
            {year.map((period) => (
              <option key={period} value={period}>
                {texts.table.period(period)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function UnitField({ facts, belief, onSay }: FactProps): ReactElement {
  const { language } = usePane();
  const words = UNDERSTOOD_TEXTS[language];
  return (
    <Field label={words.unit} hint={words.because(belief.because)}>
      <Select
        size="small"
        value={facts.unit ?? ""}
        onChange={(_, { value }) => {
          onSay({ of: "unit", is: UNITS.find((unit) => unit === value) ?? null });
        }}
      >
        <option value="">{words.noUnit}</option>
        {UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {words.units[unit]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
