// Asks which number of a date is the day, where neither the block nor the language tells.
import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { date } from "../../../lib/format";
import type { DayOrder } from "../../../lib/generated/DayOrder";
import { useTexts } from "../../../lib/texts";
import { Dialog } from "../../../parts/Dialog";
import style from "./Entries.module.css";

interface Asked {
  text: string;
  answer: (order: DayOrder | null) => void;
}

const ORDERS: readonly DayOrder[] = ["day_first", "month_first"];

export function useOrder() {
  const { say, language } = useTexts();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (text: string) =>
    new Promise<DayOrder | null>((answer) => {
      setAsked({
        text,
        answer: (order) => {
          setAsked(null);
          answer(order);
        },
      });
    });
  const question: ReactNode = asked && (
    <Dialog title={say("entries-order")} close={() => asked.answer(null)}>
      <div className={style.question} data-testid="date-order">
        <p>{say("entries-order-why", { date: asked.text })}</p>
        {ORDERS.map((order, at) => (
          <Button
            key={order}
            variant="default"
            onClick={() => asked.answer(order)}
            {...(at === 0 && { "data-autofocus": true })}
            data-testid={`order-${order}`}
          >
            {date(read(asked.text, order), language)}
          </Button>
        ))}
        <Button variant="subtle" onClick={() => asked.answer(null)}>
          {say("entries-order-leave")}
        </Button>
      </div>
    </Dialog>
  );
  return { ask, question };
}

/** `03/04/2025` as a day in one of its two orders, written as the core writes days. */
function read(text: string, order: DayOrder): string {
  const [one = "", two = "", year = ""] = text.trim().split(/[^0-9]+/);
  const [month, day] = order === "day_first" ? [two, one] : [one, two];
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
