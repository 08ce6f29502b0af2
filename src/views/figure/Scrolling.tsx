import type { ReactNode } from "react";

/** What does not fit a narrow page, and scrolls by itself there; reached by keyboard, too. */
export function Scrolling({
  label,
  className = "scrolling",
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
