import { EditorView } from "@codemirror/view";

/**
 * Types over what is selected by the editor's own doing. Left to it, Chromium carries the look of the selected text over
 * in a style attribute, which the page’s content policy refuses and reports.
 */
export const TYPED_OVER = EditorView.domEventHandlers({
  beforeinput({ inputType, data }, view) {
    const { from, to, empty } = view.state.selection.main;
    if (inputType !== "insertText" || data === null || empty || view.composing) return false;
    const typed = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: "input.type" });
    const isHandled = view.state
      .facet(EditorView.inputHandler)
      .some((handle) => handle(view, from, to, data, typed));
    if (!isHandled) view.dispatch(typed());
    return true;
  },
});
