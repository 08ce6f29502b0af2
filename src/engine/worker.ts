/**
 * Starts a worker from a script of this site. It is made of a blob that imports the script: only so is
 * it bound by the page's content policy, which a worker started from its own address is not.
 */
export function workerOf(script: string): Worker {
  const address = new URL(script, document.baseURI).href;
  const source = new Blob([`importScripts(${JSON.stringify(address)});`], {
    type: "text/javascript",
  });
  const url = URL.createObjectURL(source);
  const worker = new Worker(url);
  worker.addEventListener("message", () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
