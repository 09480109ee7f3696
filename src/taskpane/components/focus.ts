let last: HTMLElement | null = null;

/** Remembers what has the focus. Gives back how to stop. */
export function rememberFocus(): () => void {
  const onFocus = (): void => {
    // Not what the event tells of: a stop of Fluent's own has passed the focus on before this is heard.
    const active = document.activeElement;
    if (active instanceof HTMLElement) last = active;
  };
  document.addEventListener("focusin", onFocus);
  return () => {
    document.removeEventListener("focusin", onFocus);
  };
}

/** What has the focus, or had it until it was hidden: browsers then take it away and tell nobody. */
export function focused(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : last;
}

/**
 * Gives the focus to the first of these that can have it; to none while somebody works in the sheet,
 * from where nothing may take it.
 */
export function passFocus(...heirs: readonly (Element | null | undefined)[]): void {
  if (!document.hasFocus()) return;
  for (const heir of heirs) {
    if (!(heir instanceof HTMLElement) || !heir.isConnected) continue;
    heir.focus({ preventScroll: true });
    if (document.activeElement === heir) return;
  }
}

/**
 * The first thing within that the keyboard stops at. The focus is never given to what only a script can
 * give it to, such as a heading: from there Office's own Tab leaves the pane for the sheet.
 */
export function firstStop(within: Element | null): HTMLElement | null {
  return within?.querySelector<HTMLElement>("button, input, select, textarea") ?? null;
}
