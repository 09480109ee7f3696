import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useTexts } from "../texts";

export interface Notice {
  readonly intent: "error" | "info" | "success";
  readonly text: string;
}

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/** What the stand-in has to say: of opening and saving, of an entry, of a command. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const texts = useTexts();
  if (notice === null) return null;
  return (
    <MessageBar intent={notice.intent} layout="multiline" className="wb-notice">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
