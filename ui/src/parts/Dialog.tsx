// A dialog that is open as long as it is mounted: the focus goes into it with the key that
// asked for it, so that the next key is the dialog's, and back to where it was asked from.
// (The component library does both a moment later, and the second not at all on unmounting.)
import { Drawer, Modal } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { useTexts } from "../lib/texts";
import style from "./Dialog.module.css";

interface Props {
  title: string;
  close: () => void;
  size?: string;
  children: ReactNode;
}

/** In the middle of the window. */
export function Dialog({ title, close, size = "md", children }: Props) {
  const closeName = useTexts().say("window-close");
  useGiveBack();
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size={size}
      closeButtonProps={{ "aria-label": closeName }}
      classNames={{ content: style.content }}
    >
      <Begin />
      {children}
    </Modal>
  );
}

/** At the side of what it tells about. */
export function SideDialog({ title, close, size = "lg", children }: Props) {
  const closeName = useTexts().say("window-close");
  useGiveBack();
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      title={title}
      size={size}
      closeButtonProps={{ "aria-label": closeName }}
      classNames={{ content: style.content }}
    >
      <Begin />
      {children}
    </Drawer>
  );
}

/** What one can do now, at the end of a dialog: in sight however long the dialog is. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return <div className={style.foot}>{children}</div>;
}

/** Focuses what is marked for it as soon as it is there. */
function Begin() {
  return <span hidden ref={begin} />;
}

/** Once, and not whenever the dialog is drawn again. */
function begin(here: HTMLElement | null): void {
  here?.closest("[role=dialog]")?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
}

/** The focus goes back, unless what was done in the dialog has led elsewhere. */
function useGiveBack(): void {
  const [asker] = useState(askedFrom);
  useEffect(
    () => () => {
      if (document.activeElement === document.body) asker?.focus();
    },
    [asker],
  );
}

/** What has the focus now; an entry of a menu is gone by the end, its button is not. */
function askedFrom(): HTMLElement | null {
  const now = document.activeElement;
  const menu = now?.closest("[role=menu]")?.id;
  if (menu) return document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(menu)}"]`);
  return now instanceof HTMLElement ? now : null;
}
