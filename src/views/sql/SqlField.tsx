import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { EditorSetting, SqlEditor } from "../../editor/sqlEditor";
import { words } from "../../words/words";

/** What a page can do to the text that its reader writes. */
export type SqlFieldHandle = Pick<SqlEditor, "fill" | "insert">;

/**
 * Where a reader writes SQL: a plain field, until an editor is there that knows SQL and the tables, and for good where
 * it cannot be had.
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
  const calls = useRef({ text, schema, onText, onRun });
  calls.current = { text, schema, onText, onRun };
  const [editor, setEditor] = useState<SqlEditor>();
  const say = words.sql.editor;

  useEffect(() => {
    let made: SqlEditor | undefined;
    let isGone = false;
    import("../../editor/sqlEditor")
      .then(({ sqlEditorIn }) => {
        if (isGone) return;
        const { text, schema } = calls.current;
        const hadFocus = document.activeElement === plain.current;
        made = sqlEditorIn(holder.current!, {
          text,
          schema,
          label: say.label,
          description: say.description,
          placeholder: say.placeholder,
          onText: (changed) => calls.current.onText(changed),
          onRun: () => calls.current.onRun(),
        });
        setEditor(made);
        if (hadFocus) made.focus();
      })
      .catch(ignored);
    return () => {
      isGone = true;
      made?.close();
    };
  }, [say]);

  useImperativeHandle(handle, () => editor ?? plainHandle(plain, calls.current.onText), [editor]);

  return (
    <>
      {editor === undefined && (
        <textarea
          ref={plain}
          className="sql-plain"
          rows={10}
          spellCheck={false}
          autoCapitalize="off"
          aria-label={say.label}
          placeholder={say.placeholder}
          value={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
          onKeyDown={({ key, ctrlKey, metaKey }) => {
            if (key === "Enter" && (ctrlKey || metaKey)) onRun();
          }}
        />
      )}
      <div ref={holder} className="sql-editor" hidden={editor === undefined} />
    </>
  );
}

// The plain field stays, and does all that is needed.
function ignored(): void {}

function plainHandle(
  plain: React.RefObject<HTMLTextAreaElement | null>,
  onText: (text: string) => void,
): SqlFieldHandle {
  return {
    fill: onText,
    insert(text) {
      const { value, selectionStart, selectionEnd } = plain.current!;
      onText(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
    },
  };
}
