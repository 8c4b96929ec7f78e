import { passedOn } from './passed-on.ts';
import { textFragment } from './text-fragment.ts';

/** «انسخ مع الرابط»: a passage selected in the story is copied with the headline and an address that leads to it. */
const body = document.querySelector('[data-body]');
const tools = document.querySelector<HTMLElement>('#tools');

if (body && tools && 'clipboard' in navigator) start(body, tools.dataset);

function start(body: Element, { copy = '', copied = '', failed = '', quotes = '' }: DOMStringMap): void {
  const [open, close] = quotes.split('…');
  const button = document.createElement('button');
  button.className = 'passage';
  button.ariaLive = 'polite';
  let passage = '';
  let fragment = '';
  let timer = 0;

  const update = (): void => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const text = selection?.toString().trim() ?? '';
    if (!text || !range || !body.contains(range.commonAncestorContainer)) {
      // A finger on the button takes the selection away before it is a click.
      if (!button.matches(':active, :focus')) button.remove();
      return;
    }
    if (text === passage && button.isConnected) return;
    passage = text;
    fragment = textFragment(wholeWords(`${selection}`, range));
    button.textContent = copy;
    show(range);
  };
  /** Below the last line, since phones show their own above; behind the block in the order of Tab. */
  const show = (range: Range): void => {
    const end = [...range.getClientRects()].at(-1);
    const block = [...body.children].findLast((child) => child !== button && range.intersectsNode(child));
    if (!end || !block) return;
    block.after(button);
    const origin = button.offsetParent?.getBoundingClientRect().top ?? 0;
    button.style.insetBlockStart = `${end.bottom - origin}px`;
  };

  // What was selected before this script came.
  update();
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, 200);
  });
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('blur', update);
  button.addEventListener('click', async () => {
    const { title, url } = passedOn();
    try {
      await navigator.clipboard.writeText(`${open}${passage}${close}\n${title}\n${url}#${fragment}`);
      button.textContent = copied;
    } catch {
      button.textContent = failed;
    }
  });
}

/** Browsers find whole words only: a selection that begins or ends within one is completed. */
function wholeWords(text: string, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  const before = startContainer.nodeValue?.slice(0, startOffset) ?? '';
  const after = endContainer.nodeValue?.slice(endOffset) ?? '';
  const head = text.trimStart() === text ? before.split(/\s/).at(-1) : '';
  const tail = text.trimEnd() === text ? after.split(/\s/)[0] : '';
  return `${head}${text}${tail}`;
}
