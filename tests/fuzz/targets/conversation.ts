import { ORPCError } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { sessionEvent } from '../../../shared/session/event.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { idCounter } from '../../support/ids.ts';
import { inputsOf } from '../arbitrary.ts';
import { openFuzzCore } from '../fuzzCore.ts';
import { complaintAbout, type Target } from '../target.ts';

const agent = '11111111-1111-4111-8111-111111111111';
const wornAfter = 20_000;

/** Events on living interactions with the right number, so that they reach the machine and the log. */
export function conversationTarget(): Target {
  let desk = openDesk();
  let view: SessionView | null = null;
  let tried = 0;
  const ids: string[] = [];
  return {
    name: 'sucesos de una atención',
    inputs: inputsOf(sessionEvent, () => ids),
    turn: 800,
    async attempt(event: never) {
      tried += 1;
      try {
        view ??= await desk.begin(tried);
        view = await desk.advance(view, event);
        ids.splice(0, ids.length, ...idsIn(view));
        if (view.status === 'finished' || view.status === 'abandoned') view = null;
        return null;
      } catch (error) {
        if (error instanceof ORPCError && /STALE|NOT_FOUND/.test(error.code)) view = null;
        return complaintAbout(error);
      }
    },
    async settle() {
      if (tried < wornAfter) return null;
      const { intact, findings } = await desk.verify();
      desk.close();
      desk = openDesk();
      view = null;
      tried = 0;
      return intact ? null : `the log is no longer whole: ${JSON.stringify(findings[0])}`;
    },
    close: () => desk.close(),
  };
}

function openDesk() {
  const { core, close } = openFuzzCore();
  const client = createRouterClient(core.router);
  const newId = idCounter();
  const prepare = async () => {
    await client.settings.save({ company: 'Tiendas Suárez' });
    await client.people.save({ id: agent, name: 'Marcela Rojas', position: '' });
    await client.people.choose({ id: agent });
  };
  let prepared: Promise<void> | null = null;
  return {
    async begin(no: number): Promise<SessionView> {
      await (prepared ??= prepare());
      const protocol = no % 2 === 0 ? 'atencion-telefonica' : 'gestion-quejas';
      return client.session.start({ eventId: newId(), protocol, channel: 'telefonico' });
    },
    advance: ({ id, seq }: SessionView, event: never) =>
      client.session.advance({ id, seq, eventId: newId(), event }),
    verify: () => client.integrity.verify(),
    close,
  };
}

/** What the screen could be asked for next. */
function idsIn(view: SessionView): string[] {
  const named = JSON.stringify(view).match(/"id":"[^"]{1,80}"/g) ?? [];
  return [...new Set(named.map((text) => text.slice(6, -1)))];
}
