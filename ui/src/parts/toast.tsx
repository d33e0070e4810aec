// Short messages at the edge of the window, read out by screen readers.
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { CallError } from "../lib/call";
import { IconAlertTriangle, IconCheck } from "./icons";
import style from "./toast.module.css";

/** What can be done about the message. */
interface Action {
  label: string;
  run: () => void;
}

/** The last such message; the "Undo" of an earlier one would undo the later change. */
let latest: string | null = null;

/** Says that something was done. `close` is the name of the closing button. */
export function toast(message: string, close: string, action?: Action): void {
  if (latest !== null) notifications.hide(latest);
  const id = notifications.show({
    message: (
      <div className={style.line}>
        <span>{message}</span>
        {action && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
    ),
    icon: <IconCheck size={18} aria-hidden="true" />,
    color: "teal",
    withBorder: true,
    closeButtonProps: { "aria-label": close },
  });
  latest = id;
}

/** Says that something could not be done. */
export function toastProblem(error: Pick<CallError, "message">, close: string): void {
  notifications.show({
    message: error.message,
    icon: <IconAlertTriangle size={18} aria-hidden="true" />,
    color: "red",
    withBorder: true,
    autoClose: false,
    closeButtonProps: { "aria-label": close },
  });
}
