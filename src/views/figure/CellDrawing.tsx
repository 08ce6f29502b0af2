import type { CellMark, Look } from "../../charts/table/cellMarks";
import type { Drawing, RulerMark } from "../../charts/table/chartTable";
import { MARK_SIZES } from "../../charts/table/dumbbellMarks";

/** A cell's drawing: what it shows stands in words beside it. */
export function CellDrawing({
  kind,
  marks,
}: {
  readonly kind: Drawing["kind"] | "key";
  readonly marks: readonly CellMark[];
}) {
  return (
    <svg className={`drawn ${kind}`} aria-hidden="true">
      {marks.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place
        <Mark key={i} mark={mark} />
      ))}
    </svg>
  );
}

/** What stands over a column's drawings, as wide as they are; the ear has it in the words of each cell. */
export function Ruler({
  ruler,
  kind,
  isWorded,
}: {
  readonly ruler: readonly RulerMark[];
  readonly kind: Drawing["kind"] | undefined;
  /** Whether words stand beside the drawings. */
  readonly isWorded: boolean;
}) {
  return (
    <span className="ruler">
      <span className="held ruled">
        <span className={`drawn ${kind ?? ""}`}>
          <svg aria-hidden="true">
            {ruler.map(({ at, anchor, name, short }) => (
              <text key={name} x={share(at)} y="75%" className={`at-${anchor}`}>
                <tspan className="whole">{name}</tspan>
                <tspan className="short">{short}</tspan>
              </text>
            ))}
          </svg>
        </span>
        {isWorded && <span className="words" />}
      </span>
    </span>
  );
}

function Mark({ mark }: { readonly mark: CellMark }) {
  switch (mark.shape) {
    case "rect":
      return (
        <rect
          x={share(mark.x)}
          y={share(mark.y)}
          width={share(mark.width)}
          height={share(mark.height)}
          className={fillOf(mark.look)}
        />
      );
    case "line":
      return (
        <line
          x1={share(mark.from[0])}
          y1={share(mark.from[1])}
          x2={share(mark.to[0])}
          y2={share(mark.to[1])}
          className={`line-${mark.look}`}
        />
      );
    case "dot":
      return (
        <circle
          cx={share(mark.x)}
          cy={share(mark.y)}
          r={5}
          className={`dot ${fillOf(mark.look)}${mark.around === null ? "" : ` around-${mark.around}`}`}
        />
      );
    case "review":
      return (
        <circle
          cx={share(mark.x)}
          cy={share(mark.y)}
          r={`${MARK_SIZES[mark.of]}rem`}
          className={`review-${mark.of}`}
        />
      );
    case "number":
      return (
        <text x={share(mark.x)} y="50%" className={`number at-${mark.anchor}`}>
          {mark.value}
        </text>
      );
  }
}

function fillOf(look: Look): string {
  return `fill-${look}`;
}

function share(value: number): string {
  return `${Math.round(value * 1e4) / 100}%`;
}
