// How the page is built and, in development only, how it reaches the real core.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { bridge } from "./dev/bridge.ts";

/** The window's own policy, so that `vite preview` shows what it would block. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
].join("; ");

export default defineConfig({
  plugins: [react(), bridge()],
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  preview: { port: 1421, headers: { "Content-Security-Policy": policy } },
  build: {
    // WebKitGTK 2.50 and newer.
    target: "safari17",
    modulePreload: { polyfill: false },
    // Fonts as files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  test: { environment: "node", include: ["src/**/*.test.ts"] },
});
