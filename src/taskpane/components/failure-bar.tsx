import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { MessageBarProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { failureWords } from "../../app/failure-texts";
import type { Failure } from "../../app/failure";
import { usePane } from "./pane-context";

/** A failure where it happened: what it was, and what to do. */
export function FailureBar(
  props: {
    readonly failure: Failure;
    /** The file that it is about, where there are several. */
    readonly file?: string;
  } & Pick<MessageBarProps, "intent" | "politeness">,
): ReactElement {
  const { failure, file, intent = "warning", politeness } = props;
  const { language } = usePane();
  const { what, next } = failureWords(failure, language);
  return (
    <MessageBar
      layout="multiline"
      intent={intent}
      {...(politeness === undefined ? {} : { politeness })}
    >
      <MessageBarBody>
        {file !== undefined && (
          <>
            <bdi>{file}</bdi>:{" "}
          </>
        )}
        <strong>{what}</strong> {next}
      </MessageBarBody>
    </MessageBar>
  );
}
