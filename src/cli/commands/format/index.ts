import { FORMAT_JOB } from "../../../app/jobs/format-job";
import { defineCommand } from "../../command";
import { CHANGE_OPTIONS, changeFile } from "../change/change-file";

export const FORMAT = defineCommand({
  name: "format",
  words: {
    uk: {
      about: "оформити в копії файлу аркуші зі звітами для підпису і друку",
      help: `Оформлює кожен аркуш із таблицями за стилем профілю: шрифт, рамки, формати чисел, ширина граф і висота рядків,
сторінка А4 з полями та повторенням заголовка. Тексти, числа й формули не змінюються.

  zvirka format ФАЙЛ --output ФАЙЛ [--force] [--sheet НАЗВА] [--profile ФАЙЛ] [--allow-loss]
  zvirka format ФАЙЛ --list

  --output      куди записати копію; наявний файл замінюється лише з --force
  --list        лише показати, що зміниться і чого бракує
  --sheet       працювати лише з цим аркушем
  --profile     файл профілю або назва вбудованого: zhytomyr (типово), odesa
  --allow-loss  записати копію, хоча в ній не буде частин файлу, які буде названо

Сам файл ніколи не змінюється. Стан завершення: 0 – зроблено, 2 – не вдалося.`,
    },
    en: {
      about: "lay out the report sheets for signing and printing in a copy of a file",
      help: `Lays out every sheet with tables by the profile’s style: font, borders, number formats, column widths and row
heights, an A4 page with its margins and a repeated header. Texts, numbers and formulas stay.

  zvirka format FILE --output FILE [--force] [--sheet NAME] [--profile FILE] [--allow-loss]
  zvirka format FILE --list

  --output      where to write the copy; an existing file is replaced only with --force
  --list        only say what would change, and what is lacking
  --sheet       work on this sheet only
  --profile     a profile file, or the name of a built-in one: zhytomyr (default), odesa
  --allow-loss  write the copy although it lacks parts of the file, which are named

The file itself is never changed. Exit status: 0 done, 2 it could not be.`,
    },
  },
  options: CHANGE_OPTIONS,
  run: (call, terminal) => changeFile(call, terminal, FORMAT_JOB),
});
