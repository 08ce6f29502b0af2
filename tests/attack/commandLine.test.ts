import { expect, it } from "vitest";
import { callFrom, WrongCall } from "../../scripts/attack/commandLine";

const USUAL = { history: [], truth: null, solver: "yalps" };

it.each([
  [["a"], { place: "a", ...USUAL }],
  [["a", "--history", "b", "c"], { place: "a", ...USUAL, history: ["b", "c"] }],
  [["a", "--history", "b", "--history=c"], { place: "a", ...USUAL, history: ["b", "c"] }],
  [
    ["a", "--history", "b", "c", "--truth", "d", "--solver", "both"],
    { place: "a", history: ["b", "c"], truth: "d", solver: "both" },
  ],
  [["a", "--help"], null],
])("reads %j", (args, call) => {
  expect(callFrom(args)).toEqual(call);
});

it.each([
  [[], "no DIR is given"],
  [["a", "b"], "one DIR is wanted, and there are 2"],
  [["--history", "a"], "no DIR is given"],
  [["a", "--truth"], "argument missing"],
  [["a", "--fast"], "Unknown option '--fast'"],
  [["a", "--solver", "glpk"], "--solver glpk: yalps, highs, both"],
])("refuses %j", (args, message) => {
  expect(() => callFrom(args)).toThrow(WrongCall);
  expect(() => callFrom(args)).toThrow(message);
});
