import type { ReactNode } from "react";
import { Link, useHref, useLocation } from "react-router";
import type { BriefingChoice } from "../../analyses/briefing/briefingChoice";
import type { Starter } from "../../engine/starter";
import { briefingSentences } from "../../findings/briefing/sentences";
import { briefingWords } from "../../words/briefingWords";
import { words } from "../../words/words";
import type { Unknown } from "../address";
import { leftOutOf } from "../figure/leftOut";
import { marksOf } from "../figure/marks";
import { Filters } from "../scope/Filters";
import { scopeNotes } from "../scope/scopeNotes";
import { PageLink } from "../shell";
import { useAlive } from "../useAlive";
import { BriefingControls } from "./BriefingControls";
import { StandingFigure, TopFigure } from "./BriefingFigures";
import { writeBriefing } from "./briefingAddress";
import type { BriefingPage } from "./briefingAsker";
import { briefingSlides } from "./briefingSlides";
import { Claiming } from "./Claiming";
import { Present } from "./Present";
import { presentAt, presentedIn } from "./presentAddress";
import { readOn } from "./readOn";
import { Sentences } from "./Sentences";
import { standingFrame } from "./standingFrame";
import { TakeAlong } from "./TakeAlong";

/** The briefing of a group: its figure, three sentences, and where it is strong and weak. */
export function BriefingOfGroup({
  page,
  choice,
  isBehind,
  unknown,
  starter,
  notice,
}: {
  readonly page: BriefingPage;
  /** What the address asks for: what is shown, being worked out, or could not be. */
  readonly choice: BriefingChoice;
  /** Whether that is still to come. */
  readonly isBehind: boolean;
  /** What it asks for in vain. */
  readonly unknown: readonly Unknown[];
  readonly starter: Starter;
  readonly notice: ReactNode;
}) {
  const { offer, briefing, portrait, release, passing, themes } = page;
  const say = briefingWords().page;
  const searchOf = (changed: Partial<BriefingChoice>) =>
    writeBriefing(
      { ...choice, ...(changed.grouping !== undefined && { group: "" }), ...changed },
      offer,
    );
  const href = useHref({ pathname: "/briefing/", search: writeBriefing(page.choice, offer) });
  // A link to another briefing would belie the sentence that it stands beside.
  const link = () =>
    leftOutOf(writeBriefing(page.choice, offer), href).length === 0
      ? new URL(href, location.href).href
      : words.own.noLink;
  const source = () =>
    [
      ...scopeNotes(portrait.scope, portrait.choice).slice(0, 1),
      `${words.site.release(release.id, release.date)}.`,
      ...marksOf(release),
      link(),
    ].join(" ");
  const { search } = useLocation();
  const alive = useAlive();
  const controls = (
    <>
      <BriefingControls page={page} choice={choice} searchOf={searchOf} />
      <Filters
        filtered={choice}
        offer={offer}
        passing={passing}
        themes={themes}
        edition=""
        searchOf={searchOf}
      />
      {notice}
      {isBehind && <p className="unknown">{say.stillBefore}</p>}
      {unknown.map(({ name, value }) => (
        <p key={`${name} ${value}`} className="unknown">
          {say.unknown(name, value)}
        </p>
      ))}
    </>
  );
  if (briefing === null) {
    return (
      <>
        <h1>{say.page}</h1>
        <p>{say.nobody}</p>
        {controls}
      </>
    );
  }
  const sentences = briefingSentences(portrait, briefing, page.coincidences);
  const standing = standingFrame(page, briefing, sentences[0]);
  const slides = briefingSlides(page, briefing, { sentences, standing });
  // Slides of another briefing than the one asked for would be taken for it.
  const slide = alive && !isBehind ? presentedIn(search, slides.length) : 0;
  if (slide > 0) {
    const [scope = ""] = scopeNotes(portrait.scope, portrait.choice);
    return (
      <Present
        slides={slides}
        at={slide}
        source={`${scope} ${words.site.release(release.id, release.date)}.`}
        marks={marksOf(release)}
      />
    );
  }
  return (
    <>
      <StandingFigure standing={standing} controls={controls} />
      <p className="read-on">
        <Link
          to={{ search: presentAt(search, 1) }}
          // Where the whole screen cannot be had, slides fill the window.
          onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
        >
          {say.present.start}
        </Link>{" "}
        {say.present.keys}
      </p>
      <Sentences sentences={sentences} source={source} />
      <TopFigure page={page} briefing={briefing} searchOf={searchOf} />
      <Claiming page={page} choice={choice} searchOf={searchOf} source={source} />
      <TakeAlong standing={standing} sentences={sentences} link={link} />
      <section className="small-print" aria-labelledby="small-print">
        <h2 id="small-print">{say.small.heading}</h2>
        <p>{say.small.method}</p>
        <p>{say.small.designations}</p>
        <p>
          {words.dataPage.citing.view(sentences[0], release, marksOf(release))} {alive && link()}
        </p>
      </section>
      {readOn(page).map(({ to, name }) => (
        <p key={name} className="read-on">
          <Link to={to}>{name}</Link>
        </p>
      ))}
      <p className="read-on">
        <PageLink starter={starter} to="/method/">
          {words.heatmap.method}
        </PageLink>
      </p>
    </>
  );
}
