import { takeOver } from "./asking";
import { removeAll } from "./keeping";

/** Seconds that a newer build may take to be kept before what is kept is given up for it. */
const PATIENCE = 60;

/**
 * Goes over to what the host has now, where a page that is kept misses a part that the host has no longer: to the newer build
 * once it is kept, and otherwise by giving up what is kept.
 */
export async function goOver(base: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(base);
  if (registration === undefined) return location.reload();
  await registration.update().catch(() => undefined);
  if (registration.installing !== null) await settled(registration.installing);
  if (registration.waiting !== null) return takeOver(registration.waiting);
  await registration.unregister();
  await removeAll(base);
  location.reload();
}

function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE * 1000);
    worker.addEventListener("statechange", () => resolve());
  });
}
