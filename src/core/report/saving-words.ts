const SAVING =
  /економі|зекономл|заощад|залишок кошт|(цін|варт|тариф)\S*( \S+){0,3} (ниж|менш|зменш|зниж)|(ниж|менш|зниж|зменш)\S*( \S+){0,3} (цін|варт|тариф)|дешевш|saving|saved|cheaper/iu;

/** True for an explanation that accounts for money left over: it was saved, not merely left. */
export function speaksOfSaving(text: string): boolean {
  return SAVING.test(text);
}
