import * as vg from "@uwdata/vgplot";

/** A group of fewer countries than this is not summed up. */
const FEWEST = 3;

const RANKS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const COLOURS = [
  "#fff2bf",
  "#ccdfb0",
  "#93c8b0",
  "#66aca9",
  "#3f96a0",
  "#3f7c94",
  "#3f6488",
  "#353f6e",
  "#2d2350",
];
const NAMES = ["1", "1–2", "2", "2–3", "3", "3–4", "4", "4–5", "5"];

/** Groups against themes: in each cell the median stage, how many stand where, and how many had reached Established. */
export function heatmap(themes, filterBy) {
  const rows = () => vg.from("cells", { filterBy });
  const place = { fx: "theme", y: "group" };
  const isMany = `count(*) >= ${FEWEST}`;
  const middle = `case when ${isMany} then quantile_disc(rank, 0.5) end`;
  const names = `[${NAMES.map((name) => `'${name}'`).join(", ")}]`;
  const middleName = `case when ${isMany} then ${names}[quantile_disc(rank, 0.5)] else '' end`;
  const reached = `case when ${isMany}
    then concat(count(*) filter (rank >= 5), ' of ', count(*)) else concat('n ', count(*)) end`;
  const labelled = (what) => vg.sql`concat('${what}', '|', "group", '|', theme)`;
  return vg.plot(
    vg.cell(rows(), { ...place, fill: vg.sql`${middle}`, insetBottom: 24 }),
    vg.barX(rows(), {
      ...place,
      x: vg.count(),
      fill: "rank",
      offset: "normalize",
      order: "z",
      insetTop: 24,
      insetBottom: 14,
    }),
    vg.text(rows(), {
      ...place,
      text: vg.sql`${middleName}`,
      ariaLabel: labelled("median"),
      dy: -10,
      frameAnchor: "middle",
    }),
    vg.text(rows(), {
      ...place,
      text: vg.sql`${reached}`,
      ariaLabel: labelled("n"),
      dy: 17,
      fontSize: 8,
      frameAnchor: "middle",
    }),
    vg.colorScale("ordinal"),
    vg.colorDomain(RANKS),
    vg.colorRange(COLOURS),
    vg.fxDomain(themes),
    vg.fxAxis("top"),
    vg.fxTickRotate(-90),
    vg.fxLabel(null),
    vg.yLabel(null),
    vg.xAxis(null),
    vg.marginTop(260),
    vg.marginLeft(110),
    vg.width(1200),
    vg.height(680),
  );
}
