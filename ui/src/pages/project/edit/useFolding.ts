// Which nodes of a tree hide what is under them.
import { useState } from "react";

export function useFolding() {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = (key: string) => setFolded(new Set([...folded, key]));
  const unfold = (key: string) => setFolded(new Set([...folded].filter((other) => other !== key)));
  const toggle = (key: string) => (folded.has(key) ? unfold(key) : fold(key));
  return { folded, fold, unfold, toggle };
}
