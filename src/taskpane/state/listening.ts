import type { Unsubscribe } from "../../app/ports";
import type { Result } from "../../app/failure";
import { guarded } from "./desk";

/** Asks to be told of something; the value ends that. */
export type Listen = () => Promise<Result<Unsubscribe>>;

/** What the pane wants to be told of by the workbook. */
export interface Listening {
  /** Asks for whatever Excel does not tell of yet. */
  readonly begin: () => Promise<void>;
  readonly end: () => void;
}

/** Excel refuses while a cell is being edited; what was refused is asked for again the next time. */
export function createListening(wanted: readonly Listen[]): Listening {
  const heard = new Map<Listen, Unsubscribe>();
  let asking: Promise<void> | null = null;
  let ended = false;

  async function ask(): Promise<void> {
    const open = wanted.filter((listen) => !heard.has(listen));
    const answers = await Promise.all(
      open.map(async (listen) => ({ listen, answer: await guarded(listen) })),
    );
    for (const { listen, answer } of answers) {
      if (answer.ok && ended) answer.value();
      else if (answer.ok) heard.set(listen, answer.value);
    }
    asking = null;
  }

  return {
    begin: () => (asking ??= ask()),
    end: () => {
      ended = true;
      for (const stop of heard.values()) stop();
      heard.clear();
    },
  };
}
