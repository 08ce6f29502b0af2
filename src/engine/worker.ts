import { within } from "./patience";

/** Seconds that a worker's start may take before it is given up. */
const START = 30;

/** While developing, files are handed out as modules; the build makes one script of them. */
const KIND = import.meta.env.DEV ? "module" : "script";

/**
 * Starts a worker of this site's own code, called by a name in what is told of it, and waits until it is ready; one that
 * is not, or is given up meanwhile, is ended.
 */
export async function startedWorker(
  address: string,
  { name, ready, signal }: Starting,
): Promise<Worker> {
  const worker = workerOf(address, KIND);
  try {
    await within(START, `Starting ${name}`, ready(worker), signal);
    return worker;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

interface Starting {
  readonly name: string;
  readonly ready: (worker: Worker) => Promise<unknown>;
  readonly signal: AbortSignal;
}

/**
 * Starts a worker from a script of this site, or from a module of it. It is made of a blob that imports the script:
 * only so is it bound by the page's content policy, which a worker started from its own address is not. The blob is
 * given up when the worker speaks first, fails or is ended.
 */
function workerOf(script: string, kind: "script" | "module"): Worker {
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
