// A page for trying the pages of a PDF and the editor of a report's text by themselves. It is no
// part of the built program. `show(base64)` in the console puts another PDF on the paper.
import "@fontsource-variable/noto-sans/wght.css";
import "@mantine/core/styles.layer.css";
import "../src/base.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { answers } from "../src/lib/queries";
import { TextsIn } from "../src/lib/texts";
import { Paper, type Place } from "../src/parts/paper/Paper";
import type { Figure } from "../src/parts/prose/figures";
import { Prose } from "../src/parts/prose/Prose";
import type { Remark } from "../src/parts/prose/remarks";
import { theme } from "../src/theme";

const asked = new URLSearchParams(window.location.search);
const language = asked.get("lang") ?? "en";
document.documentElement.lang = language;

const FIGURES: Figure[] = [
  { id: "reach.direct", label: "People reached directly", text: "116", source: "Counted in the grid, 3 October 2026" },
  { id: "reach.indirect", label: "People reached indirectly", text: "31", source: null },
  { id: "budget.total", label: "Budget", text: "190,000.00 USD", source: "Agreement CT.0689" },
  { id: "reach.engagement", label: "Engagement of the public", text: null, source: null },
];

const TEXT = `## What was done

The project reached **{reach.direct}** people, of whom 31 by radio, and {gone.figure} more.

- Two courses
- A *manual*

| Place | People |
| --- | ---: |
| Zarqa | {reach.direct} |
`;

const PLACES: Place[] = [{ cell: "reach.direct", page: 1, x: 60, y: 90, width: 80, height: 20 }];

function Trial() {
  const [text, setText] = useState(TEXT);
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const [pressed, setPressed] = useState("");
  useEffect(() => {
    const show = (base64: string) => setBytes(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    Object.assign(window, { show });
    document.body.dataset["ready"] = "1";
  }, []);
  const at = text.indexOf("31 by");
  const remarks: Remark[] =
    at < 0 ? [] : [{ at, length: 2, level: "hint", message: "A live figure says the same.", figure: "reach.indirect" }];
  return (
    <main style={{ display: "grid", gridTemplateColumns: "1fr 1fr", gap: "1rem", padding: "1rem" }}>
      <h1 style={{ gridColumn: "1 / -1" }}>Paper and prose</h1>
      <div>
        <Prose label="Results" lang={language} text={text} onText={setText} figures={FIGURES} remarks={remarks} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
        <pre data-testid="markdown" tabIndex={0} style={{ overflow: "auto" }}>
          {text}
        </pre>
        <p data-testid="pressed">{pressed}</p>
      </div>
      <div style={{ height: "40rem" }}>
        <Paper
          label="Pages of the report"
          bytes={bytes}
          busy={false}
          places={PLACES}
          onPlace={({ cell }) => setPressed(cell)}
        />
      </div>
    </main>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={answers}>
        <MantineProvider theme={theme} defaultColorScheme="auto">
          <TextsIn language={language}>
            <Trial />
          </TextsIn>
        </MantineProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
