import type { RuleTexts } from "../../../core/lint/rule";
import { points } from "../../../core/texts/format";
import type { Messages } from "./index";

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Низьке виконання пояснено причиною, а не лише зробленим",
    why: "Перелік зробленого не відповідає на запитання, чому використано так мало коштів, а саме це вирішує, чи потрібні зміни до програми.",
    whatToDo: "Додайте до зробленого причину низького виконання і те, що заплановано далі.",
    messages: {
      "deeds-only": ({ cell, percent, threshold }) =>
        `У ${cell} описано, що зроблено, але не названо причини: профінансовано ${points(percent)} річного плану, що менше за ${points(threshold)}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "Low execution is explained by a reason, not by deeds alone",
    why: "A list of what was done does not say why so little money was used, and that decides whether the programme needs a change.",
    whatToDo: "Add to the deeds why execution is low and what is planned next.",
    messages: {
      "deeds-only": ({ cell, percent, threshold }) =>
        `${cell} tells what was done, but no reason is to be seen: ${points(percent)} of the annual plan was financed, which is below ${points(threshold)}.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;
