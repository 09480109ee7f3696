import type { MessageMap, RuleTexts } from "../core/lint/rule";
import ari01 from "./arithmetic/ari-01/texts";
import ari02 from "./arithmetic/ari-02/texts";
import ari03 from "./arithmetic/ari-03/texts";
import ari04 from "./arithmetic/ari-04/texts";
import ari05 from "./arithmetic/ari-05/texts";
import ari06 from "./arithmetic/ari-06/texts";
import ari07 from "./arithmetic/ari-07/texts";
import ari08 from "./arithmetic/ari-08/texts";
import dat01 from "./dates/dat-01/texts";
import dat02 from "./dates/dat-02/texts";
import dat03 from "./dates/dat-03/texts";
import dat04 from "./dates/dat-04/texts";
import dat05 from "./dates/dat-05/texts";
import exp01 from "./explanations/exp-01/texts";
import exp02 from "./explanations/exp-02/texts";
import exp03 from "./explanations/exp-03/texts";
import exp04 from "./explanations/exp-04/texts";
import exp05 from "./explanations/exp-05/texts";
import expt01 from "./export/expt-01/texts";
import frm01 from "./form/frm-01/texts";
import ind01 from "./indicators/ind-01/texts";
import ind02 from "./indicators/ind-02/texts";
import ind03 from "./indicators/ind-03/texts";
import ind04 from "./indicators/ind-04/texts";
import ind05 from "./indicators/ind-05/texts";
import num01 from "./numbering/num-01/texts";
import num02 from "./numbering/num-02/texts";
import num03 from "./numbering/num-03/texts";
import ovr01 from "./plan/ovr-01/texts";
import ovr02 from "./plan/ovr-02/texts";
import ovr03 from "./plan/ovr-03/texts";
import ovr04 from "./plan/ovr-04/texts";
import ovr05 from "./plan/ovr-05/texts";
import ovr06 from "./plan/ovr-06/texts";
import ovr07 from "./plan/ovr-07/texts";
import ovr08 from "./plan/ovr-08/texts";
import ovr09 from "./plan/ovr-09/texts";
import pct01 from "./percent/pct-01/texts";
import pct02 from "./percent/pct-02/texts";
import pct03 from "./percent/pct-03/texts";
import pct04 from "./percent/pct-04/texts";
import pct05 from "./percent/pct-05/texts";
import pct06 from "./percent/pct-06/texts";
import pct07 from "./percent/pct-07/texts";
import pct08 from "./percent/pct-08/texts";
import str01 from "./structure/str-01/texts";
import str02 from "./structure/str-02/texts";
import str03 from "./structure/str-03/texts";
import str04 from "./structure/str-04/texts";
import str05 from "./structure/str-05/texts";
import str06 from "./structure/str-06/texts";
import txt01 from "./text/txt-01/texts";
import txt02 from "./text/txt-02/texts";
import typ01 from "./types/typ-01/texts";
import typ02 from "./types/typ-02/texts";
import typ03 from "./types/typ-03/texts";
import typ04 from "./types/typ-04/texts";
import typ05 from "./types/typ-05/texts";
import typ06 from "./types/typ-06/texts";
import typ07 from "./types/typ-07/texts";
import typ08 from "./types/typ-08/texts";
import typ09 from "./types/typ-09/texts";
import uni01 from "./units/uni-01/texts";
import uni02 from "./units/uni-02/texts";
import uni03 from "./units/uni-03/texts";
import uni04 from "./units/uni-04/texts";
import uni05 from "./units/uni-05/texts";
import uni06 from "./units/uni-06/texts";
import wbk01 from "./workbook/wbk-01/texts";
import wbk02 from "./workbook/wbk-02/texts";
import wbk03 from "./workbook/wbk-03/texts";
import wbk04 from "./workbook/wbk-04/texts";

/**
 * What every rule says, by its number. The pane needs the words without the rules, which judge in a
 * worker: so nothing here imports a rule's code.
 */
export const RULE_TEXTS = {
  "ARI-01": ari01,
  "ARI-02": ari02,
  "ARI-03": ari03,
  "ARI-04": ari04,
  "ARI-05": ari05,
  "ARI-06": ari06,
  "ARI-07": ari07,
  "ARI-08": ari08,
  "DAT-01": dat01,
  "DAT-02": dat02,
  "DAT-03": dat03,
  "DAT-04": dat04,
  "DAT-05": dat05,
  "EXP-01": exp01,
  "EXP-02": exp02,
  "EXP-03": exp03,
  "EXP-04": exp04,
  "EXP-05": exp05,
  "EXPT-01": expt01,
  "FRM-01": frm01,
  "IND-01": ind01,
  "IND-02": ind02,
  "IND-03": ind03,
  "IND-04": ind04,
  "IND-05": ind05,
  "NUM-01": num01,
  "NUM-02": num02,
  "NUM-03": num03,
  "OVR-01": ovr01,
  "OVR-02": ovr02,
  "OVR-03": ovr03,
  "OVR-04": ovr04,
  "OVR-05": ovr05,
  "OVR-06": ovr06,
  "OVR-07": ovr07,
  "OVR-08": ovr08,
  "OVR-09": ovr09,
  "PCT-01": pct01,
  "PCT-02": pct02,
  "PCT-03": pct03,
  "PCT-04": pct04,
  "PCT-05": pct05,
  "PCT-06": pct06,
  "PCT-07": pct07,
  "PCT-08": pct08,
  "STR-01": str01,
  "STR-02": str02,
  "STR-03": str03,
  "STR-04": str04,
  "STR-05": str05,
  "STR-06": str06,
  "TXT-01": txt01,
  "TXT-02": txt02,
  "TYP-01": typ01,
  "TYP-02": typ02,
  "TYP-03": typ03,
  "TYP-04": typ04,
  "TYP-05": typ05,
  "TYP-06": typ06,
  "TYP-07": typ07,
  "TYP-08": typ08,
  "TYP-09": typ09,
  "UNI-01": uni01,
  "UNI-02": uni02,
  "UNI-03": uni03,
  "UNI-04": uni04,
  "UNI-05": uni05,
  "UNI-06": uni06,
  "WBK-01": wbk01,
  "WBK-02": wbk02,
  "WBK-03": wbk03,
  "WBK-04": wbk04,
};

/** The number of a rule of this version. */
export type RuleId = keyof typeof RULE_TEXTS;

/** The words of a rule; undefined for a rule of another version. */
export function textsOf(rule: string): RuleTexts<MessageMap> | undefined {
  // Messages reach these texts only from their own rule, so the arguments are the right ones.
  const all = RULE_TEXTS as unknown as Readonly<Partial<Record<string, RuleTexts<MessageMap>>>>;
  return Object.hasOwn(all, rule) ? all[rule] : undefined;
}
