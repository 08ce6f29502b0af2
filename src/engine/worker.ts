/**
 * Starts a worker from a script of this site, or from a module of it. It is made of a blob that imports the script:
 * only so is it bound by the page's content policy, which a worker started from its own address is not. The blob is
 * given up when the worker speaks first, fails or is ended.
 */
export function workerOf(script: string, kind: "script" | "module" = "script"): Worker {
  const address = JSON.stringify(new URL(script, document.baseURI).href);
  const source = {
    script: `importScripts(${address});`,
    module: `import(${address}).catch(reportError);`,
  };
  return workerFrom(new Blob([source[kind]], { type: "text/javascript" }));
}

/** Starts a worker from the text of a script; it, too, is bound by the page's content policy. */
export function workerFrom(script: Blob): Worker {
  const url = URL.createObjectURL(script);
  const worker = new Worker(url);
  const release = () => URL.revokeObjectURL(url);
  worker.addEventListener("message", release, { once: true });
  worker.addEventListener("error", release, { once: true });
  return Object.assign(worker, {
    terminate() {
      release();
      Worker.prototype.terminate.call(worker);
    },
  });
}
