import { decimalOfNumber } from "../../report/decimal";
import { speaksOfSaving } from "../../report/saving-words";
import type { Unit } from "../../report/unit";
import { points } from "../../texts/format";
import type { NoteBlock, NoteProfile } from "./note-blocks";
import type { Amount, NotePart } from "./note-figure";
import { kopiykasOf, less, notePlace, percentOf } from "./note-figure";
import type { NoteLine, NoteLines } from "./note-lines";
import { stateOf } from "./note-lines";
import { sharePart } from "./note-money";
import { MEASURES, NOTE_WORDS as WORDS } from "./note-words";

/** How many measures were financed, and those that were not, with their reasons. */
export function measuresIn(
  { clear, unclear }: NoteLines,
  { thresholds }: NoteProfile,
  unit: Unit,
): readonly NoteBlock[] {
  const of = (state: ReturnType<typeof stateOf>): readonly NoteLine[] =>
    clear.filter((line) => stateOf(line) === state);
  const counted = (lines: readonly NoteLine[]): NotePart => ({
    kind: "count",
    of: amountsOf(lines),
    forms: MEASURES,
  });
  const whole = [...of("whole"), ...of("over")];
  const none = of("none");
  const low = of("part").filter((line) => {
    const share = percentOf(line.actual, line.plan);
    return share !== null && Number(share.digits) / 10 ** share.scale < thresholds.lowExecution;
  });
  const items = (title: string, lines: readonly NoteLine[]): readonly NoteBlock[] =>
    lines.length === 0
      ? []
      : [
          { kind: "text", parts: [title] },
          ...lines.map((line): NoteBlock => ({ kind: "item", parts: reasonParts(line, unit) })),
        ];
  const limit = points(decimalOfNumber(thresholds.lowExecution));
  const nothingLow = unclear.length === 0 && none.length === 0 && low.length === 0;
  const allAbove: NotePart = { kind: "claim", of: amountsOf(clear), text: WORDS.allAbove };
  return [
    {
      kind: "text",
      parts: [
        WORDS.states.whole,
        counted(whole),
        WORDS.states.part,
        counted(of("part")),
        WORDS.states.none,
        counted(none),
        WORDS.stop,
      ],
    },
    ...items(WORDS.notFinanced, none),
    ...items(WORDS.lowFinanced(limit), low),
    ...(nothingLow ? [{ kind: "text", parts: [allAbove] } as const] : []),
    ...unclear.map(({ name, missing }): NoteBlock => ({
      kind: "item",
      parts: [name, ": ", notePlace(`${WORDS.unknownState}${missing}`)],
    })),
  ];
}

function reasonParts(line: NoteLine, unit: Unit): readonly NotePart[] {
  const { name, plan, actual, explanation } = line;
  return [
    name,
    WORDS.itemPlan,
    { kind: "money", amount: plan, unit },
    WORDS.itemActual,
    { kind: "money", amount: actual, unit },
    " (",
    sharePart(actual, plan),
    ").",
    ...(explanation === ""
      ? [" ", notePlace(WORDS.reasonPlace)]
      : [WORDS.because, quoted(explanation)]),
  ];
}

/** Over-runs and savings. */
export function deviationsIn({ clear, unclear }: NoteLines, unit: Unit): readonly NoteBlock[] {
  const over = clear.filter((line) => stateOf(line) === "over");
  const saved = clear.filter(
    (line) => kopiykasOf(line.plan) > kopiykasOf(line.actual) && speaksOfSaving(line.explanation),
  );
  const text = (words: string): NoteBlock => ({ kind: "text", parts: [words] });
  const item = (line: NoteLine, words: string, amount: Amount): NoteBlock => ({
    kind: "item",
    parts: [
      line.name,
      WORDS.itemPlan,
      { kind: "money", amount: line.plan, unit },
      WORDS.itemActual,
      { kind: "money", amount: line.actual, unit },
      words,
      { kind: "money", amount, unit },
      WORDS.stop,
      ...(line.explanation === ""
        ? [" ", notePlace(WORDS.reasonPlace)]
        : [WORDS.because, quoted(line.explanation)]),
    ],
  });
  const overruns: readonly NoteBlock[] =
    over.length > 0
      ? [
          text(WORDS.overruns),
          ...over.map((line) => item(line, WORDS.itemOver, less(line.actual, line.plan))),
        ]
      : unclear.length === 0
        ? [
            {
              kind: "text",
              parts: [{ kind: "claim", of: amountsOf(clear), text: WORDS.noOverruns }],
            },
          ]
        : [
            {
              kind: "text",
              parts: [notePlace(`${WORDS.incomparable}${unclear[0]?.missing ?? ""}`)],
            },
          ];
  const savings =
    saved.length > 0
      ? [
          text(WORDS.savings),
          ...saved.map((line) => item(line, WORDS.itemLeft, less(line.plan, line.actual))),
        ]
      : [text(WORDS.noSavings)];
  return [...overruns, ...savings];
}
/** The report's own words as the end of a sentence; in other quotes where they have some of their own. */
function quoted(text: string): string {
  const words = text.replace(/\.$/, "");
  return /[«»]/.test(words) ? `“${words}”.` : `«${words}».`;
}

/** Of each line, what was planned and financed. */
function amountsOf(lines: readonly NoteLine[]): readonly Amount[] {
  return lines.map(({ plan, actual }) => ({ cells: [...plan.cells, ...actual.cells] }));
}
