import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement, Ref } from "react";
import type { NamedFile } from "../../view/picked-files";
import { namedFiles } from "../../view/picked-files";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "16px 12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  drop: { color: tokens.colorNeutralForeground2 },
});

interface FileZoneProps {
  readonly ref?: Ref<HTMLDivElement>;
  /** Files are held over the pane. */
  readonly over: boolean;
  /** What the person most likely presses next. */
  readonly primary: boolean;
  readonly choose: string;
  /** Null where a folder makes no sense; a browser that cannot choose one is not asked to. */
  readonly chooseFolder?: string | null;
  readonly drop: string;
  /** Several files at once. */
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onPick: (files: readonly NamedFile[]) => void;
}

/** Where files are chosen, or let go of. The buttons open the browser's own dialogs. */
export function FileZone(props: FileZoneProps): ReactElement {
  const { ref, over, primary, choose, chooseFolder = null, drop, onPick } = props;
  const { multiple = false, disabled = false } = props;
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const picked = (input: HTMLInputElement): void => {
    const chosen = namedFiles(input.files ?? []);
    // The same file can be chosen again once it was mended.
    input.value = "";
    if (chosen.length > 0) onPick(chosen);
  };
  return (
    <div ref={ref} className={mergeClasses(styles.zone, over && !disabled && styles.over)}>
      <input
        ref={files}
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        multiple={multiple}
        hidden
        onChange={({ target }) => picked(target)}
      />
      <Button
        appearance={primary ? "primary" : "secondary"}
        disabledFocusable={disabled}
        onClick={() => files.current?.click()}
      >
        {choose}
      </Button>
      {chooseFolder !== null && CHOOSES_FOLDERS && (
        <>
          <input
            ref={(input) => {
              folder.current = input;
              // React knows no such property.
              if (input !== null) input.webkitdirectory = true;
            }}
            type="file"
            hidden
            onChange={({ target }) => picked(target)}
          />
          <Button disabledFocusable={disabled} onClick={() => folder.current?.click()}>
            {chooseFolder}
          </Button>
        </>
      )}
      <span className={styles.drop}>{drop}</span>
    </div>
  );
}

const CHOOSES_FOLDERS = "webkitdirectory" in HTMLInputElement.prototype;
