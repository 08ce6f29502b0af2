import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { engineFiles } from "./scripts/build/engineFiles";
import { releaseFiles } from "./scripts/build/releaseFiles";
import { siteFrom } from "./scripts/build/site";

export default defineConfig(async ({ mode }) => {
  const test = {
    root: ".",
    include: ["tests/**/*.test.{ts,tsx}"],
    expect: { requireAssertions: true },
  };
  if (mode === "test") return { test };
  const site = await siteFrom(process.env);
  return {
    root: "src",
    base: site.base,
    define: { RELEASE: JSON.stringify(site.release) },
    plugins: [react(), engineFiles(), releaseFiles(site)],
    build: {
      outDir: "../dist",
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 800,
    },
  };
});
