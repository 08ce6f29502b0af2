import { createContext, useContext, useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import type { ChartName, ChartRows, draw } from "../../charts/draw";
import { words } from "../../words/words";
import { useWalkedLinks } from "./useWalkedLinks";

type Draw = typeof draw;

/** How charts are drawn while a page is prerendered; in the browser they are drawn when needed. */
export const PrerenderedCharts = createContext<
  (<Name extends ChartName>(name: Name, rows: ChartRows<Name>, width: number) => string) | undefined
>(undefined);

const WIDTHS = { narrow: 312, wide: 720 } as const;

/**
 * A chart, drawn for a narrow and for a wide page; the style sheet shows the one that fits. A chart
 * that came with the page is left as it is until its rows change, so that the page need not load what draws it.
 * Marks of it may be links to queries of the page's own address.
 */
export function Chart<Name extends ChartName>({
  name,
  rows,
  label,
  hasLinks = false,
}: {
  readonly name: Name;
  readonly rows: ChartRows<Name>;
  readonly label: string;
  readonly hasLinks?: boolean;
}) {
  const prerendered = useContext(PrerenderedCharts);
  const holder = useRef<HTMLDivElement>(null);
  const shown = useRef<string>(undefined);
  const asked = JSON.stringify([name, rows]);
  const html = (draw: (width: number) => string) =>
    Object.entries(WIDTHS)
      .map(([fit, width]) => `<div class="chart-${fit}">${draw(width)}</div>`)
      .join("");
  useEffect(() => {
    const cameDrawn = shown.current === undefined && holder.current!.hasChildNodes();
    const isShown = cameDrawn || shown.current === asked;
    shown.current = asked;
    if (isShown) return;
    import("../../charts/draw").then(
      ({ draw }: { draw: Draw }) => {
        if (holder.current && shown.current === asked)
          redrawn(
            holder.current,
            html((width) => draw(name, rows, width, document)),
          );
      },
      () => holder.current?.replaceChildren(words.figure.chartFailed),
    );
  });
  useFollowedLinks(holder);
  useWalkedLinks(holder);
  const named = { role: hasLinks ? "group" : "img", "aria-label": label };
  return (
    <div
      ref={holder}
      className="chart"
      {...named}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{
        __html: prerendered ? html((width) => prerendered(name, rows, width)) : "",
      }}
    />
  );
}

/** Draws a chart anew; who stands on one of its links goes on standing there. */
function redrawn(holder: HTMLElement, html: string): void {
  const links = () => [...holder.querySelectorAll<HTMLElement | SVGElement>("a")];
  const place = links().findIndex((link) => link.matches(":focus"));
  holder.innerHTML = html;
  if (place >= 0) links()[place]?.focus({ preventScroll: true });
}

/** Follows a chart's links without leaving the page, unless another tab or window is asked for. */
function useFollowedLinks(holder: { readonly current: HTMLElement | null }): void {
  const navigate = useNavigate();
  useEffect(() => {
    const element = holder.current!;
    const follow = (event: MouseEvent) => {
      const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      const search = (target as Element).closest("a")?.getAttribute("href");
      if (!search || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
      event.preventDefault();
      void navigate({ search }, { preventScrollReset: true });
    };
    element.addEventListener("click", follow);
    return () => element.removeEventListener("click", follow);
  }, [holder, navigate]);
}
