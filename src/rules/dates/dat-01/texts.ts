import type { RuleTexts } from "../../../core/lint/rule";
import { periodWords } from "../../../core/texts/dates";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "У заголовку зазначено один звітний період",
    why: "Фактичне фінансування й відсоток мають зміст лише разом зі звітним періодом. Якщо в заголовку їх два, невідомо, за який із них наведено суми.",
    whatToDo: "Залиште в заголовку той період, за який наведено суми.",
    messages: {
      another: ({ cell, period, first, taken }) =>
        `У ${cell} зазначено період «за ${periodWords(period, "uk")}», а в ${first} – «за ${periodWords(taken, "uk")}».`,
    },
    fix: () => "Зазначити в обох місцях той самий період",
    causes: {},
  },
  en: {
    title: "The title names one reporting period",
    why: "What was financed and its percent mean something only together with the period. Where the title names two, nobody knows to which the sums belong.",
    whatToDo: "Leave in the title the period to which the sums belong.",
    messages: {
      another: ({ cell, period, first, taken }) =>
        `${cell} names ${periodWords(period, "en")} as the period, but ${first} names ${periodWords(taken, "en")}.`,
    },
    fix: () => "Name the same period in both places",
    causes: {},
  },
};

export default texts;
