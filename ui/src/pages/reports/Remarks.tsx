// What is to be said of the text: numbers that contradict the record, names of figures that are
// gone. Each leads to its place, and a typed number becomes the live figure that it is.
import { Button } from "@mantine/core";
import type { RefObject } from "react";
import type { FigureTold } from "../../lib/generated/FigureTold";
import type { TextRemark } from "../../lib/generated/TextRemark";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle, IconInfoCircle } from "../../parts/icons";
import type { ProseHand } from "../../parts/prose/Prose";
import style from "./Report.module.css";

interface Props {
  remarks: readonly TextRemark[];
  figures: readonly FigureTold[];
  /** Null where nothing can be changed. */
  hand: RefObject<ProseHand | null> | null;
}

export function Remarks({ remarks, figures, hand }: Props) {
  const { say } = useTexts();
  return (
    <ul className={style.remarks} aria-label={say("story-remarks")} data-testid="remarks">
      {remarks.map((remark) => (
        <li key={`${remark.at} ${remark.kind} ${remark.figure}`} data-level={remark.level}>
          <One remark={remark} figures={figures} hand={hand} />
        </li>
      ))}
    </ul>
  );
}

function One({ remark, figures, hand }: Omit<Props, "remarks"> & { remark: TextRemark }) {
  const { say } = useTexts();
  const { level, message, figure } = remark;
  const Sign = level === "hint" ? IconInfoCircle : IconAlertTriangle;
  const known = figures.find(({ id }) => id === figure);
  return (
    <>
      <Sign size={15} aria-hidden="true" />
      <button type="button" onClick={() => hand?.current?.show(remark)}>
        {message}
      </button>
      {hand && known && (
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => hand.current?.replace(remark)}
          data-testid="use-figure"
        >
          {say("story-use-figure", { figure: known.text ?? known.label })}
        </Button>
      )}
    </>
  );
}
