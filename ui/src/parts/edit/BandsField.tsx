// Age bands: typed, or one of those that are asked for most.
import { TextInput, UnstyledButton } from "@mantine/core";
import { BANDS, bandsInWords } from "../../lib/bands";
import type { Field } from "../../lib/generated/Field";
import { useTexts } from "../../lib/texts";
import style from "./edit.module.css";
import { keepOnEnter } from "./FieldEditor";
import { useControl } from "./useControl";

export function BandsField({ field }: { field: Field }) {
  const { say } = useTexts();
  const [draft, control] = useControl(field);
  return (
    <div>
      <TextInput
        {...control}
        placeholder={say("window-bands-none")}
        value={draft.typed}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onKeyDown={(event) => keepOnEnter(event, draft)}
      />
      <div className={style.presets}>
        {["", ...BANDS].map((bands) => (
          <UnstyledButton
            key={bands}
            className={style.preset}
            aria-pressed={draft.typed === bands}
            onClick={() => draft.choose(bands)}
          >
            {bands ? bandsInWords(bands) : say("window-bands-none")}
          </UnstyledButton>
        ))}
      </div>
    </div>
  );
}
