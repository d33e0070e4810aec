// Deeds in a grid, one after the other, and taken back as one: what is typed faster than the
// disk writes waits its turn, and what the core refused of a deed goes and comes back with it.
import { useQueryClient } from "@tanstack/react-query";
import { call } from "../../lib/call";
import { stepTitle } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { toast } from "../toast";
import { Deeds, type Way } from "./deeds";
import { putDrafts } from "./drafts";

/** What was done in any grid since the window was opened. */
export const deeds = new Deeds();

let line: Promise<unknown> = Promise.resolve();

/** Waits for what was begun before: somebody who types fast is ahead of the disk. */
export function inTurn(work: () => Promise<void>): Promise<void> {
  const done = line.then(work);
  line = done.catch(() => undefined);
  return done;
}

/** Takes the last deed back, or does it again, and says which it was. */
export function useTurning() {
  const texts = useTexts();
  const client = useQueryClient();
  return async (way: Way) => {
    const deed = deeds.take(way, await call("status", {}));
    const steps = deed ? deed.steps : 1;
    let said = "";
    for (let step = 0; step < steps; step++) {
      const turned = await call(way, {});
      said = texts.say(way === "undo" ? "window-undone" : "window-redone", {
        step: stepTitle(texts, turned),
      });
    }
    if (deed) {
      putDrafts(deed.grid, way === "undo" ? deed.before : deed.after);
      deeds.turned(way, deed, await call("status", {}));
    }
    if (said) toast(said, texts.say("window-close-message"));
    if (steps > 0) await client.invalidateQueries();
  };
}
