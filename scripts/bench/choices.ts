/** The controls that both sides have, in the words that both show. */
export const CONTROLS = ["Grouping", "Wave", "Edition", "Method"] as const;
export type Control = (typeof CONTROLS)[number];

/** What may be chosen with a control: the value that is asked for, and how its option begins. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The options of each control; the first is the one of the first view. */
export type Offer = Readonly<Record<Control, readonly Option[]>>;

/** Which option of each control is chosen. */
export type Choice = Readonly<Record<Control, number>>;

export const FIRST: Choice = { Grouping: 0, Wave: 0, Edition: 0, Method: 0 };

/** One use of a control: which, the option it is turned to, what is chosen then, and what must be seen for it. */
export interface Step {
  readonly control: Control;
  readonly option: Option;
  readonly choice: Choice;
  readonly awaited: string;
}

/**
 * So many uses of controls on from the first view: the controls by turns, each time to a choice that was not asked for
 * before as long as there is one, and only to such as show something, and something else than before.
 */
export function walked(
  offer: Offer,
  shownOf: (choice: Choice) => string,
  { from = FIRST, steps }: { readonly from?: Choice; readonly steps: number },
): Step[] {
  const taken: Step[] = [];
  const seen = new Set([keyOf(from)]);
  let [at, shown] = [from, shownOf(from)];
  for (let turn = 0; taken.length < steps; turn += 1) {
    const near = CONTROLS.flatMap((_, i) =>
      changes(offer, at, CONTROLS[(turn + i) % CONTROLS.length]!),
    )
      .map((change) => ({ ...change, awaited: shownOf(change.choice) }))
      .filter(({ awaited }) => awaited !== "" && awaited !== shown);
    const next = near.find(({ choice }) => !seen.has(keyOf(choice))) ?? near[turn % near.length];
    if (next === undefined) throw new Error(`There is no way on from ${keyOf(at)}`);
    taken.push(next);
    seen.add(keyOf(next.choice));
    [at, shown] = [next.choice, next.awaited];
  }
  return taken;
}

function changes(offer: Offer, from: Choice, control: Control): Omit<Step, "awaited">[] {
  return offer[control].flatMap((option, i) =>
    i === from[control] ? [] : [{ control, option, choice: { ...from, [control]: i } }],
  );
}

function keyOf(choice: Choice): string {
  return CONTROLS.map((control) => choice[control]).join();
}
