import { refuser } from "../../refuse";
import { TEMPLATE_JOB } from "../../../app/jobs/template-jobs";
import { failureText } from "../../../app/failure-texts";
import { templateAnswers } from "../../../core/template/propose-template";
import { chooseProfile } from "../../choose-profile";
import { defineCommand } from "../../command";
import { deliverFile, OUTPUT_OPTIONS } from "../../deliver";
import { flag, text } from "../../options";
import { proposalView } from "../change/proposal-view";

const YEAR = /^(?:19|20)\d\d$/;

export const TEMPLATE = defineCommand({
  name: "template",
  pathless: true,
  words: {
    uk: {
      about: "створити порожню книгу з програмою та першим звітом",
      help: `Створює нову книгу: аркуш програми на три роки й аркуш звіту за I квартал, із формулами, оформлені за стилем профілю.

  zvirka template --year РІК --output ФАЙЛ [--sample] [--force] [--profile ФАЙЛ]

  --year      перший рік програми, наприклад 2027
  --sample    із вигаданими заходами й сумами замість порожніх рядків
  --output    куди записати книгу; наявний файл замінюється лише з --force
  --profile   файл профілю або назва вбудованого: zhytomyr (типово), odesa

Стан завершення: 0 – зроблено, 2 – не вдалося.`,
    },
    en: {
      about: "make a blank workbook with a programme and its first report",
      help: `Makes a new workbook: a sheet for a programme of three years and one for the report of its first quarter, with formulas, laid
out by the profile’s style.

  zvirka template --year YEAR --output FILE [--sample] [--force] [--profile FILE]

  --year      the programme’s first year, such as 2027
  --sample    with made-up measures and amounts instead of blank lines
  --output    where to write the workbook; an existing file is replaced only with --force
  --profile   a profile file, or the name of a built-in one: zhytomyr (default), odesa

Exit status: 0 done, 2 it could not be.`,
    },
  },
  options: { ...OUTPUT_OPTIONS, year: text, sample: flag, profile: text },
  run: async ({ options, language }, terminal) => {
    const { output, force, year, sample } = options;
    const refuse = refuser(terminal);
    if (year === null || !YEAR.test(year)) return refuse(WORDS[language].noYear);
    if (output === null) return refuse(WORDS[language].noOutput);
    const profile = await chooseProfile(options.profile, language, terminal);
    if (profile === null) return 2;
    const summary = { error: 0, warning: 0, note: 0, review: 0, notApplicable: 0, waived: 0 };
    const report = { tables: [], findings: [], summary };
    const input = {
      workbook: { name: output, sheets: [] },
      report,
      profile,
      sheets: null,
      looks: [],
    };
    const choices = { items: {}, answers: templateAnswers({ year: Number(year), sample }) };
    const proposal = TEMPLATE_JOB.propose(input, choices, language);
    const made = await terminal.copies.create(proposal.batch);
    if (!made.ok) return refuse(`${output}: ${failureText(made.failure, language)}`);
    if (terminal.interruption.aborted) return 130;
    if (!(await deliverFile(made.value.bytes, { output, force, language }, terminal))) return 2;
    const view = proposalView({ ...proposal, questions: [] }, TEMPLATE_JOB, language);
    terminal.out(`${view}${WORDS[language].written(output)}\n`);
    return 0;
  },
});

const WORDS = {
  uk: {
    noYear: "Не зазначено перший рік програми. Додайте --year, наприклад --year 2027.",
    noOutput: "Не зазначено, куди записати книгу. Додайте --output ФАЙЛ.",
    written: (path: string) => `Книгу записано в ${path}.`,
  },
  en: {
    noYear: "The programme’s first year is not given. Add --year, such as --year 2027.",
    noOutput: "Nothing says where to write the workbook. Add --output FILE.",
    written: (path: string) => `The workbook is written into ${path}.`,
  },
};
