import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import { failureText } from "../../../app/failure-texts";
import type { DocumentFile, RemarksForm } from "../../../app/ports";
import { mediaTypeOf } from "../../state/export-model";
import type { MadeRemarks, ManyFilesSession } from "../../state/many-files-model";
import { hasRemarks } from "../../state/many-files-model";
import { MANY_FILES_TEXTS } from "../../texts/many-files";
import type { FileRow } from "../../view/many-files";
import { Disclosure } from "../disclosure";
import { usePane } from "../pane-context";
import { useSaid } from "../use-said";

const useStyles = makeStyles({
  panel: { marginTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: "4px 0", overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: "4px 0", padding: 0 },
  item: { display: "flex", alignItems: "center", gap: "8px", padding: "2px 0" },
  way: { minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
});

const FORMS: readonly RemarksForm[] = ["remarks", "remarks-xlsx"];

interface RemarksPanelProps {
  readonly files: ManyFilesSession;
  /** The files that the person sees: to those of them that need it remarks are made. */
  readonly shown: readonly FileRow[];
}

/** Remarks to every file, made in one go and handed over. */
export function RemarksPanel({ files, shown }: RemarksPanelProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language].remarks;
  const { made } = files.state();
  return (
    <Disclosure className={styles.panel} openAtFirst={made !== null} title={texts.title}>
      {made === null ? (
        <Choosing files={files} shown={shown} />
      ) : (
        <Made files={files} made={made} />
      )}
    </Disclosure>
  );
}

function Choosing({ files, shown }: RemarksPanelProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language].remarks;
  const id = useId();
  const [form, setForm] = useState<RemarksForm>("remarks");
  const wanted = shown.flatMap(({ file, index }) => (hasRemarks(file) ? [index] : []));
  if (wanted.length === 0) return <p className={styles.text}>{texts.none}</p>;
  const hasWay = waysOf(files, form).length > 0;
  const isBusy = files.state().work.kind !== "none";
  return (
    <>
      <div>
        <p id={id} className={styles.text}>
          {texts.about(wanted.length)}
        </p>
        <RadioGroup
          aria-labelledby={id}
          value={form}
          onChange={(_event, { value }) => setForm(FORMS.find((each) => each === value) ?? form)}
        >
          {FORMS.map((each) => (
            <Radio key={each} value={each} label={texts.forms[each]} />
          ))}
        </RadioGroup>
        {!hasWay && <p className={styles.text}>{texts.noWay}</p>}
      </div>
      <Button
        disabledFocusable={!hasWay || isBusy}
        onClick={() => void files.makeRemarks(form, wanted)}
      >
        {texts.make(wanted.length)}
      </Button>
    </>
  );
}

function waysOf(
  { delivery }: ManyFilesSession,
  form: RemarksForm,
): ReturnType<ManyFilesSession["delivery"]["ways"]> {
  return delivery.ways([{ mediaType: mediaTypeOf(form) ?? "" }]);
}

function Made(props: {
  readonly files: ManyFilesSession;
  readonly made: MadeRemarks;
}): ReactElement {
  const { files, made } = props;
  const styles = useStyles();
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language].remarks;
  const { zip, delivered } = made;
  const bytes = made.files.reduce((sum, file) => sum + file.bytes.length, 0);
  const words = texts.made(made.files.length, Math.ceil(bytes / 1024));
  useSaid(words);
  return (
    <>
      <p className={styles.text}>{words}</p>
      <div role="status">
        {delivered.length > 0 && (
          <MessageBar layout="multiline" intent="success">
            <MessageBarBody>{texts.deliveredTo[files.delivery.platform()]}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.ways}>
        {zip !== null && (
          <Button appearance="primary" onClick={() => void files.deliver(zip, "download")}>
            {texts.zip}
          </Button>
        )}
        <Button onClick={files.forgetRemarks}>{texts.other}</Button>
      </div>
      <ul className={styles.list}>
        {made.files.map((file) => (
          <MadeItem key={file.name} files={files} made={made} file={file} />
        ))}
      </ul>
      {made.failed.length > 0 && (
        <>
          <p className={styles.text}>{texts.failed(made.failed.length)}</p>
          <ul className={styles.list}>
            {made.failed.map(({ path, failure }) => (
              <li key={path} className={styles.item}>
                <span className={styles.way}>
                  <bdi>{path}</bdi>: {failureText(failure, language)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function MadeItem(props: {
  readonly files: ManyFilesSession;
  readonly made: MadeRemarks;
  readonly file: DocumentFile;
}): ReactElement | null {
  const { files, made, file } = props;
  const styles = useStyles();
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language].remarks;
  const [way] = waysOf(files, made.form);
  if (way === undefined || way === "text") return null;
  const label = way === "download" ? texts.download(file.name) : texts.openBook(file.name);
  return (
    <li className={styles.item}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.way}
        onClick={() => void files.deliver(file, way)}
      >
        {label}
      </Button>
      {made.delivered.includes(file.name) && <span>{texts.delivered}</span>}
    </li>
  );
}
