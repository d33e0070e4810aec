// The PDF that is shown: the one that was opened last; the one before is let go when it is there.
import { useEffect, useRef, useState } from "react";
import { openPdf, type PDFDocumentProxy } from "./pdf";

export interface Size {
  width: number;
  height: number;
}

interface Opened {
  pdf: PDFDocumentProxy | null;
  sizes: readonly Size[];
  /** The bytes are no PDF that can be read. */
  problem: boolean;
}

const NOTHING: Opened = { pdf: null, sizes: [], problem: false };

export function usePdf(bytes: Uint8Array | null): Opened {
  const [opened, setOpened] = useState<Opened>(NOTHING);
  const shown = useRef<PDFDocumentProxy | null>(null);
  useEffect(() => {
    if (!bytes) return;
    let wanted = true;
    const show = (pdf: PDFDocumentProxy, sizes: Size[]) => {
      if (!wanted) {
        void pdf.loadingTask.destroy();
        return;
      }
      const before = shown.current;
      shown.current = pdf;
      setOpened({ pdf, sizes, problem: false });
      // The pages of before are let go when those of now are asked for.
      if (before) window.setTimeout(() => void before.loadingTask.destroy(), 0);
    };
    openPdf(bytes)
      .then(async (pdf) => show(pdf, await sizesOf(pdf)))
      .catch(() => wanted && setOpened((before) => ({ ...before, problem: true })));
    return () => {
      wanted = false;
    };
  }, [bytes]);
  useEffect(
    () => () => {
      void shown.current?.loadingTask.destroy();
      shown.current = null;
    },
    [],
  );
  return opened;
}

async function sizesOf(pdf: PDFDocumentProxy): Promise<Size[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );
}
