// Places that a pasted block named and no line has: their lines are added here, all at once.
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Period } from "../../lib/generated/Period";
import type { Project } from "../../lib/generated/Project";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { useTexts } from "../../lib/texts";
import { IconPlus } from "../../parts/icons";
import { AddLine } from "./AddLine";

interface Props {
  project: Project;
  kind: ReachKind;
  period: Period | null;
  places: string[];
  done: () => void;
}

export function MissingPlaces({ places, done, ...of }: Props) {
  const { say } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button
        variant="light"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => setAsking(true)}
        data-testid="add-missing"
      >
        {say("reach-add-missing", { count: places.length })}
      </Button>
      {asking && <AddLine {...of} places={places} close={() => setAsking(false)} added={done} />}
    </div>
  );
}
