import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { useExportStyles } from "./export-styles";
import { useExportTexts } from "./use-export";
import { useFieldStyles } from "../settings/field-styles";
import { useSaid } from "../use-said";

/** A file as text, to be copied where no file can be saved. */
export function CopiedText(props: { readonly name: string; readonly text: string }): ReactElement {
  const { name, text } = props;
  const fields = useFieldStyles();
  const styles = useExportStyles();
  const texts = useExportTexts();
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<string | null>(null);
  useSaid(told);
  const copy = async (): Promise<void> => {
    area.current?.select();
    setTold((await isCopied(text)) ? texts.made.copied : texts.made.copyByKey);
  };
  return (
    <div className={styles.part}>
      <label className={fields.field}>
        {texts.made.file(name)}
        <textarea ref={area} readOnly rows={6} className={fields.lines} value={text} />
      </label>
      <Button size="small" onClick={() => void copy()}>
        {texts.made.copy(name)}
      </Button>
      <p className={styles.hint}>{told ?? texts.made.textHint}</p>
    </div>
  );
}

/** Puts a text on the clipboard; false where the host does not let a pane do so. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
