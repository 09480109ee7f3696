import type { ReactNode } from "react";
import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Subtitle2,
  Text,
} from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useTexts } from "../texts";

/** The workbook's name and the honest word about what this window is. */
export function TitleBar({
  name,
  children,
}: {
  readonly name: string;
  /** What stands before that word. */
  readonly children: ReactNode;
}) {
  const texts = useTexts();
  return (
    <div className="wb-title">
      <GridMark />
      <h1 className="wb-title-name" title={name}>
        {name}
      </h1>
      <span className="wb-title-product">{texts.productName}</span>
      {children}
      <Popover positioning="below-end" withArrow trapFocus>
        <PopoverTrigger disableButtonEnhancement>
          <Button
            appearance="transparent"
            className="wb-title-button"
            icon={<InfoRegular />}
            aria-label={texts.about}
          >
            {texts.aboutTitle}
          </Button>
        </PopoverTrigger>
        <PopoverSurface className="wb-about" aria-label={texts.about}>
          <Subtitle2 as="h2">{texts.aboutTitle}</Subtitle2>
          {[...texts.aboutBody, texts.aboutKeys].map((line) => (
            <Text as="p" key={line}>
              {line}
            </Text>
          ))}
        </PopoverSurface>
      </Popover>
    </div>
  );
}

/** A sheet with a tick: our own sign, so that nobody takes the window for Microsoft's. */
function GridMark() {
  return (
    <svg className="wb-title-mark" viewBox="0 0 24 24" aria-hidden focusable="false">
      <rect x="2.75" y="3.75" width="18.5" height="16.5" rx="2.5" />
      <path d="M3 9h18M9 9v11" />
      <path className="wb-title-tick" d="m12 14.5 2.2 2.2 4.3-4.6" />
    </svg>
  );
}
