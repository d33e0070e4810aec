// A picture in the text: a file that is kept with the project.
import { mergeAttributes, Node } from "@tiptap/core";
import { NodeViewWrapper, type NodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import { useThumbnail } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { IconPhoto } from "../icons";
import style from "./Prose.module.css";

/** How a kept file is named in a text. */
export const KEPT = "attachment:";

/** A block of its own. */
export const PictureNode = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => ({ src: { default: "" }, alt: { default: "" } }),
  parseHTML: () => [
    {
      tag: "figure[data-picture]",
      getAttrs: (from) => ({ src: from.getAttribute("data-picture"), alt: from.textContent }),
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    "figure",
    mergeAttributes(HTMLAttributes, { "data-picture": String(node.attrs["src"]) }),
    String(node.attrs["alt"]),
  ],
  addNodeView: () => ReactNodeViewRenderer(PictureView),
});

function PictureView({ node, selected }: NodeViewProps) {
  const { say } = useTexts();
  const src = String(node.attrs["src"]);
  const alt = String(node.attrs["alt"]);
  const shown = useThumbnail(src.startsWith(KEPT) ? src.slice(KEPT.length) : undefined).data;
  return (
    <NodeViewWrapper
      as="figure"
      className={style.photo}
      data-selected={selected || undefined}
      data-testid="prose-photo"
    >
      {shown?.base64 ? (
        <img src={`data:${shown.media_type};base64,${shown.base64}`} alt={alt} />
      ) : (
        <IconPhoto size={28} aria-hidden="true" />
      )}
      <figcaption>{alt || say("prose-photo-nameless")}</figcaption>
    </NodeViewWrapper>
  );
}
