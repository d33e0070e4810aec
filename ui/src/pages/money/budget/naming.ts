// Versions of a budget in words: which one it is, and how it stands.
import { date } from "../../../lib/format";
import type { BudgetVersion } from "../../../lib/generated/BudgetVersion";
import type { Texts } from "../../../lib/texts";

/** "Original", "Amendment no. 1". */
export function versionName({ version }: BudgetVersion, { say }: Texts): string {
  return version === 1 ? say("budget-original") : say("budget-amended", { number: version - 1 });
}

/** The same with since when, and whether it is the one in force. */
export function versionTold(version: BudgetVersion, texts: Texts): string {
  const since = version.date && date(version.date, texts.language);
  const state = version.current ? texts.say("budget-in-force") : null;
  return [versionName(version, texts), since, state].filter(Boolean).join(" · ");
}

/** The version in force: the one that was adopted, else the last. */
export function inForce(versions: readonly BudgetVersion[]): BudgetVersion | undefined {
  return versions.find(({ current }) => current) ?? versions.at(-1);
}
