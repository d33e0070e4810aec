// A field of a form that holds one of many: what is typed finds it by its number or by any word
// of its name. With Enter, or when the field is left, the first one found is taken, unless the
// arrows chose another; what finds nothing stays as it was typed, and the core says what is wrong.
import { Combobox, ScrollArea, TextInput, useCombobox } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { type Choice, found, taken } from "../lib/finding";
import { useTexts } from "../lib/texts";

interface Props {
  label: string;
  choices: readonly Choice[];
  /** The one that is taken; nothing if it is empty. */
  value: string;
  choose: (value: string) => void;
  error: ReactNode;
  required?: boolean;
  /** By which a test finds it. */
  part: string;
}

/** What is typed and not taken yet. */
interface Draft {
  text: string;
  /** Which of those found the arrows stand at. */
  at: number;
  /** The arrows came here. */
  arrowed: boolean;
}

export function FindField({ label, choices, value, choose, error, required, part }: Props) {
  const { say } = useTexts();
  const list = useId();
  const store = useCombobox();
  const [draft, setDraft] = useState<Draft | null>(null);
  const own = choices.findIndex((choice) => choice.value === value);
  const shown = draft ? found(choices, draft.text) : choices;
  const active = draft ? draft.at : own;
  const take = (next: string) => {
    setDraft(null);
    store.closeDropdown();
    if (next !== value) choose(next);
  };
  const leave = () => {
    if (draft) take(draft.arrowed ? (shown[draft.at]?.value ?? value) : taken(choices, draft.text));
    else store.closeDropdown();
  };
  const type = (text: string) => {
    setDraft({ text, at: 0, arrowed: false });
    store.openDropdown();
  };
  const move = (by: number) => {
    const at = Math.max(0, Math.min(shown.length - 1, active + by));
    setDraft({ text: draft?.text ?? "", at, arrowed: true });
    store.openDropdown();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && draft) {
      event.preventDefault();
      leave();
    } else if (event.key === "Escape") {
      setDraft(null);
      store.closeDropdown();
    }
  };
  const open = store.dropdownOpened;
  return (
    <Combobox store={store} onOptionSubmit={take}>
      <Combobox.Target withKeyboardNavigation={false} withAriaAttributes={false}>
        <TextInput
          label={label}
          value={shownText(draft, choices, own, value)}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onClick={() => store.openDropdown()}
          onBlur={leave}
          error={error}
          withAsterisk={required ?? false}
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          aria-activedescendant={open && shown[active] ? `${list}-${active}` : undefined}
          // Escape closes the list, and not the dialog around it.
          data-mantine-stop-propagation={open || undefined}
          autoComplete="off"
          data-testid={part}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options id={list} aria-label={label}>
          <ScrollArea.Autosize mah={220} type="scroll">
            {shown.map(({ value, name }, at) => (
              <Combobox.Option
                key={value}
                value={value}
                id={`${list}-${at}`}
                data-combobox-selected={at === active || undefined}
                aria-selected={at === active}
                ref={at === active ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
              >
                {name}
              </Combobox.Option>
            ))}
          </ScrollArea.Autosize>
          {shown.length === 0 && <Combobox.Empty>{say("window-nothing-fits")}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** What was typed; what the arrows stand at; what is taken, as it is called. */
function shownText(draft: Draft | null, choices: readonly Choice[], own: number, value: string): string {
  if (!draft) return choices[own]?.name ?? value;
  return draft.arrowed ? (found(choices, draft.text)[draft.at]?.name ?? draft.text) : draft.text;
}
