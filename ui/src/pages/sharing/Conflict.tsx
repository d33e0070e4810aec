// Two words for one thing, side by side, with who wrote them and when: a person says which stands.
import { Radio } from "@mantine/core";
import { moment } from "../../lib/format";
import type { ConflictTold } from "../../lib/generated/ConflictTold";
import type { Side } from "../../lib/generated/Side";
import { type Texts, useTexts } from "../../lib/texts";
import { fieldNameIn, tableName } from "../../lib/vocabulary";
import style from "./Sharing.module.css";

interface Props {
  conflict: ConflictTold;
  side: Side | null;
  decide: (side: Side) => void;
}

export function Conflict({ conflict, side, decide }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const { table, label, project, field, kind } = conflict;
  const what = [tableName(texts, table), label, field && fieldNameIn(texts, field)].filter(Boolean).join(" · ");
  const where = project !== null && project !== label ? `${project}: ` : "";
  return (
    <Radio.Group
      className={style.conflict}
      label={what}
      description={`${where}${say(`conflict-${kind}`)}`}
      value={side}
      onChange={(chosen) => decide(chosen === "theirs" ? "theirs" : "mine")}
      data-testid="conflict"
    >
      <div className={style.sides}>
        {(["mine", "theirs"] as const).map((one) => (
          <Radio
            key={one}
            value={one}
            className={style.side}
            label={say(`exchange-${one}`)}
            description={<Said conflict={conflict} side={one} />}
            data-testid={`conflict-${one}`}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function Said({ conflict, side }: { conflict: ConflictTold; side: Side }) {
  const texts = useTexts();
  const by = side === "mine" ? conflict.mine_by : conflict.theirs_by;
  return (
    <>
      <span className={style.value}>{standing(texts, conflict, side)}</span>
      {by && <span>{texts.say("exchange-by", { who: by.who, at: moment(by.at, texts.language) })}</span>}
    </>
  );
}

/** Of a whole row it is told whether it goes or stays. */
function standing({ say }: Texts, conflict: ConflictTold, side: Side): string {
  const { kind, [side]: value } = conflict;
  if (kind === "gone_here") return say(side === "mine" ? "exchange-gone" : "exchange-kept");
  if (kind === "gone_there") return say(side === "mine" ? "exchange-kept" : "exchange-gone");
  return value?.shown || say("window-history-empty");
}
