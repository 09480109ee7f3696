import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { ReactElement, RefObject, SyntheticEvent } from "react";
import type { Finding } from "../../core/lint/finding";
import { LONGEST_REASON } from "../../core/lint/kept-waivers";
import { usePane, usePaneState } from "./pane-context";

// The page's own fields: Fluent's would add much to what the pane loads.
const useStyles = makeStyles({
  box: { marginTop: "12px" },
  form: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "12px" },
  field: { display: "flex", flexDirection: "column", gap: "4px" },
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "64px",
    padding: "6px 8px",
    resize: "vertical",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  choices: { margin: 0, padding: 0, border: "none" },
  choice: { display: "flex", alignItems: "center", gap: "6px", minHeight: "28px" },
  radio: { accentColor: tokens.colorCompoundBrandBackground },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const WHERE = ["session", "workbook"] as const;
type Where = (typeof WHERE)[number];

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
  const id = useId();
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
      <div className={styles.field}>
        <label htmlFor={`${id}-reason`}>{accepting.reason}</label>
        <textarea
          id={`${id}-reason`}
          className={styles.text}
          value={reason}
          maxLength={LONGEST_REASON}
          required
          aria-invalid={missing}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            setReason(target.value);
            setMissing(false);
          }}
        />
        <span id={`${id}-hint`} className={mergeClasses(styles.hint, missing && styles.wrong)}>
          {missing ? accepting.reasonMissing : accepting.reasonHint}
        </span>
      </div>
      <fieldset className={styles.choices}>
        <legend>{accepting.where}</legend>
        {WHERE.map((each) => (
          <label key={each} className={styles.choice}>
            <input
              type="radio"
              name={`${id}-where`}
              className={styles.radio}
              checked={where === each}
              onChange={() => setWhere(each)}
            />
            {each === "session" ? accepting.untilClosed : accepting.inWorkbook}
          </label>
        ))}
      </fieldset>
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
