import { COMPUTE_JOB } from "../../../app/jobs/compute-job";
import { defineCommand } from "../../command";
import { CHANGE_OPTIONS, changeFile } from "../change/change-file";

export const COMPUTE = defineCommand({
  name: "compute",
  words: {
    uk: {
      about: "обчислити в копії файлу відсотки й підсумки формулами, скласти зведення",
      help: `Записує в копію файлу формули: відсоток виконання кожного рядка, підсумки завдань, напрямів і таблиць;
у звіті про показники – порожні відхилення, відсотки й ефективність.
Додає аркуш «Зведення»: за напрямами, завданнями, виконавцями, джерелами й роками, з діаграмою.
Уже правильні формули лишаються; про те, що вирішує людина, буде сказано, і його не змінено.

  zvirka compute ФАЙЛ --output ФАЙЛ [--force] [--sheet НАЗВА] [--profile ФАЙЛ] [--allow-loss]
  zvirka compute ФАЙЛ --list

  --output      куди записати копію; наявний файл замінюється лише з --force
  --list        лише показати, що зміниться
  --sheet       працювати лише з цим аркушем, без зведення
  --profile     файл профілю або назва вбудованого: zhytomyr (типово), odesa
  --allow-loss  записати копію, хоча в ній не буде частин файлу, які буде названо

Сам файл ніколи не змінюється. Стан завершення: 0 – зроблено, 2 – не вдалося.`,
    },
    en: {
      about: "compute percents and totals as formulas in a copy of a file, add a summary",
      help: `Writes formulas into a copy of a file: percent of plan of each row, totals of tasks, directions and tables;
in a report of indicators the differences, percents and efficiency that are empty.
Adds the sheet «Зведення»: by direction, task, executor, source and year, with a chart.
Formulas that are right stay; what a person decides is told and left alone.

  zvirka compute FILE --output FILE [--force] [--sheet NAME] [--profile FILE] [--allow-loss]
  zvirka compute FILE --list

  --output      where to write the copy; an existing file is replaced only with --force
  --list        only say what would change
  --sheet       work on this sheet only, without the summary
  --profile     a profile file, or the name of a built-in one: zhytomyr (default), odesa
  --allow-loss  write the copy although it lacks parts of the file, which are named

The file itself is never changed. Exit status: 0 done, 2 it could not be.`,
    },
  },
  options: CHANGE_OPTIONS,
  run: (call, terminal) => changeFile(call, terminal, COMPUTE_JOB),
});
