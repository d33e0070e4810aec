// Keys of the keyboard as they are printed on it.
import { Kbd } from "@mantine/core";
import { Fragment } from "react";
import { printed } from "../lib/shortcuts";
import { useTexts } from "../lib/texts";
import style from "./Keys.module.css";

/** One combination, such as Ctrl + K. */
export function Keys({ of }: { of: string }) {
  const texts = useTexts();
  return (
    <span className={style.keys}>
      {printed(of, texts).map((key, at) => (
        <Fragment key={key}>
          {at > 0 && <span className={style.and}>+</span>}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
