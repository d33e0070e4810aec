// Forms of partners that came in, wherever the window is: each waits until a person takes it in
// or leaves it. Nothing of them is kept in the record before.
import { useSyncExternalStore } from "react";
import { go } from "../../lib/route";

/** A form that came back. */
export interface ArrivedForm {
  id: number;
  name: string;
  base64: string;
}

let forms: readonly ArrivedForm[] = [];
let next = 1;
const watchers = new Set<() => void>();

function replace(by: readonly ArrivedForm[]): void {
  forms = by;
  for (const changed of watchers) changed();
}

/** Takes forms in and shows them. */
export function takeForms(files: readonly { name: string; base64?: string }[], project?: string): void {
  const fresh = files.flatMap(({ name, base64 }) => (base64 ? [{ id: next++, name, base64 }] : []));
  if (fresh.length === 0) return;
  replace([...forms, ...fresh]);
  go({ page: "forms", project });
}

/** It is done with. */
export function leaveForm(id: number): void {
  replace(forms.filter((form) => form.id !== id));
}

/** The forms that wait. */
export function useArrivedForms(): readonly ArrivedForm[] {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => forms,
  );
}
