// The live figures that a text can name, as the editor's parts share them.
import { createContext, useContext } from "react";

/** A figure of the record: it reads the same in the text and in the tables. */
export interface Figure {
  id: string;
  label: string;
  /** As it will be printed; null where the record does not provide it. */
  text: string | null;
  /** Where it comes from, in words. */
  source: string | null;
}

const Known = createContext<ReadonlyMap<string, Figure>>(new Map());

export const FiguresIn = Known.Provider;

/** The figure of an id; undefined where the record has none of that name. */
export function useFigure(id: string): Figure | undefined {
  return useContext(Known).get(id);
}
