/** The two reviews of a span, in words. */
export const SPAN = {
  "1-2": "first and second review",
  "2-3": "second and third review",
  ends: "earliest and latest published review",
} as const;
export type Span = keyof typeof SPAN;

/** The two reviews of a span, with their article. */
export const aSpan = (span: Span) => `${span === "ends" ? "an" : "a"} ${SPAN[span]}`;
