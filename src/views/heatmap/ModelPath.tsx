import { Link } from "react-router";
import type { ColumnParent } from "../../analyses/cells/columns";
import { type HeatmapChoice, usualLevel } from "../../analyses/heatmap/heatmapChoice";
import { words } from "../../words/words";

/** A step on the way down the model, and the part of it that it shows. */
interface Step {
  readonly name: string;
  readonly shows: Pick<HeatmapChoice, "level" | "under">;
}

/** The way from the five dimensions down to the columns that are shown, each step a way back up. */
export function ModelPath({
  choice,
  path,
  searchOf,
}: {
  readonly choice: HeatmapChoice;
  readonly path: readonly ColumnParent[];
  readonly searchOf: (changed: Partial<HeatmapChoice>) => string;
}) {
  const say = words.heatmap;
  const steps = stepsDown(choice, path);
  return (
    <nav className="path" aria-label={say.path}>
      <ol>
        {steps.map(({ name, shows }, place) => (
          <li key={name}>
            {place === steps.length - 1 ? (
              <span aria-current="true">{name}</span>
            ) : (
              <Link to={{ search: searchOf(shows) }} preventScrollReset>
                {name}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The step above what is shown; undefined at the top. */
export function stepUp(choice: HeatmapChoice, path: readonly ColumnParent[]): Step | undefined {
  return stepsDown(choice, path).at(-2);
}

function stepsDown(choice: HeatmapChoice, path: readonly ColumnParent[]): Step[] {
  const { edition, level } = choice;
  const say = words.heatmap;
  const top: Step = { name: say.fiveDimensions, shows: { level: "dimension", under: "" } };
  if (level === "dimension") return [top];
  if (path.length === 0) return [top, { name: say.all[level], shows: { level, under: "" } }];
  const parts = path.map(({ code, name }, place): Step => {
    const isLast = place === path.length - 1;
    return {
      name: `${code} ${name}`,
      shows: { level: isLast ? level : usualLevel(edition), under: code },
    };
  });
  return [top, ...parts];
}
