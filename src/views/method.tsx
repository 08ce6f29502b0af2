import { type ReactNode, useId } from "react";
import { type RouteObject, useHref, useLoaderData } from "react-router";
import { blockTable, classTable } from "../analyses/blockTable";
import { type LensColumns, lensColumns } from "../analyses/briefing/lens";
import type { Ask } from "../engine/query";
import type { LensSource } from "../model/lens";
import { UN_LENS } from "../model/unLens";
import { type BlockMember, blockMembers } from "../queries/blockMembers";
import { frameworkItems } from "../queries/frameworkItems";
import { type PortfolioCounts, portfolioCounts } from "../queries/portfolioCounts";
import { type Release, release } from "../queries/release";
import { methodWords } from "../words/methodWords";
import { words } from "../words/words";
import { BlocksTable, ClassesTable } from "./MethodBlocks";
import { MethodLens } from "./MethodLens";
import { StagesLink } from "./StagesLink";

interface MethodPage {
  readonly release: Release;
  readonly counts: PortfolioCounts;
  readonly members: readonly BlockMember[];
  readonly lens: LensColumns;
  readonly sources: readonly LensSource[];
}

/** The page that says what is published, why, and how everything is worked out. */
export function method(ask: Ask): RouteObject {
  return {
    handle: { title: methodWords().page },
    loader: async ({ request: { signal } }): Promise<MethodPage> => {
      const [[made], [counts], members, items] = await Promise.all([
        ask(release, {}, signal),
        ask(portfolioCounts, {}, signal),
        ask(blockMembers, {}, signal),
        ask(frameworkItems, {}, signal),
      ]);
      const lens = lensColumns(UN_LENS, items);
      return { release: made!, counts: counts!, members, lens, sources: UN_LENS.sources };
    },
    element: <Method />,
  };
}

function Method() {
  const page = useLoaderData<MethodPage>();
  const { release } = page;
  const say = methodWords();
  const isRecords = release.own === "records";
  return (
    <main id="content" className="method">
      <h1>{say.title}</h1>
      {isRecords ? <Shown /> : <Disclosed page={page} />}
      <Part heading={say.stages.heading} text={say.stages.text}>
        <p>
          <StagesLink />
        </p>
      </Part>
      <Part heading={say.cells.heading} text={say.cells.text} />
      <Part heading={say.filters.heading} text={say.filters.text} />
      <Part heading={say.likeness.heading} text={say.likeness.text} />
      <Part heading={say.patterns.heading} text={say.patterns.text} />
      <Part heading={say.progress.heading} text={say.progress.text} />
      <Part
        heading={say.claims.heading}
        text={isRecords ? say.claims.text : [...say.claims.text, say.claims.unpublished]}
      />
      {page.lens.pillars.length > 0 && (
        <Part heading={say.lens.heading} text={say.lens.text}>
          <MethodLens lens={page.lens} sources={page.sources} />
        </Part>
      )}
      {!isRecords && <Guarded release={release} />}
      {release.own === null && <Prepared release={release} />}
      <Part
        heading={say.source.heading}
        text={[
          release.synthetic === 1 ? say.source.synthetic : say.source.real,
          say.source.release(words.site.release(release.id, release.date)),
        ]}
      />
    </main>
  );
}

/** What is shown of someone’s own records. */
function Shown() {
  const say = words.own.method;
  return (
    <>
      <p className="lead">{say.shown}</p>
      <p className="lead">{say.release}</p>
    </>
  );
}

/** What a release says of whom. */
function Disclosed({ page }: { readonly page: MethodPage }) {
  const { release, counts } = page;
  const say = methodWords();
  return (
    <>
      <p className="lead">{say.unpublished(release.k)}</p>
      <p className="lead">{heldIn(counts)}</p>
      <Part heading={say.named.heading} text={say.named.text} />
      <Blocks page={page} />
      <Part heading={say.bounds.heading} text={say.bounds.text} />
      <Part heading={say.withheld.heading} text={[say.withheld.text(counts.withheld)]} />
    </>
  );
}

/** What risk a release leaves, how it is checked, and what governments can do. */
function Guarded({ release: { c } }: { readonly release: Release }) {
  const { risk, checks, governments } = methodWords();
  return (
    <>
      <Part heading={risk.heading} text={risk.text(c)} />
      <Part heading={checks.heading} text={[checks.text(c)]}>
        <p>
          <code>{checks.command}</code>
        </p>
      </Part>
      <Part heading={governments.heading} text={governments.text} />
    </>
  );
}

/** What was answered when the site was built, and where that lies. */
function Prepared({ release }: { readonly release: Release }) {
  const { prepared } = methodWords();
  const index = useHref(`/data/${release.id}/answers/index.json`);
  return (
    <Part heading={prepared.heading} text={prepared.text}>
      <p>
        <a href={index}>{prepared.index}</a>
      </p>
    </Part>
  );
}

function heldIn(counts: PortfolioCounts): string {
  const say = methodWords();
  const { in_blocks, withheld } = counts;
  return in_blocks + withheld === 0
    ? `${say.held(counts)} ${say.noneUnpublished}`
    : `${say.held(counts)} ${say.others(in_blocks, withheld)}`;
}

function Blocks({ page: { release, members } }: { readonly page: MethodPage }) {
  const { blocks: say, classes } = methodWords();
  const { c, k, k_split } = release;
  const blocks = blockTable(members, c);
  if (blocks.length === 0) {
    return <Part heading={say.heading} text={[...say.text(k, k_split), say.none]} />;
  }
  return (
    <>
      <Part heading={say.heading} text={say.text(k, k_split)}>
        <BlocksTable blocks={blocks} />
        <p className="small">{say.note(c)}</p>
      </Part>
      <Part heading={classes.heading} text={[classes.text(c, k)]}>
        <ClassesTable sizes={classTable(blocks, c)} />
        <p className="small">{classes.note(2 * release.c + 3)}</p>
      </Part>
    </>
  );
}

function Part({
  heading,
  text,
  children,
}: {
  readonly heading: string;
  readonly text: readonly string[];
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  );
}
