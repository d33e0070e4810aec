// One step of an import: its number, its name and what is to be seen or said.
import { type ReactNode, useId } from "react";
import style from "./Tables.module.css";

interface Props {
  number: number;
  title: string;
  children: ReactNode;
}

export function Step({ number, title, children }: Props) {
  const heading = useId();
  return (
    <section className={style.step} aria-labelledby={heading}>
      <h2 id={heading}>
        <span className={style.number}>{number}</span>
        {title}
      </h2>
      {children}
    </section>
  );
}
