import { useSyncExternalStore } from "react";
import type { GridModel, GridState } from "./grid-model";

/** The grid's state, drawn anew after every change. */
export function useGrid(model: GridModel): GridState {
  return useSyncExternalStore(model.subscribe, model.getState);
}
