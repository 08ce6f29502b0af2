import { useId } from "react";

/** A part of the page that has nothing to show, and why. */
export function Untold({
  part,
  heading,
  why,
}: {
  readonly part: string;
  readonly heading: string;
  readonly why: string;
}) {
  const id = useId();
  return (
    <section className="figure" id={part} aria-labelledby={id}>
      <h2 id={id} className="finding">
        {heading}
      </h2>
      <p className="subtitle">{why}</p>
    </section>
  );
}
