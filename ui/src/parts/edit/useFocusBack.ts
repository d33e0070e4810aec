// Where the focus goes when a menu closes: back to its button, unless what was chosen has
// taken it (Mantine's own way takes it back in any case, a moment later).
import { useRef } from "react";

/** `target` belongs on the menu's button, `menu` on the menu. */
export function useFocusBack() {
  const target = useRef<HTMLButtonElement>(null);
  const onClose = () =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) target.current?.focus();
    });
  return { target, menu: { returnFocus: false, onClose } };
}
