/** A rectangle of a drawing, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CHARACTER = 0.5;

/** How wide a text is about, in pixels: the drawing is made without asking the browser. */
export function textWidth(text: string, size: number): number {
  return text.length * size * CHARACTER;
}

/** A text that fits, with «…» for what does not. */
export function cut(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Math.max(Math.floor(width / (size * CHARACTER)) - 1, 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}
