// Remarks on places of the text: underlined where they stand, and kept there while one types.
import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import style from "./Prose.module.css";
import type { Written } from "./write";

export type Level = "hint" | "warning" | "error";

/** What is to be said of a place of the text. */
export interface Remark {
  /** First letter and length, in UTF-16 units of the report Markdown. */
  at: number;
  length: number;
  level: Level;
  message: string;
  /** The live figure that can stand there instead. */
  figure?: string | null | undefined;
}

const shown = new PluginKey<DecorationSet>("remarks");

export const Remarks = Extension.create({
  name: "remarks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: shown,
      state: {
        init: () => DecorationSet.empty,
        apply: (change, before) => {
          const fresh: unknown = change.getMeta(shown);
          return fresh instanceof DecorationSet ? fresh : before.map(change.mapping, change.doc);
        },
      },
      props: { decorations: (state) => shown.getState(state) },
    }),
  ],
});

/** Underlines the places of the remarks. */
export function showRemarks(view: EditorView, written: Written, remarks: readonly Remark[]): void {
  const found = remarks.flatMap((remark) => {
    const place = placeOf(written, remark);
    if (!place) return [];
    const attributes = { class: style["remark"] ?? "", "data-remark": remark.level, title: remark.message };
    return [Decoration.inline(place.from, place.to, attributes)];
  });
  const set = DecorationSet.create(view.state.doc, found);
  view.dispatch(view.state.tr.setMeta(shown, set).setMeta("addToHistory", false));
}

/** The positions of a remark in the document. */
export function placeOf(
  { spots }: Written,
  { at, length }: Pick<Remark, "at" | "length">,
): { from: number; to: number } | null {
  const within = spots.filter((spot) => spot.at >= at && spot.at < at + length);
  const first = within[0];
  const last = within.at(-1);
  return first && last ? { from: first.position, to: last.position + 1 } : null;
}
