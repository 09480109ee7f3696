import type { AnyRule, MessageMap, RuleOf, RuleTexts, WorkbookRuleOf } from "../core/lint/rule";
import ari01 from "./arithmetic/ari-01";
import ari01Texts from "./arithmetic/ari-01/texts";
import ari02 from "./arithmetic/ari-02";
import ari02Texts from "./arithmetic/ari-02/texts";
import ari03 from "./arithmetic/ari-03";
import ari03Texts from "./arithmetic/ari-03/texts";
import ari04 from "./arithmetic/ari-04";
import ari04Texts from "./arithmetic/ari-04/texts";
import ari05 from "./arithmetic/ari-05";
import ari05Texts from "./arithmetic/ari-05/texts";
import ari06 from "./arithmetic/ari-06";
import ari06Texts from "./arithmetic/ari-06/texts";
import ari07 from "./arithmetic/ari-07";
import ari07Texts from "./arithmetic/ari-07/texts";
import ari08 from "./arithmetic/ari-08";
import ari08Texts from "./arithmetic/ari-08/texts";
import dat01 from "./dates/dat-01";
import dat01Texts from "./dates/dat-01/texts";
import dat02 from "./dates/dat-02";
import dat02Texts from "./dates/dat-02/texts";
import dat03 from "./dates/dat-03";
import dat03Texts from "./dates/dat-03/texts";
import dat04 from "./dates/dat-04";
import dat04Texts from "./dates/dat-04/texts";
import dat05 from "./dates/dat-05";
import dat05Texts from "./dates/dat-05/texts";
import exp01 from "./explanations/exp-01";
import exp01Texts from "./explanations/exp-01/texts";
import exp02 from "./explanations/exp-02";
import exp02Texts from "./explanations/exp-02/texts";
import exp03 from "./explanations/exp-03";
import exp03Texts from "./explanations/exp-03/texts";
import exp04 from "./explanations/exp-04";
import exp04Texts from "./explanations/exp-04/texts";
import exp05 from "./explanations/exp-05";
import exp05Texts from "./explanations/exp-05/texts";
import expt01 from "./export/expt-01";
import expt01Texts from "./export/expt-01/texts";
import frm01 from "./form/frm-01";
import frm01Texts from "./form/frm-01/texts";
import ind01 from "./indicators/ind-01";
import ind01Texts from "./indicators/ind-01/texts";
import ind02 from "./indicators/ind-02";
import ind02Texts from "./indicators/ind-02/texts";
import ind03 from "./indicators/ind-03";
import ind03Texts from "./indicators/ind-03/texts";
import num01 from "./numbering/num-01";
import num01Texts from "./numbering/num-01/texts";
import num02 from "./numbering/num-02";
import num02Texts from "./numbering/num-02/texts";
import num03 from "./numbering/num-03";
import num03Texts from "./numbering/num-03/texts";
import ovr01 from "./plan/ovr-01";
import ovr01Texts from "./plan/ovr-01/texts";
import ovr02 from "./plan/ovr-02";
import ovr02Texts from "./plan/ovr-02/texts";
import ovr03 from "./plan/ovr-03";
import ovr03Texts from "./plan/ovr-03/texts";
import ovr04 from "./plan/ovr-04";
import ovr04Texts from "./plan/ovr-04/texts";
import ovr05 from "./plan/ovr-05";
import ovr05Texts from "./plan/ovr-05/texts";
import ovr06 from "./plan/ovr-06";
import ovr06Texts from "./plan/ovr-06/texts";
import ovr07 from "./plan/ovr-07";
import ovr07Texts from "./plan/ovr-07/texts";
import pct01 from "./percent/pct-01";
import pct01Texts from "./percent/pct-01/texts";
import pct02 from "./percent/pct-02";
import pct02Texts from "./percent/pct-02/texts";
import pct03 from "./percent/pct-03";
import pct03Texts from "./percent/pct-03/texts";
import pct04 from "./percent/pct-04";
import pct04Texts from "./percent/pct-04/texts";
import pct05 from "./percent/pct-05";
import pct05Texts from "./percent/pct-05/texts";
import pct06 from "./percent/pct-06";
import pct06Texts from "./percent/pct-06/texts";
import pct07 from "./percent/pct-07";
import pct07Texts from "./percent/pct-07/texts";
import pct08 from "./percent/pct-08";
import pct08Texts from "./percent/pct-08/texts";
import str01 from "./structure/str-01";
import str01Texts from "./structure/str-01/texts";
import str02 from "./structure/str-02";
import str02Texts from "./structure/str-02/texts";
import str03 from "./structure/str-03";
import str03Texts from "./structure/str-03/texts";
import str04 from "./structure/str-04";
import str04Texts from "./structure/str-04/texts";
import str05 from "./structure/str-05";
import str05Texts from "./structure/str-05/texts";
import str06 from "./structure/str-06";
import str06Texts from "./structure/str-06/texts";
import txt01 from "./text/txt-01";
import txt01Texts from "./text/txt-01/texts";
import txt02 from "./text/txt-02";
import txt02Texts from "./text/txt-02/texts";
import typ01 from "./types/typ-01";
import typ01Texts from "./types/typ-01/texts";
import typ02 from "./types/typ-02";
import typ02Texts from "./types/typ-02/texts";
import typ03 from "./types/typ-03";
import typ03Texts from "./types/typ-03/texts";
import typ04 from "./types/typ-04";
import typ04Texts from "./types/typ-04/texts";
import typ05 from "./types/typ-05";
import typ05Texts from "./types/typ-05/texts";
import typ06 from "./types/typ-06";
import typ06Texts from "./types/typ-06/texts";
import typ07 from "./types/typ-07";
import typ07Texts from "./types/typ-07/texts";
import typ08 from "./types/typ-08";
import typ08Texts from "./types/typ-08/texts";
import typ09 from "./types/typ-09";
import typ09Texts from "./types/typ-09/texts";
import uni01 from "./units/uni-01";
import uni01Texts from "./units/uni-01/texts";
import uni02 from "./units/uni-02";
import uni02Texts from "./units/uni-02/texts";
import uni03 from "./units/uni-03";
import uni03Texts from "./units/uni-03/texts";
import uni04 from "./units/uni-04";
import uni04Texts from "./units/uni-04/texts";
import uni05 from "./units/uni-05";
import uni05Texts from "./units/uni-05/texts";
import uni06 from "./units/uni-06";
import uni06Texts from "./units/uni-06/texts";
import wbk01 from "./workbook/wbk-01";
import wbk01Texts from "./workbook/wbk-01/texts";
import wbk02 from "./workbook/wbk-02";
import wbk02Texts from "./workbook/wbk-02/texts";
import wbk03 from "./workbook/wbk-03";
import wbk03Texts from "./workbook/wbk-03/texts";
import wbk04 from "./workbook/wbk-04";
import wbk04Texts from "./workbook/wbk-04/texts";

/** A rule with its words. What arguments a message takes is settled where the two are bound. */
export interface RuleEntry {
  readonly rule: AnyRule;
  readonly texts: RuleTexts<MessageMap>;
}

/** Binds a rule to its own texts; from here on messages and texts meet by code. */
function bind<Messages extends MessageMap>(
  rule: RuleOf<Messages> | WorkbookRuleOf<Messages>,
  texts: RuleTexts<Messages>,
): RuleEntry {
  // Messages reach these texts only from this rule, so the arguments are the right ones.
  return { rule, texts: texts as unknown as RuleTexts<MessageMap> };
}

/** Every rule, by number. */
export const REGISTRY: readonly RuleEntry[] = [
  bind(ari01, ari01Texts),
  bind(ari02, ari02Texts),
  bind(ari03, ari03Texts),
  bind(ari04, ari04Texts),
  bind(ari05, ari05Texts),
  bind(ari06, ari06Texts),
  bind(ari07, ari07Texts),
  bind(ari08, ari08Texts),
  bind(dat01, dat01Texts),
  bind(dat02, dat02Texts),
  bind(dat03, dat03Texts),
  bind(dat04, dat04Texts),
  bind(dat05, dat05Texts),
  bind(exp01, exp01Texts),
  bind(exp02, exp02Texts),
  bind(exp03, exp03Texts),
  bind(exp04, exp04Texts),
  bind(exp05, exp05Texts),
  bind(expt01, expt01Texts),
  bind(frm01, frm01Texts),
  bind(ind01, ind01Texts),
  bind(ind02, ind02Texts),
  bind(ind03, ind03Texts),
  bind(num01, num01Texts),
  bind(num02, num02Texts),
  bind(num03, num03Texts),
  bind(ovr01, ovr01Texts),
  bind(ovr02, ovr02Texts),
  bind(ovr03, ovr03Texts),
  bind(ovr04, ovr04Texts),
  bind(ovr05, ovr05Texts),
  bind(ovr06, ovr06Texts),
  bind(ovr07, ovr07Texts),
  bind(pct01, pct01Texts),
  bind(pct02, pct02Texts),
  bind(pct03, pct03Texts),
  bind(pct04, pct04Texts),
  bind(pct05, pct05Texts),
  bind(pct06, pct06Texts),
  bind(pct07, pct07Texts),
  bind(pct08, pct08Texts),
  bind(str01, str01Texts),
  bind(str02, str02Texts),
  bind(str03, str03Texts),
  bind(str04, str04Texts),
  bind(str05, str05Texts),
  bind(str06, str06Texts),
  bind(txt01, txt01Texts),
  bind(txt02, txt02Texts),
  bind(typ01, typ01Texts),
  bind(typ02, typ02Texts),
  bind(typ03, typ03Texts),
  bind(typ04, typ04Texts),
  bind(typ05, typ05Texts),
  bind(typ06, typ06Texts),
  bind(typ07, typ07Texts),
  bind(typ08, typ08Texts),
  bind(typ09, typ09Texts),
  bind(uni01, uni01Texts),
  bind(uni02, uni02Texts),
  bind(uni03, uni03Texts),
  bind(uni04, uni04Texts),
  bind(uni05, uni05Texts),
  bind(uni06, uni06Texts),
  bind(wbk01, wbk01Texts),
  bind(wbk02, wbk02Texts),
  bind(wbk03, wbk03Texts),
  bind(wbk04, wbk04Texts),
];

export const RULES: readonly AnyRule[] = REGISTRY.map((entry) => entry.rule);
