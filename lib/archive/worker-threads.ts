import { availableParallelism } from 'node:os';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
  workerData,
} from 'node:worker_threads';

/** The same work on many things, which need nothing of each other. What goes to a thread and comes back is copied. */
export type ThreadWork<Data, Task, Answer> = {
  /** The thread's own module, which calls `answerTasks` with `start`. */
  script: URL;
  /** What each thread begins with. */
  data: Data;
  /** Gets ready to work. */
  start: (data: Data) => (task: Task) => Answer;
};

/** What a thread gets to begin with; what its work begins with is the port's first message. */
type ThreadData = { port: MessagePort; answers: Int32Array };

/** A thread takes a third of a second to start, in which so many stories are read without. */
const worthThreads = 150;
/** More would wait for the one that stores, and a thread takes 150 MB. */
const mostThreads = 4;
/**
 * Half of what V8 gives a young generation, in which two threads of readers hold 600 instead of 950 MB for 10,000 stories, and take as
 * long: what a thread has held, this process keeps for the next one.
 */
export const threadLimits = { maxYoungGenerationSizeMb: 24 };
/** Tasks that a thread knows beforehand: enough to go on while answers are stored, few enough to stay small. */
const ahead = 16;
/** No story takes more than two seconds, on a machine that does nothing else; a thread that is silent for so long has ended. */
const patienceMilliseconds = 300_000;

/** Threads that were started ahead, by their script. */
const waiting = new Map<string, Thread[]>();

/** Starts the threads of a script, if there are to be some, before their work is known: they load their modules while this one does. */
export function startAhead(script: URL): void {
  const parallel = mostParallel();
  if (parallel > 1) waiting.set(script.href, startThreads(script, parallel));
}

/**
 * Works on tasks in threads where they are many: one after another, a large archive's would take minutes on one core of several. This
 * thread waits without giving way, so that answers can be stored in one transaction.
 *
 * @param count how many tasks there are, or about so many
 * @returns an answer for each, in their order
 * @throws what the work throws
 */
export function* inThreads<Data, Task, Answer>(
  tasks: Iterable<Task>,
  count: number,
  { script, data, start }: ThreadWork<Data, Task, Answer>,
): Iterable<Answer> {
  let work: ((task: Task) => Answer) | undefined;
  const here = (task: Task): Answer => {
    work ??= start(data);
    return work(task);
  };
  const parallel = count < worthThreads ? 1 : mostParallel();
  if (parallel === 1) {
    for (const task of tasks) yield here(task);
    return;
  }
  const threads = waiting.get(script.href) ?? startThreads(script, parallel);
  waiting.delete(script.href);
  const asked: { task: Task; thread: Thread }[] = [];
  try {
    for (const thread of threads) thread.send(data);
    let number = 0;
    for (const task of tasks) {
      const thread = threads[number++ % parallel];
      thread?.send(task);
      if (thread) asked.push({ task, thread });
      if (asked.length === parallel * ahead) yield* nextAnswer();
    }
    while (asked.length > 0) yield* nextAnswer();
  } finally {
    for (const thread of threads) thread.end();
  }

  function* nextAnswer(): Iterable<Answer> {
    const [oldest] = asked.splice(0, 1);
    if (!oldest) return;
    const answered = oldest.thread.answer<Answer>();
    // What a thread failed at is done here, to meet its error.
    yield answered ? answered.answer : here(oldest.task);
  }
}

function mostParallel(): number {
  return Math.min(mostThreads, availableParallelism());
}

function startThreads(script: URL, parallel: number): Thread[] {
  return Array.from({ length: parallel }, () => new Thread(script));
}

/** The side of the thread. */
export function answerTasks<Data, Task, Answer>(start: (data: Data) => (task: Task) => Answer): void {
  const { port, answers }: ThreadData = workerData;
  port.once('message', (data: Data) => {
    const work = start(data);
    port.on('message', (task: Task) => {
      port.postMessage(answerOrNull(() => work(task)));
      Atomics.add(answers, 0, 1);
      Atomics.notify(answers, 0);
    });
  });
}

function answerOrNull<Answer>(work: () => Answer): { answer: Answer } | null {
  try {
    return { answer: work() };
  } catch {
    return null;
  }
}

/** Messages are what the two sides of a script say they are. */
class Thread {
  readonly #port: MessagePort;
  /** How many answers it gave. */
  readonly #answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

  constructor(script: URL) {
    const { port1, port2 } = new MessageChannel();
    const workerData: ThreadData = { port: port2, answers: this.#answers };
    this.#port = port1;
    new Worker(script, { workerData, transferList: [port2], resourceLimits: threadLimits }).unref();
  }

  /** What its work begins with, and then its tasks. */
  send(message: unknown): void {
    this.#port.postMessage(message);
  }

  /** The answer to the oldest question that has none yet; null where the work failed. */
  answer<Answer>(): { answer: Answer } | null {
    for (;;) {
      const given = Atomics.load(this.#answers, 0);
      const received: { message: { answer: Answer } | null } | undefined = receiveMessageOnPort(this.#port);
      if (received) return received.message;
      if (Atomics.wait(this.#answers, 0, given, patienceMilliseconds) === 'timed-out')
        throw new Error('A thread does not answer.');
    }
  }

  end(): void {
    this.#port.close();
  }
}
