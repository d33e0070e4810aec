// The map of the keyboard: every shortcut of the window, asked for with F1 or ?.
import { Modal } from "@mantine/core";
import { SHORTCUTS } from "../lib/shortcuts";
import { useTexts } from "../lib/texts";
import { Keys } from "./Keys";
import style from "./Shortcuts.module.css";

interface Props {
  opened: boolean;
  close: () => void;
}

/** In groups by where they work. */
export function Shortcuts({ opened, close }: Props) {
  const { say } = useTexts();
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="42rem"
      title={say("shortcuts")}
      closeButtonProps={{ "aria-label": say("window-close") }}
    >
      <div className={style.groups} data-testid="shortcuts">
        {SHORTCUTS.map(({ group, keys }) => (
          <section key={group} aria-labelledby={`shortcuts-${group}`}>
            <h3 id={`shortcuts-${group}`}>{say(`shortcuts-${group}`)}</h3>
            <dl className={style.list}>
              {keys.map((shortcut) => (
                <div key={shortcut.name}>
                  <dt>{say(`shortcut-${shortcut.name}`)}</dt>
                  <dd>
                    {shortcut.keys.map((combination) => (
                      <Keys key={combination} of={combination} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
