// Packages of changes that came in, wherever the window is: each is shown until a person takes it
// in or leaves it. Nothing of them is kept in the record before.
import { useSyncExternalStore } from "react";

/** A package as it came. */
export interface ArrivedPackage {
  id: number;
  name: string;
  base64: string;
}

let packages: readonly ArrivedPackage[] = [];
let next = 1;
const watchers = new Set<() => void>();

function replace(by: readonly ArrivedPackage[]): void {
  packages = by;
  for (const changed of watchers) changed();
}

/** Takes packages in to be looked at, one after the other. */
export function takePackages(files: readonly { name: string; base64?: string }[]): void {
  replace([...packages, ...files.map(({ name, base64 = "" }) => ({ id: next++, name, base64 }))]);
}

/** It is done with. */
export function leavePackage(id: number): void {
  replace(packages.filter((one) => one.id !== id));
}

/** The packages that wait. */
export function useArrivedPackages(): readonly ArrivedPackage[] {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => packages,
  );
}
