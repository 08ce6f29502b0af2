import { type ReactNode, useEffect, useRef } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { briefingWords } from "../../words/briefingWords";
import { presentAt } from "./presentAddress";

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
  const ref = useRef<HTMLElement>(null);
  const to = (place: number) => presentAt(search, Math.min(slides.length, Math.max(1, place)));
  useEffect(() => ref.current?.focus(), []);
  useEffect(() => {
    const ways: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      PageDown: at + 1,
      ArrowLeft: at - 1,
      PageUp: at - 1,
      Home: 1,
      End: slides.length,
    };
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const place = event.key === "Escape" ? 0 : ways[event.key];
      if (place === undefined) return;
      event.preventDefault();
      const next = place === 0 ? 0 : Math.min(slides.length, Math.max(1, place));
      void navigate({ search: presentAt(search, next) }, { replace: true });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [navigate, search, at, slides.length]);
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
