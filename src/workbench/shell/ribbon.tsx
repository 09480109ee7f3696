import { useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { Button, Tooltip } from "@fluentui/react-components";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  ClipboardTaskListLtrRegular,
  FolderOpenRegular,
  PanelRightRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import type { GridModel } from "../grid/grid-model";
import { useGrid } from "../grid/use-grid";
import { useTexts } from "../texts";

export interface RibbonActions {
  readonly open: (file: File) => void;
  readonly saveAs: () => void;
  readonly togglePane: () => void;
  readonly check: () => void;
}

interface RibbonProps {
  readonly model: GridModel;
  readonly isPaneOpen: boolean;
  readonly actions: RibbonActions;
}

/** The buttons above the sheet: files, a person's edits, and Zvirka's own group. */
export function Ribbon({ model, isPaneOpen, actions }: RibbonProps) {
  const texts = useTexts();
  useGrid(model);
  const { canUndo, canRedo } = model.book;
  return (
    <div role="toolbar" className="wb-ribbon" aria-label={texts.ribbon}>
      <Group name={texts.fileGroup}>
        <OpenButton onFile={actions.open} />
        <RibbonButton
          icon={<SaveRegular />}
          label={texts.saveAs}
          onClick={entered(model, actions.saveAs)}
        />
      </Group>
      <Group name={texts.editGroup}>
        <RibbonButton
          icon={<ArrowUndoRegular />}
          label={texts.undo}
          hint={`${texts.undo} (Ctrl+Z)`}
          disabled={!canUndo}
          onClick={() => {
            model.undo();
          }}
        />
        <RibbonButton
          icon={<ArrowRedoRegular />}
          label={texts.redo}
          hint={`${texts.redo} (Ctrl+Y)`}
          disabled={!canRedo}
          onClick={() => {
            model.redo();
          }}
        />
      </Group>
      <Group name={texts.addinGroup}>
        <RibbonButton
          icon={<PanelRightRegular />}
          label={texts.showPane}
          hint={texts.showPaneHint}
          isPressed={isPaneOpen}
          onClick={actions.togglePane}
        />
        <RibbonButton
          icon={<ClipboardTaskListLtrRegular />}
          label={texts.check}
          hint={texts.checkHint}
          onClick={entered(model, actions.check)}
        />
      </Group>
    </div>
  );
}

/** The action, once what is being typed has been entered. */
function entered(model: GridModel, action: () => void): () => void {
  return () => {
    if (model.commit()) action();
  };
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div role="group" className="wb-ribbon-group" aria-label={name}>
      {children}
    </div>
  );
}

interface RibbonButtonProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

function RibbonButton({ icon, label, hint, disabled, isPressed, onClick }: RibbonButtonProps) {
  const button = (
    <Button
      appearance="subtle"
      className={isPressed === true ? "wb-ribbon-pressed" : undefined}
      icon={icon}
      disabled={disabled === true}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  if (hint === undefined) return button;
  return (
    <Tooltip content={hint} relationship="description">
      {button}
    </Tooltip>
  );
}

function OpenButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const texts = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <RibbonButton
        icon={<FolderOpenRegular />}
        label={texts.open}
        onClick={() => {
          input.current?.click();
        }}
      />
      <input
        ref={input}
        type="file"
        hidden
        data-testid="file-input"
        aria-label={texts.open}
        // Other spreadsheet files can be picked too, so that one learns why they do not open.
        accept=".xlsx,.xlsm,.xls,.ods,.csv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
