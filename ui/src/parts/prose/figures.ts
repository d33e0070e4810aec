// The live figures and photos that a text can name, as the editor's parts share them.
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

const Photos = createContext<ReadonlyMap<string, string>>(new Map());

/** The photos that a text can show: key of the file by the name that texts call it. */
export const PhotosIn = Photos.Provider;

/** Key of a photo; undefined where no file has the name. */
export function usePhoto(name: string): string | undefined {
  return useContext(Photos).get(name);
}
