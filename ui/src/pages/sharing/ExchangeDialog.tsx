// Giving a package of changes, choosing one to be taken in, and those that were given and taken.
import { Button, Radio, TextInput } from "@mantine/core";
import { useState } from "react";
import type { GivenChanges } from "../../lib/commands";
import { count, moment } from "../../lib/format";
import type { GiveInput } from "../../lib/generated/GiveInput";
import type { PackageKept } from "../../lib/generated/PackageKept";
import { chooseChanges } from "../../lib/host";
import { useChange, usePackages } from "../../lib/queries";
import { type Texts, useTexts } from "../../lib/texts";
import { Dialog, DialogFoot } from "../../parts/Dialog";
import { Problem } from "../../parts/Problem";
import { toastProblem } from "../../parts/toast";
import { takePackages } from "./arrived";
import style from "./Sharing.module.css";

interface Props {
  close: () => void;
}

export function ExchangeDialog({ close }: Props) {
  const { say } = useTexts();
  const packages = usePackages();
  const choose = () =>
    void chooseChanges().then(
      (files) => {
        if (files.length === 0) return;
        close();
        takePackages(files);
      },
      (problem) => toastProblem(problem, say("window-close-message")),
    );
  return (
    <Dialog title={say("exchange-title")} close={close} size="lg">
      <p className={style.note}>{say("exchange-lead")}</p>
      {packages.error && <Problem error={packages.error} />}
      {packages.data && <Give packages={packages.data} choose={choose} />}
    </Dialog>
  );
}

function Give({ packages, choose }: { packages: readonly PackageKept[]; choose: () => void }) {
  const texts = useTexts();
  const { say } = texts;
  const begun = packages.some(({ taken }) => !taken);
  const [since, setSince] = useState(begun ? "last" : "start");
  const [day, setDay] = useState("");
  const [given, setGiven] = useState<GivenChanges | null>(null);
  const saving = useChange("save_changes");
  const save = () => saving.mutate(inputOf(since, day), { onSuccess: (written) => written && setGiven(written) });
  return (
    <>
      <Radio.Group className={style.give} label={say("exchange-since")} value={since} onChange={setSince}>
        <div className={style.choices}>
          {begun && <Radio value="last" label={say("exchange-since-last")} />}
          {answerable(packages).map((one) => (
            <Radio key={one.id} value={`answer:${one.id}`} label={answerOf(texts, one)} />
          ))}
          <Radio value="day" label={say("exchange-since-day")} data-testid="since-day" />
          <Radio value="start" label={say("exchange-since-start")} />
        </div>
      </Radio.Group>
      {since === "day" && (
        <TextInput
          type="date"
          label={say("exchange-day")}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
          maw="14rem"
          data-testid="since-which-day"
        />
      )}
      {saving.error && <Problem error={saving.error} />}
      {given && <Given given={given} />}
      <Packages packages={packages} />
      <DialogFoot>
        <Button variant="default" onClick={choose} data-testid="choose-package">
          {say("exchange-take")}
        </Button>
        <Button
          onClick={save}
          disabled={since === "day" && day === ""}
          loading={saving.isPending}
          data-testid="give-package"
        >
          {say("exchange-give")}
        </Button>
      </DialogFoot>
    </>
  );
}

function inputOf(since: string, day: string): GiveInput {
  if (since === "day") return { since: day };
  const [way, id] = since.split(":");
  return way === "answer" && id ? { answer: id } : { since };
}

const answerable = (packages: readonly PackageKept[]) =>
  packages.filter(({ answerable, undone }) => answerable && !undone);

function answerOf({ say, language }: Texts, { author, office, made_at }: PackageKept): string {
  return say("exchange-since-answer", { author: office ?? author, at: moment(made_at, language) });
}

function Given({ given: { name, handle, rows } }: { given: GivenChanges }) {
  const { say, language } = useTexts();
  const reveal = useChange("reveal_file");
  return (
    <div className={style.given} role="status" data-testid="package-given">
      <p>{say("exchange-given", { file: name, rows: count(rows, language) })}</p>
      <Button variant="light" size="compact-sm" onClick={() => reveal.mutate({ handle })}>
        {say("window-reveal-file")}
      </Button>
      {reveal.error && <Problem error={reveal.error} />}
    </div>
  );
}

function Packages({ packages }: { packages: readonly PackageKept[] }) {
  const texts = useTexts();
  const { say, language } = texts;
  return (
    <section className={style.packages} aria-labelledby="packages-kept">
      <h3 id="packages-kept">{say("exchange-list")}</h3>
      {packages.length === 0 && <p className={style.note}>{say("package-none")}</p>}
      <ul data-testid="packages">
        {packages.map((one) => (
          <li key={one.id}>
            <span>{becameOf(texts, one)}</span>
            <span className={style.note}>
              {`${moment(one.at, language)} · ${say("exchange-file-by", { file: one.file, who: one.who })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function becameOf({ say, language }: Texts, { taken, undone, rows, author, office }: PackageKept): string {
  const told = { rows: count(rows, language), author: office ? `${office} (${author})` : author };
  if (!taken) return say("package-given", told);
  return say(undone ? "package-taken-back" : "package-taken", told);
}
