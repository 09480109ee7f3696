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
} from "@fluentui/react-components";
import { useTexts } from "../texts";
import { baseName, fileNameFor } from "./files";

interface SaveDialogProps {
  readonly bookName: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks under which name to save; the suggestion never is the opened file's own name. */
export function SaveDialog({ bookName, onSave, onCancel }: SaveDialogProps) {
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
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={name === null}>
                {texts.save}
              </Button>
              <Button onClick={onCancel}>{texts.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
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
