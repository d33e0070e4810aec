// The columns of a table, or the facts of a list: chosen, ordered, and called as the donor does.
import { ActionIcon, Select, Tooltip } from "@mantine/core";
import type { BlockOffered } from "../../lib/generated/BlockOffered";
import type { PartForm } from "../../lib/generated/PartForm";
import { useTexts } from "../../lib/texts";
import { IconArrowDown, IconArrowUp, IconTrash } from "../../parts/icons";
import type { Editing } from "./SectionEditor";
import style from "./Template.module.css";
import { Typed } from "./Typed";

interface Props extends Editing {
  at: number;
  parts: readonly PartForm[];
  block: BlockOffered;
}

export function PartList({ at, parts, block, written, readOnly, change }: Props) {
  const { say } = useTexts();
  const facts = block.content === "facts";
  const free = block.parts.filter(({ value, open }) => open || parts.every((part) => part.value !== value));
  const nameOf = (value: string) => block.parts.find((part) => part.value === value)?.title ?? value;
  return (
    <fieldset className={style.parts} data-testid="parts">
      <legend>{say(facts ? "template-facts" : "template-columns")}</legend>
      <ol>
        {parts.map((part, place) => {
          const move = (before: number) => () =>
            void change({ what: "move_part", section: at, part: place, before });
          const name = nameOf(part.value);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: what people fill in can stand there more than once
            <li key={`${part.value} ${place}`} data-testid="part" data-value={part.value}>
              <Typed
                key={written}
                label={name}
                placeholder={name}
                lang={written}
                value={part.titles[written] ?? ""}
                readOnly={readOnly}
                testid="part-title"
                commit={(text) =>
                  void change({ what: "part_title", section: at, part: place, language: written, text })
                }
              />
              {!readOnly && (
                <span className={style.partTools}>
                  <Deed name="up" part={name} off={place === 0} act={move(place - 1)} Icon={IconArrowUp} />
                  <Deed
                    name="down"
                    part={name}
                    off={place === parts.length - 1}
                    act={move(place + 2)}
                    Icon={IconArrowDown}
                  />
                  <Deed
                    name="remove"
                    part={name}
                    off={parts.length < 2}
                    act={() => void change({ what: "remove_part", section: at, part: place })}
                    Icon={IconTrash}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {!readOnly && free.length > 0 && (
        <Select
          key={parts.length}
          aria-label={say(facts ? "template-add-fact" : "template-add-column")}
          placeholder={say(facts ? "template-add-fact" : "template-add-column")}
          data={free.map(({ value, title }) => ({ value, label: title }))}
          value={null}
          searchable
          openOnFocus={false}
          data-testid="add-part"
          onChange={(value) => value !== null && void change({ what: "add_part", section: at, value })}
        />
      )}
    </fieldset>
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
