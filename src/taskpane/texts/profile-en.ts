import { counted } from "../../core/texts/format";
import type { ProfileBarTexts } from "./profile-texts";

const LOOSENED = { one: "weakening", other: "weakenings" };

export const PROFILE_EN: ProfileBarTexts = {
  label: "Check settings",
  inForce: (source, name) => {
    switch (source) {
      case "built-in":
        return `The built-in profile “${name}” is in force.`;
      case "workbook":
        return `The settings of this workbook are in force: “${name}”.`;
      case "mine":
        return `Your own settings are in force: “${name}”.`;
      case "edited":
        return "The changed settings are in force until the pane is closed.";
    }
  },
  base: (name) => `They are based on “${name}”.`,
  bases: { zhytomyr: "Zhytomyr", odesa: "Odesa" },
  loosened: (source, count) =>
    source === "workbook"
      ? `The workbook weakened the check: ${counted(count, "en", LOOSENED)}`
      : `The check is weakened: ${counted(count, "en", LOOSENED)}`,
  nothingLoosened: "They weaken nothing.",
  aside: (name) => `The workbook’s own settings (“${name}”) are left aside.`,
  asideLoosened: (count) => `They hold ${counted(count, "en", LOOSENED)}`,
  leaveAside: "Leave them aside",
  useAgain: "Use them",
  open: "Check settings",

  kept: (any) =>
    any
      ? "The settings are in the workbook. Save the workbook itself to keep them in the file."
      : "The settings are out of the workbook. Save the workbook itself to have them out of the file.",
  own: (any) =>
    any
      ? "The settings are kept on this computer: they will be in force for every workbook."
      : "Your own settings are gone from this computer.",
};
