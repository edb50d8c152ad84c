import type { Router as CoreRouter } from '../../electron/core/core.ts';
import type { RouterClient } from '@orpc/server';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { SessionView } from '../../shared/session/view.ts';

type All = RouterClient<CoreRouter>;

/** What an agent needs of the core. */
export interface Procedures extends Pick<All, 'settings' | 'people'> {
  session: Pick<All['session'], 'list' | 'current' | 'start' | 'advance'>;
}

/** An agent that attends one interaction after the other, some of them at once. */
export interface Agent {
  /** One more step of whatever is open, or a new interaction. Answers with what was acknowledged. */
  step(): Promise<{ id: string; seq: number }>;
}

/** Steps an interaction takes before it is ended, with what is said in it. */
const longest = 11;

const openAtMost = 3;

/** Goes on where the data folder was left; makes company and agent where there are none. */
export async function agentAtWork(client: Procedures, newId: () => string): Promise<Agent> {
  if (!(await client.settings.get())) await firstDay(client);
  let view = await client.session.current();
  let begun = 0;

  async function begin(): Promise<SessionView> {
    begun += 1;
    const paused = (await client.session.list()).findLast((card) => card.paused);
    // Now and then the one that waits is taken up again, so that interactions interleave in the log.
    if (paused && begun % openAtMost === 0) {
      const event = { type: 'resumed' as const };
      return client.session.advance({ id: paused.id, seq: paused.seq, eventId: newId(), event });
    }
    return client.session.start({
      eventId: newId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
      client: `cliente ${begun}`,
    });
  }

  return {
    async step() {
      if (view?.status !== 'open' || wantsAnother(view, begun)) view = await begin();
      else {
        const event = nextEvent(view);
        const { id, seq } = view;
        view = await client.session.advance({ id, seq, eventId: newId(), event });
      }
      return { id: view.id, seq: view.seq };
    },
  };
}

/** Every fourth interaction is interrupted halfway by another call. */
function wantsAnother({ seq }: SessionView, begun: number): boolean {
  return begun % 4 === 1 && seq === 5;
}

function nextEvent(view: SessionView): SessionEvent {
  const { step, seq } = view;
  if (seq >= longest || !step) return { type: 'finished', outcome: 'cliente_se_retiro', note: '' };
  if (seq % 4 === 2) return { type: 'noted', text: `Nota del paso ${seq}: insiste en el cobro.` };
  const [option] = step.options;
  return option ? { type: 'decided', option: option.id } : { type: 'next' };
}

async function firstDay(client: Procedures): Promise<void> {
  const id = '11111111-1111-4111-8111-111111111111';
  await client.settings.save({ company: 'Tiendas Suárez' });
  await client.people.save({ id, name: 'Marcela Rojas', position: 'ejecutiva de atención' });
  await client.people.choose({ id });
}
