import { useMemo } from "react";
import { type RouteObject, useLoaderData } from "react-router";
import type { Ask } from "../engine/query";
import type { Starter } from "../engine/starter";
import { reviewsByYearFinding } from "../findings/reviewsByYear";
import { STAGES } from "../model/stage";
import { type PortfolioCounts, portfolioCounts } from "../queries/portfolioCounts";
import { type Release, release } from "../queries/release";
import { type ReviewsByYear, reviewsByYear } from "../queries/reviewsByYear";
import { words } from "../words/words";
import { Chart } from "./figure/Chart";
import { Figure, type FigureFrame } from "./figure/Figure";
import { figureQuestion } from "./figure/figureQuestion";
import { pictureTexts } from "./figure/pictureTexts";
import { PageLink } from "./shell";

interface OverviewPage {
  readonly counts: PortfolioCounts;
  readonly byYear: readonly ReviewsByYear[];
  readonly release: Release;
}

/** The first page: what this is, what is in the portfolio, and the way in. */
export function overview(ask: Ask, starter: Starter): RouteObject {
  return {
    index: true,
    handle: { title: words.overview.page },
    loader: async ({ request: { signal } }): Promise<OverviewPage> => {
      const [[counts], byYear, [made]] = await Promise.all([
        ask(portfolioCounts, {}, signal),
        ask(reviewsByYear, {}, signal),
        ask(release, {}, signal),
      ]);
      return { counts: counts!, byYear, release: made! };
    },
    element: <Overview starter={starter} />,
  };
}

function Overview({ starter }: { readonly starter: Starter }) {
  const page = useLoaderData<OverviewPage>();
  const { counts, release } = page;
  const say = words.overview;
  return (
    <main id="content">
      <h1>{say.title}</h1>
      {release.synthetic === 1 && (
        <p className="lead synthetic-note">{say.synthetic(counts.countries)}</p>
      )}
      <p className="lead">{say.what}</p>
      <p className="lead">{held(counts)}</p>
      <section className="way-in" aria-labelledby="way-in">
        <h2 id="way-in">{say.wayIn.heading}</h2>
        <p>
          <PageLink starter={starter} to="/heatmap/" className="enter">
            {say.wayIn.heatmap}
          </PageLink>
        </p>
        <p>{say.wayIn.heatmapWhat}</p>
        <dl className="ways">
          {say.wayIn.others.map(([to, name, what]) => (
            <div key={to}>
              <dt>
                <PageLink starter={starter} to={to}>
                  {name}
                </PageLink>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="counts">
        <h2 id="counts">{say.counts.heading}</h2>
        <dl className="counts">
          {countsShown(counts).map((count) => (
            <div key={count}>
              <dt>{say.counts[count]}</dt>
              <dd>{words.number(counts[count])}</dd>
            </div>
          ))}
        </dl>
      </section>
      {page.byYear.length > 0 && <ByYear page={page} />}
      <section aria-labelledby="stages">
        <h2 id="stages">{say.stages.heading}</h2>
        <dl className="stages">
          {STAGES.map(({ value, name, meaning }) => (
            <div key={value}>
              <dt>
                <span className={`face stage-${value}`}>{value}</span> {name}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{say.stages.note}</p>
        <p className="read-on">
          <PageLink starter={starter} to="/stages/">
            {say.stages.more}
          </PageLink>
        </p>
      </section>
    </main>
  );
}

/** Counts of unpublished reviews stand there only where there are any. */
function countsShown({ in_blocks, withheld }: PortfolioCounts) {
  const unpublished = [
    ...(in_blocks > 0 ? (["in_blocks"] as const) : []),
    ...(withheld > 0 ? (["withheld"] as const) : []),
  ];
  const reviewed = unpublished.length > 0 ? (["reviewed"] as const) : [];
  return ["countries", ...reviewed, "published", ...unpublished, "reviews", "repeated"] as const;
}

function held({ first_year, last_year, reviews, published }: PortfolioCounts): string {
  return first_year === null || last_year === null
    ? words.overview.empty
    : words.overview.holds(published, reviews, [first_year, last_year]);
}

function ByYear({ page }: { readonly page: OverviewPage }) {
  const frame = useMemo(() => frameOf(page), [page]);
  return (
    <Figure frame={frame} heading="h2">
      <Chart name="reviewsByYear" rows={page.byYear} label={`${frame.title}. ${frame.subtitle}.`} />
    </Figure>
  );
}

function frameOf({ counts, byYear, release }: OverviewPage): FigureFrame {
  const say = words.overview.byYear;
  const years = byYear.map(({ year }) => year);
  const texts = {
    title: reviewsByYearFinding(byYear),
    subtitle: say.subtitle,
    notes: [
      say.scope(counts.reviews, counts.published, counts.countries, [
        Math.min(...years),
        Math.max(...years),
      ]),
    ],
    release,
  };
  return {
    ...texts,
    records: {
      columns: ["year", "edition", "reviews"],
      rows: byYear.map(({ year, edition, reviews }) => [year, edition, reviews]),
    },
    headings: [say.year, say.edition, say.reviews],
    tableCaption: say.label,
    link: { pathname: "/", search: "" },
    file: "cmm-reviews-by-year",
    questions: () => [figureQuestion(reviewsByYear, {}, words.take.questions.reviewsByYear)],
    picture: async (link) => {
      const [{ figurePicture }, { chartBlock }] = await Promise.all([
        import("../charts/picture/figurePicture"),
        import("../charts/picture/chartBlock"),
      ]);
      const body = chartBlock("reviewsByYear", byYear, { document, widest: 56 });
      return figurePicture(body, pictureTexts(texts, link));
    },
  };
}
