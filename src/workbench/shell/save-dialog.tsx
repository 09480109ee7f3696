import { useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { LostPart } from "../../workbook-file/lost-parts";
import { useTexts } from "../texts";
import { baseName, fileNameFor } from "./files";

interface SaveDialogProps {
  readonly bookName: string;
  /** What of the opened file would not be in the saved one. */
  readonly lost: readonly LostPart[];
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/**
 * Asks under which name to save, and says first what would be lost; the suggestion never is the opened
 * file's own name.
 */
export function SaveDialog({ bookName, lost, onSave, onCancel }: SaveDialogProps) {
  const texts = useTexts();
  const [typed, setTyped] = useState(texts.copyName(baseName(bookName)));
  const name = fileNameFor(typed);
  return (
    <Dialog
      open
      onOpenChange={() => {
        onCancel();
      }}
    >
      <DialogSurface className="wb-dialog">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name !== null) onSave(name);
          }}
        >
          <DialogBody>
            <DialogTitle>{texts.saveTitle}</DialogTitle>
            <DialogContent>
              <Field label={texts.saveName}>
                <Input
                  value={typed}
                  onChange={(_event, data) => {
                    setTyped(data.value);
                  }}
                />
              </Field>
              {lost.length === 0 ? null : <LostParts lost={lost} />}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={name === null}>
                {lost.length === 0 ? texts.save : texts.lost.saveAnyway}
              </Button>
              <Button onClick={onCancel}>{texts.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function LostParts({ lost }: { readonly lost: readonly LostPart[] }) {
  const texts = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline" className="wb-lost">
      <MessageBarBody>
        <MessageBarTitle>{texts.lost.title}</MessageBarTitle>
        <ul>
          {lost.map(({ kind }) => (
            <li key={kind}>{texts.lost.parts[kind]}</li>
          ))}
        </ul>
        {texts.lost.advice}
      </MessageBarBody>
    </MessageBar>
  );
}

interface UnsavedDialogProps {
  readonly bookName: string;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

/** Asks before another workbook takes the place of one with changes. */
export function UnsavedDialog({ bookName, onOpen, onCancel }: UnsavedDialogProps) {
  const texts = useTexts();
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        onCancel();
      }}
    >
      <DialogSurface className="wb-dialog">
        <DialogBody>
          <DialogTitle>{texts.unsavedTitle}</DialogTitle>
          <DialogContent>{texts.unsavedBody(bookName)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onOpen}>
              {texts.openAnyway}
            </Button>
            <Button onClick={onCancel}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
