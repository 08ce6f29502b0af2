import { type ReactNode, useId } from "react";

/** A part of the page that has nothing to show, and why. */
export function Untold({
  part,
  heading,
  why,
  children,
}: {
  readonly part: string;
  readonly heading: string;
  readonly why: string;
  /** What lets something be shown. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <section className="untold" id={part} aria-labelledby={id}>
      <h2 id={id} className="finding">
        {heading}
      </h2>
      <p className="subtitle">{why}</p>
      {children}
    </section>
  );
}
