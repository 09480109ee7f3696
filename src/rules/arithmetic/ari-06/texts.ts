import type { RuleTexts } from "../../../core/lint/rule";
import { cellList, moneyInUnit } from "../../../core/texts/format";
import { TABLE_WORDS } from "../../../core/texts/words";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Обсяги в паспорті, таблиці ресурсів і переліку заходів збігаються",
    why: "Обсяг програми затверджують одним рішенням, а наводять у паспорті, ресурсному забезпеченні та переліку заходів. Якщо вони різні, незрозуміло, який обсяг затверджено.",
    whatToDo:
      "З’ясуйте, який обсяг затверджено, і виправте решту. Починайте з переліку заходів: інші суми складаються з нього.",
    messages: {
      differ: ({ cell, kind, stated, unit, year, other, otherSheet, otherCell, expected }) =>
        `У ${cell} (${TABLE_WORDS.uk[kind]}) обсяг${year === "" ? "" : ` на ${year} рік`} становить ${moneyInUnit(stated, unit, "uk")}, а в ${otherCell} на аркуші «${otherSheet}» (${TABLE_WORDS.uk[other]}) – ${moneyInUnit(expected, unit, "uk")}.`,
      noUnit: ({ cells }) =>
        `Не можна порівняти обсяги програми: для ${cellList(cells)} не зазначено одиниці виміру.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "Passport, resources and measures of a programme state one volume",
    why: "The council approves one volume, and the passport, the resources and the list of measures state it. Where they differ, nobody can say which was approved.",
    whatToDo:
      "Find out which volume was approved and correct the others. Begin with the measures: the other sums are made of them.",
    messages: {
      differ: ({ cell, kind, stated, unit, year, other, otherSheet, otherCell, expected }) =>
        `In ${cell} (${TABLE_WORDS.en[kind]}) the volume${year === "" ? "" : ` of ${year}`} is ${moneyInUnit(stated, unit, "en")}, but in ${otherCell} on the sheet “${otherSheet}” (${TABLE_WORDS.en[other]}) it is ${moneyInUnit(expected, unit, "en")}.`,
      noUnit: ({ cells }) =>
        `The volumes of the programme cannot be compared: ${cellList(cells)} declares no unit.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;
