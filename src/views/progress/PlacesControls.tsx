import { Link } from "react-router";
import { BANDS } from "../../analyses/progress/progressChoice";
import { progressWords } from "../../words/progressWords";
import { Chooser } from "../Chooser";
import { partOptions } from "../partOptions";
import type { ProgressPage } from "./progressAsker";
import type { ProgressWays } from "./progressWays";

/** In what countries are shown, and by what they are put into bands. */
export function PlacesControls({
  page: { pairs },
  shown,
  ways: { searchOf },
}: {
  readonly page: ProgressPage;
  /** The code of the part of the model that is shown. */
  readonly shown: string;
  readonly ways: ProgressWays;
}) {
  const say = progressWords().countries;
  return (
    <section className="controls" aria-label={say.controls}>
      <Chooser
        name={say.part}
        value={shown}
        options={partOptions(pairs)}
        searchOf={(item) => searchOf({ item })}
      />
      <nav className="switch bands-by" aria-label={say.bands}>
        <span>{say.bands}</span>
        {BANDS.map((bands) => (
          <Link
            key={bands}
            to={{ search: searchOf({ bands }) }}
            aria-current={bands === pairs.choice.bands ? "true" : undefined}
            preventScrollReset
          >
            {say.bandsName[bands]}
          </Link>
        ))}
      </nav>
    </section>
  );
}
