/** The colours of every picture that is taken away: those of the light page, whatever the page is now. */
export const COLOURS = {
  ground: "#fdfcfa",
  ink: "#16191d",
  quiet: "#565c64",
  line: "#d9d6cf",
  cellLine: "#767676",
  accent: "#1d5f74",
  warnGround: "#fff3d6",
  warnLine: "#b07a00",
  stages: ["#fef5c1", "#93c9b2", "#419b9f", "#3e6582", "#282850"],
  onStages: ["#111", "#111", "#111", "#fff", "#fff"],
  /** Purple up, orange down: apart in every kind of colour sight, and no mark of good or bad. */
  steps: {
    same: { fill: "#e3e3e3", ink: "#111" },
    upOne: { fill: "#998ec3", ink: "#111" },
    upMore: { fill: "#542788", ink: "#fff" },
    downOne: { fill: "#f1a340", ink: "#111" },
    downMore: { fill: "#b35806", ink: "#fff" },
  },
} as const;

/** The type of every picture: what the reader's own system has. */
export const FONTS = {
  sans: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  serif: '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif',
} as const;

/** The colour of a stage, 1 to 5. */
export const stageColour = (stage: number): string => COLOURS.stages[stage - 1]!;

/** The colour of what is written on a stage's colour. */
export const onStage = (stage: number): string => COLOURS.onStages[stage - 1]!;
