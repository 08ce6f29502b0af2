import { EditorView } from "@codemirror/view";

/** The look of the editor, from the site’s own colours, which its shadow inherits. */
export const LOOK = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--ground)",
    border: "1px solid var(--cell-line)",
    fontSize: "0.9375rem",
  },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": {
    fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
    lineHeight: "1.5",
    minHeight: "14rem",
    maxHeight: "60vh",
    overflow: "auto",
  },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.6rem 0" },
  ".cm-line": { padding: "0 0.75rem" },
  ".cm-placeholder": { color: "var(--quiet)" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "transparent",
    outline: "1px solid var(--accent)",
  },
  "&.cm-focused .cm-nonmatchingBracket": {
    backgroundColor: "transparent",
    outline: "1px solid var(--warn-line)",
  },
  ".cm-tooltip": {
    color: "var(--ink)",
    backgroundColor: "var(--ground)",
    border: "1px solid var(--cell-line)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "inherit",
    maxHeight: "none",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.6rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    color: "var(--ground)",
    backgroundColor: "var(--accent)",
  },
  ".cm-completionMatchedText": { textDecoration: "underline" },
  ".cm-completionDetail": { color: "inherit", marginInlineStart: "0.75rem" },
  "@media (forced-colors: active)": {
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
    },
  },
});
