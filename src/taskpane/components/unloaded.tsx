import { Button, makeStyles } from "@fluentui/react-components";
import { Component, useEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { failureWords } from "../../app/failure-texts";
import { isUnloadedPart } from "../../app/unloaded-part";
import { isCovered, leaveScreen } from "../state/screens";
import { firstStop, passFocus } from "./focus";
import { usePane } from "./pane-context";
import { useSaid } from "./use-said";

const useStyles = makeStyles({
  box: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "8px 0" },
  words: { flexBasis: "100%", margin: 0 },
});

interface CatchProps {
  /** Asks for the part again. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface CatchState {
  readonly isUnloaded: boolean;
  readonly fault: Error | null;
}

/** Where a part of the pane cannot be fetched, its place says so, and all the others go on. */
export class CatchUnloaded extends Component<CatchProps, CatchState> {
  override state: CatchState = { isUnloaded: false, fault: null };

  static getDerivedStateFromError(fault: Error): CatchState {
    return { isUnloaded: isUnloadedPart(fault), fault };
  }

  override render(): ReactNode {
    const { isUnloaded, fault } = this.state;
    if (isUnloaded) return <Unloaded onRetry={this.#retry} />;
    // A mistake of ours is the whole pane's business.
    if (fault !== null) throw fault;
    return this.props.children;
  }

  readonly #retry = (): void => {
    this.props.onRetry();
    this.setState({ isUnloaded: false, fault: null });
  };
}

interface UnloadedProps {
  readonly onRetry: () => void;
  /** The screen itself is there, and has its own way back. */
  readonly inScreen?: boolean;
}

/** What happened, and what to do about it. */
export function Unloaded({ onRetry, inScreen = false }: UnloadedProps): ReactElement {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  const { what, next } = failureWords({ code: "part-not-loaded" }, language);
  useSaid(`${what} ${next}`);
  const box = useRef<HTMLDivElement>(null);
  const covers = !inScreen && isCovered(session.state());
  useEffect(() => {
    // Under a screen that is not there nothing else can have the focus.
    if (covers) passFocus(firstStop(box.current));
  }, [covers]);
  return (
    <div ref={box} className={styles.box}>
      <p className={styles.words}>
        <strong>{what}</strong> {next}
      </p>
      <Button size="small" onClick={onRetry}>
        {texts.retry}
      </Button>
      {covers && (
        <Button size="small" onClick={() => leaveScreen(session)}>
          {texts.back}
        </Button>
      )}
    </div>
  );
}
