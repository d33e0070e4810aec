// A list of a section: columns, facts, totals, lines of a form, signatories. Each is chosen, put in
// order, and called as the donor calls it.
import { ActionIcon, Button, Select, Tooltip } from "@mantine/core";
import type { PartChange } from "../../lib/generated/PartChange";
import type { PartForm } from "../../lib/generated/PartForm";
import type { PartList as Listed } from "../../lib/generated/PartList";
import type { PartOffered } from "../../lib/generated/PartOffered";
import { useTexts } from "../../lib/texts";
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from "../../parts/icons";
import { PartDetails } from "./PartDetails";
import type { Editing } from "./SectionEditor";
import style from "./Template.module.css";
import { lacking } from "./templates";
import { Typed } from "./Typed";

/** What each list is called, and what adds to it. */
const WORDS: Readonly<Record<Listed, { title: string; add: string }>> = {
  column: { title: "template-columns", add: "template-add-column" },
  fact: { title: "template-facts", add: "template-add-fact" },
  total: { title: "template-totals", add: "template-add-total" },
  line: { title: "template-lines", add: "template-add-line" },
  signatory: { title: "template-signatories", add: "template-add-signatory" },
};

/** Of these there may be none. */
const CAN_BE_EMPTY: readonly Listed[] = ["total"];

/** They have a number of the donor. */
export const NUMBERED: readonly Listed[] = ["total", "line"];

interface Props extends Editing {
  at: number;
  list: Listed;
  parts: readonly PartForm[];
  offered: readonly PartOffered[];
  costTypes: readonly PartOffered[];
}

export type ChangePart = (change: PartChange) => void;

export function PartList(props: Props) {
  const { at, list, parts, readOnly, change } = props;
  const { say } = useTexts();
  const changePart: ChangePart = (made) => void change({ what: "part", section: at, list, change: made });
  return (
    <fieldset className={style.parts} data-testid={`parts-${list}`}>
      <legend>{say(WORDS[list].title)}</legend>
      {parts.length === 0 && <p className={style.hint}>{say("template-totals-none")}</p>}
      <ol>
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what people fill in can stand there more than once
          <li key={`${part.value} ${place}`} data-testid="part" data-value={part.value}>
            <Part {...props} part={part} place={place} changePart={changePart} />
          </li>
        ))}
      </ol>
      {!readOnly && <Adding {...props} changePart={changePart} />}
    </fieldset>
  );
}

interface PartProps extends Props {
  part: PartForm;
  place: number;
  changePart: ChangePart;
}

function Part(props: PartProps) {
  const { list, part, place, parts, offered, languages, written, readOnly, changePart } = props;
  const { say } = useTexts();
  const numbered = NUMBERED.includes(list);
  const known = offered.find(({ value }) => value === part.value)?.title ?? part.value;
  const name = (numbered || list === "signatory" ? part.titles[written] : known) ?? known;
  const shown = name === "" ? String(place + 1) : name;
  const missing = lacking(part.titles, languages).includes(written);
  return (
    <>
      <div className={style.part}>
        {numbered && (
          <div className={style.code}>
            <Typed
              label={say("template-part-code")}
              spoken={say("template-part-code-of", { part: shown })}
              lang={written}
              value={part.code}
              readOnly={readOnly}
              testid="part-code"
              commit={(code) => changePart({ what: "code", part: place, code })}
            />
          </div>
        )}
        <div className={style.called}>
          <Typed
            key={written}
            label={list === "signatory" || list === "total" ? String(place + 1) : known}
            placeholder={missing ? undefined : known}
            lang={written}
            value={part.titles[written] ?? ""}
            readOnly={readOnly}
            testid="part-title"
            commit={(text) => changePart({ what: "title", part: place, language: written, text })}
          />
        </div>
        {!readOnly && (
          <span className={style.partTools}>
            <Deed
              name="up"
              part={shown}
              off={place === 0}
              act={() => changePart({ what: "move", part: place, before: place - 1 })}
              Icon={IconArrowUp}
            />
            <Deed
              name="down"
              part={shown}
              off={place === parts.length - 1}
              act={() => changePart({ what: "move", part: place, before: place + 2 })}
              Icon={IconArrowDown}
            />
            <Deed
              name="remove"
              part={shown}
              off={parts.length < 2 && !CAN_BE_EMPTY.includes(list)}
              act={() => changePart({ what: "remove", part: place })}
              Icon={IconTrash}
            />
          </span>
        )}
      </div>
      <PartDetails {...props} name={shown} />
    </>
  );
}

/** What can be put in is chosen where there is a choice. */
function Adding({ list, parts, offered, changePart }: Props & { changePart: ChangePart }) {
  const { say } = useTexts();
  const words = say(WORDS[list].add);
  const free = offered.filter(({ value, open }) => open || parts.every((part) => part.value !== value));
  if (offered.length === 0) {
    return (
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        onClick={() => changePart({ what: "add", value: "" })}
        data-testid={`add-part-${list}`}
      >
        {words}
      </Button>
    );
  }
  if (free.length === 0) return null;
  return (
    <Select
      key={parts.length}
      aria-label={words}
      placeholder={words}
      data={free.map(({ value, title }) => ({ value, label: title }))}
      value={null}
      searchable
      openOnFocus={false}
      data-testid={`add-part-${list}`}
      onChange={(value) => value !== null && changePart({ what: "add", value })}
    />
  );
}

interface DeedProps {
  name: "up" | "down" | "remove";
  part: string;
  off: boolean;
  act: () => void;
  Icon: typeof IconTrash;
}

function Deed({ name, part, off, act, Icon }: DeedProps) {
  const told = `${useTexts().say(`template-${name}`)}: ${part}`;
  return (
    <Tooltip label={told}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={told}
        disabled={off}
        onClick={act}
        data-testid={`part-${name}`}
      >
        <Icon size={15} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
