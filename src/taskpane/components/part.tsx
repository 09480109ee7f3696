import type { ComponentType, ReactElement, ReactNode } from "react";
import { lazy, Suspense, useState } from "react";
import { CatchUnloaded } from "./unloaded";

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

const ahead: (() => Promise<unknown>)[] = [];
const others: (() => Promise<unknown>)[] = [];

/**
 * A part of the pane that is not among what it loads at first. One that was fetched before it is
 * needed is drawn at once; React's own lazy components wait for a third of a second even then.
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
  const bring = async (): Promise<{ readonly default: ComponentType<Props> }> => {
    try {
      const module = await load();
      loaded = module.default;
      return module;
    } catch (error) {
      // React's own lazy component never asks again once it was refused.
      waited = lazy(bring);
      throw error;
    }
  };
  let waited = lazy(bring);
  (when === "soon" ? ahead : others).push(bring);
  return function Part(props: Props): ReactElement {
    // The same one as long as it is drawn: another would begin anew, and lose what was typed.
    const [Drawn, setDrawn] = useState<ComponentType<Props>>(() => loaded ?? waited);
    return (
      <CatchUnloaded onRetry={() => setDrawn(() => loaded ?? waited)}>
        <Suspense fallback={meanwhile(props)}>
          <Drawn {...props} />
        </Suspense>
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
