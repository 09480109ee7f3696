import { CLEAR_MARKS_JOB, MARK_JOB } from "../../../app/jobs/mark-job";
import { defineCommand } from "../../command";
import { flag } from "../../options";
import { CHANGE_OPTIONS, changeFile } from "../change/change-file";

export const MARK = defineCommand({
  name: "mark",
  words: {
    uk: {
      about: "позначити в копії файлу перевитрати, відставання й зауваження",
      help: `Позначає рядки умовним форматуванням, яке діє і без Звірки: знак і слова видно й на чорно-білому папері.
▲ перевитрата, ◆ майже весь план, ▼ відставання; ✖ помилка, ! попередження, ? на розгляд.

  zvirka mark ФАЙЛ --output ФАЙЛ [--force] [--sheet НАЗВА] [--profile ФАЙЛ] [--allow-loss]
  zvirka mark ФАЙЛ --clear --output ФАЙЛ
  zvirka mark ФАЙЛ --list

  --clear       зняти всі позначки Звірки; оформлення інших людей лишається
  --output      куди записати копію; наявний файл замінюється лише з --force
  --list        лише показати, що буде позначено
  --sheet       працювати лише з цим аркушем
  --profile     файл профілю або назва вбудованого: zhytomyr (типово), odesa
  --allow-loss  записати копію, хоча в ній не буде частин файлу, які буде названо

Сам файл ніколи не змінюється. Стан завершення: 0 – зроблено, 2 – не вдалося.`,
    },
    en: {
      about: "mark over-runs, slow pace and findings in a copy of a file",
      help: `Marks rows with conditional formats that work without Zvirka, too: sign and words are seen on black and white paper.
▲ over-run, ◆ nearly all of the plan, ▼ behind the pace; ✖ error, ! warning, ? for review.

  zvirka mark FILE --output FILE [--force] [--sheet NAME] [--profile FILE] [--allow-loss]
  zvirka mark FILE --clear --output FILE
  zvirka mark FILE --list

  --clear       take all of Zvirka’s marks off; what other people formatted stays
  --output      where to write the copy; an existing file is replaced only with --force
  --list        only say what would be marked
  --sheet       work on this sheet only
  --profile     a profile file, or the name of a built-in one: zhytomyr (default), odesa
  --allow-loss  write the copy although it lacks parts of the file, which are named

The file itself is never changed. Exit status: 0 done, 2 it could not be.`,
    },
  },
  options: { ...CHANGE_OPTIONS, clear: flag },
  run: (call, terminal) =>
    changeFile(call, terminal, call.options.clear ? CLEAR_MARKS_JOB : MARK_JOB),
});
