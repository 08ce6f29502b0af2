import type { ProfileTable, UnderDimension } from "../../analyses/countries/countryPlaces";
import { dimensionRecords, profileRecords } from "../../analyses/countries/countryRecords";
import { dimensionTable, profileTable } from "../../charts/countries/profileTables";
import { stageTables } from "../../charts/countries/stageTableBlock";
import { keyedTable } from "../../charts/table/keyedTable";
import { profileFinding } from "../../findings/countries/countryStory";
import { countryWords } from "../../words/countryWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { Reason } from "../figure/StageFace";
import { StageKey } from "../figure/StageKey";
import type { PortfolioCountry } from "./countryAsker";
import { countryFrame, stageQuestions } from "./countryFrame";
import { StageTableView } from "./StageTableView";

/** Where a country stood, all its reviews side by side. */
export function CountryProfile({ page }: { readonly page: PortfolioCountry }) {
  const { profiles, choice } = page;
  if (choice.level === "dimension") {
    return <ByDimension page={page} profile={profiles[0] as ProfileTable<UnderDimension>} />;
  }
  return <ByItem page={page} profiles={profiles as readonly ProfileTable[]} level={choice.level} />;
}

function ByItem({
  page,
  profiles,
  level,
}: {
  readonly page: PortfolioCountry;
  readonly profiles: readonly ProfileTable[];
  readonly level: "theme" | "factor" | "aspect";
}) {
  const { name, reviews, country } = page;
  const say = countryWords().country.profile;
  const tables = profiles.map((profile) => ({
    name: profile.edition === null ? "" : say.ofEdition(profile.edition),
    caption: say.caption(name, profile.edition),
    table: profileTable(profile, level),
  }));
  const signs = signsIn(profiles);
  const frame = countryFrame(page, {
    part: "profile",
    title: profileFinding(name, level, profiles),
    subtitle: say.subtitle(level, reviews.length),
    notes: [
      scopeNote(page),
      ...(new Set(reviews.map(({ edition }) => edition)).size > 1 ? [say.editions] : []),
      ...(level === "theme" ? [say.computed] : []),
      say.between,
      ...signs.map((kind) => say.signs[kind]),
    ],
    records: profileRecords(page, profiles),
    caption: say.caption(name, null),
    questions: () => stageQuestions(country, level),
    body: stageTables(tables),
  });
  return (
    <Figure frame={frame} heading="h2" part="profile">
      <StageKey />
      {signs.length > 0 && (
        <p className="signs">
          {signs.map((kind) => (
            <span key={kind}>
              <Reason kind={kind} />
            </span>
          ))}
        </p>
      )}
      {tables.map(({ name: by, caption, table }) => (
        <div key={by} className="by-edition">
          {by !== "" && <h3>{by}</h3>}
          <StageTableView table={table} caption={caption} />
        </div>
      ))}
    </Figure>
  );
}

function ByDimension({
  page,
  profile,
}: {
  readonly page: PortfolioCountry;
  readonly profile: ProfileTable<UnderDimension>;
}) {
  const { name, country } = page;
  const say = countryWords().country.profile;
  const table = dimensionTable(profile);
  const frame = countryFrame(page, {
    part: "profile",
    title: profileFinding(name, "dimension", [profile]),
    subtitle: say.subtitle("dimension", profile.reviews.length),
    notes: [scopeNote(page), say.dimensions, say.editions],
    records: dimensionRecords(page, profile),
    caption: say.caption(name, null),
    questions: () => stageQuestions(country, "theme"),
    body: keyedTable(table),
  });
  return (
    <Figure frame={frame} heading="h2" part="profile">
      <StageKey />
      <ChartTableView table={table} caption={say.caption(name, null)} />
    </Figure>
  );
}

/** The reasons for no stage that some cell has. */
function signsIn(profiles: readonly ProfileTable[]) {
  const kinds = new Set(
    profiles.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ kind }) => kind))),
  );
  return (["notAssessed", "notInEdition", "withheld"] as const).filter((kind) => kinds.has(kind));
}

/** Of which reviews a figure speaks, and how many are not shown. */
export function scopeNote({ reviews }: Pick<PortfolioCountry, "reviews">): string {
  const shown = reviews.filter(({ status }) => status === "named");
  return countryWords().country.profile.scope(shown, reviews.length - shown.length);
}
