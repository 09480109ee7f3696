import type { Job } from "../../../app/jobs/job";
import type { Choices, ProposedItem, Proposal } from "../../../core/edits/proposal";
import { NO_CHOICES } from "../../../core/edits/proposal";
import { formatRange } from "../../../core/sheet/address";
import type { CellRange } from "../../../core/sheet/address";
import type { Language } from "../../../core/texts/format";
import { CHANGE_TEXTS } from "./texts";

/**
 * A proposal as text, by sheet: cell, what stands there, what will, and why; then what is left out
 * and why, and the questions with the answer that is taken. Empty for an empty proposal.
 */
export function proposalView(
  proposal: Proposal,
  job: Job,
  language: Language,
  { answers }: Choices = NO_CHOICES,
): string {
  const texts = CHANGE_TEXTS[language];
  const { items, leftOut, questions } = proposal;
  const sheets = [...new Set([...items, ...leftOut, ...questions].map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const own = <Of extends { readonly sheet: string }>(all: readonly Of[]): readonly Of[] =>
        all.filter((each) => each.sheet === sheet);
      const lines = [
        texts.sheet(sheet),
        ...own(items)
          .filter(({ chosen }) => chosen)
          .map((item) => `  ${itemLine(item, job, language)}`),
        ...own(leftOut).map(
          ({ range, saying }) => `  ${texts.leftOut}${placed(range)}: ${job.say(saying, language)}`,
        ),
        ...own(questions).map(({ id, range, saying, options }) => {
          const said = options.find((option) => option.id === answers[id]);
          const taken = said ?? options[0];
          const answer = taken === undefined ? "" : job.say(taken.saying, language);
          const words = said === undefined ? texts.answer(answer) : texts.answered(answer);
          return `  ${texts.question}${placed(range)}: ${job.say(saying, language)} ${words}`;
        }),
      ];
      return `${lines.join("\n")}\n`;
    })
    .join("\n");
}

function placed(range: CellRange | null): string {
  return range === null ? "" : ` ${formatRange(range)}`;
}

function itemLine(item: ProposedItem, job: Job, language: Language): string {
  const { range, now, willBe, formula, saying } = item;
  const texts = CHANGE_TEXTS[language];
  const said = job.say(saying, language);
  const place = range === null ? texts.newPlace : formatRange(range);
  const isWide = range === null || range.top < range.bottom || range.left < range.right;
  if (isWide) return `${[place, willBe].filter((part) => part !== "").join(" ")}: ${said}`;
  const before = now === "" ? texts.empty : `«${now}»`;
  const after = formula === null ? `«${willBe}»` : `${formula} («${willBe}»)`;
  return `${place}: ${before} → ${after}. ${said}`;
}
