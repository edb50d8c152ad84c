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
 * Notes how long the call that records a step takes over the port to the core, until its answer has been read. Before
 * the page's own listener hears it: what the page draws from it belongs to `paint`.
 */
export function listenToCalls(): void {
  const here = globalThis as unknown as Watching;
  // oxlint-disable-next-line typescript/unbound-method -- it is given its port when it is called
  const send = MessagePort.prototype.postMessage;
  const heard = new WeakSet<MessagePort>();
  let asked: { id: string; at: number } | null = null;
  const idOf = (message: unknown) =>
    typeof message === 'string' ? (JSON.parse(message) as { i: string }).i : '';
  MessagePort.prototype.postMessage = function post(this: MessagePort, message: unknown) {
    const ours = typeof message === 'string' && message.includes('"/session/advance"');
    if (ours) asked = { id: idOf(message), at: performance.now() };
    if (ours && !heard.has(this)) {
      heard.add(this);
      const hear = ({ data }: MessageEvent) => {
        if (here.last && asked?.id === idOf(data)) here.last.call ??= performance.now() - asked.at;
      };
      this.addEventListener('message', hear, { capture: true });
    }
    send.call(this, message);
  };
}
