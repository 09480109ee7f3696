import type { IRunOptions, ISectionOptions } from "docx";
import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
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
  const { orientation, margins, pageNumbers, mark } = page;
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
      first: new Header({ children: marked(mark) }),
      default: new Header({
        children: [...(pageNumbers === "header" ? [pageNumber()] : []), ...marked(mark)],
      }),
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

function marked(mark: string | null): Paragraph[] {
  if (mark === null) return [new Paragraph({})];
  const words: IRunOptions = { text: mark, size: SMALL, bold: true };
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(words)] })];
}
