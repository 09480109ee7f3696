import type { Saying } from "../edits/proposal";
import type { IndicatorCode, IndicatorSayings } from "../indicators/indicator-sayings";
import { OF_INDICATORS } from "../indicators/indicator-sayings";
import type { Language } from "./format";
import { cellList } from "./format";

type Words = { readonly [Code in IndicatorCode]: (args: IndicatorSayings[Code]) => string };

const WORDS: Readonly<Record<Language, Words>> = {
  uk: {
    "indicator-deviation": ({ cell, value }) =>
      `У ${cell} буде відхилення показника за формулою: ${value}.`,
    "indicator-percent": ({ cell, value }) =>
      value === ""
        ? `У ${cell} буде формула відсотка; доки плану немає, клітинка порожня.`
        : `У ${cell} буде відсоток виконання показника за формулою: ${value}.`,
    "indicator-efficiency": ({ cell, value }) =>
      `У ${cell} буде показник ефективності: затрати, поділені на продукт, – ${value}.`,
    "left-text": ({ cells }) =>
      `Не обчислено ${cellList(cells)}: план, фактичне значення, затрати або продукт збережено як текст. Введіть їх числами.`,
    "left-words": ({ cells }) =>
      `Не обчислено ${cellList(cells)}: план і фактичне значення наведено не числами або по-різному.`,
    "left-rank": ({ cells }) =>
      `Не обчислено ${cellList(cells)}: місця в рейтингу порівнюють, а не ділять і не віднімають формулою. Що менше місце, то краще.`,
    "left-pair": ({ cells }) =>
      `Не обчислено ${cellList(cells)}: не зазначено, які затрати на який продукт ділити. Додайте до книги перелік відповідності показників.`,
  },
  en: {
    "indicator-deviation": ({ cell, value }) =>
      `${cell} gets the indicator’s difference as a formula: ${value}.`,
    "indicator-percent": ({ cell, value }) =>
      value === ""
        ? `${cell} gets the formula of the percent; it is blank until there is a plan.`
        : `${cell} gets the indicator’s percent as a formula: ${value}.`,
    "indicator-efficiency": ({ cell, value }) =>
      `${cell} gets the efficiency, cost by product: ${value}.`,
    "left-text": ({ cells }) =>
      `Not computed: ${cellList(cells)}. The plan, the actual, the cost or the product is kept as text; enter it as a number.`,
    "left-words": ({ cells }) =>
      `Not computed: ${cellList(cells)}. Plan and actual are no figures, or not of one kind.`,
    "left-rank": ({ cells }) =>
      `Not computed: ${cellList(cells)}. Places of a rank are compared, not divided or taken away by a formula. The smaller place is the better.`,
    "left-pair": ({ cells }) =>
      `Not computed: ${cellList(cells)}. Nothing says which cost is divided by which product; add the list of what the indicators are made of.`,
  },
};

/** What computing indicators says, in words; null for a saying of somebody else. */
export function indicatorWords({ code, args }: Saying, language: Language): string | null {
  if (!code.startsWith(OF_INDICATORS)) return null;
  // A saying is only made by `sayOfIndicators`, with just the arguments of its code.
  const say = WORDS[language][code.slice(OF_INDICATORS.length) as IndicatorCode] as (
    args: Saying["args"],
  ) => string;
  return say(args);
}
