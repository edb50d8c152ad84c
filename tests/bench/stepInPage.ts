/** What a page under measurement is made to note: everything here runs in it, and is sent to it as text. */

/** Times in ms. */
export interface Watched {
  /** From the call over the port to its answer. */
  call: number;
  /** From the key to the frame that shows what it did. */
  paint: number;
}

export interface Watching {
  last?: Partial<Watched>;
}

/** Notes when a key came, and when the frame with the next step's name has been drawn. */
export function listenToScreen(): void {
  const here = globalThis as unknown as Watching;
  let pressedAt = 0;
  const note = ({ timeStamp }: KeyboardEvent) => {
    pressedAt = timeStamp;
    here.last = {};
  };
  window.addEventListener('keydown', note, { capture: true });
  const named = () => {
    const what = [...document.querySelectorAll('h2')].find((title) => title.textContent === 'Qué');
    return what?.nextElementSibling?.textContent ?? '';
  };
  const drawn = () => {
    if (here.last) here.last.paint ??= performance.now() - pressedAt;
  };
  let before = named();
  new MutationObserver(() => {
    if (named() === before) return;
    before = named();
    // The frame is made after its callbacks: what comes next runs when it has been drawn.
    requestAnimationFrame(() => setTimeout(drawn));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/**
 * Notes how long the call that records a step takes over the port to the core, until its answer has been read: what the
 * page draws from it, in the same breath, belongs to `paint`. The link reads an answer first of all, so that it is
 * there that it is heard; a listener of ours would come after the drawing.
 */
export function listenToCalls(): void {
  const here = globalThis as unknown as Watching;
  // oxlint-disable-next-line typescript/unbound-method -- it is given its port when it is called
  const send = MessagePort.prototype.postMessage;
  const read = JSON.parse;
  let asked: { id: string; at: number } | null = null;
  const idIn = (value: unknown) => (value as { i?: unknown } | null)?.i;
  MessagePort.prototype.postMessage = function post(this: MessagePort, message: unknown) {
    const ours = typeof message === 'string' && message.includes('"/session/advance"');
    if (ours) asked = { id: String(idIn(read(message))), at: performance.now() };
    send.call(this, message);
  };
  JSON.parse = (text: string, reviver?: Parameters<typeof read>[1]): unknown => {
    const value: unknown = read(text, reviver);
    if (here.last && asked && idIn(value) === asked.id) {
      here.last.call ??= performance.now() - asked.at;
    }
    return value;
  };
}
