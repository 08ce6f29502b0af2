import { useId } from "react";
import {
  isOn,
  SWITCHES,
  type SwitchEffect,
  type SwitchName,
  switched,
} from "../../analyses/progress/headlineUnder";
import type { ProgressChoice } from "../../analyses/progress/progressChoice";
import { headlineChange } from "../../findings/progress/headlineUnder";
import { progressWords } from "../../words/progressWords";
import { useChoice } from "../choosing";
import type { ProgressWays } from "./progressWays";

/** What may be compared: each switch with what it leaves, on or off, and what becomes of the headline. */
export function Switches({
  choice,
  effects,
  ways,
}: {
  readonly choice: ProgressChoice;
  readonly effects: readonly SwitchEffect[];
  readonly ways: ProgressWays;
}) {
  return (
    <section className="strictness" aria-label={progressWords().scope.switches.heading}>
      {SWITCHES.map((name) => (
        <Switch
          key={name}
          name={name}
          choice={choice}
          effect={effects.find((effect) => effect.name === name)!}
          ways={ways}
        />
      ))}
    </section>
  );
}

function Switch({
  name,
  choice,
  effect,
  ways: { searchOf },
}: {
  readonly name: SwitchName;
  readonly choice: ProgressChoice;
  readonly effect: SwitchEffect;
  readonly ways: ProgressWays;
}) {
  const id = useId();
  const [isChosen, choose] = useChoice(isOn(name, choice), (isSwitchedOn) =>
    searchOf(switched(name, choice, isSwitchedOn)),
  );
  const say = progressWords().scope.switches;
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={id}
          onChange={({ target }) => choose(target.checked)}
        />{" "}
        {say.name[name]}
      </label>
      <p id={id}>
        <span>
          {say.means[name]}; {say.leaves(effect.on, effect.off)}.
        </span>{" "}
        {headlineChange(effect)}
      </p>
    </div>
  );
}
