import { useRef, useState } from "react";
import { useTexts } from "../texts";

export const PANE_WIDTH = { least: 320, most: 600, usual: 350 } as const;
const KEY_STEP = 16;

/** A pane width within its limits. */
export function boundedWidth(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

interface SplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between sheet and pane: drag it, or move it with the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const texts = useTexts();
  const start = useRef({ x: 0, width });
  const [isDragged, setDragged] = useState(false);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that takes the focus is a widget (ARIA: window splitter)
    <div
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a window splitter is moved by keys
      tabIndex={0}
      className="wb-splitter"
      data-dragged={isDragged}
      aria-orientation="vertical"
      aria-label={texts.paneWidth}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        setDragged(true);
      }}
      onPointerMove={(event) => {
        if (!isDragged) return;
        onWidth(boundedWidth(start.current.width + start.current.x - event.clientX));
      }}
      onPointerUp={() => {
        setDragged(false);
      }}
      onPointerCancel={() => {
        setDragged(false);
      }}
      onKeyDown={(event) => {
        const next = widthForKey(event.key, width);
        if (next === null) return;
        event.preventDefault();
        onWidth(boundedWidth(next));
      }}
    />
  );
}

function widthForKey(key: string, width: number): number | null {
  switch (key) {
    case "ArrowLeft":
      return width + KEY_STEP;
    case "ArrowRight":
      return width - KEY_STEP;
    case "Home":
      return PANE_WIDTH.least;
    case "End":
      return PANE_WIDTH.most;
    default:
      return null;
  }
}
