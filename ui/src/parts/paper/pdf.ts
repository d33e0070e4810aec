// The pages of a PDF from its bytes, read beside the page in a worker. Nothing is fetched: fonts
// lie in the file, and what would need more is not in our reports.
import { getDocument, type PDFDocumentProxy, PDFWorker, TextLayer } from "pdfjs-dist/legacy/build/pdf.mjs";
import Reader from "pdfjs-dist/legacy/build/pdf.worker.mjs?worker";

export { type PDFDocumentProxy, TextLayer };

/** WebKitGTK reads no stream with `for await`, which the text of a page needs. */
function mendStreams(): void {
  const streams = ReadableStream.prototype as unknown as Record<symbol, unknown>;
  if (streams[Symbol.asyncIterator]) return;
  Object.defineProperty(streams, Symbol.asyncIterator, {
    configurable: true,
    async *value(this: ReadableStream) {
      const reader = this.getReader();
      try {
        for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
      } finally {
        reader.releaseLock();
      }
    },
  });
}

/** One for all files: a file that is let go must not take it along. */
let worker: PDFWorker | null = null;

function reader(): PDFWorker {
  if (!worker) {
    mendStreams();
    worker = PDFWorker.create({ port: new Reader() });
  }
  return worker;
}

/** Opens a PDF; the bytes stay with the caller. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const opening = getDocument({
    data: bytes.slice(),
    worker: reader(),
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
  });
  return opening.promise;
}
