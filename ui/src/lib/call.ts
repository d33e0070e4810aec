// The one way to the core: `call(name, input)`. Inside the window it is a Tauri
// command, in a browser the development bridge; both answer with the same JSON.
import { invoke, isTauri } from "@tauri-apps/api/core";
import type { Commands } from "./commands";

/** What the core answers when it does not do what was asked. `message` is a sentence for people. */
export class CallError extends Error {
  override readonly name = "CallError";
  readonly code: string;
  readonly field: string | null;
  readonly args: Readonly<Record<string, string>>;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.code = refusal.code;
    this.field = refusal.field ?? null;
    this.args = refusal.args ?? {};
  }
}

/** A refusal as it crosses the wire. */
export interface Refusal {
  code: string;
  message: string;
  field?: string | null;
  args?: Record<string, string>;
}

type Input<Name extends keyof Commands> = Commands[Name]["input"];
type Output<Name extends keyof Commands> = Commands[Name]["output"];

/** Asks the core; throws a `CallError` when it refuses or fails. */
export async function call<Name extends keyof Commands>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  try {
    const answer: unknown = isTauri() ? await invoke("call", { name, input }) : await overBridge(name, input);
    return answer as Output<Name>;
  } catch (cause) {
    throw asCallError(cause);
  }
}

async function overBridge(name: string, input: unknown): Promise<unknown> {
  const response = await fetch("/call", { method: "POST", body: JSON.stringify({ name, input }) });
  const answer: unknown = await response.json();
  if (!response.ok) throw answer;
  return answer;
}

function asCallError(cause: unknown): CallError {
  if (cause instanceof CallError) return cause;
  if (isRefusal(cause)) return new CallError(cause);
  return new CallError({
    code: "failed-call",
    message: cause instanceof Error ? cause.message : String(cause),
  });
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}
