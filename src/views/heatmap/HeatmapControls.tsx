import { Link } from "react-router";
import type { Column, ColumnParent } from "../../analyses/cells/columns";
import { REACHABLE } from "../../analyses/cells/thresholds";
import {
  type HeatmapChoice,
  levelsOf,
  ordersOf,
  SHOWN,
  usualLevel,
} from "../../analyses/heatmap/heatmapChoice";
import { words } from "../../words/words";
import { Chooser, type Option } from "../Chooser";
import { type Offer, rowKinds, writeHeatmap } from "./heatmapAddress";
import { without } from "./heatmapChanges";

/** The choices of a heatmap, each the same page with one thing changed. */
export function HeatmapControls({
  choice,
  offer,
  columns,
  dimensions,
  path,
}: {
  readonly choice: HeatmapChoice;
  readonly offer: Offer;
  readonly columns: readonly Column[];
  readonly dimensions: readonly ColumnParent[];
  /** The dimension, and the factor in it, that the columns stand under. */
  readonly path: readonly ColumnParent[];
}) {
  const say = words.heatmap;
  const { rows, edition, level, order } = choice;
  const searchOf = (changed: Partial<HeatmapChoice>) =>
    writeHeatmap({ ...without(choice, changed), ...changed }, offer);
  const kinds = rowKinds(offer.groupings);
  const isSummed = rows === "groups" || level === "dimension";
  const parts = [
    { value: "", name: say.everything },
    ...[...dimensions, ...path.slice(1)].map(({ code, name }) => ({
      value: code,
      name: `${code} ${name}`,
    })),
  ];
  return (
    <details className="fold">
      <summary>{say.change}</summary>
      <section className="controls" aria-label={say.controls}>
        {kinds.length > 1 && (
          <nav className="switch" aria-label={say.rows}>
            <span>{say.rows}</span>
            {kinds.map((kind) => (
              <Link
                key={kind}
                to={{ search: searchOf({ rows: kind, compared: [] }) }}
                aria-current={kind === rows ? "true" : undefined}
                preventScrollReset
              >
                {say.rowKind[kind]}
              </Link>
            ))}
          </nav>
        )}
        {(rows === "groups" || order === "group") && offer.groupings.length > 1 && (
          <Chooser
            name={say.grouping}
            value={choice.grouping}
            options={named(offer.groupings, words.grouping)}
            searchOf={(grouping) => searchOf({ grouping, compared: [] })}
          />
        )}
        <Chooser
          name={say.columns}
          value={edition}
          options={[
            { value: "", name: say.themes },
            ...offer.editions.map(({ value }) => ({ value, name: say.ofEdition(value) })),
          ]}
          searchOf={(to) =>
            searchOf({
              edition: to,
              level: level === "dimension" ? level : usualLevel(to),
              under: choice.under.slice(0, 2),
            })
          }
        />
        <Chooser
          name={say.level}
          value={level}
          options={named(levelsOf(edition), say.levelName)}
          searchOf={(to) => searchOf({ level: to, under: choice.under.slice(0, 2) })}
        />
        {level !== "dimension" && (
          <Chooser
            name={say.under}
            value={choice.under}
            options={parts}
            searchOf={(under) => searchOf({ under })}
          />
        )}
        {isSummed && (
          <Chooser
            name={say.shown}
            value={
              level === "dimension" && choice.shown === "distribution" ? "median" : choice.shown
            }
            options={
              level === "dimension"
                ? [
                    { value: "median", name: say.shownName("distribution") },
                    { value: "index", name: say.shownName("index") },
                  ]
                : named(SHOWN, say.shownName)
            }
            searchOf={(shown) => searchOf({ shown })}
          />
        )}
        <Chooser
          name={say.threshold}
          value={choice.threshold}
          options={REACHABLE.map((value) => ({ value, name: say.orAbove(value) }))}
          searchOf={(threshold) => searchOf({ threshold })}
        />
        <Chooser
          name={say.order}
          value={order}
          options={named(ordersOf(choice), (to) => say.orderName(rows, to))}
          searchOf={(to) => searchOf({ order: to })}
        />
        {order === "column" && (
          <Chooser
            name={say.by}
            value={
              columns.some(({ code }) => code === choice.by) ? choice.by : (columns[0]?.code ?? "")
            }
            options={columns.map((column) => ({
              value: column.code,
              name: say.columnName(level, column),
            }))}
            searchOf={(by) => searchOf({ by })}
          />
        )}
        <p className="turns">
          <Link to={{ search: searchOf({ reversed: !choice.reversed }) }} preventScrollReset>
            {choice.reversed ? say.turnBack : say.turn}
          </Link>
          {writeHeatmap(choice, offer) !== "" && (
            <Link className="reset" to={{ search: "" }} preventScrollReset>
              {say.reset}
            </Link>
          )}
        </p>
      </section>
    </details>
  );
}

function named<T extends string>(values: readonly T[], nameOf: (value: T) => string): Option<T>[] {
  return values.map((value) => ({ value, name: nameOf(value) }));
}
