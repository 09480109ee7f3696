/**
 * Puts a text on the clipboard. Inside Office the browser may refuse it to a page in a frame; then
 * the old command is tried, which Office's web views still obey.
 *
 * @returns false where neither was let
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("aria-hidden", "true");
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  let done = false;
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works where the clipboard is refused
    done = document.execCommand("copy");
  } catch {
    // As if it were refused.
  }
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
