import { Button, Field, makeStyles, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactElement, RefObject, SyntheticEvent } from "react";
import type { Finding } from "../../core/lint/finding";
import { LONGEST_REASON } from "../../core/lint/kept-waivers";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  box: { marginTop: "12px" },
  form: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Where = "session" | "workbook";

/** Offers to accept a finding; the reason is asked for in place. */
export function AcceptFinding({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const { work } = usePaneState();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.querySelector("button")?.focus();
  };
  return (
    <>
      {/* Hidden, not removed: closing the form gives it the focus back. */}
      <div ref={opener} className={styles.box}>
        <Button
          size="small"
          aria-expanded={open}
          disabledFocusable={work.kind !== "none"}
          onClick={() => setOpen(!open)}
        >
          {texts.accepting.offer}
        </Button>
      </div>
      {open && <AcceptForm finding={finding} onClose={close} />}
    </>
  );
}

function AcceptForm(props: {
  readonly finding: Finding;
  readonly onClose: () => void;
}): ReactElement {
  const { finding, onClose } = props;
  const styles = useStyles();
  const { session, texts } = usePane();
  const { accepting } = texts;
  const [reason, setReason] = useState("");
  const [where, setWhere] = useState<Where>("session");
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const toReason = (): void => form.current?.querySelector("textarea")?.focus();
  useEffect(toReason, []);
  useFormKeys(form, onClose);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === "");
    if (given === "") toReason();
    else void session.accept(finding, given, where === "workbook");
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={accepting.offer}
      noValidate
      onSubmit={submit}
    >
      <Field
        label={accepting.reason}
        hint={accepting.reasonHint}
        required
        {...(missing ? { validationMessage: accepting.reasonMissing } : {})}
      >
        <Textarea
          value={reason}
          maxLength={LONGEST_REASON}
          resize="vertical"
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <Field label={accepting.where}>
        <RadioGroup
          value={where}
          onChange={(_, { value }) => setWhere(value === "workbook" ? "workbook" : "session")}
        >
          <Radio value="session" label={accepting.untilClosed} />
          <Radio value="workbook" label={accepting.inWorkbook} />
        </RadioGroup>
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {accepting.accept}
        </Button>
        <Button size="small" onClick={onClose}>
          {accepting.dismiss}
        </Button>
      </div>
    </form>
  );
}

/** Ctrl+Enter accepts and Escape closes, instead of what they do in the pane. */
function useFormKeys(form: RefObject<HTMLFormElement | null>, onClose: () => void): void {
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const submits = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      if (!submits && event.key !== "Escape") return;
      event.preventDefault();
      if (submits) element?.requestSubmit();
      else onClose();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [form, onClose]);
}
