import type { RuleCases } from "../support/rule-tester";
import { cases as ari01 } from "./arithmetic/ari-01.cases";
import { cases as ari02 } from "./arithmetic/ari-02.cases";
import { cases as ari03 } from "./arithmetic/ari-03.cases";
import { cases as ari04 } from "./arithmetic/ari-04.cases";
import { cases as ari05 } from "./arithmetic/ari-05.cases";
import { cases as ari06 } from "./arithmetic/ari-06.cases";
import { cases as ari07 } from "./arithmetic/ari-07.cases";
import { cases as ari08 } from "./arithmetic/ari-08.cases";
import { cases as dat01 } from "./dates/dat-01.cases";
import { cases as dat02 } from "./dates/dat-02.cases";
import { cases as dat03 } from "./dates/dat-03.cases";
import { cases as dat04 } from "./dates/dat-04.cases";
import { cases as dat05 } from "./dates/dat-05.cases";
import { cases as exp01 } from "./explanations/exp-01.cases";
import { cases as exp02 } from "./explanations/exp-02.cases";
import { cases as exp03 } from "./explanations/exp-03.cases";
import { cases as exp04 } from "./explanations/exp-04.cases";
import { cases as exp05 } from "./explanations/exp-05.cases";
import { cases as expt01 } from "./export/expt-01.cases";
import { cases as frm01 } from "./form/frm-01.cases";
import { cases as ind01 } from "./indicators/ind-01.cases";
import { cases as ind02 } from "./indicators/ind-02.cases";
import { cases as ind03 } from "./indicators/ind-03.cases";
import { cases as ind04 } from "./indicators/ind-04.cases";
import { cases as ind05 } from "./indicators/ind-05.cases";
import { cases as num01 } from "./numbering/num-01.cases";
import { cases as num02 } from "./numbering/num-02.cases";
import { cases as num03 } from "./numbering/num-03.cases";
import { cases as ovr08 } from "./plan/ovr-08.cases";
import { cases as ovr09 } from "./plan/ovr-09.cases";
import { cases as pct01 } from "./percent/pct-01.cases";
import { cases as pct02 } from "./percent/pct-02.cases";
import { cases as pct03 } from "./percent/pct-03.cases";
import { cases as pct04 } from "./percent/pct-04.cases";
import { cases as pct05 } from "./percent/pct-05.cases";
import { cases as pct06 } from "./percent/pct-06.cases";
import { cases as pct07 } from "./percent/pct-07.cases";
import { cases as pct08 } from "./percent/pct-08.cases";
import { cases as ovr01 } from "./plan/ovr-01.cases";
import { cases as ovr02 } from "./plan/ovr-02.cases";
import { cases as ovr03 } from "./plan/ovr-03.cases";
import { cases as ovr04 } from "./plan/ovr-04.cases";
import { cases as ovr05 } from "./plan/ovr-05.cases";
import { cases as ovr06 } from "./plan/ovr-06.cases";
import { cases as ovr07 } from "./plan/ovr-07.cases";
import { cases as str01 } from "./structure/str-01.cases";
import { cases as str02 } from "./structure/str-02.cases";
import { cases as str03 } from "./structure/str-03.cases";
import { cases as str04 } from "./structure/str-04.cases";
import { cases as str05 } from "./structure/str-05.cases";
import { cases as str06 } from "./structure/str-06.cases";
import { cases as txt01 } from "./text/txt-01.cases";
import { cases as txt02 } from "./text/txt-02.cases";
import { cases as typ01 } from "./types/typ-01.cases";
import { cases as typ02 } from "./types/typ-02.cases";
import { cases as typ03 } from "./types/typ-03.cases";
import { cases as typ04 } from "./types/typ-04.cases";
import { cases as typ05 } from "./types/typ-05.cases";
import { cases as typ06 } from "./types/typ-06.cases";
import { cases as typ07 } from "./types/typ-07.cases";
import { cases as typ08 } from "./types/typ-08.cases";
import { cases as typ09 } from "./types/typ-09.cases";
import { cases as uni01 } from "./units/uni-01.cases";
import { cases as uni02 } from "./units/uni-02.cases";
import { cases as uni03 } from "./units/uni-03.cases";
import { cases as uni04 } from "./units/uni-04.cases";
import { cases as uni05 } from "./units/uni-05.cases";
import { cases as uni06 } from "./units/uni-06.cases";
import { cases as wbk01 } from "./workbook/wbk-01.cases";
import { cases as wbk02 } from "./workbook/wbk-02.cases";
import { cases as wbk03 } from "./workbook/wbk-03.cases";
import { cases as wbk04 } from "./workbook/wbk-04.cases";

/** The cases of every rule, by its number. */
export const ALL_CASES: Readonly<Record<string, RuleCases>> = {
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
