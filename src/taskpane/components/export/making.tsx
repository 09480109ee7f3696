import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgeProgress } from "../../../app/ports";
import type { ExportSession } from "../../state/export-model";
import { Progress } from "../progress";
import { useExportStyles } from "./export-styles";
import { useExportTexts } from "./use-export";

const useStyles = makeStyles({ bar: { margin: "8px 0 16px" } });

/** How far the document is, and the way out of it. */
export function Making(props: {
  readonly exporting: ExportSession;
  readonly progress: JudgeProgress | null;
}): ReactElement {
  const { exporting, progress } = props;
  const styles = useStyles();
  const common = useExportStyles();
  const texts = useExportTexts();
  const share = progress === null || progress.all === 0 ? null : progress.done / progress.all;
  const words =
    progress === null
      ? texts.making.reading
      : texts.making.writing(share === null ? null : Math.floor(share * 100));
  return (
    <>
      <p className={common.text}>{words}</p>
      <Progress
        className={styles.bar}
        aria-label={texts.making.writing(null)}
        {...(share === null ? {} : { value: share })}
      />
      <Button onClick={exporting.cancel}>{texts.making.cancel}</Button>
    </>
  );
}
