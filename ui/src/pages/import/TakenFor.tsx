// What a file was taken for; a person may say that it is something else.
import { NativeSelect } from "@mantine/core";
import { useTexts } from "../../lib/texts";
import { bring } from "./arrivals";
import { type Incoming, seemingOf, type Use, usesOf } from "./kinds";

interface Props {
  file: Incoming;
  use: Use;
  /** Takes it away from where it stands. */
  leave: () => void;
}

export function TakenFor({ file, use, leave }: Props) {
  const { say } = useTexts();
  const seeming = seemingOf(file);
  const possible = usesOf(file).filter((one) => one !== use);
  const data = [use, ...possible].map((value) => ({ value, label: say(`import-as-${value}`) }));
  if (possible.length === 0) return null;
  const choose = (value: string) => {
    const chosen = possible.find((one) => one === value);
    if (!chosen) return;
    leave();
    bring(file, chosen);
  };
  return (
    <NativeSelect
      label={say(`import-is-${seeming}`)}
      data={data}
      value={use}
      onChange={(event) => choose(event.currentTarget.value)}
      data-testid="taken-for"
    />
  );
}
