import { hint } from '../nearest.ts';
import type { Issue } from '../issue.ts';
import type { ChannelId, Protocol } from '../protocol.ts';
import { graphOf, walk } from './graph.ts';
import type { Rule, Subject } from './subject.ts';

/**
 * From every step with a client the escalation of its channel opens, and comes back to that very step (D20,
 * D21, D85), as every situation does (D84). It is opened by the interaction, not by the step, so it is the protocol that is checked.
 */
export const checkEscalation: Rule = (subject) => {
  const { protocol } = subject;
  const stays = protocol.kind !== 'protocolo' && !returns(subject, protocol);
  const code = protocol.kind === 'situacion' ? 'SITUACION_SIN_REGRESO' : 'ESCALAMIENTO_SIN_REGRESO';
  const issues = stays ? [subject.report(['id'], code, { id: protocol.id })] : [];
  if (protocol.kind === 'escalamiento') return issues;
  if (!protocol.withClient) return [...issues, ...internalOnly(subject)];
  return [
    ...issues,
    ...protocol.channels.flatMap((channel, index) => checkChannel(subject, channel, index)),
  ];
};

function checkChannel(subject: Subject, channel: ChannelId, index: number): Issue[] {
  const { protocol, protocols } = subject;
  const at = ['canales', index];
  const id = protocol.escalation[channel];
  if (id === undefined) {
    const help = 'Use «con_cliente: false» o diga cuál en «escalamiento».';
    return [subject.report(at, 'SIN_ESCALAMIENTO', { channel, help })];
  }
  const escalation = protocols.get(id);
  const path = ['escalamiento', channel];
  if (escalation?.kind !== 'escalamiento') {
    const known = [...protocols.values()]
      .filter(({ kind }) => kind === 'escalamiento')
      .map((each) => each.id);
    return [subject.report(path, 'ESCALAMIENTO_DESCONOCIDO', { id, nearest: hint(id, known) })];
  }
  if (!escalation.channels.includes(channel)) {
    const help = `«${id}» no sirve en ese canal: añádalo a sus «canales» o diga otro en «escalamiento».`;
    return [subject.report(path, 'SIN_ESCALAMIENTO', { channel, help })];
  }
  return returns(subject, escalation)
    ? []
    : [subject.report(path, 'ESCALAMIENTO_SIN_REGRESO', { id })];
}

/** Without a client there is nobody to escalate, so no channel to clients may be named. */
function internalOnly(subject: Subject): Issue[] {
  const help = '«con_cliente: false» solo vale en el canal interno: quítelo o cambie el canal.';
  return subject.protocol.channels.flatMap((channel, index) =>
    channel === 'interno'
      ? []
      : [subject.report(['canales', index], 'SIN_ESCALAMIENTO', { channel, help })],
  );
}

function returns({ protocols }: Subject, escalation: Protocol): boolean {
  const graph = graphOf(escalation, protocols);
  const reached = walk(graph);
  return graph.all.some((way) => way.exit === 'return' && reached.has(way.from));
}
