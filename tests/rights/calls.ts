import { countedId, type Client } from '../support/testCore.ts';

export interface Told {
  client: string;
  reference?: string;
  /** As the agent takes it down. */
  telephone?: string;
  note?: string;
  /** When something is promised for. */
  followUp?: number;
  practice?: boolean;
  open?: boolean;
}

/** A telephone call in which a client tells these things. @returns the interaction's id. */
export async function call(client: Client, told: Told): Promise<string> {
  let view = await client.session.start({
    eventId: countedId(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
    client: told.client,
    reference: told.reference ?? '',
    practice: told.practice ?? false,
  });
  const { id } = view;
  const advance = async (event: Parameters<Client['session']['advance']>[0]['event']) => {
    view = await client.session.advance({ id, seq: view.seq, eventId: countedId(), event });
  };
  if (told.telephone !== undefined) {
    await advance({ type: 'captured', field: 'contacto', value: told.telephone });
  }
  if (told.note !== undefined) await advance({ type: 'noted', text: told.note });
  if (told.followUp !== undefined) {
    const { followUp: due, client: name } = told;
    await advance({
      type: 'followUpPlanned',
      due,
      reason: `llamar a ${name}`,
      channel: 'telefonico',
    });
  }
  if (told.open) return id;
  await advance({ type: 'abandoned', reason: `colgó ${told.client}` });
  return id;
}
