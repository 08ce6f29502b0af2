import type { Calculate } from "./calculation";
import { calculated } from "./calculations";
import { paced } from "./pace";

/**
 * Calculates in this very thread: in Node, where pages are drawn and tested. What goes in and comes out is copied
 * as on the way to a worker and back, so that what cannot be sent is refused here too. A signal that its watch
 * aborts ends it there.
 */
export const calculateHere: Calculate = async (name, input, { signal, watch }) => {
  signal.throwIfAborted();
  const tell = paced((done, of) => {
    watch?.(done, of);
    signal.throwIfAborted();
  });
  return structuredClone(calculated(name, structuredClone(input), tell) as never);
};
