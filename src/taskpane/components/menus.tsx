import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ANSWERS_TEXTS } from "../texts/answers";
import { DEADLINES_TITLE } from "../texts/deadlines";
import { JOB_TEXTS } from "../texts/jobs";
import { MANY_FILES_TEXTS } from "../texts/many-files";
import type { PaneJob } from "../state/open-job";
import { BEGINNING_JOBS, SOURCE_JOBS } from "../state/open-job";
import type { MenuButtonProps, MenuKind } from "./lazy-menu";
import { usePane } from "./pane-context";
import { SettingsMenu } from "./settings-menu";

interface MenusProps {
  readonly kind: MenuKind;
  readonly button: ReactElement<MenuButtonProps>;
}

/** A menu that was asked for a moment ago, and so is open. */
export default function Menus({ kind, button }: MenusProps): ReactElement {
  return kind === "settings" ? <SettingsMenu button={button} /> : <JobsMenu button={button} />;
}

const JOBS: readonly PaneJob[] = ["mark", "clear-marks"];

/** The jobs that are asked for less often. */
function JobsMenu({ button }: Pick<MenusProps, "button">): ReactElement {
  const { session, language } = usePane();
  const texts = JOB_TEXTS[language];
  return (
    // On a low pane it is moved within itself: what lies beyond the edge of the page nobody can press.
    <Menu defaultOpen positioning={{ autoSize: "height" }}>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {JOBS.map((id) => (
            <MenuItem key={id} onClick={() => void session.openJob(id)}>
              {texts.names[id]}
            </MenuItem>
          ))}
          <MenuItem onClick={() => void session.openAnswers()}>
            {ANSWERS_TEXTS[language].title}
          </MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => void session.openManyFiles()}>
            {MANY_FILES_TEXTS[language].title}
          </MenuItem>
          {SOURCE_JOBS.map((id) => (
            <MenuItem key={id} onClick={() => void session.openSources(id)}>
              {texts.names[id]}
            </MenuItem>
          ))}
          <MenuItem onClick={() => void session.openDeadlines()}>
            {DEADLINES_TITLE[language]}
          </MenuItem>
          <MenuDivider />
          {BEGINNING_JOBS.map((id) => (
            <MenuItem key={id} onClick={() => void session.openJob(id)}>
              {texts.names[id]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
