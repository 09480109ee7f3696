import { useState } from "react";
import type { KeyboardEvent } from "react";
import { Button } from "@fluentui/react-components";
import {
  CheckmarkRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  DismissRegular,
} from "@fluentui/react-icons";
import { formatCell, formatRange } from "../../core/sheet/address";
import type { GridModel } from "../grid/grid-model";
import type { GridState } from "../grid/grid-state";
import { pressInEditor } from "../grid/keys";
import { insertLineBreak } from "../grid/line-break";
import { areaOf } from "../grid/navigate";
import { isWholeColumns, isWholeRows, sameRange } from "../grid/ranges";
import { useGrid } from "../grid/use-grid";
import { useTexts } from "../texts";
import { focusGrid } from "./regions";

/** The address of the active cell and its content, both of which one can type in. */
export function FormulaBar({ model }: { readonly model: GridModel }) {
  const texts = useTexts();
  const state = useGrid(model);
  const [isExpanded, setExpanded] = useState(false);
  const { draft, active, sheet } = state;
  const content = draft?.text ?? sheet.editText(active.row, active.column);
  return (
    <div className="wb-formula-bar" data-expanded={isExpanded}>
      <NameBox key={nameOf(state)} model={model} name={nameOf(state)} />
      <div className="wb-formula-buttons">
        <Button
          {...BAR_BUTTON}
          icon={<DismissRegular />}
          aria-label={texts.dropDraft}
          disabled={draft === null}
          onClick={() => {
            model.cancel();
            focusGrid();
          }}
        />
        <Button
          {...BAR_BUTTON}
          icon={<CheckmarkRegular />}
          aria-label={texts.enterDraft}
          disabled={draft === null}
          onClick={() => {
            if (model.commit()) focusGrid();
          }}
        />
        <span className="wb-fx" aria-hidden>
          fx
        </span>
      </div>
      <textarea
        className="wb-formula"
        aria-label={texts.formulaBar}
        rows={1}
        spellCheck={false}
        value={content}
        onFocus={() => {
          model.editIn("bar");
        }}
        onChange={(event) => {
          model.setDraft(event.target.value);
        }}
        onKeyDown={(event) => {
          pressInBar(model, event);
        }}
      />
      <Button
        {...BAR_BUTTON}
        icon={isExpanded ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-label={isExpanded ? texts.collapseBar : texts.expandBar}
        aria-expanded={isExpanded}
        onClick={() => {
          setExpanded(!isExpanded);
        }}
      />
    </div>
  );
}

const BAR_BUTTON = { appearance: "subtle", size: "small" } as const;

function pressInBar(model: GridModel, event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Enter" && event.altKey) {
    event.preventDefault();
    model.setDraft(insertLineBreak(event.currentTarget));
  } else if (pressInEditor(model, event)) {
    event.preventDefault();
    if (model.getState().draft === null) focusGrid();
  }
}

/** «F27», or while several cells are selected their range as Excel's web version shows it. */
function nameOf({ sheet, selection, active }: GridState): string {
  const isOne = sameRange(selection, areaOf(sheet, active));
  if (isOne || isWholeColumns(selection) || isWholeRows(selection)) return formatCell(active);
  return formatRange(selection);
}

interface NameBoxProps {
  readonly model: GridModel;
  readonly name: string;
}

/** Remounted for every new selection, so that what was typed here and not entered is dropped. */
function NameBox({ model, name }: NameBoxProps) {
  const texts = useTexts();
  const [typed, setTyped] = useState(name);
  return (
    <input
      className="wb-name-box"
      aria-label={texts.nameBox}
      spellCheck={false}
      value={typed}
      onFocus={(event) => {
        model.commit();
        event.target.select();
      }}
      onBlur={() => {
        setTyped(name);
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(name);
        if (event.key !== "Enter" && event.key !== "Escape") return;
        event.preventDefault();
        if (event.key === "Enter" && !model.selectByName(typed)) setTyped(name);
        focusGrid();
      }}
    />
  );
}
