// The editor of a text of a report: what one sees, kept as report Markdown.
import type { EditorProps } from "@tiptap/pm/view";
import { TableKit } from "@tiptap/extension-table";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { type ReactNode, type Ref, type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import { type Figure, FiguresIn, PhotosIn } from "./figures";
import { FigurePicker } from "./FigurePicker";
import { FigureNode } from "./FigureView";
import { PictureNode } from "./PictureView";
import style from "./Prose.module.css";
import { read } from "./read";
import { placeOf, type Remark, Remarks, showRemarks } from "./remarks";
import { Toolbar } from "./Toolbar";
import { write, written } from "./write";

/** What the screen can do to the text from outside. */
export interface ProseHand {
  /** Puts report Markdown where the caret is. */
  insert: (text: string) => void;
  /** Puts the caret on the place of a remark. */
  show: (remark: Remark) => void;
  /** Puts the live figure of a remark in place of what was typed. */
  replace: (remark: Remark) => void;
}

interface Props {
  label: string;
  /** Language of the text. */
  lang: string;
  text: string;
  onText: (text: string) => void;
  figures: readonly Figure[];
  /** Keys of the project's photos by their names. */
  photos?: ReadonlyMap<string, string>;
  remarks?: readonly Remark[];
  readOnly?: boolean;
  /** Id of the words that say what is to be written here. */
  describedBy?: string;
  hand?: Ref<ProseHand>;
  /** Further tools of the screen. */
  children?: ReactNode;
}

const NO_PHOTOS: ReadonlyMap<string, string> = new Map();

const EXTENSIONS = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, autolink: false, linkOnPaste: true },
  }),
  TableKit.configure({ table: { resizable: false } }),
  FigureNode,
  PictureNode,
  Remarks,
];

export function Prose(props: Props) {
  const { label, figures, photos = NO_PHOTOS, readOnly = false, hand, children } = props;
  const known = useMemo(() => new Map(figures.map((figure) => [figure.id, figure])), [figures]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const editor = useProse(props, (sign, at) => setAsked({ sign, at: within(frame.current, at) }));
  useRemarks(editor, props.remarks);
  useImperativeHandle(hand, () => handOf(editor), [editor]);
  const ask = () => {
    const { left, bottom } = editor.view.coordsAtPos(editor.state.selection.head);
    setAsked({ sign: "", at: within(frame.current, { left, top: bottom }) });
  };
  return (
    <FiguresIn value={known}>
    <PhotosIn value={photos}>
      <div ref={frame} className={style.prose} data-read-only={readOnly || undefined}>
        {!readOnly && (
          <Toolbar editor={editor} label={label} insertFigure={ask}>
            {children}
          </Toolbar>
        )}
        <EditorContent editor={editor} className={style.words ?? ""} />
        {asked && (
          <FigurePicker
            figures={figures}
            at={asked.at}
            choose={({ id }) => {
              setAsked(null);
              editor.view.focus();
              editor.commands.insertContent({ type: "figure", attrs: { id } });
            }}
            leave={(typed, back) => {
              setAsked(null);
              if (back) editor.view.focus();
              if (asked.sign + typed !== "") editor.commands.insertContent(asked.sign + typed);
            }}
          />
        )}
      </div>
    </PhotosIn>
    </FiguresIn>
  );
}

interface Point {
  left: number;
  top: number;
}

/** A figure is being chosen; `sign` is what was typed to ask for it. */
interface Asked {
  sign: string;
  at: Point;
}

/** A point of the window, from the corner of the frame; the list keeps inside it. */
function within(frame: HTMLElement | null, { left, top }: Point): Point {
  const box = frame?.getBoundingClientRect();
  if (!box) return { left: 0, top: 0 };
  return { left: Math.max(0, Math.min(left - box.left, box.width - 320)), top: top - box.top + 4 };
}

/** The editor, in step with the text that is kept. */
function useProse(props: Props, ask: (sign: string, at: Point) => void): Editor {
  const { text, readOnly = false } = props;
  const last = useRef(text);
  const now = useRef({ onText: props.onText, ask });
  now.current = { onText: props.onText, ask };
  const [first] = useState(() => read(text));
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: first,
    editable: !readOnly,
    editorProps: usePlace(props, now),
    onUpdate: ({ editor: changed }) => {
      last.current = write(changed.getJSON());
      now.current.onText(last.current);
    },
  });
  // The library takes this from its first options only.
  useEffect(() => editor.setEditable(!readOnly, false), [editor, readOnly]);
  useEffect(() => {
    if (text === last.current) return;
    last.current = text;
    editor.commands.setContent(read(text), { emitUpdate: false });
  }, [editor, text]);
  return editor;
}

type Now = RefObject<{ ask: (sign: string, at: Point) => void }>;

/** What the place of the words is to those who hear the page, and what it does with some letters. */
function usePlace({ label, lang, describedBy, readOnly = false }: Props, now: Now): EditorProps {
  return useMemo(
    () => ({
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        lang,
        spellcheck: "true",
        "data-testid": "prose",
        ...(describedBy && { "aria-describedby": describedBy }),
        ...(readOnly && { "aria-readonly": "true", tabindex: "0" }),
      },
      handleTextInput: (view, from, _to, typed) => {
        const before = view.state.doc.textBetween(Math.max(from - 1, 0), from, "\n", "x");
        if (!asksForFigure(before, typed)) return false;
        const { left, bottom } = view.coordsAtPos(from);
        now.current.ask(typed, { left, top: bottom });
        return true;
      },
    }),
    [label, lang, describedBy, readOnly, now],
  );
}

/** A bracket anywhere, a stroke where a word begins. */
function asksForFigure(before: string, typed: string): boolean {
  return typed === "{" || (typed === "/" && !/\S/.test(before));
}

function useRemarks(editor: Editor, remarks: readonly Remark[] | undefined): void {
  useEffect(() => {
    if (remarks) showRemarks(editor.view, written(editor.getJSON()), remarks);
  }, [editor, remarks]);
}

function handOf(editor: Editor): ProseHand {
  const place = (remark: Remark) => placeOf(written(editor.getJSON()), remark);
  return {
    insert: (text) => {
      editor
        .chain()
        .focus()
        .insertContent(read(text).content ?? [])
        .run();
    },
    show: (remark) => {
      const found = place(remark);
      if (found) editor.chain().focus().setTextSelection(found).scrollIntoView().run();
    },
    replace: (remark) => {
      const found = place(remark);
      if (!found || !remark.figure) return;
      editor.chain().focus().insertContentAt(found, { type: "figure", attrs: { id: remark.figure } }).run();
    },
  };
}
