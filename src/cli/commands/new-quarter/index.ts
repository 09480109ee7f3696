import { QUARTER_JOB } from "../../../app/jobs/quarter-job";
import { FIRST_REPORT_JOB } from "../../../app/jobs/template-jobs";
import { asPeriod } from "../../../core/quarter/periods";
import { quarterAnswers } from "../../../core/quarter/propose-quarter";
import { firstReportAnswers } from "../../../core/template/propose-first-report";
import { defineCommand } from "../../command";
import { choice, flag, text } from "../../options";
import { CHANGE_OPTIONS, changeFile } from "../change/change-file";

export const NEW_QUARTER = defineCommand({
  name: "new-quarter",
  words: {
    uk: {
      about: "почати в копії файлу звіт за новий період із останнього",
      help: `Додає за аркушем останнього звіту новий: назва й заголовок нового періоду, плани й тексти ті самі, фактичне фінансування
та пояснення порожні, відсотки й підсумки – формули. Попередній аркуш не змінюється.

  zvirka new-quarter ФАЙЛ --period ПЕРІОД --output ФАЙЛ [--sheet НАЗВА] [--reference] [--plans ЗВІДКИ]
  zvirka new-quarter ФАЙЛ --period ПЕРІОД --from-programme [--executor НАЗВА] --output ФАЙЛ
  zvirka new-quarter ФАЙЛ --list

  --period      новий період: 2018-q1, 2018-h1, 2018-9m, 2018; типово – наступний після останнього звіту
  --sheet       почати лише з цього аркуша; інакше – з кожного звіту за останній період
  --reference   лишити суми попереднього періоду в прихованому стовпці поруч
  --plans       річні плани нового року: programme – з програми в цій книзі (типово, якщо вона є), empty – порожні, keep – торішні
  --from-programme  скласти перший звіт за програмою в цій книзі
  --executor    лише із заходами цього виконавця, як його названо у програмі
  --output      куди записати копію; наявний файл замінюється лише з --force
  --list        лише показати, що зміниться
  --profile     файл профілю або назва вбудованого: zhytomyr (типово), odesa
  --allow-loss  записати копію, хоча в ній не буде частин файлу, які буде названо

Сам файл ніколи не змінюється. Якщо такий звіт уже є, нічого не записується. Стан завершення: 0 – зроблено, 2 – не вдалося.`,
    },
    en: {
      about: "begin the report of a new period from the last one in a copy of a file",
      help: `Adds behind the sheet of the last report a new one: name and title of the new period, plans and texts carried over, actual
financing and explanations empty, percents and totals as formulas. The earlier sheet stays as it is.

  zvirka new-quarter FILE --period PERIOD --output FILE [--sheet NAME] [--reference] [--plans FROM]
  zvirka new-quarter FILE --period PERIOD --from-programme [--executor NAME] --output FILE
  zvirka new-quarter FILE --list

  --period      the new period: 2018-q1, 2018-h1, 2018-9m, 2018; by default the one after the last report
  --sheet       begin from this sheet only; else from every report of the latest period
  --reference   keep the earlier period’s amounts in a hidden column beside
  --plans       annual plans of a new year: programme – from the programme in this workbook (default where there is one), empty, keep – last year’s
  --from-programme  make the first report by the programme in this workbook
  --executor    with the measures of this executor only, as the programme names it
  --output      where to write the copy; an existing file is replaced only with --force
  --list        only say what would change
  --profile     a profile file, or the name of a built-in one: zhytomyr (default), odesa
  --allow-loss  write the copy although it lacks parts of the file, which are named

The file itself is never changed. Where there is such a report already, nothing is written. Exit status: 0 done, 2 it could not be.`,
    },
  },
  options: {
    ...CHANGE_OPTIONS,
    period: text,
    reference: flag,
    plans: choice("programme", "empty", "keep"),
    "from-programme": flag,
    executor: text,
  },
  run: async (call, terminal) => {
    const { period, reference, plans } = call.options;
    if (period !== null && asPeriod(period) === null) {
      terminal.err(`${NO_PERIOD[call.language](period)}\n`);
      return 2;
    }
    const { executor } = call.options;
    if (executor !== null || call.options["from-programme"]) {
      const answers = firstReportAnswers({ period, executor });
      const first = { choices: { items: {}, answers }, makesSomething: true };
      return changeFile(call, terminal, FIRST_REPORT_JOB, first);
    }
    const choices = { items: {}, answers: quarterAnswers({ period, reference, plans }) };
    return changeFile(call, terminal, QUARTER_JOB, { choices, makesSomething: true });
  },
});

const NO_PERIOD = {
  uk: (given: string) =>
    `Періоду «${given}» немає. Період записують так: 2018-q1, 2018-h1, 2018-9m або 2018.`,
  en: (given: string) =>
    `There is no period “${given}”. A period is written like this: 2018-q1, 2018-h1, 2018-9m or 2018.`,
};
