import type { ReactNode } from "react";
import { Link } from "react-router";
import { words } from "../../words/words";
import { type Filtered, UNFILTERED } from "./filterAddress";
import type { Chip } from "./filterChips";

/** What is filtered, each to be removed; and, folded away, all there is to filter by. */
export function FiltersShown({
  filtered,
  chips,
  summary,
  aside,
  searchOf,
  children,
}: {
  readonly filtered: Filtered;
  readonly chips: readonly Chip[];
  /** How much passes. */
  readonly summary: string;
  /** What else decides of whom is spoken. */
  readonly aside?: string;
  /** The query of the address with other filters. */
  readonly searchOf: (filtered: Filtered) => string;
  /** The lists to choose from. */
  readonly children: ReactNode;
}) {
  const say = words.scope;
  return (
    <section className="filters" aria-label={say.heading}>
      <details>
        <summary>
          <strong>{say.heading}:</strong> {summary}
        </summary>
        {children}
      </details>
      {aside !== undefined && <p className="aside">{aside}</p>}
      {chips.length > 0 && (
        <ul className="chips">
          {chips.map(({ name, note, rest }) => (
            <li key={name}>
              <Link
                to={{ search: searchOf({ ...filtered, ...rest }) }}
                aria-label={say.remove(name)}
                preventScrollReset
              >
                {name} ×
              </Link>{" "}
              {note}
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <Link to={{ search: searchOf(UNFILTERED) }} preventScrollReset>
                {say.clear}
              </Link>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
