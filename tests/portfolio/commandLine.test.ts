import { describe, expect, it } from "vitest";
import { commandFrom, WrongCall } from "../../scripts/portfolio/commandLine";

describe("the command line", () => {
  it.each([
    [["check", "a"], { name: "check", path: "a", json: false }],
    [["check", "--json", "a"], { name: "check", path: "a", json: true }],
    [
      ["publish", "a", "--out", "b"],
      { name: "publish", path: "a", out: "b", release: null, date: null },
    ],
    [
      ["publish", "--out=b", "--release", "v1.0_x-2", "--date", "2024-02-29", "a"],
      { name: "publish", path: "a", out: "b", release: "v1.0_x-2", date: "2024-02-29" },
    ],
    [["--help"], { name: "help" }],
    [["-h"], { name: "help" }],
    [["publish", "--help"], { name: "help" }],
  ])("reads %j", (args, command) => {
    expect(commandFrom(args)).toEqual(command);
  });

  it.each([
    [[], "no command is given"],
    [["chek", "a"], 'there is no command "chek"'],
    [["check"], "no PATH is given"],
    [["check", ""], "no PATH is given"],
    [["check", "a", "b"], "one PATH is wanted, and there are 2"],
    [["check", "a", "--out", "b"], "Unknown option '--out'"],
    [["check", "a", "--json=yes"], "does not take an argument"],
    [["publish", "a"], "publish needs --out DIR"],
    [["publish", "a", "--out"], "argument missing"],
    [["publish", "a", "--out", "b", "--json"], "Unknown option '--json'"],
    [["publish", "a", "--out", "b", "--release", "../x"], "--release ../x"],
    [["publish", "a", "--out", "b", "--release", ".x"], "--release .x"],
    [["publish", "a", "--out", "b", "--release", "x".repeat(65)], "up to 64"],
    [["publish", "a", "--out", "b", "--date", "2023-02-29"], "--date 2023-02-29: not a day"],
  ])("refuses %j", (args, message) => {
    expect(() => commandFrom(args)).toThrow(WrongCall);
    expect(() => commandFrom(args)).toThrow(message);
  });
});
