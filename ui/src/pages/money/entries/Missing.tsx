// What the entries lack before their figures are whole: rates that nobody entered, a budget; and
// how one begins, while there are none.
import { Button } from "@mantine/core";
import { useMemo } from "react";
import type { EntryShown } from "../../../lib/generated/EntryShown";
import { link } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import { IconAlertTriangle, IconInfoCircle } from "../../../parts/icons";
import style from "./Entries.module.css";

/** More would push the grid away; the overview lists them all. */
const SHOWN = 3;

interface Props {
  project: string;
  entries: readonly EntryShown[];
  /** There is one. */
  budget: boolean;
  /** There are no entries. */
  empty: boolean;
}

export function Missing({ project, entries, budget, empty }: Props) {
  const { say } = useTexts();
  const rates = useMemo(() => [...new Set(entries.flatMap(({ rate_needed }) => rate_needed ?? []))], [entries]);
  return (
    <>
      {rates.length > 0 && (
        <div className={style.missing} data-testid="rates-missing">
          <IconAlertTriangle size={17} aria-hidden="true" />
          <ul>
            {rates.slice(0, SHOWN).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {rates.length > SHOWN && <li>{say("entries-rates-more", { count: rates.length - SHOWN })}</li>}
          </ul>
          <Button
            component="a"
            href={link({ page: "money", project, view: "rates" })}
            size="compact-sm"
            variant="default"
            data-testid="to-rates"
          >
            {say("entries-to-rates")}
          </Button>
        </div>
      )}
      {empty && (
        <div className={style.hint} data-testid="entries-none">
          <IconInfoCircle size={17} aria-hidden="true" />
          <p>{say("entries-none")}</p>
        </div>
      )}
      {!budget && (
        <div className={style.hint}>
          <IconInfoCircle size={17} aria-hidden="true" />
          <p>
            {say("entries-no-budget")}{" "}
            <a href={link({ page: "money", project, view: "budget" })}>{say("entries-to-budget")}</a>
          </p>
        </div>
      )}
    </>
  );
}
