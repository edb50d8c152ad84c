/**
 * Works on a disk that refuses: an agent who, told that a step was not recorded, looks at what there is and
 * tries the very same step again. Prints `ack` as the writer does and `refused <kind>` for each refusal.
 */
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ORPCError } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { openCore } from '../../electron/core/core.ts';
import { coreOptions } from '../../electron/entry/surroundings.ts';
import { agentAtWork } from './agent.ts';

const { values } = parseArgs({
  options: {
    'data-dir': { type: 'string', default: '' },
    pasos: { type: 'string', default: '100' },
    tries: { type: 'string', default: '3' },
  },
});

const say = (line: string) => writeSync(1, `${line}\n`);

const options = coreOptions('command', values['data-dir']);
const opened = openCore(options);
if (!opened.ok) {
  say(`problem ${opened.problem.reason}`);
  process.exit(1);
}
const client = createRouterClient(opened.core.router);
const { settings, people, session } = client;
const agent = await agentAtWork(
  {
    settings,
    people,
    session: {
      list: session.list,
      current: session.current,
      start: patient(session.start),
      advance: patient(session.advance),
    },
  },
  options.newId,
);
try {
  for (let step = 0; step < Number(values.pasos); step += 1) {
    const { id, seq } = await agent.step();
    say(`ack ${id} ${seq}`);
  }
} catch (error) {
  if (!(error instanceof ORPCError)) throw error;
  say(`gave up ${error.code}`);
}
opened.core.close();

/** The same call again and again; in between, what the agent can still do: read. */
function patient<Input, Answer>(call: (input: Input) => Promise<Answer>) {
  return async (input: Input): Promise<Answer> => {
    for (let tries = 1; ; tries += 1) {
      const before = await client.session.current();
      try {
        return await call(input);
      } catch (error) {
        if (!(error instanceof ORPCError) || error.code !== 'STORAGE') throw error;
        say(`refused ${(error.data as { kind: string }).kind}`);
        const after = await client.session.current();
        const { protocols } = await client.library.list();
        if (after?.seq !== before?.seq) say('shown as done');
        if (protocols.length === 0) say('cannot read');
        if (tries >= Number(values.tries)) throw error;
      }
    }
  };
}
