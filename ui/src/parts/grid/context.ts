// What the parts of a grid have in common, so that it need not be handed through the library.
import { createContext, useContext } from "react";
import type { GridControl } from "./control";
import type { GridColumn } from "./model";

export interface GridParts {
  control: GridControl;
  /** In the order in which they stand. */
  columns: readonly GridColumn[];
  /** Begins the ids of the grid's own elements. */
  id: string;
}

export const InGrid = createContext<GridParts | null>(null);

export function useGrid(): GridParts {
  const parts = useContext(InGrid);
  if (!parts) throw new Error("a part of the grid stands outside of a grid");
  return parts;
}
