/** Letters as they are sought: of either size, with any of the apostrophes and spaces. */
export function folded(text: string): string {
  return text
    .toLocaleLowerCase("uk")
    .replaceAll(/['ʼ’`]/g, "’")
    .replaceAll(/\s/g, " ");
}
