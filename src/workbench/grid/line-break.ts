/** The field's text with a line break at the caret, which then stands after it. */
export function insertLineBreak(field: HTMLTextAreaElement): string {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  return field.value;
}
