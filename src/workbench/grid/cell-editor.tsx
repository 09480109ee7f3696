import { useLayoutEffect, useRef } from "react";
import type { CSSProperties } from "react";
import { formatCell } from "../../core/sheet/address";
import { useTexts } from "../texts";
import { fontCss } from "./cell-css";
import { alignOf } from "./cell-text";
import type { GridModel } from "./grid-model";
import type { Draft } from "./grid-state";
import { insertLineBreak } from "./line-break";
import { pressInEditor } from "./keys";
import { CELL_PADDING, cssFont, linesHeight, wrappedLines } from "./measure";
import type { CellBox } from "./row-layout";

/** Text in a narrow cell is typed in a field at most this wide before it wraps. */
const WIDEST = 480;

interface CellEditorProps {
  readonly model: GridModel;
  readonly draft: Draft;
  readonly box: CellBox;
}

/** What is typed into a cell, over it: a field, or while one types in the formula bar, its text. */
export function CellEditor(props: CellEditorProps) {
  if (props.draft.place === "cell") return <CellField {...props} />;
  return (
    <div className="wb-editor" aria-hidden style={editorCss(props)}>
      {props.draft.text}
    </div>
  );
}

/** The field grows with its text. */
function CellField({ model, draft, box }: CellEditorProps) {
  const texts = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      className="wb-editor"
      aria-label={texts.editing(formatCell(draft.cell))}
      style={editorCss({ model, draft, box })}
      value={draft.text}
      rows={1}
      spellCheck={false}
      onChange={(event) => {
        model.setDraft(event.target.value);
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
        model.editIn("cell");
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter" && event.altKey) {
          event.preventDefault();
          model.setDraft(insertLineBreak(event.currentTarget));
        } else if (pressInEditor(model, event)) event.preventDefault();
      }}
    />
  );
}

function editorCss({ model, draft, box }: CellEditorProps): CSSProperties {
  const { style } = box.view;
  const { measure } = model;
  const font = cssFont(style);
  const longest = Math.max(...draft.text.split("\n").map((line) => measure.width(line, font)));
  const padding = 2 * CELL_PADDING + 2;
  const widest = style.wrap ? box.width : Math.max(box.width, WIDEST);
  const width = Math.min(widest, Math.max(box.width, longest + padding + 8));
  const lines = wrappedLines(draft.text, width - padding, font, measure);
  const align = alignOf(box.view);
  return {
    ...fontCss(style),
    color: style.fontColor,
    backgroundColor: style.fill ?? "#ffffff",
    width,
    height: Math.max(box.height, linesHeight(lines, style) + 2),
    // Right aligned text stays at its edge while the field grows.
    ...(align === "right" ? { right: 0 } : { left: 0 }),
    textAlign: align === "justify" ? "left" : align,
    padding: `0 ${String(CELL_PADDING)}px`,
  };
}
