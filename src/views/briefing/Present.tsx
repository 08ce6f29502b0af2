import { type ReactNode, useContext, useEffect, useRef } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { briefingWords } from "../../words/briefingWords";
import { LastAsked } from "../choosing";
import { presentAt, presentedIn } from "./presentAddress";

/** A slide: what it says, and below it what it stands on. */
export interface Slide {
  readonly title: string;
  readonly body: ReactNode;
}

/** Slides that fill the screen, one at a time, by arrow keys and by links; Escape ends it. */
export function Present({
  slides,
  at,
  source,
  marks,
}: {
  readonly slides: readonly Slide[];
  /** From 1. */
  readonly at: number;
  readonly source: string;
  readonly marks: readonly string[];
}) {
  const say = briefingWords().page.present;
  const { search } = useLocation();
  const navigate = useNavigate();
  const lastAsked = useContext(LastAsked);
  const ref = useRef<HTMLElement>(null);
  const to = (place: number) => presentAt(search, Math.min(slides.length, Math.max(1, place)));
  useEffect(() => ref.current?.focus(), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      // The slide that was asked for last may not be shown yet.
      const asked = lastAsked() ?? search;
      const last = slides.length;
      const next = nextBy(event.key, presentedIn(asked, last), last);
      if (next === undefined) return;
      event.preventDefault();
      void navigate({ search: presentAt(asked, next) }, { replace: true });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [navigate, lastAsked, search, slides.length]);
  const { title, body } = slides[at - 1]!;
  return (
    <section ref={ref} className="present" tabIndex={-1} aria-label={say.label(at, slides.length)}>
      <div className="present-slide">
        <h1>{title}</h1>
        {body}
      </div>
      <footer>
        <p className="present-source">
          {source} {marks.length > 0 && <strong>{marks.join(" ")}</strong>}
        </p>
        <nav aria-label={say.heading}>
          <Link to={{ search: to(at - 1) }} replace aria-disabled={at === 1}>
            {say.before}
          </Link>
          <span>{say.at(at, slides.length)}</span>
          <Link to={{ search: to(at + 1) }} replace aria-disabled={at === slides.length}>
            {say.next}
          </Link>
          <Link to={{ search: presentAt(search, 0) }} replace>
            {say.end}
          </Link>
        </nav>
      </footer>
    </section>
  );
}

/** The slide that a key leads to from another, both from 1; 0 ends it, and nothing is where the key leads nowhere. */
function nextBy(key: string, at: number, last: number): number | undefined {
  const ways: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    PageDown: at + 1,
    ArrowLeft: at - 1,
    PageUp: at - 1,
    Home: 1,
    End: last,
  };
  if (at === 0) return undefined;
  if (key === "Escape") return 0;
  const place = ways[key];
  return place === undefined ? undefined : Math.min(last, Math.max(1, place));
}
