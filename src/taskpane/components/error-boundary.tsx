import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
import type { PaneTexts } from "../texts";

interface Props {
  readonly texts: PaneTexts["broken"];
  readonly children: ReactNode;
}

/** Where drawing the pane fails, it says so plainly and offers to open it again. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          {texts.what} {texts.next}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => window.location.reload()}>{texts.reopen}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
