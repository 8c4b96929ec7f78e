import { utterances } from './utterances.ts';

/** «استمع»: the device reads the story aloud, paragraph by paragraph, and marks the one it reads. */
const button = document.querySelector<HTMLButtonElement>('[data-tool="listen"]');

if (button && 'speechSynthesis' in window) start(button, speechSynthesis);

function start(button: HTMLButtonElement, speech: SpeechSynthesis): void {
  const { lang } = document.documentElement;
  const { stop: stopLabel = '' } = button.dataset;
  const listenLabel = button.textContent;
  // Held here because Chromium forgets those that nothing holds, and with them what is to happen at their end.
  let queue: SpeechSynthesisUtterance[] = [];
  let current: Element | undefined;

  /** Voices that speak on the device itself come first: they work without a connection and tell nobody what is read. */
  const voice = (): SpeechSynthesisVoice | undefined => {
    const voices = speech.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(lang));
    return voices.find(({ localService }) => localService) ?? voices[0];
  };
  const mark = (block?: Element): void => {
    if (current) current.ariaCurrent = null;
    if (!block) return;
    block.ariaCurrent = 'true';
    current = block;
  };
  const stop = (): void => {
    if (queue.length === 0) return;
    queue = [];
    speech.cancel();
    mark();
    button.textContent = listenLabel;
  };
  const listen = (): void => {
    const blocks = [
      ...document.querySelectorAll('h1, .stand, [data-body] > :is(p, h2, h3, h4, ul, ol, blockquote)'),
    ];
    // Goes on where it was stopped.
    const from = Math.max(0, current ? blocks.indexOf(current) : 0);
    const spoken = voice() ?? null;
    queue = blocks.slice(from).flatMap((block) =>
      utterances(textOf(block)).map((text) => {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.lang = lang;
        utterance.voice = spoken;
        utterance.onstart = () => mark(block);
        utterance.onerror = () => queue.includes(utterance) && stop();
        utterance.onend = () => {
          if (queue.at(-1) !== utterance) return;
          stop();
          current = undefined;
        };
        return utterance;
      }),
    );
    speech.cancel();
    for (const utterance of queue) speech.speak(utterance);
    button.textContent = stopLabel;
  };
  const showWhereVoiced = (): void => {
    button.hidden = !voice();
  };

  showWhereVoiced();
  // Many browsers learn of their voices late.
  speech.onvoiceschanged = showWhereVoiced;
  button.addEventListener('click', () => (queue.length > 0 ? stop() : listen()));
  addEventListener('keydown', ({ key }) => key === 'Escape' && stop());
  addEventListener('pagehide', stop);
}

/** What is to be heard of a block: without the numbers of footnotes. */
function textOf(block: Element): string {
  const copy = document.importNode(block, true);
  for (const note of copy.querySelectorAll('sup')) note.remove();
  return copy.textContent;
}
