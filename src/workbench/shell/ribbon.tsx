import { useRef } from "react";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  FolderOpenRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import type { GridModel } from "../grid/grid-model";
import { useGrid } from "../grid/use-grid";
import { useTexts } from "../texts";
import { AddinGroup } from "./addin-group";
import { RibbonButton, RibbonGroup } from "./ribbon-button";

export interface RibbonActions {
  readonly open: (file: File) => void;
  readonly saveAs: () => void;
  readonly togglePane: () => void;
  readonly runCommand: (functionName: string, controlId: string) => void;
}

interface RibbonProps {
  readonly model: GridModel;
  /** Text of the add-in's manifest.xml, null when it could not be had. */
  readonly manifest: string | null;
  readonly isPaneOpen: boolean;
  readonly actions: RibbonActions;
}

/** The buttons above the sheet: files, a person's edits, and the add-in's own group. */
export function Ribbon({ model, manifest, isPaneOpen, actions }: RibbonProps) {
  const texts = useTexts();
  useGrid(model);
  const { canUndo, canRedo } = model.book;
  return (
    <div role="toolbar" className="wb-ribbon" aria-label={texts.ribbon}>
      <RibbonGroup name={texts.fileGroup}>
        <OpenButton onFile={actions.open} />
        <RibbonButton
          icon={<SaveRegular />}
          label={texts.saveAs}
          onClick={entered(model, actions.saveAs)}
        />
      </RibbonGroup>
      <RibbonGroup name={texts.editGroup}>
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
      </RibbonGroup>
      <AddinGroup
        manifest={manifest}
        isPaneOpen={isPaneOpen}
        onAction={(action) => {
          if (action.kind === "show-pane") actions.togglePane();
          else if (action.kind === "run" && model.commit()) {
            actions.runCommand(action.functionName, action.controlId);
          }
        }}
      />
    </div>
  );
}

/** The action, once what is being typed has been entered. */
function entered(model: GridModel, action: () => void): () => void {
  return () => {
    if (model.commit()) action();
  };
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
