import type { ReactNode } from "react";
import { regionsWords } from "../../words/regionsWords";
import { type Later, useLater } from "./later";

/**
 * A part of the page that may take longer: the last one stays in view, drawn from the page that it belongs to, and it is
 * said how far the next is.
 */
export function Awaited<T, Page>({
  of,
  page,
  children,
}: {
  readonly of: Later<T>;
  readonly page: Page;
  readonly children: (value: T, page: Page) => ReactNode;
}) {
  const { value, page: ground, isWaiting, progress, cause } = useLater(of, page);
  const say = regionsWords().page;
  return (
    <div className="awaited" aria-busy={isWaiting}>
      <p className="waiting" role="status">
        {isWaiting && (progress ? say.workingAt(progress.done, progress.of) : say.working)}
      </p>
      {cause !== undefined && <p role="alert">{say.failed(cause)}</p>}
      {value !== undefined && children(value, ground)}
    </div>
  );
}
