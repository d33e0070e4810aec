// Keeps the window whole when a page cannot be drawn: the fault is told in the page's place, and
// the frame around it still leads elsewhere. What the page had saved is saved.
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { link } from "../lib/route";
import { useTexts } from "../lib/texts";
import { Problem } from "./Problem";

interface Props {
  /** Where the window is: at another place the page is tried again. */
  place: string;
  children: ReactNode;
}

interface State {
  /** What went wrong, and where the window was then (nowhere until the page is drawn again). */
  fell: { cause: string; place: string | null } | null;
}

/** React keeps such a guard to classes. */
export class Whole extends Component<Props, State> {
  override state: State = { fell: null };

  static getDerivedStateFromError(cause: unknown): State {
    return { fell: { cause: String(cause), place: null } };
  }

  static getDerivedStateFromProps({ place }: Props, { fell }: State): State | null {
    if (!fell || fell.place === place) return null;
    return { fell: fell.place === null ? { ...fell, place } : null };
  }

  override render(): ReactNode {
    const { fell } = this.state;
    return fell ? <Fallen cause={fell.cause} again={() => this.setState({ fell: null })} /> : this.props.children;
  }
}

function Fallen({ cause, again }: { cause: string; again: () => void }) {
  const { say } = useTexts();
  const answers = useQueryClient();
  // The answer that the page stumbled over is asked for anew.
  const retry = () => void answers.resetQueries().then(again);
  return (
    <div data-testid="fallen">
      <Problem error={{ message: say("window-page-fell", { cause }) }}>
        <Button variant="default" size="xs" onClick={retry}>
          {say("window-page-again")}
        </Button>
        <Button variant="default" size="xs" component="a" href={link({ page: "projects" })}>
          {say("window-page-leave")}
        </Button>
      </Problem>
    </div>
  );
}
