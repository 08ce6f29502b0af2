import { growth } from "./statistics/growth";
import { ITEMS } from "./statistics/invented";
import { leafOrders } from "./statistics/leafOrders";
import { permutations } from "./statistics/permutations";
import { RUNS } from "./statistics/timing";

/**
 * How long the statistics take, in this very process: the leaf order beside reorder.js on the same distances and tree,
 * the permutation test beside working F out anew each time, and how all grow with the countries.
 */
export async function statistics(): Promise<void> {
  console.log(`The statistics: medians of ${RUNS} runs in turn, ${ITEMS} aspects.\n`);
  leafOrders();
  permutations();
  growth();
}
