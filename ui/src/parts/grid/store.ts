// A value that parts of the page watch without being drawn with everything around them: a key
// press changes a few cells of the thousand in sight, and only those are drawn again.
import { useSyncExternalStore } from "react";

/** Holds one value; each `set` tells those who watch. */
export class Store<T extends object> {
  #value: T;
  readonly #watchers = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get(): T {
    return this.#value;
  }

  set(changes: Partial<T>): void {
    this.#value = { ...this.#value, ...changes };
    for (const watcher of this.#watchers) watcher();
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };
}

/** What `seen` makes of the value. The part is drawn again only when that changes. */
export function useStore<T extends object, S>(store: Store<T>, seen: (value: T) => S): S {
  return useSyncExternalStore(store.watch, () => seen(store.get()));
}
