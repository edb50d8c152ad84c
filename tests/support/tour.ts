import { randomUUID } from 'node:crypto';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { SessionView } from '../../shared/session/view.ts';
import type { Api } from './prepare.ts';

export interface Stop {
  /** "channel protocol/step", or "… wrap-up". */
  name: string;
  view: SessionView;
}

type Visit = (stop: Stop) => Promise<void>;

/** The type with the longest line under the script. */
const clientType = 'sabelotodo';

/**
 * Every step that the choices of one protocol lead to, in each of its channels, through the core: the situations and
 * the difficult client are opened at the first step. Each way is walked, shown and taken back.
 */
export async function tour(api: Api, only: string, visit: Visit): Promise<void> {
  const { protocols } = await api.library.list();
  const seen = new Set<string>();
  for (const { id, channels } of protocols.filter((each) => each.id === only)) {
    for (const channel of channels) {
      // oxlint-disable-next-line no-await-in-loop -- one interaction after the other
      await new Tour(api, visit, seen).walk(id, channel);
    }
  }
}

class Tour {
  readonly #api: Api;
  readonly #visit: Visit;
  readonly #seen: Set<string>;

  constructor(api: Api, visit: Visit, seen: Set<string>) {
    this.#api = api;
    this.#visit = visit;
    this.#seen = seen;
  }

  async walk(protocol: string, channel: SessionView['channel']): Promise<void> {
    const eventId = randomUUID();
    const begun = await this.#api.session.start({
      eventId,
      protocol,
      channel,
      client: 'señora Ledesma',
    });
    const view = await this.#send(begun, { type: 'clientTypeChosen', clientType });
    await this.#from(await this.#interruptions(view));
    const last = await this.#api.session.open({ id: view.id });
    await this.#send(last, { type: 'abandoned', reason: 'recorrido' });
  }

  async #interruptions(view: SessionView): Promise<SessionView> {
    let now = view;
    const events: SessionEvent[] = [
      ...view.situations.map(({ id }) => ({ type: 'situationOpened' as const, situation: id })),
      ...(view.actions.escalate ? [{ type: 'escalated' as const, immediate: false }] : []),
    ];
    for (const event of events) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      now = await this.#andBack(now, event);
    }
    return now;
  }

  /** Shows a place that was not shown before, and goes on from it each way. */
  async #from(view: SessionView): Promise<SessionView> {
    const name = `${view.channel} ${view.wrapUp ? `${view.protocol.id} wrap-up` : view.step?.key}`;
    if (this.#seen.has(name)) return view;
    this.#seen.add(name);
    await this.#visit({ name, view });
    let now = view;
    if (view.wrapUp || !view.step) return now;
    const ways: SessionEvent[] = [
      ...(view.step.next ? [{ type: 'next' as const }] : []),
      ...view.step.options.map(({ id }) => ({ type: 'decided' as const, option: id })),
    ];
    for (const way of ways) {
      // oxlint-disable-next-line no-await-in-loop -- one way after the other
      now = await this.#andBack(now, way);
    }
    return now;
  }

  async #andBack(view: SessionView, event: SessionEvent): Promise<SessionView> {
    const ready = await this.#filled(view, event);
    const there = await this.#from(await this.#send(ready, event));
    return this.#send(there, { type: 'undone' });
  }

  /** A legal duty is met before the step is left. */
  async #filled(view: SessionView, event: SessionEvent): Promise<SessionView> {
    let now = view;
    if (!view.step?.blocks || event.type === 'situationOpened') return now;
    for (const field of view.step.missing) {
      const known = view.step.fields.find((each) => each.field === field);
      const value = known?.type === 'si_no' ? true : (known?.values[0] ?? 'dato');
      // oxlint-disable-next-line no-await-in-loop -- one datum after the other
      now = await this.#send(now, { type: 'captured', field, value });
    }
    return now;
  }

  #send(view: SessionView, event: SessionEvent): Promise<SessionView> {
    return this.#api.session.advance({ id: view.id, seq: view.seq, eventId: randomUUID(), event });
  }
}
