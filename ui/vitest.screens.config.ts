// The page in a real browser against the real core: `npm run screens`; how fast it is:
// `npm run measure`. The tests lie with the others of the house and use what is installed here.
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const installed = (name: string) => join(import.meta.dirname, "node_modules", name);

export default defineConfig({
  root: join(import.meta.dirname, "../tests/ui"),
  resolve: {
    alias: {
      "axe-core": installed("axe-core"),
      "playwright-core": installed("playwright-core"),
      vite: installed("vite"),
      vitest: installed("vitest"),
    },
  },
  test: {
    include: [process.env["MEASURE"] ? "*.measure.ts" : "*.test.ts"],
    environment: "node",
    fileParallelism: false,
    // Behind the page each call starts a program of its own.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 120_000,
    // On a laden machine a browser loses a race now and then. What was tried twice is told as
    // such: it is to be mended, but holds nobody up.
    retry: 1,
    hookTimeout: 120_000,
  },
});
