import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { PostgreSQL, sql } from "@codemirror/lang-sql";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { LOOK } from "./look";
import { TYPED_OVER } from "./typedOver";

/** What an editor of SQL begins with, knows, and calls. */
export interface EditorSetting {
  readonly text: string;
  /** Columns by table, offered as the reader types. */
  readonly schema: Readonly<Record<string, readonly string[]>>;
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
}

/** An editor in its place. */
export interface SqlEditor {
  /** What stands in it now. */
  text(): string;
  /** Puts a text in place of all; undo brings the former one back. */
  fill(text: string): void;
  /** Puts a text in place of what is selected. */
  insert(text: string): void;
  focus(): void;
  close(): void;
}

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.typeName], color: "var(--accent)", fontWeight: "600" },
  { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" },
]);

/**
 * Puts an editor of SQL into an element, in a shadow of its own: its styles are adopted there as style sheets, where
 * the page’s content policy forbids style elements. Refuses a browser that cannot adopt them. Tab moves on.
 */
export function sqlEditorIn(holder: HTMLElement, setting: EditorSetting): SqlEditor {
  if (!("adoptedStyleSheets" in Document.prototype)) throw new Error("no adopted style sheets");
  const root = holder.shadowRoot ?? holder.attachShadow({ mode: "open" });
  const view = new EditorView({ parent: root, root, state: stateOf(setting) });
  const put = (from: number, to: number, text: string) =>
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      scrollIntoView: true,
      userEvent: "input.paste",
    });
  return {
    text: () => view.state.doc.toString(),
    fill: (text) => put(0, view.state.doc.length, text),
    insert(text) {
      const { from, to } = view.state.selection.main;
      put(from, to, text);
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}

function stateOf(setting: EditorSetting): EditorState {
  const run = () => {
    setting.onRun();
    return true;
  };
  return EditorState.create({
    doc: setting.text,
    extensions: [
      history({ newGroupDelay: 250 }),
      keymap.of([
        { key: "Mod-Enter", run, preventDefault: true },
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      sql({ dialect: PostgreSQL, schema: setting.schema }),
      autocompletion({ icons: false, maxRenderedOptions: 8 }),
      closeBrackets(),
      TYPED_OVER,
      bracketMatching(),
      syntaxHighlighting(COLOURS),
      placeholder(setting.placeholder),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        "aria-label": setting.label,
        "aria-description": setting.description,
        spellcheck: "false",
        autocapitalize: "off",
        autocorrect: "off",
      }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) setting.onText(state.doc.toString());
      }),
      LOOK,
    ],
  });
}
