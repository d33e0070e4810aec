// For whom a report is made: what each of them is shown stands beside it.
import { Radio } from "@mantine/core";
import type { Audience } from "../../lib/generated/Audience";
import { useTexts } from "../../lib/texts";
import style from "./AudienceChoice.module.css";

const AUDIENCES: readonly Audience[] = ["donor", "public", "internal"];

interface Props {
  audience: Audience;
  choose: (audience: Audience) => void;
}

export function AudienceChoice({ audience, choose }: Props) {
  const { say } = useTexts();
  return (
    <Radio.Group
      label={say("reports-audience")}
      value={audience}
      onChange={(chosen) => choose(AUDIENCES.find((one) => one === chosen) ?? audience)}
    >
      <div className={style.choices}>
        {AUDIENCES.map((one) => (
          <Radio
            key={one}
            value={one}
            label={say(`story-audience-${one}`)}
            description={say(`reports-audience-${one}`)}
            data-testid={`audience-${one}`}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
