import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { ATTACKS } from "../../scripts/attack/run";
import { newFolder } from "../portfolio/fixtures/folders";
import { edit, found, written } from "./fixtures/attacked";
import { records } from "./fixtures/records";

/** Runs the attacker as a process of its own. */
function attack(...args: readonly string[]) {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const whole = ["--import", "tsx", "scripts/attack.ts", ...args];
  return new Promise<{ exit: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, whole, { cwd }, (_, stdout, stderr) => {
      resolve({ exit: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

it("finds nothing in a good release, with its records and its archive at hand", async () => {
  const good = written();
  expect(await found(ATTACKS, good, { history: [written()], truth: records() })).toBe("");
});

it("exits with 0 and a table where no attack succeeds", async () => {
  const { exit, stdout } = await attack(written(), "--solver", "yalps");
  expect(stdout).toMatch(/^attack +problems +narrowest +found +seconds\n/);
  expect(stdout).toMatch(/^coalition +\d+ +4 +0 /m);
  expect(stdout).toContain("No attack succeeds.");
  expect(exit).toBe(0);
});

it("exits with 1 and tells the place where one succeeds", async () => {
  const bad = written();
  edit(bad, "release.json", (text) => text.replace('"date"', '"regions": { "North": 3 }, "date"'));
  const { exit, stdout } = await attack(bad);
  expect(stdout).toContain(
    "closed world: good, release.json: no such key belongs to a release: regions",
  );
  expect(exit).toBe(1);
});

it("exits with 2 when the call is wrong", async () => {
  const { exit, stdout, stderr } = await attack(".");
  expect(stderr).toContain(".: holds no release\n\nUsage:");
  expect(stdout).toBe("");
  expect(exit).toBe(2);
});

it("takes no folder for a release that has a broken release.json", async () => {
  const bad = written();
  edit(bad, "release.json", (text) => text.slice(0, -20));
  await expect(found([], bad)).rejects.toThrow("is no release");
  await expect(found([], newFolder())).rejects.toThrow("holds no release");
});
