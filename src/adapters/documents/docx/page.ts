import type { IRunOptions, ISectionOptions } from "docx";
import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { TextDocument, TextPage } from "../../../core/documents/text-document";
import { twipsOfMillimetres } from "./units";

/** A4, upright: what lies on its side is told by the orientation. */
const A4 = { width: 11_906, height: 16_838 } as const;
/** In half-points. */
const SMALL = 24;

type Page = Omit<ISectionOptions, "children">;

/** Size, margins, numbers of pages from the second on, and the mark at the head of each. */
export function pageOf({ page }: TextDocument): Page {
  const { orientation, margins, pageNumbers } = page;
  const side = (name: keyof TextPage["margins"]): number => twipsOfMillimetres(margins[name]);
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          ...A4,
          orientation:
            orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: side("left"),
          right: side("right"),
          top: side("top"),
          bottom: side("bottom"),
          header: side("header"),
          footer: side("footer"),
        },
      },
    },
    headers: {
      first: new Header({ children: [headOf(false, page)] }),
      default: new Header({ children: [headOf(pageNumbers === "header", page)] }),
    },
    footers: {
      first: new Footer({ children: [new Paragraph({})] }),
      default: new Footer({
        children: [pageNumbers === "footer" ? pageNumber() : new Paragraph({})],
      }),
    },
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: SMALL, children: [PageNumber.CURRENT] })],
  });
}

/** The number in the middle and the mark on the right of one line. */
function headOf(hasNumber: boolean, { orientation, margins, mark }: TextPage): Paragraph {
  if (mark === null) return hasNumber ? pageNumber() : new Paragraph({});
  const long = orientation === "landscape" ? A4.height : A4.width;
  const width = long - twipsOfMillimetres(margins.left) - twipsOfMillimetres(margins.right);
  const words: IRunOptions = { size: SMALL, bold: true, children: [new Tab(), mark] };
  const number: IRunOptions = {
    size: SMALL,
    children: [new Tab(), ...(hasNumber ? [PageNumber.CURRENT] : [])],
  };
  return new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(width / 2) },
      { type: TabStopType.RIGHT, position: width },
    ],
    children: [new TextRun(number), new TextRun(words)],
  });
}
