// The drawing of each level of a mark: shapes that differ without their colours.
import { IconAlertTriangle, IconExclamationCircle, IconInfoCircle } from "../icons";
import type { GridMark } from "./model";

export const MARK_ICONS: Readonly<Record<GridMark["level"], typeof IconInfoCircle>> = {
  error: IconExclamationCircle,
  warning: IconAlertTriangle,
  note: IconInfoCircle,
};
