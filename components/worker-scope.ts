/**
 * What the worker uses of its global scope. TypeScript's `webworker` library cannot stand beside `dom` in one project.
 * https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface
 */
export type WorkerScope = {
  location: { origin: string };
  clients: { claim(): Promise<void> };
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
  addEventListener(type: 'fetch', listener: (event: WorkerFetch) => void): void;
};

type Extendable = { waitUntil(work: Promise<unknown>): void };

export type WorkerMessage = Extendable & { data: unknown; source: { url: string } | null };

export type WorkerFetch = Extendable & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};
