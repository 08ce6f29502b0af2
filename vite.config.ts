import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { besideRelease } from "./scripts/build/archive";
import { engineFiles } from "./scripts/build/engineFiles";
import { firstChunk } from "./scripts/build/firstChunk";
import { madeWith } from "./scripts/build/madeWith";
import { releaseFiles } from "./scripts/build/releaseFiles";
import { siteFrom } from "./scripts/build/site";
import { stylesInPage } from "./scripts/build/stylesInPage";

const BROWSER = "tests/browser/**/*.test.ts";

/** Time limits only end what hangs: no test asserts a time. */
const LIMITS = { testTimeout: 120_000, hookTimeout: 120_000 };
const TESTS = {
  expect: { requireAssertions: true },
  projects: [
    {
      test: { name: "node", include: ["tests/**/*.test.{ts,tsx}"], exclude: [BROWSER], ...LIMITS },
    },
    { test: { name: "browser", include: [BROWSER], ...LIMITS } },
  ].map((project) => ({ extends: true as const, ...project })),
};

export default defineConfig(async ({ mode }) => {
  if (mode === "test") return { test: TESTS };
  const site = await siteFrom(process.env);
  const beside = await besideRelease(site.folder);
  return {
    root: "src",
    base: site.base,
    define: {
      MADE: JSON.stringify(await madeWith(site.folder)),
      RELEASE: JSON.stringify(site.release),
      ARCHIVE: JSON.stringify(beside.archive),
    },
    plugins: [react(), engineFiles(), releaseFiles(site, beside), stylesInPage()],
    build: {
      outDir: resolve(site.output),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { codeSplitting: { groups: [{ name: firstChunk }] } },
      },
    },
  };
});
