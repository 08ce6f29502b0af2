import { Schema } from "apache-arrow";
import { expect, it } from "vitest";
import { type Connection, engineOver, type Values } from "../../src/engine/engine";

/** A connection that answers when the test says so, and tells what was asked of it. */
function connection() {
  const calls: string[] = [];
  const ends: { answer(): void; fail(cause: Error): void }[] = [];
  const waiting = <T>(answer: T) =>
    new Promise<T>((resolve, reject) => {
      ends.push({ answer: () => resolve(answer), fail: reject });
    });
  const fake: Connection = {
    prepare: (sql) => {
      calls.push(sql);
      return {
        query: (...values) => {
          calls.push(`with ${values}`);
          return waiting({ schema: new Schema([]), batches: [] });
        },
        close: () => calls.push("closed"),
      };
    },
    query: (sql) => calls.push(sql),
    send: (sql) => {
      calls.push(sql);
      return waiting({ open: () => ({ schema: new Schema([]) }), *[Symbol.iterator]() {} });
    },
    cancelSent: () => {
      calls.push("cancelled");
      return true;
    },
    insertArrowFromIPCStream: (_, { name }) => calls.push(`load ${name}`),
    close: () => calls.push("close"),
  };
  return { engine: engineOver(fake), calls, ends };
}

/** Until everything that is ready to go on has gone on. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

const reason = new Error("the reader went elsewhere");

it("puts three questions before the first is answered, no fourth, and plans them once for all their values", async () => {
  const { engine, calls, ends } = connection();
  const sql = "select getvariable('a'), getvariable('b'), getvariable('a')";
  const all = [1, 2, 3, 4].map((a) => engine.answer(sql, { a, b: "x" }));
  await settled();
  const text = "select cast($1 as double), cast($2 as varchar), cast($1 as double)";
  expect(calls).toEqual([text, "with 1,x", "with 2,x", "with 3,x"]);
  ends[1]!.answer();
  await settled();
  expect(calls).toHaveLength(4);
  ends[0]!.answer();
  await settled();
  expect(calls.slice(4)).toEqual(["with 4,x"]);
  ends[2]!.answer();
  ends[3]!.answer();
  expect(await Promise.all(all)).toEqual([new Map(), new Map(), new Map(), new Map()]);
});

it("does what is done alone after all before it, and before all after it", async () => {
  const { engine, calls, ends } = connection();
  void engine.answer("one", { a: 1 });
  void engine.answer("two", { a: 1 });
  void engine.answer("own", {});
  void engine.answer("three", { a: 1 });
  await settled();
  expect(calls).toEqual(["one", "two", "with ", "with "]);
  ends[0]!.answer();
  await settled();
  expect(calls).toHaveLength(4);
  ends[1]!.answer();
  await settled();
  expect(calls.slice(4)).toEqual(["own"]);
  ends[2]!.answer();
  await settled();
  expect(calls.slice(5)).toEqual(["three", "with "]);
});

it("closes once a statement that failed under several questions, and prepares it anew for the next", async () => {
  const { engine, calls, ends } = connection();
  const both = [engine.answer("one", { a: 1 }), engine.answer("one", { a: 2 })];
  const settling = both.map((each) => expect(each).rejects.toThrow("no such table"));
  await settled();
  ends[0]!.fail(new Error("no such table"));
  await settled();
  const again = engine.answer("one", { a: 3 });
  ends[1]!.fail(new Error("no such table"));
  await Promise.all(settling);
  await settled();
  ends[2]!.answer();
  await again;
  expect(calls).toEqual(["one", "with ", "with ", "closed", "one", "with "]);
});

it("prepares anew what has failed, and refuses a text whose value is not given", async () => {
  const { engine, calls, ends } = connection();
  const first = engine.answer("one", { a: 1 });
  const settling = expect(first).rejects.toThrow("no such table");
  await settled();
  ends[0]!.fail(new Error("no such table"));
  await settling;
  await settled();
  const again = engine.answer("one", { a: 1 });
  await settled();
  ends[1]!.answer();
  await again;
  expect(calls).toEqual(["one", "with ", "closed", "one", "with "]);
  const lacking = engine.answer("select getvariable('b')", { a: 1 });
  await expect(lacking).rejects.toThrow("b has no value");
});

it("cancels the question that runs, and gives the signal’s reason rather than DuckDB’s", async () => {
  const { engine, calls, ends } = connection();
  const ending = new AbortController();
  const given = engine.answer("one", {}, ending.signal);
  const settling = expect(given).rejects.toBe(reason);
  await settled();
  ending.abort(reason);
  ends[0]!.fail(new Error("query was canceled"));
  await settling;
  expect(calls).toEqual(["one", "cancelled"]);
});

it("passes on why a question failed that nobody ended", async () => {
  const { engine, ends } = connection();
  const given = engine.answer("one", {}, new AbortController().signal);
  const settling = expect(given).rejects.toThrow("no such table");
  await settled();
  ends[0]!.fail(new Error("no such table"));
  await settling;
});

it.each<[string, Values]>([
  ["with values", { a: 2 }],
  ["without any", {}],
])(
  "never puts a question %s that was ended while it waited, and cancels no other for it",
  async (_, values) => {
    const { engine, calls, ends } = connection();
    const ending = new AbortController();
    const first = engine.answer("one", {});
    const given = engine.answer("two", values, ending.signal);
    const settling = expect(given).rejects.toBe(reason);
    await settled();
    ending.abort(reason);
    ends[0]!.answer();
    await Promise.all([first, settling]);
    expect(calls).toEqual(["one"]);
  },
);

it("cancels nothing for a signal that is aborted after its answer came", async () => {
  const { engine, calls, ends } = connection();
  const ending = new AbortController();
  const given = engine.answer("one", {}, ending.signal);
  await settled();
  ends[0]!.answer();
  await given;
  ending.abort(reason);
  expect(calls).toEqual(["one"]);
});

it("lets a question go as soon as it is ended, though another still runs", async () => {
  const { engine } = connection();
  const ending = new AbortController();
  void engine.answer("one", {});
  const given = engine.answer("two", {}, ending.signal).catch((cause: unknown) => cause);
  await settled();
  ending.abort(reason);
  expect(await Promise.race([given, settled()])).toBe(reason);
});

it("closes after what was asked before", async () => {
  const { engine, calls, ends } = connection();
  const first = engine.answer("one", {});
  const closed = engine.close();
  await settled();
  expect(calls).toEqual(["one"]);
  ends[0]!.answer();
  await Promise.all([first, closed]);
  expect(calls).toEqual(["one", "close"]);
});
