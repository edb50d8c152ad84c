import { initialTransition, transition as step } from 'xstate';
import { compile } from '../../shared/protocol/compile.ts';
import { libraryFrom } from '../../shared/library/read.ts';
import { advance } from '../../shared/session/advance.ts';
import { protocolIn } from '../../shared/library/library.ts';
import { shippedDocuments } from '../support/library.ts';
import { Walk } from '../support/session.ts';
import type { Bench } from './benchmark.ts';
import { type Figure, figureOf } from './figure.ts';
import { longId, longProtocol } from './longProtocol.ts';
import { interleaved } from './measure.ts';

const steps = 150;

/** One step through the whole of ours, against XState's own transition on the very machine. */
export async function transition({ rounds }: Bench): Promise<Figure[]> {
  const documents = shippedDocuments().set(`${longId}.yaml`, longProtocol(steps));
  const { library, issues } = libraryFrom(documents);
  if (!library || issues.length > 0) throw new Error(JSON.stringify(issues));
  const walk = new Walk(library, longId, 'interno');
  const machine = compile(protocolIn(library, longId));
  const context = { facts: {}, suggested: null, warnings: 0, threatened: false };
  const [first] = initialTransition(machine, context);
  const samples = await interleaved(
    // Short rounds and many: what else the machine does falls on few of them.
    rounds * 10,
    {
      subject: () => {
        let { state } = walk;
        for (let at = 1; at < steps; at += 1) {
          const result = advance(walk.context, state, { type: 'next' }, at);
          if (!result.ok) throw new Error(result.reason);
          ({ state } = result);
        }
      },
      limit: () => {
        let snapshot = first;
        for (let at = 1; at < steps; at += 1)
          [snapshot] = step(machine, snapshot, { type: 'next' });
      },
    },
  );
  const perStep = (values: readonly number[]) => values.map((ms) => (ms * 1000) / (steps - 1));
  const what =
    'advance() en un protocolo de 150 pasos / transition() de XState en la misma máquina';
  return [
    figureOf(
      { name: 'transition', what, unit: 'µs', target: 1.5 },
      { subject: perStep(samples.subject), limit: perStep(samples.limit) },
    ),
  ];
}
