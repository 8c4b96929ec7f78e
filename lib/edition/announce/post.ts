import pRetry from 'p-retry';
import type { Announcement } from './receiver.ts';

export type Patience = {
  /** Milliseconds after which a request without an answer is given up. */
  timeout: number;
  /** How often it is made again. */
  retries: number;
  /** Milliseconds before the first retry; twice as long before each further one. */
  firstWait: number;
};

/** What was wrong with a request, in words that follow the receiver's name. */
export class PostError extends Error {
  /** The answer's, where there was one. */
  readonly status: number | null;

  constructor(message: string, status: number | null = null) {
    super(message);
    this.status = status;
  }

  /** Whether the receiver may take the same request another time: it was busy, broken or not there. */
  get isPassing(): boolean {
    return this.status === null || this.status === 429 || this.status >= 500;
  }
}

/**
 * Makes a request until it is taken. A redirection is no success: a POST that follows one may arrive as a GET.
 * @throws {PostError} where it is refused, or was not taken however often it was made
 */
export async function post(
  endpoint: string,
  { type, body }: Pick<Announcement, 'type' | 'body'>,
  { timeout, retries, firstWait }: Patience,
): Promise<void> {
  const request = async (): Promise<void> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    }).catch((error: unknown) => {
      throw new PostError(reasonOf(error, timeout));
    });
    await response.body?.cancel();
    if (!response.ok) throw new PostError(`answered ${response.status}`, response.status);
  };
  await pRetry(request, {
    retries,
    minTimeout: firstWait,
    shouldRetry: ({ error }) => error instanceof PostError && error.isPassing,
  });
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return 'could not be reached';
  if (error.name === 'TimeoutError') return `gave no answer within ${timeout / 1000} s`;
  const cause = error.cause instanceof Error ? error.cause : error;
  return `could not be reached (${'code' in cause ? cause.code : cause.message})`;
}
