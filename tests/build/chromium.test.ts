import { writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { foundChromium } from "../../scripts/setup/chromium.mjs";
import { newFolder } from "../portfolio/fixtures/folders";

afterEach(() => vi.unstubAllEnvs());

it("finds the Chromium that is named before one on the path", () => {
  const folder = newFolder();
  writeFileSync(join(folder, "chromium"), "");
  vi.stubEnv("PATH", [newFolder(), folder].join(delimiter));
  vi.stubEnv("CHROMIUM_PATH", "");
  expect(foundChromium()).toBe(join(folder, "chromium"));
  vi.stubEnv("CHROMIUM_PATH", "/named/chromium");
  expect(foundChromium()).toBe("/named/chromium");
});
