import { lineName } from "../../../core/consolidate/match-programme";
import type { Choices } from "../../../core/edits/proposal";
import type { PlanBridge } from "../../../core/programme/bridge";
import type { BridgeLine } from "../../../core/programme/bridge-lines";
import type { BridgeStep } from "../../../core/programme/bridge-steps";
import { planIn } from "../../../core/programme/bridge-lines";
import type { ProposedBridge } from "../../../core/programme/propose-bridge";
import { fromKopiykas } from "../../../core/report/unit";
import { boundWords, bridgeSaying, stateWords } from "../../../core/texts/bridge";
import type { Language } from "../../../core/texts/format";
import { moneyInUnit } from "../../../core/texts/format";
import { BRIDGE_TEXTS } from "./texts";

/** A bridge as text: each step with its sums, each measure that changed, what notes say, the questions. */
export function bridgeText(
  bridge: PlanBridge,
  { proposal }: ProposedBridge,
  choices: Choices,
  language: Language,
): string {
  const texts = BRIDGE_TEXTS[language];
  const names = bridge.states.map((state) => stateWords(state, bridge.period, language));
  const lines = [
    ...bridge.steps.flatMap((step) => stepLines(step, names, language)),
    ...bridge.bound.map((figure) => {
      const { file, sheet } = figure.note;
      return `  ${file ?? sheet}: ${boundWords(figure, bridge, language)}.`;
    }),
    ...proposal.leftOut.map(({ saying }) => `  ${bridgeSaying(saying, language)}`),
    ...proposal.questions.map(({ id, saying, options }) => {
      const taken = options.find((option) => option.id === choices.answers[id]) ?? options[0];
      const answer = taken === undefined ? "" : bridgeSaying(taken.saying, language);
      return `  ${texts.question}: ${bridgeSaying(saying, language)} ${texts.taken(answer)}`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function stepLines(
  step: BridgeStep,
  names: readonly string[],
  language: Language,
): readonly string[] {
  const texts = BRIDGE_TEXTS[language];
  const { from, to, compared, before, after, more, less } = step;
  const inMoney = (kopiykas: number): string => hryvnias(kopiykas, language);
  const only = (lines: readonly BridgeLine[], state: number): readonly string[] => {
    if (lines.length === 0) return [];
    const sum = lines.reduce((all, line) => all + (planIn(line, state) ?? 0), 0);
    return [`  ${texts.only(lines.length, inMoney(sum), names[state] ?? "")}`];
  };
  return [
    texts.step({
      from: names[from] ?? "",
      to: names[to] ?? "",
      compared,
      before: inMoney(before),
      after: inMoney(after),
      difference: inMoney(Math.abs(after - before)),
      sign: after > before ? 1 : after < before ? -1 : 0,
      more: inMoney(more),
      less: inMoney(less),
    }),
    ...step.changed.map((line) => {
      const [was, is] = [planIn(line, from) ?? 0, planIn(line, to) ?? 0];
      const by = inMoney(Math.abs(is - was));
      return `  ${texts.changed(lineName(line.row), inMoney(was), inMoney(is), by, is > was)}`;
    }),
    ...only(step.added, to),
    ...only(step.dropped, from),
  ];
}

function hryvnias(kopiykas: number, language: Language): string {
  return moneyInUnit(fromKopiykas(kopiykas, "UAH"), "UAH", language);
}
