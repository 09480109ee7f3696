import { ActionsBar } from "../actions-bar";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { EXPORT_FORMS } from "../../../app/export/all-forms";
import type { DeliveryWay } from "../../../app/ports";
import { fileNamed } from "../../state/export-model";
import type { ExportSession, MadeStage } from "../../state/export-model";
import { Disclosure } from "../disclosure";
import { FailureBar } from "../failure-bar";
import { usePane } from "../pane-context";
import { useFieldStyles } from "../settings/field-styles";
import { CopiedText, isCopied } from "./copied-text";
import { useExportStyles } from "./export-styles";
import { useExport, useExportTexts } from "./use-export";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 16px" },
  way: { flexGrow: 1 },
  list: { margin: "0 0 8px", paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

interface MadeProps {
  readonly exporting: ExportSession;
  readonly stage: MadeStage;
}

/** A document that is ready: what it lacks, what it is called, and how it gets to the person. */
export function Made({ exporting, stage }: MadeProps): ReactElement {
  const styles = useExportStyles();
  const { session } = usePane();
  const texts = useExportTexts();
  const { files } = stage.document;
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return (
    <>
      <h2 className={styles.heading}>{texts.made.title}</h2>
      <p className={styles.hint}>{texts.made.size(files.length, Math.ceil(bytes / 1000))}</p>
      <LeftOutOfDocument exporting={exporting} stage={stage} />
      {files.length === 1 && <NameField exporting={exporting} stage={stage} />}
      <Ways exporting={exporting} stage={stage} />
      <Told exporting={exporting} stage={stage} />
      {stage.delivered === "text" && <Texts stage={stage} />}
      <ActionsBar>
        <Button onClick={exporting.back}>{texts.made.back}</Button>
        <Button onClick={session.closeExport}>{texts.close}</Button>
      </ActionsBar>
    </>
  );
}

function LeftOutOfDocument({ exporting, stage }: MadeProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useExportTexts();
  const { form } = useExport(exporting);
  const { leftOut } = stage.document;
  const maker = form === "pdf" || form === "ready-sheet" ? undefined : EXPORT_FORMS[form];
  if (leftOut.length === 0 || maker === undefined) return null;
  return (
    <Disclosure openAtFirst level="h3" title={texts.made.leftOut(leftOut.length)}>
      <ul className={styles.list}>
        {leftOut.map((left) => {
          const words = maker.say(left.saying, language);
          return <li key={`${left.sheet} ${words}`}>{words}</li>;
        })}
      </ul>
    </Disclosure>
  );
}

function NameField({ exporting, stage }: MadeProps): ReactElement {
  const fields = useFieldStyles();
  const texts = useExportTexts();
  const file = fileNamed(stage)?.name ?? "";
  const isTaken = file.startsWith(`${stage.name}.`);
  return (
    <label className={fields.field}>
      <span className={fields.label}>{texts.made.name}</span>
      <input
        className={fields.input}
        value={stage.name}
        maxLength={200}
        onChange={({ target }) => {
          exporting.rename(target.value);
        }}
      />
      {!isTaken && <span className={fields.hint}>{texts.made.nameBecomes(file)}</span>}
    </label>
  );
}

function Ways({ exporting, stage }: MadeProps): ReactElement {
  const styles = useStyles();
  const texts = useExportTexts();
  return (
    <div className={styles.ways}>
      {stage.ways.map((way, index) => (
        <Button
          key={way}
          className={styles.way}
          appearance={index === 0 ? "primary" : "secondary"}
          disabledFocusable={stage.delivering}
          onClick={() => void exporting.deliver(way)}
        >
          {texts.made.ways[way]}
        </Button>
      ))}
    </div>
  );
}

/** Where it went, and what to do where nothing came. */
function Told({ exporting, stage }: MadeProps): ReactElement {
  const styles = useExportStyles();
  const texts = useExportTexts();
  const host = exporting.delivery.platform();
  const { delivered, failure, delivering } = stage;
  const name = fileNamed(stage)?.name ?? stage.document.name;
  return (
    <>
      <div role="status">
        {delivering && <Spinner size="tiny" label={texts.made.opening} />}
        {failure !== null && <FailureBar failure={failure} />}
        {failure === null && delivered !== null && (
          <MessageBar layout="multiline" intent={delivered === "text" ? "info" : "success"}>
            <MessageBarBody>{texts.made.delivered[delivered](name, host)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {delivered === "new-workbook" && <CopyName name={name} />}
      {delivered !== null && delivered !== "text" && (
        <Disclosure key={delivered} level="h3" title={texts.made.missing}>
          <p className={styles.text}>{texts.made.missingAdvice[delivered][host]}</p>
          <OtherWays exporting={exporting} stage={stage} tried={delivered} />
        </Disclosure>
      )}
    </>
  );
}

function OtherWays(props: MadeProps & { readonly tried: DeliveryWay }): ReactElement {
  const { exporting, stage, tried } = props;
  const styles = useStyles();
  const common = useExportStyles();
  const texts = useExportTexts();
  const { form } = useExport(exporting);
  const others = stage.ways.filter((way) => way !== tried);
  return (
    <>
      {others.length > 0 && (
        <>
          <p className={common.text}>{texts.made.otherWay}</p>
          <div className={styles.ways}>
            {others.map((way) => (
              <Button key={way} size="small" onClick={() => void exporting.deliver(way)}>
                {texts.made.ways[way]}
              </Button>
            ))}
          </div>
        </>
      )}
      <p className={common.hint}>{texts.made.elsewhere(form)}</p>
    </>
  );
}

/** Excel calls a new workbook as it likes; the name is typed when it is saved. */
function CopyName({ name }: { readonly name: string }): ReactElement {
  const styles = useExportStyles();
  const texts = useExportTexts();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.text}>
      <Button size="small" onClick={() => void isCopied(name).then(setCopied)}>
        {texts.made.copyName}
      </Button>{" "}
      <span role="status">
        {copied === true ? texts.made.copied : copied === false ? name : ""}
      </span>
    </div>
  );
}

function Texts({ stage }: Pick<MadeProps, "stage">): ReactElement {
  const decoder = new TextDecoder();
  return (
    <>
      {stage.document.files.map(({ name, bytes }) => (
        <CopiedText key={name} name={name} text={decoder.decode(bytes)} />
      ))}
    </>
  );
}
