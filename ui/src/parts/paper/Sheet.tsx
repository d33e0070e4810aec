// One page: its picture, its words for selection and screen readers, its figures to press.
import { useEffect, useRef } from "react";
import style from "./Paper.module.css";
import type { Place } from "./Paper";
import { type PDFDocumentProxy, TextLayer } from "./pdf";
import { useNear } from "./sight";
import type { Size } from "./usePdf";

interface Props {
  number: number;
  label: string;
  size: Size;
  scale: number;
  pdf: PDFDocumentProxy | null;
  places: readonly Place[];
  onPlace: ((place: Place) => void) | undefined;
  nameOf: ((place: Place) => string) | undefined;
}

export function Sheet({ number, label, size, scale, pdf, places, onPlace, nameOf }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const near = useNear(sheet);
  useEffect(() => {
    const into = picture.current;
    if (!pdf || !near || !into || scale <= 0) return;
    return drawn(pdf, number, scale, into);
  }, [pdf, number, scale, near]);
  const box = { width: size.width * scale, height: size.height * scale };
  return (
    <article ref={sheet} className={style.sheet} style={box} aria-label={label} data-testid="sheet">
      <div ref={picture} className={style.picture} />
      {onPlace &&
        places.map((place) => (
          <button
            key={`${place.cell} ${place.x} ${place.y}`}
            type="button"
            className={style.place}
            style={{
              left: place.x * scale,
              top: place.y * scale,
              width: place.width * scale,
              height: place.height * scale,
            }}
            aria-label={nameOf?.(place) ?? place.cell}
            data-testid="place"
            data-cell={place.cell}
            onClick={() => onPlace(place)}
          />
        ))}
    </article>
  );
}

/** Draws beside the page and puts the whole in place at once; gives back how to leave off. */
function drawn(pdf: PDFDocumentProxy, number: number, scale: number, into: HTMLElement): () => void {
  let wanted = true;
  let stop = () => {};
  const draw = async () => {
    const page = await pdf.getPage(number);
    if (!wanted) return;
    const viewport = page.getViewport({ scale });
    const dense = window.devicePixelRatio || 1;
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width * dense);
    canvas.height = Math.floor(viewport.height * dense);
    const rendering = page.render({ canvas, viewport, transform: [dense, 0, 0, dense, 0, 0] });
    stop = () => rendering.cancel();
    await rendering.promise;
    const words = document.createElement("div");
    words.className = style["words"] ?? "";
    words.style.setProperty("--total-scale-factor", String(scale));
    const text = new TextLayer({ textContentSource: await page.getTextContent(), container: words, viewport });
    stop = () => text.cancel();
    await text.render();
    if (!wanted) return;
    into.replaceChildren(canvas, words);
    into.dataset["drawn"] = String(Number(into.dataset["drawn"] ?? 0) + 1);
  };
  // A page that is left before it is drawn says so by a fault, as does a file that is let go.
  draw().catch((cause: unknown) => {
    if (wanted) into.dataset["fault"] = cause instanceof Error ? cause.name : "unknown";
  });
  return () => {
    wanted = false;
    stop();
  };
}
