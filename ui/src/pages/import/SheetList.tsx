// Several pages at once: which are ready, which ask something, which were refused.
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle, IconCheck, IconFileDescription, IconHelpCircle } from "../../parts/icons";
import style from "./Import.module.css";
import type { Sheet } from "./incoming";
import { useSheetPreview } from "./useSheetPreview";

interface Props {
  sheets: readonly Sheet[];
  shown: number;
  choose: (id: number) => void;
}

/** Steps through the pages. */
export function SheetList({ sheets, shown, choose }: Props) {
  const { say } = useTexts();
  return (
    <nav className={style.list} aria-label={say("window-pages")}>
      <ol>
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <button
              type="button"
              aria-current={sheet.id === shown ? "step" : undefined}
              onClick={() => choose(sheet.id)}
              data-testid="sheet"
            >
              <SheetLine sheet={sheet} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const SIGNS = {
  imported: IconCheck,
  refused: IconAlertTriangle,
  asks: IconHelpCircle,
  reading: IconFileDescription,
  ready: IconFileDescription,
} as const;

function SheetLine({ sheet }: { sheet: Sheet }) {
  const { say } = useTexts();
  const preview = useSheetPreview(sheet);
  const state = stateOf(sheet, preview);
  const Sign = SIGNS[state];
  return (
    <>
      <Sign size={18} aria-hidden="true" data-state={state} />
      <span className={style.sheetName}>
        <span className={style.sheetTitle}>{preview.data?.proposal.project.title || sheet.page.name}</span>
        <span className={style.sheetState}>{say(`window-sheet-${state}`)}</span>
      </span>
    </>
  );
}

function stateOf(sheet: Sheet, { data, error }: ReturnType<typeof useSheetPreview>): keyof typeof SIGNS {
  if (sheet.imported) return "imported";
  if (error) return "refused";
  if (!data) return "reading";
  return data.proposal.questions.length > 0 || (data.existing && !sheet.decision) ? "asks" : "ready";
}
