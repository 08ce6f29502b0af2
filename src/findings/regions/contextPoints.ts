import type { ContextPoints } from "../../analyses/regions/contextPoints";
import { regionsWords } from "../../words/regionsWords";

/** How the index goes with population and with internet users, each with its n. */
export function contextFinding({ measures }: ContextPoints): string {
  const say = regionsWords().income.context;
  return measures.length === 0
    ? say.none
    : say.finding(measures.map(({ measure, points, rho }) => ({ measure, rho, n: points.length })));
}
