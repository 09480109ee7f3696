import { Badge } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../core/lint/finding";
import { usePane } from "./pane-context";

/** What is to be known of a finding beside the last check: that it is new, or back. */
export function FindingBadges(props: {
  readonly finding: Finding;
  readonly fresh: boolean;
}): ReactElement {
  const { finding, fresh } = props;
  const { texts } = usePane();
  return (
    <>
      {finding.acceptance?.holds === false && (
        <Badge appearance="tint" color="warning" size="medium">
          {texts.accepting.returned}
        </Badge>
      )}
      {fresh && (
        <Badge appearance="tint" color="informative" size="medium">
          {texts.accepting.fresh}
        </Badge>
      )}
    </>
  );
}
