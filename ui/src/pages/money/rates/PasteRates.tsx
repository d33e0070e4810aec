// A pasted table of exchange rates: whose they are and of which currency there is one, seen line by
// line before anything is kept.
import { Autocomplete, Button, Select, Textarea, TextInput } from "@mantine/core";
import { skipToken, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "../../../lib/call";
import { date, decimal, languageName } from "../../../lib/format";
import type { PastedRates } from "../../../lib/generated/PastedRates";
import { useChange, useStatus } from "../../../lib/queries";
import { useUndoRedo } from "../../../lib/steps";
import { useTexts } from "../../../lib/texts";
import { term } from "../../../lib/vocabulary";
import { Dialog } from "../../../parts/Dialog";
import { Problem } from "../../../parts/Problem";
import { Scroll } from "../../../parts/Scroll";
import { toast } from "../../../parts/toast";
import { NotKept } from "../NotKept";
import style from "./Rates.module.css";
import { baseOf, SOURCES } from "./sheet";

interface Props {
  /** What was pasted already. */
  given: string;
  /** Whose rates the agreement wants. */
  source: string | null;
  /** The budget's currency. */
  into: string | null;
  close: () => void;
}

export function PasteRates({ given, source: wanted, into, close }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const { undo } = useUndoRedo();
  const languages = useStatus().data?.languages ?? [];
  const names = new Map(SOURCES.map((code) => [term(texts, "rate-source", code), code as string]));
  const [text, setText] = useState(given);
  const [named, setNamed] = useState(term(texts, "rate-source", wanted ?? "infor_euro"));
  const source = names.get(named.trim()) ?? named;
  const [base, setBase] = useState(baseOf(wanted ?? "infor_euro", into ?? "EUR"));
  const [language, setLanguage] = useState(texts.language);
  const input = { source, base, text, language };
  const read = useQuery({
    queryKey: ["paste_rates", input, texts.language],
    queryFn: text.trim() === "" ? skipToken : () => call("paste_rates", { ...input, dry: true }),
    placeholderData: (before) => before,
  });
  const keeping = useChange("paste_rates");
  const told = text.trim() === "" || read.error ? undefined : read.data;
  const error = keeping.error ?? read.error;
  const refused = (field: string) => error?.field === field && <span role="alert">{error.message}</span>;
  const choose = (name: string) => {
    setNamed(name);
    const code = names.get(name.trim());
    if (code) setBase(baseOf(code, into ?? base));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keeping.mutate(
      { ...input, dry: false },
      {
        onSuccess: ({ kept }) => {
          close();
          const action = { label: say("window-undo"), run: undo };
          toast(say("rates-pasted", { count: kept }), say("window-close-message"), action);
        },
      },
    );
  };
  return (
    <Dialog title={say("rates-paste-title")} close={close} size="xl">
      <form className={style.form} onSubmit={submit} data-testid="paste-rates-form">
        <p className={style.note}>{say("rates-paste-lead")}</p>
        <div className={style.fields}>
          <Autocomplete
            label={say("rates-column-source")}
            data={[...names.keys()]}
            value={named}
            onChange={choose}
            error={refused("source")}
            openOnFocus={false}
            data-testid="paste-rates-source"
          />
          <TextInput
            label={say("rates-base")}
            value={base}
            onChange={(event) => setBase(event.currentTarget.value)}
            error={refused("base")}
            data-testid="paste-rates-base"
          />
          <Select
            label={say("budget-paste-language")}
            data={languages.map((code) => ({ value: code, label: languageName(code, texts.language) }))}
            value={language}
            onChange={(code) => setLanguage(code ?? language)}
            allowDeselect={false}
          />
        </div>
        <Textarea
          label={say("budget-paste-here")}
          placeholder={`2025-02\tXOF\t655${language === "en" ? "." : ","}957`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={4}
          maxRows={8}
          spellCheck={false}
          data-autofocus
          data-testid="paste-rates-text"
        />
        {error && error.field !== "source" && error.field !== "base" && <Problem error={error} />}
        {told && <Understood told={told} />}
        <div className={style.buttons}>
          <Button variant="default" onClick={close}>
            {say("window-cancel")}
          </Button>
          <Button
            type="submit"
            disabled={!told || told.kept === 0}
            loading={keeping.isPending}
            data-testid="paste-rates-keep"
          >
            {say("rates-paste-keep", { count: told?.kept ?? 0 })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Understood({ told }: { told: PastedRates }) {
  const { say, language } = useTexts();
  return (
    <div className={style.understood} data-testid="rates-understood">
      <NotKept refused={told.refused} />
      {told.there > 0 && <p className={style.note}>{say("rates-there", { count: told.there })}</p>}
      {told.rates.length > 0 && (
        <Scroll label={say("rates-understood")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say("rates-column-date")}</th>
                <th scope="col" data-number>
                  {say("rates-understood")}
                </th>
              </tr>
            </thead>
            <tbody>
              {told.rates.map((rate) => (
                <tr key={rate.id}>
                  <th scope="row">{rate.date ? date(rate.date, language) : say("rates-always")}</th>
                  <td data-number>{`1 ${rate.base} = ${decimal(rate.rate, language)} ${rate.counter}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </div>
  );
}
