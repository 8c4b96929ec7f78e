import type { Page } from 'playwright/test';

/** A browser without a display has no voices: this one speaks when it is told to, and its voices come late, as in many browsers. */
export async function giveVoices(page: Page, language: string): Promise<void> {
  await page.addInitScript((lang) => {
    class Utterance {
      text: string;
      onstart: (() => void) | null = null;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    const voices: { lang: string; localService: boolean }[] = [];
    const speech = {
      onvoiceschanged: null as (() => void) | null,
      queue: [] as Utterance[],
      getVoices: () => voices,
      speak(utterance: Utterance) {
        speech.queue.push(utterance);
        if (speech.queue.length === 1) utterance.onstart?.();
      },
      cancel() {
        const [spoken] = speech.queue.splice(0);
        if (spoken) setTimeout(() => spoken.onerror?.());
      },
      /** The utterance ends, and the next one begins. */
      endOne() {
        speech.queue.shift()?.onend?.();
        speech.queue[0]?.onstart?.();
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'fakeSpeech', { value: speech });
    addEventListener('load', () =>
      setTimeout(() => {
        voices.push({ lang, localService: true });
        speech.onvoiceschanged?.();
      }, 100),
    );
  }, language);
}
