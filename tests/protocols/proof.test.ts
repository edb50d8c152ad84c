import { expect, test } from 'vitest';
import { onBench } from '../../electron/entry/cli/proof/bench.ts';
import { prove } from '../../electron/entry/cli/proof/walker.ts';
import { builtIn } from './support.ts';

const { documents, library } = builtIn();

test.each([...library.protocols.values()].map((each) => [each.id, each] as const))(
  '%s is walked whole through the real core',
  async (_, protocol) => {
    const proof = await onBench(documents, (bench) => prove(protocol, bench));
    expect(proof.failures).toEqual([]);
    for (const covered of Object.values(proof.coverage)) expect(covered.missing).toEqual([]);
    expect(proof.percent).toBe(100);
    expect(proof.transitions).toBe(proof.coverage.ways.of);
  },
);
