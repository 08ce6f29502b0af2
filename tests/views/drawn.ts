import { JSDOM } from "jsdom";
import { drawerOf } from "../../scripts/prerender/draw";
import type { Ask } from "../../src/engine/query";
import { REGISTRY } from "./portfolio";

/** A page as it comes drawn, from questions put to a real engine. */
export async function drawnAt(path: string, ask: Ask) {
  const archive = { name: "none.zip", bytes: 1 };
  const draw = drawerOf({ base: "/", ask, archive, registry: async () => REGISTRY });
  const { document } = new JSDOM((await draw(path)).html).window;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent!);
  return { all, texts, text: (selector: string) => texts(selector)[0]! };
}
