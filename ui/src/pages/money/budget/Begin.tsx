// A project without a budget: what one is for, and the ways to begin it.
import { Button, Radio, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Project } from "../../../lib/generated/Project";
import type { StructureTold } from "../../../lib/generated/StructureTold";
import { useChange, useStructures } from "../../../lib/queries";
import { useTexts } from "../../../lib/texts";
import { IconClipboardText, IconCoins, IconPlus } from "../../../parts/icons";
import { Problem } from "../../../parts/Problem";
import type { Beginning } from "./Budget";
import style from "./Budget.module.css";

/** A structure without lines: they are typed or pasted. */
const BLANK = "blank";

interface Props {
  project: Project;
  /** Of a total that is known already. */
  currency?: string;
  begun: (beginning: Beginning | null) => void;
}

export function Begin({ project, currency: known, begun }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const structures = useStructures(texts.language).data ?? [];
  const starting = useChange("start_budget");
  const [chosen, setChosen] = useState<string>();
  const [currency, setCurrency] = useState(known ?? project.agreements[0]?.amount?.currency ?? "");
  const ready = structures.filter(({ code }) => code !== BLANK);
  const structure = chosen ?? ready[0]?.code ?? BLANK;
  const start = (code: string, beginning: Beginning | null) =>
    // Once there is a budget this is gone: what comes next is said to who stays.
    starting.mutateAsync({ project: project.id, structure: code, currency }).then(
      () => begun(beginning),
      () => undefined,
    );
  const refused = starting.error?.field === "currency" ? starting.error.message : null;
  return (
    <section className={style.begin} data-testid="budget-begin">
      <span className={style.icon}>
        <IconCoins size={24} aria-hidden="true" />
      </span>
      <h2>{say("budget-begin-title")}</h2>
      <p>{say("budget-begin-lead")}</p>
      <form
        className={style.beginForm}
        onSubmit={(event) => {
          event.preventDefault();
          start(structure, structure === BLANK ? "line" : null);
        }}
      >
        <Radio.Group label={say("budget-begin-structure")} value={structure} onChange={setChosen}>
          <div className={style.structures}>
            {[...ready, ...structures.filter(({ code }) => code === BLANK)].map((one) => (
              <Structure key={one.code} structure={one} />
            ))}
          </div>
        </Radio.Group>
        <TextInput
          label={say("budget-begin-currency")}
          description={say("budget-begin-currency-hint")}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value)}
          error={refused && <span role="alert">{refused}</span>}
          readOnly={known !== undefined}
          maw="16rem"
          data-testid="budget-currency"
        />
        {starting.error && refused === null && <Problem error={starting.error} />}
        <div className={style.ways}>
          <Button
            type="submit"
            size="md"
            leftSection={<IconPlus size={18} aria-hidden="true" />}
            loading={starting.isPending}
            data-testid="budget-start"
          >
            {say("budget-begin-start")}
          </Button>
          <Button
            variant="default"
            size="md"
            leftSection={<IconClipboardText size={18} aria-hidden="true" />}
            onClick={() => start(BLANK, "paste")}
            data-testid="budget-begin-paste"
          >
            {say("budget-begin-paste")}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Structure({ structure: { code, name, lines } }: { structure: StructureTold }) {
  const { say } = useTexts();
  return (
    <Radio
      value={code}
      label={name}
      description={lines > 0 ? say("budget-begin-lines", { count: lines }) : say("budget-begin-blank")}
      data-testid={`structure-${code}`}
    />
  );
}
