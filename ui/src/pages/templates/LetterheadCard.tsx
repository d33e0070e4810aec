// The organisation's sign and colour, which every report bears whose template has no colour of its own.
import { Button, ColorInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { CallError } from "../../lib/call";
import type { Letterhead } from "../../lib/generated/Letterhead";
import type { LetterheadInput } from "../../lib/generated/LetterheadInput";
import { chooseAttachments } from "../../lib/host";
import { useChange, useLetterhead } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import style from "./Letterhead.module.css";

/** The program's own colour, where nobody chose another. */
const USUAL = "#0B4F5C";

export function LetterheadCard() {
  const { say } = useTexts();
  const kept = useLetterhead().data;
  return (
    <section className={style.card} aria-labelledby="letterhead-heading" data-testid="letterhead">
      <h2 id="letterhead-heading">{say("letterhead")}</h2>
      <p className={style.lead}>{say("letterhead-lead")}</p>
      {kept && <Fields key={JSON.stringify(kept)} kept={kept} />}
    </section>
  );
}

/** What went wrong, at the field that it is about. */
interface Wrong {
  field: keyof LetterheadInput;
  message: string;
}

function Fields({ kept }: { kept: Letterhead }) {
  const { say } = useTexts();
  const changing = useChange("set_letterhead");
  const [accent, setAccent] = useState(kept.accent ?? "");
  const [alternative, setAlternative] = useState(kept.alternative ?? "");
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const change = async (field: Wrong["field"], input: LetterheadInput) => {
    setWrong(null);
    await changing.mutateAsync(input).catch((cause: unknown) => {
      setWrong({ field, message: cause instanceof CallError ? cause.message : String(cause) });
    });
  };
  const commit = (field: "accent" | "alternative", typed: string) => {
    if (typed.trim() !== (kept[field] ?? "")) void change(field, { [field]: typed.trim() });
    else setWrong(null);
  };
  const choose = async () => {
    const [file] = await chooseAttachments();
    if (file) await change("logo", { logo: file.name, base64: file.base64 });
  };
  const errorOf = (field: Wrong["field"]) =>
    wrong?.field === field ? <span role="alert">{wrong.message}</span> : undefined;
  return (
    <div className={style.fields}>
      <ColorInput
        label={say("letterhead-accent")}
        description={say("letterhead-accent-hint")}
        placeholder={USUAL}
        value={accent}
        withPicker={false}
        withEyeDropper={false}
        spellCheck={false}
        error={errorOf("accent")}
        onChange={setAccent}
        onBlur={() => commit("accent", accent)}
        onKeyDown={(event) => event.key === "Enter" && commit("accent", accent)}
        data-testid="letterhead-accent"
      />
      <fieldset className={style.logo}>
        <legend className={style.label}>{say("letterhead-logo")}</legend>
        <div className={style.deeds}>
          {kept.picture && (
            <img
              className={style.sign}
              src={`data:image/jpeg;base64,${kept.picture}`}
              alt={kept.alternative ?? ""}
            />
          )}
          <span className={style.name} dir="auto">
            {kept.logo ?? say("letterhead-no-logo")}
          </span>
          <Button variant="default" size="xs" onClick={() => void choose()} data-testid="letterhead-choose">
            {say("letterhead-choose")}
          </Button>
          {kept.logo !== null && (
            <Button
              variant="default"
              size="xs"
              onClick={() => void change("logo", { logo: "" })}
              data-testid="letterhead-remove"
            >
              {say("letterhead-remove")}
            </Button>
          )}
        </div>
        {errorOf("logo") && <p className={style.wrong}>{errorOf("logo")}</p>}
      </fieldset>
      {kept.logo !== null && (
        <TextInput
          label={say("letterhead-alternative")}
          description={say("letterhead-alternative-hint")}
          dir="auto"
          value={alternative}
          error={errorOf("alternative")}
          onChange={(event) => setAlternative(event.currentTarget.value)}
          onBlur={() => commit("alternative", alternative)}
          onKeyDown={(event) => event.key === "Enter" && commit("alternative", alternative)}
          data-testid="letterhead-alternative"
        />
      )}
    </div>
  );
}
