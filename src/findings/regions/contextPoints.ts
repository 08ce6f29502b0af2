import type { ContextPoints } from "../../analyses/regions/contextPoints";
import { words } from "../../words/words";

/** How the index goes with population and with internet users, each with its n. */
export function contextFinding({ measures }: ContextPoints): string {
  const say = words.regionsIncome.context;
  return measures.length === 0
    ? say.none
    : say.finding(measures.map(({ measure, points, rho }) => ({ measure, rho, n: points.length })));
}
