import type { ComponentType, ReactElement, ReactNode } from "react";
import { useEffect, useState } from "react";
import { CatchUnloaded } from "./unloaded";

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

const ahead: (() => Promise<unknown>)[] = [];
const others: (() => Promise<unknown>)[] = [];

/**
 * A part of the pane that is not among what it loads at first. It is drawn as soon as it is there: one
 * of React's own lazy components is held back for a third of a second, in which a pane that opens a
 * screen is blank.
 *
 * @param when `soon` for what most people come to need: fetched once the pane stands
 * @param meanwhile stands there until it is fetched
 */
export function part<Props extends object>(
  load: Load<Props>,
  when: "soon" | "on-demand",
  meanwhile: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const bring = async (): Promise<ComponentType<Props>> => {
    loaded = (await load()).default;
    return loaded;
  };
  (when === "soon" ? ahead : others).push(bring);

  function Fetched(props: Props): ReactNode {
    // The same one as long as it is drawn: another would begin anew, and lose what was typed.
    const [Drawn, setDrawn] = useState(() => loaded);
    const [refused, setRefused] = useState<{ readonly fault: unknown } | null>(null);
    useEffect(() => {
      if (Drawn !== null) return undefined;
      let isWanted = true;
      bring().then(
        (component) => isWanted && setDrawn(() => component),
        (fault: unknown) => isWanted && setRefused({ fault }),
      );
      return () => {
        isWanted = false;
      };
    }, [Drawn]);
    if (refused !== null) throw refused.fault;
    return Drawn === null ? meanwhile(props) : <Drawn {...props} />;
  }

  return function Part(props: Props): ReactElement {
    const [attempt, setAttempt] = useState(0);
    return (
      <CatchUnloaded onRetry={() => setAttempt((last) => last + 1)}>
        <Fetched key={attempt} {...props} />
      </CatchUnloaded>
    );
  };
}

/**
 * Fetches what will be needed soon, or everything. What cannot be fetched now is asked for again when
 * it is needed, and told then.
 */
export async function fetchParts(which: "soon" | "all"): Promise<void> {
  const wanted = which === "soon" ? ahead : [...ahead, ...others];
  await Promise.allSettled(wanted.map((bring) => bring()));
}
