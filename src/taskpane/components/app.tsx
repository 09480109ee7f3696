import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReactElement } from "react";
import type { Session } from "../state/session";
import { ErrorBoundary } from "./error-boundary";
import { Pane } from "./pane";
import { PaneProvider, usePane, usePaneState } from "./pane-context";
import type { HostIsDark } from "./use-dark-theme";
import { useDarkTheme } from "./use-dark-theme";

interface AppProps {
  readonly session: Session;
  readonly hostIsDark: HostIsDark;
  /** What program runs in what Excel, for whoever looks for a fault. */
  readonly program: () => string;
}

/** The whole pane over a session. */
export function App({ session, hostIsDark, program }: AppProps): ReactElement {
  return (
    <PaneProvider session={session}>
      <ThemedPane hostIsDark={hostIsDark} program={program} />
    </PaneProvider>
  );
}

function ThemedPane({ hostIsDark, program }: Omit<AppProps, "session">): ReactElement {
  const { session, language, texts } = usePane();
  const { preferences } = usePaneState();
  const dark = useDarkTheme(preferences.theme, hostIsDark);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.paneName;
  }, [language, texts]);
  useEffect(() => {
    // The page's own ground and scroll bar lie outside of what the theme's provider paints.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  useEffect(() => {
    const started = session.start();
    return () => {
      void started.then((stop) => stop());
    };
  }, [session]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <ErrorBoundary texts={texts.broken} program={program}>
        <Pane />
      </ErrorBoundary>
    </FluentProvider>
  );
}
