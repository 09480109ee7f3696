import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { DocumentFile } from "../../../app/ports";
import {
  deadlineCalendar,
  lastPeriodBefore,
  periodsOfYear,
} from "../../../core/lint/profiles/deadline-calendar";
import { profileOf } from "../../../core/lint/profiles/differences";
import type { Table } from "../../../core/report/model";
import type { Period } from "../../../core/report/period";
import { comparePeriods, monthsOf, yearOfPeriod } from "../../../core/report/period";
import { periodWords } from "../../../core/texts/dates";
import { usedProfile } from "../../state/profiles";
import type { DeadlinesTool } from "../../state/tools";
import { DEADLINES_TEXTS, DEADLINES_TITLE } from "../../texts/deadlines";
import { ActionsBar } from "../actions-bar";
import { CopiedText } from "../export/copied-text";
import { JOBS_MENU_ID } from "../header-ids";
import { usePane, usePaneState } from "../pane-context";
import { Screen } from "../screen";
import { useFieldStyles } from "../settings/field-styles";
import { DeadlineList } from "./deadline-list";
import { useSaid } from "../use-said";

const useStyles = makeStyles({
  about: { margin: "0 0 12px" },
  told: { flexBasis: "100%", margin: 0 },
});

/** What is due when, and the same as a file for calendars. A chunk of its own, loaded when asked for. */
export default function DeadlinesScreen(props: {
  readonly deadlines: DeadlinesTool;
}): ReactElement {
  const { today, calendar, delivery } = props.deadlines;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { session, language, texts: paneTexts } = usePane();
  const pane = usePaneState();
  const { outcome } = pane;
  const texts = DEADLINES_TEXTS[language];
  const profile = profileOf(usedProfile(pane).file);
  const stated = useMemo(
    () => statedPeriods(outcome.kind === "report" ? outcome.checked.report.tables : []),
    [outcome],
  );
  const name = paneTexts.profile.bases[profile.name] ?? profile.name;
  const [chosen, setChosen] = useState<string>(stated[0] ?? lastPeriodBefore(today));
  const [told, setTold] = useState<"download" | "text" | null>(null);
  const offered = offeredPeriods(stated, today);
  const periods = chosen.startsWith(WHOLE)
    ? periodsOfYear(Number(chosen.slice(WHOLE.length)))
    : [chosen];
  const entries = deadlineCalendar(profile, periods, today);
  const file = (): DocumentFile =>
    fileOf(calendar.write(entries, { profile: name, language }), chosen);
  const [way] = delivery.ways([{ mediaType: CALENDAR }]);
  const deliver = (): void => {
    if (way === "download") delivery.download(file());
    setTold(way === "download" ? "download" : "text");
  };
  const toldText = told === null ? null : toldWords(told, file().name, texts);
  useSaid(toldText);
  return (
    <Screen title={DEADLINES_TITLE[language]} onBack={session.closeTool} heirId={JOBS_MENU_ID}>
      {profile.deadlines.length === 0 ? (
        <>
          <p className={styles.about}>{texts.none(name)}</p>
          <Button
            onClick={() => {
              session.closeTool();
              session.showSettings(true);
            }}
          >
            {texts.settings}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.about}>{texts.about(name)}</p>
          <label className={fields.field}>
            <span className={fields.label}>{texts.period}</span>
            <select
              className={fields.select}
              value={chosen}
              onChange={({ target }) => {
                setChosen(target.value);
                setTold(null);
              }}
            >
              {offered.map((each) => (
                <option key={each} value={each}>
                  {each.startsWith(WHOLE)
                    ? texts.wholeYear(Number(each.slice(WHOLE.length)))
                    : periodWords(each, language)}
                </option>
              ))}
            </select>
          </label>
          <DeadlineList entries={entries} />
          {told === "text" && <Text file={file()} />}
          <ActionsBar>
            <p className={styles.told}>{toldText ?? texts.reminder}</p>
            {way === undefined ? (
              <p className={styles.told}>{texts.noWay}</p>
            ) : (
              <Button
                appearance="primary"
                disabledFocusable={entries.length === 0}
                onClick={deliver}
              >
                {way === "download" ? texts.download : texts.text}
              </Button>
            )}
            <Button onClick={session.closeTool}>{texts.close}</Button>
          </ActionsBar>
        </>
      )}
    </Screen>
  );
}

/** Begins the option of all periods of a year; a year by itself is one of its periods. */
const WHOLE = "all-";
const CALENDAR = "text/calendar";

function fileOf(text: string, chosen: string): DocumentFile {
  const name = `Строки ${chosen.replace(WHOLE, "")}.ics`;
  return { name, mediaType: CALENDAR, bytes: new TextEncoder().encode(text) };
}

function toldWords(
  told: "download" | "text",
  name: string,
  texts: (typeof DEADLINES_TEXTS)["uk"],
): string {
  return told === "download" ? texts.told(name) : texts.textTold;
}

function Text({ file }: { readonly file: DocumentFile }): ReactElement {
  return <CopiedText name={file.name} text={new TextDecoder().decode(file.bytes)} />;
}

/** Periods of the reports in the workbook, the latest first. */
function statedPeriods(tables: readonly Table[]): readonly Period[] {
  const own = tables.flatMap(({ kind, period }) =>
    kind === "execution-report" && period !== null ? [period] : [],
  );
  const cumulative = [...new Set(own)].filter((period) => monthsOf(period) !== null);
  return cumulative.toSorted(comparePeriods).toReversed();
}

/** Those of the workbook's years and of this year, each year with all its periods at once. */
function offeredPeriods(stated: readonly Period[], today: string): readonly string[] {
  const last = lastPeriodBefore(today);
  const years = new Set([...stated, last, today.slice(0, 4)].map(yearOfPeriod));
  return [...years]
    .toSorted((a, b) => b - a)
    .flatMap((year) => [...periodsOfYear(year), `${WHOLE}${String(year)}`]);
}
