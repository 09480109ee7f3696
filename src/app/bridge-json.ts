import type { Choices } from "../core/edits/proposal";
import { lineName } from "../core/consolidate/match-programme";
import { placeIn } from "../core/consolidate/sources";
import type { PlanBridge } from "../core/programme/bridge";
import type { BridgeLine } from "../core/programme/bridge-lines";
import { planIn } from "../core/programme/bridge-lines";
import type { ProposedBridge } from "../core/programme/propose-bridge";
import { oneLine } from "../core/report/header-words";
import { toText } from "../core/report/decimal";
import { fromKopiykas } from "../core/report/unit";
import { formatPlace } from "../core/sheet/address";
import { boundWords, bridgeSaying, stateWords } from "../core/texts/bridge";
import type { Language } from "../core/texts/format";

/** A bridge for programs: money as decimal text in hryvnias, every plan with its cells. */
export function bridgeJson(
  bridge: PlanBridge,
  { proposal }: ProposedBridge,
  choices: Choices,
  language: Language,
): string {
  const { period, states, steps, lines, bound, unmatched } = bridge;
  const result = {
    version: 1,
    period,
    states: states.map((state) => ({
      kind: state.kind,
      name: stateWords(state, period, language),
      decision: state.decision,
      later: state.isLater,
      inForce: state.isInForce,
      sources: state.sources.map(({ file, table }) => ({ file, sheet: table.sheet })),
    })),
    steps: steps.map((step) => ({
      from: step.from,
      to: step.to,
      compared: step.compared,
      before: hryvnias(step.before),
      after: hryvnias(step.after),
      difference: hryvnias(step.after - step.before),
      more: hryvnias(step.more),
      less: hryvnias(step.less),
      changed: step.changed.map((line) => lineJson(line, [step.from, step.to])),
      added: step.added.map((line) => lineJson(line, [step.to])),
      dropped: step.dropped.map((line) => lineJson(line, [step.from])),
    })),
    lines: lines.map((line) => lineJson(line, [...states.keys()])),
    notes: bound.map((figure) => {
      const { note, stated, kopiykas, is } = figure;
      return {
        file: note.file,
        cell: formatPlace({ sheet: note.sheet, cell: note.sentence.cell }),
        amount: hryvnias(kopiykas),
        unit: stated.unit,
        is:
          is === null
            ? null
            : { kind: is.kind, state: is.state, amount: hryvnias(is.kopiykas), unit: is.unit },
        text: boundWords(figure, bridge, language),
      };
    }),
    unmatched: unmatched.map(lineName),
    questions: proposal.questions.map(({ id, saying, options }) => ({
      id,
      question: bridgeSaying(saying, language),
      options: options.map((option) => ({
        id: option.id,
        text: bridgeSaying(option.saying, language),
      })),
      taken: choices.answers[id] ?? options[0]?.id ?? null,
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function lineJson(line: BridgeLine, states: readonly number[]): object {
  const { texts } = line.row;
  return {
    number: line.number,
    measure: oneLine((texts.measure ?? texts.task)?.text ?? ""),
    plans: states.map((state) => {
      const plan = planIn(line, state);
      return {
        state,
        value: plan === null ? null : hryvnias(plan),
        cells: (line.amounts[state] ?? []).map(({ source, cell }) => placeIn(source, cell)),
      };
    }),
  };
}

function hryvnias(kopiykas: number): string {
  return toText(fromKopiykas(kopiykas, "UAH"));
}
