import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Preferences, Theme } from "../../app/ports";
import type { MenuButtonProps } from "./lazy-menu";
import { usePane, usePaneState } from "./pane-context";

const LIKE_EXCEL = "like-excel";
const LIVE = "live";

/** Language, theme, by what is checked, and what becomes of the data. */
export function SettingsMenu(props: {
  readonly button: ReactElement<MenuButtonProps>;
}): ReactElement {
  const { session, texts } = usePane();
  const { preferences } = usePaneState();
  const words = texts.menu;
  return (
    <Menu
      defaultOpen
      hasCheckmarks
      positioning={{ autoSize: "height" }}
      checkedValues={{
        language: [preferences.language ?? LIKE_EXCEL],
        theme: [preferences.theme],
        live: preferences.live ? [LIVE] : [],
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === LIVE) void session.setPreferences({ live: checkedItems.length > 0 });
        const choice = name === LIVE ? undefined : checkedItems[0];
        if (choice !== undefined) void session.setPreferences(preferenceOf(name, choice));
      }}
    >
      <MenuTrigger disableButtonEnhancement>{props.button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.language}</MenuGroupHeader>
            <MenuItemRadio name="language" value={LIKE_EXCEL}>
              {words.likeExcel}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="uk">
              {words.ukrainian}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en">
              {words.english}
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words.theme}</MenuGroupHeader>
            <MenuItemRadio name="theme" value="auto">
              {words.likeExcel}
            </MenuItemRadio>
            <MenuItemRadio name="theme" value="light">
              {words.light}
            </MenuItemRadio>
            <MenuItemRadio name="theme" value="dark">
              {words.dark}
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuItemCheckbox name={LIVE} value={LIVE}>
            {words.live}
          </MenuItemCheckbox>
          <MenuItem onClick={() => session.showSettings(true)}>{texts.profile.open}</MenuItem>
          <MenuItem onClick={() => session.showAbout(true)}>{words.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function preferenceOf(name: string, choice: string): Partial<Preferences> {
  if (name === "theme") return { theme: THEMES.find((theme) => theme === choice) ?? "auto" };
  return { language: choice === "uk" || choice === "en" ? choice : null };
}

const THEMES: readonly Theme[] = ["auto", "light", "dark"];
