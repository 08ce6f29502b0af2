import type { Draws } from "./draws";
import {
  INCOME_BANDS,
  type IncomeBand,
  LEAGUES,
  type League,
  REGIONS,
  type Region,
} from "./regions";

/** A fictional country. */
export interface DemoCountry {
  /** `XAA`, `XAB` … from the codes that ISO 3166 leaves to users; never `XKX`, which is used for Kosovo. */
  readonly code: string;
  readonly name: string;
  readonly region: Region;
  readonly income: IncomeBand;
  readonly leagues: readonly League[];
  /** How often it was reviewed: 0 to 3. */
  readonly reviews: number;
  /** Whether it agreed that its reviews are shown under its name. */
  readonly named: boolean;
}

type Profile = Omit<DemoCountry, "code" | "name">;

/** The fictional countries: first the reviewed ones, region by region, then those never reviewed. */
export function countriesOf(draws: Draws): DemoCountry[] {
  const reviewed = REGIONS.flatMap((region) => reviewedOf(draws, region));
  const unreviewed = REGIONS.flatMap((region) => unreviewedOf(draws, region));
  const codes = userCodes(reviewed.length + unreviewed.length);
  return [...reviewed, ...unreviewed].map((profile, index) => ({
    code: codes[index]!,
    name: `Demo Country ${String(index + 1).padStart(3, "0")}`,
    ...profile,
  }));
}

function reviewedOf(draws: Draws, region: Region): Profile[] {
  const { letter, reviewed, named, twice, thrice, leagues } = region;
  const places = Array.from({ length: reviewed }, (_, place) => place);
  const chosen = (what: string, count: number) =>
    new Set(draws(what, letter).shuffle(places).slice(0, count));
  const incomes = draws("income", letter).shuffle(bandsOf(region));
  const [isNamed, isTwice, isThrice] = [
    chosen("named", named),
    chosen("repeated", twice),
    chosen("repeated", thrice),
  ];
  const members = LEAGUES.map((league) => chosen(`league ${league}`, leagues[league]));
  return places.map((place) => ({
    region,
    income: incomes[place]!,
    leagues: LEAGUES.filter((_, index) => members[index]!.has(place)),
    reviews: 1 + Number(isTwice.has(place)) + Number(isThrice.has(place)),
    named: isNamed.has(place),
  }));
}

/** Countries never reviewed: their income and leagues are as likely as among the region's reviewed ones. */
function unreviewedOf(draws: Draws, region: Region): Profile[] {
  const { letter, unreviewed, reviewed, leagues } = region;
  return Array.from({ length: unreviewed }, (_, place) => {
    const stream = draws("unreviewed", letter, place);
    return {
      region,
      income: bandsOf(region)[stream.below(reviewed)]!,
      leagues: LEAGUES.filter((league) => stream.below(reviewed) < leagues[league]),
      reviews: 0,
      named: false,
    };
  });
}

function bandsOf({ bands }: Region): IncomeBand[] {
  return INCOME_BANDS.flatMap((band) => Array<IncomeBand>(bands[band]).fill(band));
}

function userCodes(count: number): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((second) => letters.map((third) => `X${second}${third}`));
  return codes.filter((code) => code !== "XKX").slice(0, count);
}
