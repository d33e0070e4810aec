// The ways a page gets in: its words pasted, its file chosen or dropped.
import { choosePages } from "../../lib/host";
import { useTexts } from "../../lib/texts";
import { ChooseBox, PasteBox } from "../../parts/files/WaysIn";
import { IconFileDescription } from "../../parts/icons";
import { toastProblem } from "../../parts/toast";
import style from "./Import.module.css";
import { receive } from "./arrivals";

export function AddPages() {
  const { say } = useTexts();
  const choose = () =>
    void choosePages().then(receive, (problem) => toastProblem(problem, say("window-close-message")));
  return (
    <div className={style.add}>
      <PasteBox
        heading={say("window-paste")}
        hint={say("window-paste-hint")}
        go={say("window-read")}
        rows={[12, 24]}
        first
        read={(pasted) => receive([pasted])}
        testids={{ field: "paste-area", button: "preview" }}
      />
      <ChooseBox
        heading={say("window-files")}
        hint={say("window-files-hint")}
        go={say("window-choose-files")}
        icon={<IconFileDescription size={17} aria-hidden="true" />}
        choose={choose}
        testid="choose-files"
      />
    </div>
  );
}
