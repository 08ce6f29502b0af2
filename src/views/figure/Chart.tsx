import { createContext, useContext, useEffect, useRef } from "react";
import type { ChartName, ChartRows, draw } from "../../charts/draw";
import { words } from "../../words/words";

type Draw = typeof draw;

/** How charts are drawn while a page is prerendered; in the browser they are drawn when needed. */
export const PrerenderedCharts = createContext<
  (<Name extends ChartName>(name: Name, rows: ChartRows<Name>, width: number) => string) | undefined
>(undefined);

const WIDTHS = { narrow: 312, wide: 720 } as const;

/**
 * A chart, drawn for a narrow and for a wide page; the style sheet shows the one that fits. A chart
 * that came with the page is left as it is, so that the page need not load what draws it.
 */
export function Chart<Name extends ChartName>({
  name,
  rows,
  label,
}: {
  readonly name: Name;
  readonly rows: ChartRows<Name>;
  readonly label: string;
}) {
  const prerendered = useContext(PrerenderedCharts);
  const holder = useRef<HTMLDivElement>(null);
  const html = (draw: (width: number) => string) =>
    Object.entries(WIDTHS)
      .map(([fit, width]) => `<div class="chart-${fit}">${draw(width)}</div>`)
      .join("");
  useEffect(() => {
    if (holder.current!.hasChildNodes()) return;
    import("../../charts/draw").then(
      ({ draw }: { draw: Draw }) => {
        if (holder.current)
          holder.current.innerHTML = html((width) => draw(name, rows, width, document));
      },
      () => holder.current?.replaceChildren(words.figure.chartFailed),
    );
  });
  return (
    <div
      ref={holder}
      className="chart"
      role="img"
      aria-label={label}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{
        __html: prerendered ? html((width) => prerendered(name, rows, width)) : "",
      }}
    />
  );
}
