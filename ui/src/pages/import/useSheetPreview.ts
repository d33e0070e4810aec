// What the core says of a page that is being looked at; asked again when an answer changes.
import { usePreview } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { inputOf, type Sheet } from "./incoming";

/** The refusals inside are sentences in the interface's language, so that it counts, too. */
export function useSheetPreview(sheet: Sheet) {
  return usePreview(inputOf(sheet), useTexts().language);
}
