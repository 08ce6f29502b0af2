import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { EditorSetting, SqlEditor } from "../../editor/sqlEditor";
import { sqlWords } from "../../words/sqlWords";

/** What a page can do with the text that its reader writes, and what that text is now. */
export type SqlFieldHandle = Pick<SqlEditor, "text" | "fill" | "insert">;

/**
 * Where a reader writes SQL: a plain field, until an editor is there that knows SQL and the tables, and for good where
 * it cannot be had. The text is the field’s own; `text` is what it begins with.
 */
export function SqlField({
  text,
  schema,
  onText,
  onRun,
  handle,
}: Pick<EditorSetting, "text" | "schema" | "onText" | "onRun"> & {
  readonly handle: Ref<SqlFieldHandle>;
}) {
  const plain = useRef<HTMLTextAreaElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const calls = useRef({ schema, onText, onRun });
  calls.current = { schema, onText, onRun };
  const editor = useRef<SqlEditor>(undefined);
  const [shown, setShown] = useState<"plain" | "editor" | "focused">("plain");
  const say = sqlWords().editor;

  useEffect(() => {
    let isGone = false;
    import("../../editor/sqlEditor")
      .then(({ sqlEditorIn }) => {
        if (isGone) return;
        const hadFocus = document.activeElement === plain.current;
        editor.current = sqlEditorIn(holder.current!, {
          text: plain.current!.value,
          schema: calls.current.schema,
          label: say.label,
          description: say.description,
          placeholder: say.placeholder,
          onText: (changed) => calls.current.onText(changed),
          onRun: () => calls.current.onRun(),
        });
        setShown(hadFocus ? "focused" : "editor");
      })
      .catch(ignored);
    return () => {
      isGone = true;
      editor.current?.close();
    };
  }, [say]);
  useEffect(() => {
    if (shown === "focused") editor.current!.focus();
  }, [shown]);

  useImperativeHandle(handle, () => {
    const field = () => editor.current ?? plainField(plain.current!, calls.current.onText);
    return {
      text: () => field().text(),
      fill: (whole) => field().fill(whole),
      insert: (part) => field().insert(part),
    };
  }, []);

  return (
    <>
      {shown === "plain" && (
        <textarea
          ref={plain}
          className="sql-plain"
          rows={10}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-label={say.label}
          placeholder={say.placeholder}
          defaultValue={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
          onKeyDown={({ key, ctrlKey, metaKey }) => {
            if (key === "Enter" && (ctrlKey || metaKey)) onRun();
          }}
        />
      )}
      <div ref={holder} className="sql-editor" hidden={shown === "plain"} />
    </>
  );
}

// The plain field stays, and does all that is needed.
function ignored(): void {}

function plainField(plain: HTMLTextAreaElement, onText: (text: string) => void): SqlFieldHandle {
  return {
    text: () => plain.value,
    fill(whole) {
      plain.value = whole;
      onText(plain.value);
    },
    insert(part) {
      plain.setRangeText(part, plain.selectionStart, plain.selectionEnd, "end");
      onText(plain.value);
    },
  };
}
