import { useSyncExternalStore } from "react";
import type { GridModel } from "./grid-model";
import type { GridState } from "./grid-state";

/** The grid's state, drawn anew after every change. */
export function useGrid(model: GridModel): GridState {
  return useSyncExternalStore(model.subscribe, model.getState);
}
