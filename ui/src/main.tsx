// Boot: styles, the page, nothing else.
import "@fontsource-variable/noto-sans/wght.css";
import "@fontsource-variable/noto-sans/wght-italic.css";
import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "@mantine/spotlight/styles.layer.css";
import "./base.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { answers } from "./lib/queries";
import { followWay } from "./lib/way";
import { theme } from "./theme";

followWay();
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={answers}>
        <MantineProvider theme={theme} defaultColorScheme="auto">
          <App />
          {/* Not on the right, where the next button to press lies. */}
          <Notifications position="bottom-left" autoClose={8000} limit={3} />
        </MantineProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
