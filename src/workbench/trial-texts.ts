import type { FaultName } from "./host/faults";
import type { ManifestProblem } from "./manifest/manifest-reader";

/** What goes wrong, as a person without knowledge of Excel's insides would say it. */
export const FAULT_TEXTS: Readonly<Record<"uk" | "en", Readonly<Record<FaultName, string>>>> = {
  uk: {
    "cell-edit": "Хтось саме вводить у клітинку",
    "protected-sheet": "Аркуші захищено від змін",
    filter: "Увімкнено фільтр, що збиває запис",
    payload: "Excel приймає й віддає лише 4\u00A0КБ за раз",
    "endless-sync": "Excel не відповідає",
    "read-only": "Книгу відкрито лише для читання",
    "undo-not-supported": "Excel не може скасовувати зміни надбудови",
    "merged-areas": "Забагато об’єднаних клітинок для одного запиту",
    "co-author": "Співавтор змінить клітинку перед записом (один раз)",
    "silent-change": "Excel не сповіщає про зміни",
  },
  en: {
    "cell-edit": "Somebody is typing in a cell",
    "protected-sheet": "The sheets are protected",
    filter: "A filter is on that misplaces what is written",
    payload: "Excel takes and gives only 4\u00A0KB at once",
    "endless-sync": "Excel does not answer",
    "read-only": "The workbook is open for reading only",
    "undo-not-supported": "Excel cannot undo an add-in’s changes",
    "merged-areas": "Too many merged cells for one request",
    "co-author": "A co-author changes a cell before the writing (once)",
    "silent-change": "Excel does not tell of changes",
  },
};

type ProblemWords = (problem: ManifestProblem) => string;

/** What is wrong in manifest.xml, for the place where it would be seen. */
export const MANIFEST_PROBLEMS: Readonly<Record<"uk" | "en", ProblemWords>> = {
  uk: (problem) => {
    switch (problem.kind) {
      case "no-manifest":
        return "Файл manifest.xml не знайдено: кнопок надбудови немає звідки взяти";
      case "not-xml":
        return "Файл manifest.xml не є правильним XML";
      case "no-element":
        return `У маніфесті немає елемента <${problem.element}> (${problem.within})`;
      case "no-resource":
        return `У маніфесті немає ресурсу «${problem.id}»`;
      case "empty-resource":
        return `Ресурс маніфесту «${problem.id}» порожній`;
      case "unknown-action":
        return `Дія «${problem.action}» з маніфесту невідома`;
      case "foreign-address":
        return `Адреса з маніфесту веде не до надбудови: ${problem.address}`;
    }
  },
  en: (problem) => {
    switch (problem.kind) {
      case "no-manifest":
        return "manifest.xml was not found, so the add-in has no buttons";
      case "not-xml":
        return "manifest.xml is not well-formed XML";
      case "no-element":
        return `The manifest has no element <${problem.element}> (${problem.within})`;
      case "no-resource":
        return `The manifest has no resource “${problem.id}”`;
      case "empty-resource":
        return `The manifest’s resource “${problem.id}” is empty`;
      case "unknown-action":
        return `The manifest’s action “${problem.action}” is unknown`;
      case "foreign-address":
        return `An address in the manifest leads away from the add-in: ${problem.address}`;
    }
  },
};
