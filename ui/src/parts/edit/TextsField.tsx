// A text of the record, once per language, side by side: a language that lacks it says so.
import { Textarea } from "@mantine/core";
import { languageName, languageWord } from "../../lib/format";
import type { Field } from "../../lib/generated/Field";
import { useTexts } from "../../lib/texts";
import style from "./edit.module.css";
import { keepOnEnter } from "./FieldEditor";
import { useForm } from "./form";
import { useControlOf } from "./useControl";
import { useDraft } from "./useDraft";

/** A new row has the record's own language alone until it is kept. */
export function TextsField({ field, long }: { field: Field; long: boolean }) {
  const { row, languages } = useForm();
  const [own = "en"] = languages;
  const there = Object.keys(row?.texts[field.name] ?? {});
  const shown = row ? [...new Set([...languages, ...there])] : [own];
  return (
    <div className={style.texts} data-several={shown.length > 1 || undefined}>
      {shown.map((language) => (
        <OneLanguage
          key={language}
          field={field}
          long={long}
          language={language}
          own={language === own}
          several={shown.length > 1}
        />
      ))}
    </div>
  );
}

interface Props {
  field: Field;
  long: boolean;
  language: string;
  /** The language that the record is written in. */
  own: boolean;
  several: boolean;
}

function OneLanguage({ field, long, language, own, several }: Props) {
  const texts = useTexts();
  const { row, save, refusals } = useForm();
  const draft = useDraft({
    kept: row?.texts[field.name]?.[language] ?? "",
    save: (typed) => save(field, row === null && own ? null : language, typed),
    long: true,
    refusal: own ? refusals[field.name] : undefined,
  });
  const name = languageName(language, texts.language);
  const control = useControlOf(field, draft, several ? name : undefined);
  const gap = several && draft.typed === "";
  const shared = {
    ...control,
    withAsterisk: field.required && own,
    description: own ? control.description : null,
    "data-testid": own ? `field-${field.name}` : `field-${field.name}-${language}`,
    "data-gap": gap || undefined,
    placeholder: gap
      ? texts.say("window-language-gap", { language: languageWord(language, texts.language) })
      : undefined,
    lang: language,
    dir: "auto",
    spellCheck: true,
    value: draft.typed,
  };
  return (
    <Textarea
      {...shared}
      autosize
      minRows={long ? 2 : 1}
      maxRows={16}
      onChange={(event) =>
        draft.change(long ? event.currentTarget.value : inOneLine(event.currentTarget.value))
      }
      onKeyDown={(event) => {
        if (!long && event.key === "Enter") event.preventDefault();
        if (long) draft.onKeyDown(event);
        else keepOnEnter(event, draft);
      }}
    />
  );
}

/** A text of one line may be pasted with line ends. */
function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
