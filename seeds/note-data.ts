import note2018 from "./data/note-2018.json";
import note2020 from "./data/note-2020.json";

/** A sentence of ours that says what a document says. */
interface Statement {
  /** The direction or measure it belongs to. */
  readonly topic: string;
  readonly text: string;
  /** What of the text stands in the document letter by letter: figures with units, dates, names. */
  readonly figures: readonly string[];
}

export interface Note {
  readonly title: readonly string[];
  readonly statements: readonly Statement[];
  /** Blank where the document has none. */
  readonly signature: { readonly post: string; readonly name: string };
}

/** The explanatory note on 2018. */
export const explanatoryNote: Note = note2018;

/** The office's narrative report on 2020. */
export const narrativeReport: Note = note2020;
