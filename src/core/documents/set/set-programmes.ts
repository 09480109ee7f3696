import type { Decision, Table } from "../../report/model";
import { dayUk } from "../../texts/dates";
import { NOTE_WORDS } from "../note/note-words";
import { quotable } from "../quotable";
import { SET_WORDS as WORDS } from "./set-words";

/** Programmes that tables name, each with its term, executor and decisions, one sentence after another. */
export function programmesOf(tables: readonly Table[]): readonly string[] {
  const told = tables.map(({ title: { programme, term, executor, decisions } }) =>
    [
      ...(programme === null ? [] : [WORDS.programme(quotable(programme.name))]),
      ...(term === null ? [] : [NOTE_WORDS.term(term.from, term.to)]),
      ...(executor === null
        ? []
        : [NOTE_WORDS.executor(quotable(executor.text).replace(/\.$/, ""))]),
      ...decisionSentences(decisions),
    ].join(" "),
  );
  return [...new Set(told)].filter((text) => text !== "");
}

/** The first decision approves the programme, the others change it. */
function decisionSentences([first, ...others]: readonly Decision[]): readonly string[] {
  if (first === undefined) return [];
  const changes = others.map(cited);
  const amended = changes.length === 1 ? WORDS.amendedOnce : WORDS.amendedBy;
  return [
    WORDS.approvedBy(cited(first)),
    ...(changes.length === 0 ? [] : [amended(changes.join(", "))]),
  ];
}

function cited({ date, number }: Decision): string {
  const said = NOTE_WORDS.decision(date === null ? null : dayUk(date), number);
  const isWhole = date !== null && number !== null;
  return [said, ...(isWhole ? [] : [WORDS.partOfDecision])].filter((part) => part !== "").join(" ");
}
