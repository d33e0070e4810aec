// What the core says of a page or an IATI file that is being looked at; asked again when an answer changes.
import type { CallError } from "../../lib/call";
import type { IatiActivity } from "../../lib/generated/IatiActivity";
import type { Preview } from "../../lib/generated/Preview";
import { useIatiPreview, usePreview } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { iatiOf, inputOf, type Sheet } from "./incoming";
import { seemingOf } from "./kinds";

/** What was understood; of an IATI file the first activity stands for all. */
export interface Looked {
  data: Preview | undefined;
  /** Only of an IATI file. */
  activities: readonly IatiActivity[] | null;
  error: CallError | null;
  isPlaceholderData: boolean;
}

/** The refusals inside are sentences in the interface's language, so that it counts, too. */
export function useSheetPreview(sheet: Sheet): Looked {
  const { language } = useTexts();
  const isIati = seemingOf(sheet.page) === "iati";
  const page = usePreview(inputOf(sheet), language, !isIati);
  const file = useIatiPreview(isIati ? iatiOf(sheet) : null, language);
  const { error, isPlaceholderData } = isIati ? file : page;
  const activities = file.data?.activities ?? null;
  return { data: isIati ? activities?.[0]?.preview : page.data, activities, error, isPlaceholderData };
}
