import type { Command, ExitCode, Terminal } from '../command.ts';
import { onBench } from '../proof/bench.ts';
import { hostFile, hostText } from '../proof/host.ts';
import type { Proof } from '../proof/proof.ts';
import { prove } from '../proof/walker.ts';
import { texts } from '../texts.ts';
import { parsed } from '../usage.ts';
import { findProtocol } from './find.ts';

/** `protocolo probar`: walks every path through the real core; only 100 % is proof. */
export const proveCommand: Command = {
  summary: texts.prove,
  async run(words, terminal): Promise<ExitCode> {
    const args = parsed(
      words,
      { json: { type: 'boolean', default: false } },
      terminal,
      texts.prove,
    );
    if (!args) return 2;
    if (args.positionals.length === 0) {
      terminal.err(texts.nothingGiven);
      return 2;
    }
    const proofs: Proof[] = [];
    for (const word of args.positionals) {
      const found = findProtocol(word, terminal);
      if (!found.ok) return found.code;
      const { protocol, documents } = found;
      if (protocol.kind === 'escalamiento') documents.set(hostFile, hostText(protocol));
      proofs.push(await onBench(documents, (bench) => prove(protocol, bench)));
    }
    if (args.values.json) terminal.out(JSON.stringify({ protocols: proofs }, null, 2));
    else for (const proof of proofs) print(proof, terminal);
    return proofs.every((proof) => proof.percent === 100 && proof.failures.length === 0) ? 0 : 1;
  },
};

function print(proof: Proof, terminal: Terminal): void {
  const { id, states, transitions, paths, events, coverage, percent, failures } = proof;
  terminal.out(`${id}: ${percent} %`);
  terminal.out(texts.walked(states, transitions, paths, events));
  const { steps, ways, escalations, ends } = coverage;
  terminal.out(texts.covered(steps, ways, escalations, ends));
  for (const [aspect, { missing }] of Object.entries(coverage)) {
    for (const name of missing)
      terminal.out(texts.notReached(aspect as keyof typeof coverage, name));
  }
  for (const failure of failures) terminal.out(texts.proofFailed(failure));
}
