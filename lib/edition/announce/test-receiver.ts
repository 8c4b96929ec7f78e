import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the receiver does with a request: the status that it answers, or nothing at all. */
export type Behaviour = number | 'hang';

export type ReceivedRequest = { path: string; type: string; body: string };

/** A receiver on this machine, for unit tests; `await using` stops it. */
export class TestReceiver {
  readonly requests: ReceivedRequest[] = [];
  readonly #behaviours: Behaviour[] = [];
  readonly #server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    this.requests.push({ path: request.url ?? '', type: request.headers['content-type'] ?? '', body });
    const behaviour = this.#behaviours.shift() ?? 202;
    if (behaviour === 'hang') return;
    response.writeHead(behaviour, behaviour === 301 ? { Location: '/moved' } : {}).end('as it is');
  });

  /** @param behaviours for the requests in their order; later ones are taken */
  static async start(behaviours: readonly Behaviour[] = []): Promise<TestReceiver> {
    const receiver = new TestReceiver();
    receiver.#behaviours.push(...behaviours);
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  get url(): string {
    const address: AddressInfo | string | null = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the receiver does not listen');
    return `http://127.0.0.1:${address.port}/hub`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
