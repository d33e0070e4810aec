// What else is said of a part of a section: when a column is left out, what a line of a form shows
// and how it follows from others, what a total adds. What holds can be read without opening it.
import { Checkbox, MultiSelect, Select } from "@mantine/core";
import type { PartForm } from "../../lib/generated/PartForm";
import type { PartList as Listed } from "../../lib/generated/PartList";
import type { PartOffered } from "../../lib/generated/PartOffered";
import type { Reckoning } from "../../lib/generated/Reckoning";
import { useTexts } from "../../lib/texts";
import type { ChangePart } from "./PartList";
import style from "./Template.module.css";

interface Props {
  list: Listed;
  part: PartForm;
  place: number;
  parts: readonly PartForm[];
  offered: readonly PartOffered[];
  costTypes: readonly PartOffered[];
  name: string;
  readOnly: boolean;
  changePart: ChangePart;
}

const RECKONINGS: readonly Reckoning[] = ["sum", "less", "share"];

const NONE = "none";

type Say = ReturnType<typeof useTexts>["say"];

export function PartDetails(props: Props) {
  const { list, name } = props;
  const { say } = useTexts();
  if (list === "fact" || list === "signatory") return null;
  const told = inWords(props, say);
  return (
    <details className={style.details} data-testid="part-details">
      <summary aria-label={`${name}: ${told}`}>{told}</summary>
      <div className={style.choices}>
        {list === "column" && <OfColumn {...props} />}
        {list === "total" && <OfTotal {...props} />}
        {list === "line" && <OfLine {...props} />}
      </div>
    </details>
  );
}

function inWords({ list, part, offered, costTypes }: Props, say: Say): string {
  const named = (known: readonly PartOffered[], word: string) =>
    known.find(({ value }) => value === word)?.title ?? word;
  if (list === "column") {
    const held = [
      part.optional ? say("template-part-optional") : say("template-part-always"),
      part.aside ? say("template-part-aside") : say("template-part-everywhere"),
    ];
    return held.join(" · ");
  }
  if (list === "total") {
    const kinds = part.of.map((word) => named(costTypes, word));
    return kinds.length === 0 ? say("template-part-cost-types-all") : kinds.join(", ");
  }
  const shown = named(offered, part.value);
  return part.reckoned === null
    ? shown
    : `${shown} · ${say(`template-reckoned-${part.reckoned}`)} ${part.of.join(", ")}`;
}

function OfColumn({ part, place, readOnly, changePart }: Props) {
  const { say } = useTexts();
  return (
    <>
      <Checkbox
        label={say("template-part-optional")}
        checked={part.optional}
        disabled={readOnly}
        data-testid="part-optional"
        onChange={(event) =>
          changePart({ what: "optional", part: place, optional: event.currentTarget.checked })
        }
      />
      <Checkbox
        label={say("template-part-aside")}
        checked={part.aside}
        disabled={readOnly}
        data-testid="part-aside"
        onChange={(event) => changePart({ what: "aside", part: place, aside: event.currentTarget.checked })}
      />
    </>
  );
}

function OfTotal({ part, place, costTypes, readOnly, changePart }: Props) {
  const { say } = useTexts();
  return (
    <MultiSelect
      label={say("template-part-cost-types")}
      placeholder={part.of.length === 0 ? say("template-part-cost-types-all") : ""}
      data={costTypes.map(({ value, title }) => ({ value, label: title }))}
      value={[...part.of]}
      readOnly={readOnly}
      openOnFocus={false}
      data-testid="part-cost-types"
      onChange={(of) => changePart({ what: "cost_types", part: place, of })}
    />
  );
}

function OfLine({ part, place, parts, offered, readOnly, changePart }: Props) {
  const { say } = useTexts();
  const others = parts.filter(({ code }, other) => other !== place && code !== "").map(({ code }) => code);
  const reckon = (how: Reckoning | null, of: readonly string[]) =>
    changePart({ what: "reckoned", part: place, how, of: [...of] });
  return (
    <>
      <Select
        label={say("template-part-value")}
        data={offered.map(({ value, title }) => ({ value, label: title }))}
        value={part.value}
        readOnly={readOnly}
        allowDeselect={false}
        searchable={!readOnly}
        openOnFocus={false}
        data-testid="part-value"
        onChange={(value) => value !== null && changePart({ what: "value", part: place, value })}
      />
      <Select
        label={say("template-reckoned")}
        data={[
          { value: NONE, label: say("template-reckoned-none") },
          ...RECKONINGS.map((how) => ({ value: how, label: say(`template-reckoned-${how}`) })),
        ]}
        value={part.reckoned ?? NONE}
        readOnly={readOnly || others.length < 2}
        allowDeselect={false}
        openOnFocus={false}
        data-testid="part-reckoned"
        onChange={(chosen) => {
          const how = RECKONINGS.find((one) => one === chosen) ?? null;
          // Two lines are enough for each of them; a sum can have more.
          const of = part.of.length > 1 ? part.of : others.slice(0, 2);
          reckon(how, how === "sum" ? of : of.slice(0, 2));
        }}
      />
      {part.reckoned !== null && (
        <MultiSelect
          label={say("template-reckoned-of")}
          data={[...new Set([...others, ...part.of])]}
          value={[...part.of]}
          maxValues={part.reckoned === "sum" ? Number.POSITIVE_INFINITY : 2}
          readOnly={readOnly}
          openOnFocus={false}
          data-testid="part-of"
          onChange={(of) => reckon(part.reckoned, of)}
        />
      )}
    </>
  );
}
