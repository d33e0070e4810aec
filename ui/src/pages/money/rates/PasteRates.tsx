// A pasted table of exchange rates: whose they are and of which currency there is one, seen line by
// line before anything is kept.
import { Autocomplete, TextInput } from "@mantine/core";
import { useState } from "react";
import { call } from "../../../lib/call";
import { date, decimal } from "../../../lib/format";
import type { PastedRates } from "../../../lib/generated/PastedRates";
import { useChange } from "../../../lib/queries";
import { useTexts } from "../../../lib/texts";
import { term } from "../../../lib/vocabulary";
import { Problem } from "../../../parts/Problem";
import { Scroll } from "../../../parts/Scroll";
import { NotKept } from "../NotKept";
import { BlockField, BlockLanguage, PasteDialog, useKept, useLook } from "../PasteDialog";
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
  const names = new Map(SOURCES.map((code) => [term(texts, "rate-source", code), code as string]));
  const [text, setText] = useState(given);
  const [named, setNamed] = useState(term(texts, "rate-source", wanted ?? "infor_euro"));
  const source = names.get(named.trim()) ?? named;
  const [base, setBase] = useState(baseOf(wanted ?? "infor_euro", into ?? "EUR"));
  const [language, setLanguage] = useState(texts.language);
  const input = { source, base, text, language };
  const read = useLook("rates", input, () => call("paste_rates", { ...input, dry: true }));
  const keeping = useChange("paste_rates");
  const said = useKept(close);
  const error = keeping.error ?? read.error;
  const refused = (field: string) => error?.field === field && <span role="alert">{error.message}</span>;
  const choose = (name: string) => {
    setNamed(name);
    const code = names.get(name.trim());
    if (code) setBase(baseOf(code, into ?? base));
  };
  const kept = read.told?.kept ?? 0;
  const words = {
    title: say("rates-paste-title"),
    lead: say("rates-paste-lead"),
    keep: say("rates-paste-keep", { count: kept }),
  };
  const keep = () => {
    const onSuccess = (told: { kept: number }) => said(say("rates-pasted", { count: told.kept }));
    keeping.mutate({ ...input, dry: false }, { onSuccess });
  };
  return (
    <PasteDialog
      block="rates"
      words={words}
      size="xl"
      kept={kept}
      keeping={keeping.isPending}
      keep={keep}
      close={close}
    >
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
        <BlockLanguage block="rates" value={language} choose={setLanguage} />
      </div>
      <BlockField
        block="rates"
        text={text}
        type={setText}
        placeholder={`2025-02\tXOF\t655${language === "en" ? "." : ","}957`}
      />
      {error && error.field !== "source" && error.field !== "base" && <Problem error={error} />}
      {read.told && <Understood told={read.told} />}
    </PasteDialog>
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
