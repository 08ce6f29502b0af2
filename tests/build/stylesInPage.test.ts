import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { withStyles } from "../../scripts/build/stylesInPage";

const PAGE = `<meta content="style-src 'self' 'sha256-x='; img-src 'self'" />
<link rel="stylesheet" crossorigin href="/atlas/assets/style-A_b-1.css">`;

it("puts the styles, to the letter, where the page linked them, and allows them by their digest", () => {
  const styles = `a{content:"$& $1 \\201C"}`;
  const page = withStyles(PAGE, "assets/style-A_b-1.css", `${styles}\n`);
  const digest = createHash("sha256").update(styles).digest("base64");
  expect(
    page,
  ).toBe(`<meta content="style-src 'self' 'sha256-${digest}' 'sha256-x='; img-src 'self'" />
<style>${styles}</style>`);
});

it("refuses a page that does not link them, and styles that would end their own element", () => {
  expect(() => withStyles(PAGE, "assets/other.css", "")).toThrow("does not link assets/other.css");
  expect(() => withStyles(PAGE, "assets/style-A_b-1.css", "/* </style> */")).toThrow("would end");
  const lax = PAGE.replace("style-src 'self'", "style-src *");
  expect(() => withStyles(lax, "assets/style-A_b-1.css", "")).toThrow(
    "does not say style-src 'self'",
  );
});
