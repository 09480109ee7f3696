import { FIX_JOB } from "../../../app/jobs/fix-job";
import { defineCommand } from "../../command";
import { CHANGE_OPTIONS, changeFile } from "../change/change-file";

export const FIX = defineCommand({
  name: "fix",
  words: {
    uk: {
      about: "виправити в копії файлу те, що виправляється безпечно",
      help: `Виправляє те, що не змінює жодного значення: число, збережене як текст, стає числом.

  zvirka fix ФАЙЛ --output ФАЙЛ [--force] [--sheet НАЗВА] [--profile ФАЙЛ] [--allow-loss]
  zvirka fix ФАЙЛ --list

  --output      куди записати копію; наявний файл замінюється лише з --force
  --list        лише показати, що зміниться
  --sheet       працювати лише з цим аркушем
  --profile     файл профілю або назва вбудованого: zhytomyr (типово), odesa
  --allow-loss  записати копію, хоча в ній не буде частин файлу, які буде названо

Сам файл ніколи не змінюється. Стан завершення: 0 – зроблено, 2 – не вдалося.`,
    },
    en: {
      about: "make a copy of a file with the safe fixes",
      help: `Mends what changes no value: a number kept as text becomes a number.

  zvirka fix FILE --output FILE [--force] [--sheet NAME] [--profile FILE] [--allow-loss]
  zvirka fix FILE --list

  --output      where to write the copy; an existing file is replaced only with --force
  --list        only say what would change
  --sheet       work on this sheet only
  --profile     a profile file, or the name of a built-in one: zhytomyr (default), odesa
  --allow-loss  write the copy although it lacks parts of the file, which are named

The file itself is never changed. Exit status: 0 done, 2 it could not be.`,
    },
  },
  options: CHANGE_OPTIONS,
  run: (call, terminal) => changeFile(call, terminal, FIX_JOB),
});
