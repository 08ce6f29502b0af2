import { words } from "../words/words";

/** What a page's route tells of it: as it is, or from what the page was drawn from. */
interface Handle {
  readonly title?: string | ((answered: never) => string);
  /** Whether real facts stand on it, whatever the portfolio. */
  readonly isBesideReal?: boolean | ((answered: never) => boolean);
  /** The files of prepared answers that its usual choices are answered from. */
  readonly prepared?: readonly string[];
}

/** A matched route as far as its page depends on it. */
interface Matched {
  readonly handle?: unknown;
  readonly loaderData?: unknown;
}

/** The title of the page that a set of matched routes shows. */
export function titleOf(matches: readonly Matched[]): string {
  const page = told(matches, "title");
  return page === undefined ? words.site.name : words.site.pageTitle(page);
}

/** Whether real facts stand on the page that a set of matched routes shows, of which a synthetic portfolio must be told apart. */
export function isBesideReal(matches: readonly Matched[]): boolean {
  return told(matches, "isBesideReal") ?? false;
}

/** The files of prepared answers that the page of a set of matched routes is likely to want next. */
export function preparedOf(matches: readonly Matched[]): readonly string[] {
  return told(matches, "prepared") ?? [];
}

function told<const Name extends keyof Handle>(matches: readonly Matched[], name: Name) {
  const last = matches.findLast(
    ({ handle }) => (handle as Handle | undefined)?.[name] !== undefined,
  );
  const tells = (last?.handle as Handle | undefined)?.[name];
  type Told = Exclude<Handle[Name], undefined | ((answered: never) => unknown)>;
  return (typeof tells === "function" ? tells(last?.loaderData as never) : tells) as
    | Told
    | undefined;
}
