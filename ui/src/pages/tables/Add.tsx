// The ways a table gets in: its file chosen or dropped, its cells pasted.
import { chooseTables } from "../../lib/host";
import { useTexts } from "../../lib/texts";
import { ChooseBox, PasteBox } from "../../parts/files/WaysIn";
import { IconTable } from "../../parts/icons";
import { toastProblem } from "../../parts/toast";
import { receiveTables } from "../import/arrivals";
import { takeTables, type Wish } from "./given";
import style from "./Tables.module.css";

export function Add({ wish }: { wish: Wish }) {
  const { say } = useTexts();
  const choose = () =>
    void chooseTables()
      .then((files) => receiveTables(files, wish))
      .catch((problem) => toastProblem(problem, say("window-close-message")));
  return (
    <div className={style.add}>
      <ChooseBox
        heading={say("tables-choose-heading")}
        hint={say("tables-choose-hint")}
        go={say("tables-choose")}
        icon={<IconTable size={17} aria-hidden="true" />}
        first
        choose={choose}
        testid="choose-table"
      />
      <PasteBox
        heading={say("tables-paste")}
        hint={say("tables-paste-hint")}
        go={say("tables-read")}
        rows={[7, 14]}
        read={(pasted) => takeTables([pasted], wish)}
        testids={{ field: "paste-table", button: "read-table" }}
      />
    </div>
  );
}
