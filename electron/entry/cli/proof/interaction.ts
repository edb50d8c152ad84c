import { createRouterClient } from '@orpc/server';
import type { Core } from '../../../core/core.ts';
import type { FlowEvent } from '../../../../shared/protocol/compile.ts';
import type { SessionEvent } from '../../../../shared/session/event.ts';
import type { FieldView, SessionView } from '../../../../shared/session/view.ts';
import { sampleFor } from './sample.ts';

export type Client = ReturnType<typeof clientOf>;

/** The core's procedures, called directly. */
export function clientOf(core: Core) {
  return createRouterClient(core.router);
}

/** One interaction in the real core, as a page would carry it on. */
export class Interaction {
  readonly #client: Client;
  readonly #newId: () => string;
  view: SessionView;
  events = 0;

  constructor(client: Client, newId: () => string, view: SessionView) {
    this.#client = client;
    this.#newId = newId;
    this.view = view;
  }

  /** Sends an event and keeps the view it leads to. Throws when the core refuses it. */
  async send(event: SessionEvent): Promise<void> {
    const { id, seq } = this.view;
    this.view = await this.#client.session.advance({ id, seq, eventId: this.#newId(), event });
    this.events += 1;
  }

  async go(event: FlowEvent): Promise<void> {
    if (event.type === 'next') await this.send({ type: 'next' });
    else if (event.type === 'decide') await this.send({ type: 'decided', option: event.option });
    else await this.send({ type: 'serviceEnded' });
  }

  /** Fills a field with something it takes. */
  async fill(field: FieldView): Promise<void> {
    await this.send({ type: 'captured', field: field.field, value: sampleFor(field) });
  }

  /** Finishes with that outcome, once everything it demands has been filled. */
  async finish(outcome: string): Promise<void> {
    const { wrapUp } = this.view;
    const demanded = wrapUp?.outcomes.find(({ id }) => id === outcome)?.missing ?? [];
    for (const name of demanded) {
      const field = [...(wrapUp?.fields ?? []), wrapUp?.satisfaction].find(
        (each) => each?.field === name,
      );
      if (name === 'notas') await this.send({ type: 'noted', text: 'Prueba' });
      else if (field) await this.fill(field);
    }
    await this.send({ type: 'finished', outcome, note: '' });
  }
}
