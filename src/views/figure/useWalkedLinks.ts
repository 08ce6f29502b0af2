import { useEffect } from "react";
import { pointAfter } from "./pointKeys";

/**
 * Makes a chart's links one stop of the tab key: arrow keys lead from link to link by where they lie, and the one that was
 * stood on last is come back to.
 */
export function useWalkedLinks(holder: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = holder.current!;
    const linksBeside = (target: EventTarget | null) => {
      const link = (target as Element).closest<SVGAElement>("svg a");
      return { link, links: [...(link?.closest("svg")?.querySelectorAll<SVGAElement>("a") ?? [])] };
    };
    const stand = ({ target }: FocusEvent) => {
      const { link, links } = linksBeside(target);
      for (const each of links) each.setAttribute("tabindex", each === link ? "0" : "-1");
    };
    const walk = (event: KeyboardEvent) => {
      const { link, links } = linksBeside(event.target);
      if (link === null) return;
      const to = pointAfter(event, links.indexOf(link), links.map(middleOf));
      if (to === undefined) return;
      event.preventDefault();
      links[to]!.focus();
    };
    element.addEventListener("focusin", stand);
    element.addEventListener("keydown", walk);
    return () => {
      element.removeEventListener("focusin", stand);
      element.removeEventListener("keydown", walk);
    };
  }, [holder]);
}

function middleOf(link: Element): readonly [across: number, down: number] {
  const { left, right, top, bottom } = link.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}
