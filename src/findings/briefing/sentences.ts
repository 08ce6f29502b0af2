import type { Briefing } from "../../analyses/briefing/briefing";
import type { Coincidence } from "../../analyses/coincidence";
import { countedGroups } from "../../analyses/countedGroups";
import { isMany, type Portrait } from "../../analyses/regions/portrait";
import { scopeOf } from "../../analyses/scope";
import { saysTooLittle } from "../../disclosure/bounds";
import { briefingWords } from "../../words/briefingWords";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";

/**
 * What can be said of a group, in three sentences: who had reached the stage, with n and counting unpublished reviews;
 * who is in it and how they were reviewed; and what cannot be said.
 */
export function briefingSentences(
  portrait: Portrait,
  briefing: Briefing,
  coincidences: readonly Coincidence[],
): readonly [finding: string, coverage: string, limits: string] {
  return [
    findingOf(portrait, briefing),
    coverageOf(portrait, briefing),
    limitsOf(portrait, briefing, coincidences),
  ];
}

function findingOf(portrait: Portrait, { looked, choice, group }: Briefing): string {
  const say = briefingWords().page;
  const name = portrait.groups[group]!.name!;
  const told = looked.flatMap((theme) =>
    theme.own.told === null
      ? []
      : [
          {
            theme,
            placed: theme.own.placed,
            reached: theme.own.told.reached,
            item: nameOf(portrait, theme.item),
          },
        ],
  );
  if (told.length === 0) return say.sentences.nothing(name);
  if (told.length > 1) {
    const falling = told.toSorted((a, b) => b.reached / b.placed - a.reached / a.placed);
    return say.sentences.range(falling[0]!, falling.at(-1)!, name, choice.threshold);
  }
  const { theme, ...only } = told[0]!;
  const { bounds } = theme;
  return regionsWords().items.reached.one(
    {
      ...only,
      where: regionsWords().items.within(name),
      counted: bounds && {
        unpublished: bounds.of - only.placed,
        range: saysTooLittle(bounds) ? null : regionsWords().items.reached.range(bounds),
      },
    },
    choice.threshold,
  );
}

function coverageOf(portrait: Portrait, { group }: Briefing): string {
  const { name, countries, published, unpublished, members } = portrait.groups[group]!;
  return briefingWords().page.sentences.coverage(name!, {
    countries,
    published,
    reviewed: published + unpublished,
    ...madeBy(portrait, members),
  });
}

/** When, by which editions and by which methods the published reviews of some countries were made. */
function madeBy({ profiles }: Portrait, members: readonly number[]) {
  const { years, editions, methods } = scopeOf(
    countedGroups(
      members.map((member) => {
        const { country, name, group, year, edition, method } = profiles[member]!;
        const status = "named";
        const none = { review_id: null, wave: null, block_id: null };
        return { country, name, group, year, edition, method, status, ...none };
      }),
    ),
  );
  return { years, editions, methods };
}

function limitsOf(
  portrait: Portrait,
  { group }: Briefing,
  coincidences: readonly Coincidence[],
): string {
  const say = briefingWords().page.sentences;
  const { name, countries, published, unpublished, members } = portrait.groups[group]!;
  const { years, editions } = madeBy(portrait, members);
  const unreviewed = countries - published - unpublished;
  const coincidence = coincidences.find((each) => each.group === name);
  return say.cannot([
    ...(unpublished > 0 ? [say.parts.unpublished(unpublished)] : []),
    ...(unreviewed > 0 ? [say.parts.countries(unreviewed, name!)] : []),
    ...(published > 0 && !isMany(published) ? [say.parts.few(published)] : []),
    ...(coincidence ? [say.parts.method(name!, coincidence.method)] : []),
    ...(editions.length > 1 ? [say.parts.editions] : []),
    ...(years === null ? [] : [say.parts.dates(years)]),
    say.parts.cause,
  ]);
}

function nameOf({ choice, items }: Portrait, item: number): string {
  return words.heatmap.columnName(choice.level, items[item]!);
}
