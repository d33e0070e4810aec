// The mark of a value that follows from others and stands in no document.
import { Tooltip } from "@mantine/core";
import { useTexts } from "../../lib/texts";
import style from "./Derived.module.css";

/** The reason is its tooltip and its description. */
export function Derived() {
  const { say } = useTexts();
  return (
    <Tooltip label={say("window-derived-hint")}>
      <span className={style.derived}>{say("window-derived")}</span>
    </Tooltip>
  );
}
