import type { Language } from "../core/texts/format";
import type { WrongCall } from "./options";

/** Words that all commands share. */
interface CliTexts {
  /** @param commands what there is, a line each */
  readonly help: (commands: string) => string;
  readonly wrongCall: (problem: WrongCall) => string;
  readonly outputExists: (path: string) => string;
  readonly outputFailed: (path: string) => string;
  readonly unknownRule: (given: string, nearest: string | null) => string;
}

const UK: CliTexts = {
  help: (commands) => `Звірка перевіряє звіти про виконання міських цільових програм.

${commands}

  zvirka КОМАНДА --help   як користуватися командою
  zvirka --version        версія програми
  --lang uk|en            мова повідомлень

Стан завершення: 0 – усе гаразд, 1 – є зауваження, 2 – файл не прочитано або команду задано неправильно, 130 – перервано (Ctrl+C).
Файли ніколи не змінюються.`,
  wrongCall: (problem) => {
    switch (problem.code) {
      case "no-command":
        return "Не зазначено команду. Спробуйте: check ФАЙЛ або --help.";
      case "no-path":
        return "Не зазначено, що перевіряти. Додайте файл .xlsx або папку.";
      case "unknown-command":
        return `Команди «${problem.given}» немає. Є такі: ${problem.allowed.join(", ")}.`;
      case "unknown-option":
        return `Параметра «${problem.given}» немає. Перелік – у --help.`;
      case "missing-value":
        return `Параметр «${problem.given}» задано неправильно. Пояснення – у --help.`;
      case "no-day":
        return `Дати «${problem.given}» немає. Дату записують так: 2018-10-15.`;
      case "bad-value":
        return `Значення «${problem.given}» не підходить. Можливі: ${problem.allowed.join(", ")}.`;
    }
  },
  outputExists: (path) =>
    `Файл ${path} вже є. Зазначте іншу назву або додайте --force, щоб замінити його.`,
  outputFailed: (path) =>
    `Не вдалося записати ${path}. Перевірте, чи існує папка і чи є доступ до неї.`,
  unknownRule: (given, nearest) =>
    `У цій версії немає правила ${given}${nearest === null ? "" : `; можливо, малося на увазі ${nearest}`}.`,
};

const EN: CliTexts = {
  help: (commands) => `Zvirka checks execution reports of city target programmes.

${commands}

  zvirka COMMAND --help   how to use the command
  zvirka --version        version of the program
  --lang uk|en            language of the messages

Exit status: 0 all is well, 1 something was found, 2 a file cannot be read or the call is wrong, 130 interrupted (Ctrl+C).
Files are never changed.`,
  wrongCall: (problem) => {
    switch (problem.code) {
      case "no-command":
        return "No command given. Try: check FILE, or --help.";
      case "no-path":
        return "Nothing to check. Name an .xlsx file or a folder.";
      case "unknown-command":
        return `There is no command “${problem.given}”. There is: ${problem.allowed.join(", ")}.`;
      case "unknown-option":
        return `There is no option “${problem.given}”. --help lists them.`;
      case "missing-value":
        return `The option “${problem.given}” is not used correctly. --help explains it.`;
      case "no-day":
        return `There is no day “${problem.given}”. A day is written like this: 2018-10-15.`;
      case "bad-value":
        return `“${problem.given}” does not fit. Possible: ${problem.allowed.join(", ")}.`;
    }
  },
  outputExists: (path) => `${path} exists. Name another file, or add --force to replace it.`,
  outputFailed: (path) =>
    `${path} could not be written. See that its folder exists and can be written to.`,
  unknownRule: (given, nearest) =>
    `This version has no rule ${given}${nearest === null ? "." : `; did you mean ${nearest}?`}`,
};

export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { uk: UK, en: EN };
