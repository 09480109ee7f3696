import {
  BAR_COMPANION,
  isBarCompanion,
  isSigned,
  signedFormula,
} from "../../../src/core/sheet/mark-signature";

it.each([
  [signedFormula("$G12>$F12"), true, false],
  [BAR_COMPANION, true, true],
  // As Excel may spell them back.
  ['AND(N("ZVIRKA") = 0, $G12>$F12)', true, false],
  ['=AND(N("zvirka")=0, FALSE)', true, true],
  ["=$G12>$F12", false, false],
  ['="zvirka"=A1', false, false],
])("%s: ours %s, of a bar %s", (formula, ours, ofBar) => {
  expect([isSigned(formula), isBarCompanion(formula)]).toEqual([ours, ofBar]);
});
