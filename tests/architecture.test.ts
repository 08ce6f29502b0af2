import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";

/** The layers of src, lowest first, each with the packages that it alone may lean on. */
const LAYERS = [
  ["model", /^$/],
  ["formats", /^(fflate|hucre(\/xlsx)?|hyparquet(-writer)?|papaparse)$/],
  ["statistics", /^ml-matrix$/],
  ["records", /^$/],
  ["disclosure", /^$/],
  ["tabulation", /^$/],
  ["engine", /^(@duckdb\/duckdb-wasm(\/blocking)?|apache-arrow|hyparquet)$/],
  ["own", /^$/],
  ["offline", /^workbox-(core|precaching|routing|strategies)\/\w+\.js$/],
  ["calculations", /^$/],
  ["queries", /^$/],
  ["analyses", /^$/],
  ["findings", /^$/],
  ["charts", /^@observablehq\/plot$/],
  ["handouts", /^(docx|pptxgenjs)$/],
  [
    "editor",
    /^(@codemirror\/(autocomplete|commands|lang-sql|language|state|view)|@lezer\/highlight)$/,
  ],
  ["views", /^(react|react-router)$/],
] as const;

const NAMES: readonly string[] = LAYERS.map(([name]) => name);

/** Folders of src that are no layer: words is a leaf of its own, the others hold no code. */
const OTHERS = ["words", "styles", "public"];

/** The layers that speak to readers. */
const SPEAKERS = ["findings", "charts", "handouts", "views"];

/** The files that alone may reach what their layer may not. */
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  "src/engine/node.ts": /^node:(fs\/promises|module|path)$/,
  "src/engine/engineParts.ts": /^virtual:engine-files$/,
  "src/own/ownKnown.ts": /^data\/(disclosure|groupings)\//,
  "src/own/ownTemplate.ts": /^data\/groupings\//,
  "src/own/publicNames.ts": /^data\/(groupings|registry)\//,
  "src/own/publicRegistry.ts": /^data\/registry\//,
};

const RUN_TIME = [
  "@codemirror/autocomplete",
  "@codemirror/commands",
  "@codemirror/lang-sql",
  "@codemirror/language",
  "@codemirror/state",
  "@codemirror/view",
  "@duckdb/duckdb-wasm",
  "@lezer/highlight",
  "@observablehq/plot",
  "apache-arrow",
  "docx",
  "fflate",
  "hucre",
  "hyparquet",
  "hyparquet-writer",
  "ml-matrix",
  "papaparse",
  "pptxgenjs",
  "react",
  "react-dom",
  "react-router",
  "workbox-core",
  "workbox-precaching",
  "workbox-routing",
  "workbox-strategies",
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const isCode = (file: string) => /\.(tsx?|mjs)$/.test(file);
const SOURCES = filesIn("src").filter(isCode);
const SCRIPTS = filesIn("scripts").filter(isCode);
const FOLDERS = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Import {
  readonly path: string;
  /** Of types alone: nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** What a file imports, at its top or when needed; paths of files from the root, without an ending. */
function importsOf(file: string): Import[] {
  const source = readFileSync(file, "utf8");
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[\w*{}$,\s]+\sfrom\s+)?"([^"]+)"|(typeof\s+)?\bimport\s*\(\s*"([^"]+)"/gm,
  );
  return [...statements].map(([, type, path, typeOf, later]) => {
    const given = (path ?? later)!;
    return {
      path: given.startsWith(".") ? normalize(join(dirname(file), given)) : given,
      typeOnly: type !== undefined || typeOf !== undefined,
    };
  });
}

const pathsOf = (file: string) => importsOf(file).map(({ path }) => path);
const isUnder = (folder: string) => (path: string) => path.startsWith(folder + sep);
const isPackage = (path: string) => !/^(src|scripts|data|tests|virtual:|node:)/.test(path);

/** Every import of a folder's files that is not allowed, as `file: import`. */
function strays(files: readonly string[], isAllowed: (path: string, file: string) => boolean) {
  return files.flatMap((file) =>
    pathsOf(file)
      .filter((path) => !isAllowed(path, file))
      .map((path) => `${file}: ${path}`),
  );
}

/** Whatever a file reaches, itself among it, at run time. */
function reachedFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string) => {
    const file = [...SOURCES, ...SCRIPTS].find(
      (source) => source === path || source.replace(/\.\w+$/, "") === path,
    );
    if (file === undefined || reached.has(file)) return;
    reached.add(file);
    for (const { path: next, typeOnly } of importsOf(file)) if (!typeOnly) visit(next);
  };
  visit(entry);
  return reached;
}

describe("the layers of src", () => {
  it("are all the folders that there are", () => {
    expect(FOLDERS.filter((name) => ![...NAMES, ...OTHERS].includes(name))).toEqual([]);
  });

  it.each(LAYERS.filter(([name]) => FOLDERS.includes(name)))(
    "%s leans only on what is below it, and on its own packages",
    (layer, packages) => {
      const below = NAMES.slice(0, NAMES.indexOf(layer) + 1).map((name) => join("src", name));
      const folders = SPEAKERS.includes(layer) ? [...below, join("src", "words")] : below;
      const isAllowed = (path: string, file: string) =>
        folders.some((folder) => isUnder(folder)(path)) ||
        packages.test(path) ||
        (layer === "model" && /^data\/[^"]+\.json$/.test(path)) ||
        (EXCEPTIONS[file]?.test(path) ?? false);
      expect(strays(SOURCES.filter(isUnder(join("src", layer))), isAllowed)).toEqual([]);
    },
  );

  it("words leans on the model alone", () => {
    const words = SOURCES.filter(isUnder(join("src", "words")));
    const isAllowed = (path: string) => /^src\/(model|words)\//.test(path);
    expect(strays(words, isAllowed)).toEqual([]);
  });

  it("keep the cells that several pages show, and regional patterns, free of the heatmap’s own room", () => {
    const isFree = (file: string) =>
      ["cells", "regions"].some((room) => isUnder(join("src", "analyses", room))(file));
    const isHeatmap = isUnder(join("src", "analyses", "heatmap"));
    expect(strays(SOURCES.filter(isFree), (path) => !isHeatmap(path))).toEqual([]);
  });

  it("are put together by the two files at the top, with React and without scripts", () => {
    const top = SOURCES.filter((file) => dirname(file) === "src" && !file.endsWith(".d.ts"));
    expect(top).toEqual(["src/main.tsx", "src/routes.tsx"]);
    const isAllowed = (path: string) =>
      /^(src\/|react(-dom\/client|-router(\/dom)?)?$|virtual:engine-files$)/.test(path);
    expect(strays(top, isAllowed)).toEqual([]);
  });

  it("are used by scripts, and use none", () => {
    expect(strays(SOURCES, (path) => !isUnder("scripts")(path))).toEqual([]);
    expect(SCRIPTS.flatMap(pathsOf).some(isUnder("src"))).toBe(true);
  });

  it("leave Node’s start-up of the engine to scripts and tests", () => {
    const entries = ["src/main.tsx", "src/routes.tsx", "src/engine/browser.ts"];
    const reached = new Set(entries.flatMap((entry) => [...reachedFrom(entry)]));
    expect([...reached].filter((file) => file === "src/engine/node.ts")).toEqual([]);
    const users = [...SOURCES, ...SCRIPTS].filter((file) =>
      pathsOf(file).includes("src/engine/node"),
    );
    expect(users.filter((file) => !isUnder("scripts")(file))).toEqual([]);
  });
});

describe("packages", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const { dependencies } = manifest as { dependencies: Record<string, string> };

  it("at run time are these and no other, each at one exact version", () => {
    expect(Object.keys(dependencies)).toEqual(RUN_TIME);
    expect(
      Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });

  it("have one owner each: one layer of src, or the scripts", () => {
    const folderOf = (file: string) =>
      isUnder("scripts")(file) ? "scripts" : file.split(sep).slice(0, 2).join("/");
    // The attacker shares nothing with what it attacks, its way of reading Parquet among it.
    const isAttacker = isUnder(join("scripts", "attack"));
    const isEntry = (file: string) =>
      ["src/main.tsx", "src/routes.tsx", "scripts/prerender/draw.tsx"].includes(file);
    const owners = new Map<string, Set<string>>();
    for (const file of [...SOURCES, ...SCRIPTS]) {
      if (isEntry(file) || isAttacker(file)) continue;
      for (const { path, typeOnly } of importsOf(file)) {
        if (typeOnly || !isPackage(path)) continue;
        const name = path
          .split("/")
          .slice(0, path.startsWith("@") ? 2 : 1)
          .join("/");
        owners.set(name, (owners.get(name) ?? new Set()).add(folderOf(file)));
      }
    }
    const shared = [...owners].filter(([, folders]) => folders.size > 1);
    expect(shared.map(([name, folders]) => `${name}: ${[...folders].join(", ")}`)).toEqual([]);
  });

  it("hold one Arrow, of the version that DuckDB was built with", () => {
    const ours = createRequire(import.meta.url);
    const duckdb = ours.resolve("@duckdb/duckdb-wasm");
    const arrow = ours.resolve("apache-arrow");
    expect(createRequire(duckdb).resolve("apache-arrow")).toBe(arrow);
    const versionOf = (name: string): string =>
      JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8")).version;
    expect(versionOf("apache-arrow")).toMatch(/^17\./);
    expect(versionOf("@duckdb/duckdb-wasm")).toBe("1.32.0");
    expect(dependencies["@duckdb/duckdb-wasm"]).toBe("1.32.0");
  });
});

describe("files", () => {
  const all = [...filesIn("src"), ...filesIn("scripts")];

  it("are named for what they hold, not for being of use", () => {
    const vague = /^(utils?|helpers?|common|types?|index|misc|lib)\.(tsx?|mjs|css)$/;
    expect(all.filter((file) => vague.test(file.split(sep).at(-1)!))).toEqual([]);
  });

  it("of code hold one thing each, in at most 200 lines", () => {
    const long = all
      .filter((file) => isCode(file))
      .filter((file) => readFileSync(file, "utf8").trimEnd().split("\n").length > 200);
    expect(long).toEqual([]);
  });

  it("with a question each have a test that puts it", () => {
    const questions = readdirSync("src/queries").filter((file) =>
      readFileSync(join("src/queries", file), "utf8").includes("defineQuery({"),
    );
    const put = new Set(filesIn("tests/queries").flatMap(pathsOf));
    const unput = questions.filter(
      (file) => !put.has(join("src/queries", file.replace(".ts", ""))),
    );
    expect(questions.length).toBeGreaterThan(0);
    expect(unput).toEqual([]);
  });
});
