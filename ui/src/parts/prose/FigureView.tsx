// A live figure in the text: the figure itself is shown, its name and source on pointing at it.
import { mergeAttributes, Node } from "@tiptap/core";
import { NodeViewWrapper, type NodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import { Tooltip } from "@mantine/core";
import { useTexts } from "../../lib/texts";
import { useFigure } from "./figures";
import style from "./Prose.module.css";

/** One place in a line; it is taken or left as a whole. */
export const FigureNode = Node.create({
  name: "figure",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ id: { default: "" } }),
  parseHTML: () => [
    { tag: "span[data-figure]", getAttrs: (from) => ({ id: from.getAttribute("data-figure") }) },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    "span",
    mergeAttributes(HTMLAttributes, { "data-figure": String(node.attrs["id"]) }),
    `{${node.attrs["id"]}}`,
  ],
  renderText: ({ node }) => `{${node.attrs["id"]}}`,
  addNodeView: () => ReactNodeViewRenderer(FigureView, { as: "span" }),
});

function FigureView({ node, selected }: NodeViewProps) {
  const { say } = useTexts();
  const id = String(node.attrs["id"]);
  const figure = useFigure(id);
  const told = figure
    ? [figure.label, figure.source].filter((part) => part).join(" – ")
    : say("prose-figure-unknown", { id });
  return (
    <NodeViewWrapper as="span" className={style.figureBox}>
      <Tooltip label={told} multiline maw="22rem" {...(selected && { opened: true })}>
        <span
          className={style.figure}
          data-figure={id}
          data-unknown={figure ? undefined : true}
          data-selected={selected || undefined}
        >
          {figure ? (figure.text ?? say("prose-figure-missing")) : `{${id}}`}
        </span>
      </Tooltip>
    </NodeViewWrapper>
  );
}
