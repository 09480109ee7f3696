import { useSyncExternalStore } from "react";
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

export type Look = "light" | "dark" | "contrast";

/** Shades of the green by which a person knows a spreadsheet. */
const GREEN: BrandVariants = {
  10: "#020603",
  20: "#0c1d13",
  30: "#0f301e",
  40: "#0f3f26",
  50: "#0f4e2f",
  60: "#0e5e37",
  70: "#0e6d3c",
  80: "#107c41",
  90: "#2c8c53",
  100: "#469c66",
  110: "#5eab79",
  120: "#77bb8d",
  130: "#90caa1",
  140: "#aad9b6",
  150: "#c4e7cc",
  160: "#dff5e3",
};

const DARK_THEME = createDarkTheme(GREEN);

export const THEMES: Readonly<Record<Look, Theme>> = {
  light: createLightTheme(GREEN),
  dark: { ...DARK_THEME, colorBrandForeground1: GREEN[120], colorBrandForeground2: GREEN[130] },
  contrast: teamsHighContrastTheme,
};

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** The look the person has set in the system, or the one asked for in the address. */
export function useLook(asked: Look | null): Look {
  return useSyncExternalStore(subscribe, () => asked ?? systemLook());
}

function systemLook(): Look {
  if (matchMedia(CONTRAST).matches) return "contrast";
  return matchMedia(DARK).matches ? "dark" : "light";
}

function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
