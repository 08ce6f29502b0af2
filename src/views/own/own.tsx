import { useEffect, useRef } from "react";
import type { RouteObject } from "react-router";
import type { Starter } from "../../engine/starter";
import { MOST_BYTES, MOST_CELLS, MOST_UNPACKED } from "../../formats/caps";
import type { HandedFile } from "../../own/ownMessages";
import type { OwnCounts } from "../../own/ownTables";
import type { Fault } from "../../records/fault";
import { words } from "../../words/words";
import { DataPath } from "../data/DataPath";
import { PageLink } from "../shell";
import { FAULTS, FaultList } from "./FaultList";
import { OwnChooser } from "./OwnChooser";
import { OwnFormat } from "./OwnFormat";
import { MOST_FILES } from "./ownFiles";

/** How far the opening of files is. */
export type OwnStep = "preparing" | "reading";

/** What a page can do with the reader's own portfolio. */
export interface OwnAccess {
  /** What is open; null of the site's own release. */
  readonly opened: { readonly counts: OwnCounts; readonly warnings: readonly Fault[] } | null;
  /** Opens files and goes on with them; resolves to the faults where they cannot be opened. */
  readonly open: (
    files: readonly HandedFile[],
    calls: { readonly signal: AbortSignal; readonly onStep: (step: OwnStep) => void },
  ) => Promise<readonly Fault[]>;
  /** Forgets what is open. */
  readonly close: () => void;
}

/** The page that opens the reader's own portfolio, and says what is open. */
export function own(access: OwnAccess, starter: Starter): RouteObject {
  return {
    path: "data/own",
    caseSensitive: true,
    handle: { title: words.own.page },
    element:
      access.opened === null ? (
        <Opening access={access} starter={starter} />
      ) : (
        <Opened access={access} opened={access.opened} starter={starter} />
      ),
  };
}

function Opened({
  access,
  opened: { counts, warnings },
  starter,
}: {
  readonly access: OwnAccess;
  readonly opened: NonNullable<OwnAccess["opened"]>;
  readonly starter: Starter;
}) {
  const say = words.own.open;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { kind, reviews, countries, unpublished, leftOut } = counts;
  return (
    <main id="content" className="own">
      <DataPath page={words.own.page} starter={starter} />
      <h1 ref={heading} tabIndex={-1}>
        {say.title}
      </h1>
      <p className="lead">{say[kind](reviews, countries, unpublished)}</p>
      {leftOut > 0 && <p>{say.leftOut(leftOut)}</p>}
      <p>{say.careful}</p>
      <p className="own-ways">
        <PageLink starter={starter} to="/heatmap/" className="enter">
          {say.look}
        </PageLink>{" "}
        <button type="button" onClick={access.close}>
          {say.close}
        </button>
      </p>
      {warnings.length > 0 && (
        <FaultList
          heading={<h2 id={FAULTS}>{words.own.faults.warnings(warnings.length)}</h2>}
          faults={warnings}
        />
      )}
    </main>
  );
}

function Opening({ access, starter }: { readonly access: OwnAccess; readonly starter: Starter }) {
  const say = words.own;
  return (
    <main id="content" className="own">
      <DataPath page={say.page} starter={starter} />
      <h1>{say.title}</h1>
      <p className="lead">{say.what}</p>
      <OwnChooser open={access.open} />
      <section aria-labelledby="what-can">
        <h2 id="what-can">{say.what_can.heading}</h2>
        <ul>
          <li>{say.what_can.folder}</li>
          <li>{say.what_can.workbook}</li>
          <li>{say.what_can.release}</li>
        </ul>
        <p>{say.records}</p>
        <p>
          {say.checked} {say.caps(MOST_FILES, MOST_BYTES, MOST_CELLS, MOST_UNPACKED)}
        </p>
      </section>
      <OwnFormat />
    </main>
  );
}
