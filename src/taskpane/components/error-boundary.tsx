import { Button } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactNode } from "react";
import type { PaneTexts } from "../texts";
import { copyText } from "../view/copy-text";
import { faultDetails } from "../view/fault-details";

interface Props {
  readonly texts: PaneTexts["broken"];
  /** What program runs in what Excel, for whoever looks for the fault. */
  readonly program: () => string;
  readonly children: ReactNode;
}

interface State {
  readonly fault: unknown;
  readonly isBroken: boolean;
  readonly copied: boolean | null;
}

/** Excel lays a menu of its own, 32 pixels high, over the upper right corner. */
const BESIDE_EXCELS_MENU = "36px 16px 16px";

/**
 * Where drawing the pane fails, it says so plainly, and offers to open it again and to copy what a
 * programmer needs. Nothing of Fluent's but a button: what is left must not depend on what has failed.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null, isBroken: false, copied: null };

  static getDerivedStateFromError(fault: unknown): Partial<State> {
    return { fault, isBroken: true };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    const { isBroken } = this.state;
    // What is to say it is there before the fault, or it would often not be read.
    return (
      <>
        <div
          role="alert"
          style={isBroken ? { padding: BESIDE_EXCELS_MENU, display: "grid", gap: "12px" } : {}}
        >
          {isBroken && <strong>{texts.what}</strong>}
          {isBroken && <span>{texts.next}</span>}
        </div>
        {isBroken ? this.#actions() : children}
      </>
    );
  }

  #actions(): ReactNode {
    const { texts } = this.props;
    const { fault, copied } = this.state;
    return (
      <div style={{ padding: "0 16px", display: "grid", gap: "12px" }}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {texts.reopen}
        </Button>
        <Button
          onClick={() => {
            const details = faultDetails(fault, this.props.program());
            void copyText(details).then((done) => this.setState({ copied: done }));
          }}
        >
          {texts.copy}
        </Button>
        <span role="status">{copied === null ? "" : copied ? texts.copied : texts.notCopied}</span>
      </div>
    );
  }
}
