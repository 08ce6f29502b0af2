/**
 * Reads off a page that came drawn, before its code is there to hear of it, what stands otherwise than it was drawn: choices
 * in lists and boxes, text in fields, files, what was unfolded. Taking the page over would lose them without a word. Lists, boxes
 * and fields are put back to how they were drawn; the function that is given makes all again, one after another, in the page that is
 * alive, where what they were made with is still there and stands otherwise. It can be called once.
 */
export function earlyChoices(drawn: Element): () => Promise<void> {
  const all = [
    ...inEach(drawn.querySelectorAll("select"), listChoice),
    ...inEach(drawn.querySelectorAll("input"), inputChoice),
    ...inEach(drawn.querySelectorAll("textarea"), (field) =>
      textChoice(field, HTMLTextAreaElement),
    ),
    ...inEach(drawn.querySelectorAll("details"), openedChoice),
  ];
  const heard = new Set<EventTarget | null>();
  const hear = ({ target }: Event) => heard.add(target);
  for (const kind of KINDS) drawn.addEventListener(kind, hear, true);
  return async () => {
    for (const { element, make, isShown } of all) {
      // What was chosen since is not taken back.
      if (!element.isConnected || heard.has(element)) continue;
      make();
      // The next goes from what this one asked for.
      for (let waits = 0; !isShown() && waits < MOST_WAITS; waits += 1)
        await new Promise((resolve) => setTimeout(resolve, WAIT));
    }
    for (const kind of KINDS) drawn.removeEventListener(kind, hear, true);
    // What the page no longer shows is let go.
    all.length = 0;
    heard.clear();
  };
}

/** Events of which the page that is alive hears itself. */
const KINDS = ["input", "change"] as const;

/** Milliseconds between looks whether a choice is shown, and how often it is looked. */
const WAIT = 20;
const MOST_WAITS = 100;

interface EarlyChoice {
  readonly make: () => void;
  /** Whether the page shows that it was made: then it goes into the next one. */
  readonly isShown: () => boolean;
}

function inEach<E extends Element>(
  elements: Iterable<E>,
  choiceIn: (element: E) => EarlyChoice | undefined,
): (EarlyChoice & { readonly element: E })[] {
  return [...elements].flatMap((element) => {
    const choice = choiceIn(element);
    return choice === undefined ? [] : [{ ...choice, element }];
  });
}

function listChoice(list: HTMLSelectElement): EarlyChoice | undefined {
  const drawn = [...list.options].findLastIndex((option) => option.defaultSelected);
  const chosen = list.selectedIndex;
  if (chosen === Math.max(drawn, 0)) return undefined;
  const name = list.options[chosen]?.text;
  list.selectedIndex = Math.max(drawn, 0);
  const isShown = () => list.selectedOptions[0]?.text === name;
  return {
    isShown,
    make() {
      const at = [...list.options].findIndex(({ text }) => text === name);
      if (at < 0 || isShown()) return;
      list.selectedIndex = at;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    },
  };
}

function inputChoice(field: HTMLInputElement): EarlyChoice | undefined {
  if (field.type === "checkbox") return boxChoice(field);
  return field.type === "file" ? filesChoice(field) : textChoice(field, HTMLInputElement);
}

function boxChoice(box: HTMLInputElement): EarlyChoice | undefined {
  const { checked } = box;
  if (checked === box.defaultChecked) return undefined;
  box.checked = box.defaultChecked;
  const isShown = () => box.checked === checked;
  return { isShown, make: () => isShown() || box.click() };
}

function filesChoice(field: HTMLInputElement): EarlyChoice | undefined {
  if (field.files!.length === 0) return undefined;
  return {
    isShown: () => true,
    make: () => field.dispatchEvent(new Event("change", { bubbles: true })),
  };
}

function textChoice<E extends HTMLInputElement | HTMLTextAreaElement>(
  field: E,
  kind: { readonly prototype: E },
): EarlyChoice | undefined {
  const { value } = field;
  if (value === field.defaultValue) return undefined;
  field.value = field.defaultValue;
  const isShown = () => field.value === value;
  return {
    isShown,
    make() {
      if (isShown()) return;
      // What sets a field of React's by its own property is taken for React itself.
      Object.getOwnPropertyDescriptor(kind.prototype, "value")!.set!.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
  };
}

function openedChoice(details: HTMLDetailsElement): EarlyChoice | undefined {
  if (!details.open) return undefined;
  return { isShown: () => true, make: () => details.dispatchEvent(new Event("toggle")) };
}
