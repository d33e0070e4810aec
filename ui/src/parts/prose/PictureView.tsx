// A picture in the text: a file that is kept with the project.
import { mergeAttributes, Node } from "@tiptap/core";
import { NodeViewWrapper, type NodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import { useThumbnail } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { IconPhoto } from "../icons";
import { usePhoto } from "./figures";
import style from "./Prose.module.css";

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
  const shown = useThumbnail(usePhoto(src)).data;
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
      <figcaption>{alt || src || say("prose-photo-nameless")}</figcaption>
    </NodeViewWrapper>
  );
}
