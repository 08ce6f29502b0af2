import type { Asked } from "./messages";

/** An event whose worker lives until what it waits for is over. */
export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface MessageFromPage extends ExtendableEvent {
  readonly data: Asked;
  readonly ports: readonly MessagePort[];
}

/** What a service worker finds around it, as far as ours uses it: TypeScript knows it only where no page is. */
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: {
      readonly type: "window";
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageFromPage) => void): void;
}
