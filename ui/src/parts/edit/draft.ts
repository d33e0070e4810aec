// What is being typed into a field, beside what is kept of it. Pure: a field asks here what
// becomes of its text when an answer, a refusal or a fresh reading of the record arrives.

/** A field's text on its way. */
export interface Draft {
  /** As the record has it. */
  kept: string;
  /** As it stands in the field. */
  typed: string;
  /** The text that the record has answered for: what differs from it is not saved yet. */
  base: string;
  /** What is under way. */
  sent: string | null;
  state: "resting" | "saving" | "saved" | "refused";
  /** Why the text could not be kept, in words. */
  refusal: string | null;
}

/** A field that nobody has touched. */
export function untouched(kept: string): Draft {
  return { kept, typed: kept, base: kept, sent: null, state: "resting", refusal: null };
}

/** Whether something has been typed that the record does not know. */
export function unsaved({ typed, base }: Draft): boolean {
  return typed !== base;
}

/** Another letter. A refusal stays until the text is tried again. */
export function type(draft: Draft, typed: string): Draft {
  return { ...draft, typed, state: draft.state === "saved" ? "resting" : draft.state };
}

/** The record was read anew: what is being typed stays, a field at rest shows what is kept. */
export function arrive(draft: Draft, kept: string): Draft {
  if (kept === draft.kept) return draft;
  if (unsaved(draft) || draft.sent !== null) return { ...draft, kept };
  return { ...draft, kept, typed: kept, base: kept };
}

/** The text goes to the record. */
export function send(draft: Draft): Draft {
  return { ...draft, sent: draft.typed, state: "saving", refusal: null };
}

/** The record has it, perhaps in another form: that one is shown once the field is left. */
export function accept(draft: Draft, kept: string): Draft {
  return { ...draft, kept, base: draft.sent ?? draft.base, sent: null, state: "saved" };
}

/** The record does not take it: the text stays as typed. */
export function refuse(draft: Draft, refusal: string): Draft {
  return { ...draft, sent: null, state: "refused", refusal };
}

/** The field is left: what is saved is shown as the record has it. */
export function leave(draft: Draft): Draft {
  if (unsaved(draft) || draft.sent !== null) return draft;
  return { ...draft, typed: draft.kept, base: draft.kept };
}

/** Whether Esc has something to take back. What is on its way to the record is not taken back. */
export function unsent({ typed, sent, base, refusal }: Draft): boolean {
  return typed !== (sent ?? base) || refusal !== null;
}

/** Esc: back to what is kept, or is being kept. */
export function giveUp(draft: Draft): Draft {
  return draft.sent === null ? untouched(draft.kept) : { ...draft, typed: draft.sent };
}
