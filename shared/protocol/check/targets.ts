import { hint } from '../nearest.ts';
import type { Issue } from '../issue.ts';
import type { Protocol, Step, Target } from '../protocol.ts';
import type { Rule, Subject } from './subject.ts';

/** Every place a step leads to exists and may be led to from here (issue B: target that does not exist). */
export const checkTargets: Rule = (subject) => {
  const last = subject.protocol.steps.at(-1);
  return subject.protocol.steps.flatMap((step) => {
    const path = subject.pathOf(step);
    const written = subject.writtenAs(step);
    const issues = step.options.flatMap((option, index) =>
      check(subject, step, option.target, [...path, 'opciones', index], 'destino'),
    );
    if (step.next && written['siguiente'] !== undefined) {
      issues.push(...check(subject, step, step.next, path, 'siguiente'));
    }
    if (written['fin_segun'] !== undefined && step.next?.to !== 'end') {
      issues.push(subject.report([...path, 'fin_segun'], 'FIN_SEGUN_SIN_FIN'));
    }
    if (step === last && step.next === null && step.options.length === 0) {
      issues.push(subject.report(path, 'SIN_SIGUIENTE'));
    }
    return [...issues, ...strayReturns(subject, step)];
  });
};

function check(
  subject: Subject,
  step: Step,
  target: Target,
  within: readonly PropertyKey[],
  key: 'destino' | 'siguiente' | 'al_regresar',
): Issue[] {
  const path = [...within, key];
  const { protocol, protocols, graph } = subject;
  switch (target.to) {
    case 'step':
      if (loopsByMistake(subject, step, target.step, within, key)) {
        return [subject.report(path, 'DESTINO_INEXISTENTE', { target: 'siguiente' })];
      }
      if (graph.step(target.step)) return [];
      return [
        subject.report(path, 'DESTINO_INEXISTENTE', {
          target: `paso:${target.step}`,
          nearest: hint(
            target.step,
            protocol.steps.map(({ id }) => id),
          ),
        }),
      ];
    case 'call': {
      const known = named(protocols, 'situacion');
      const back = check(subject, step, target.back, within, 'al_regresar');
      if (known.includes(target.protocol)) return back;
      const values = { id: target.protocol, nearest: hint(target.protocol, known) };
      return [subject.report(path, 'SITUACION_DESCONOCIDA', values), ...back];
    }
    case 'switch': {
      const known = named(protocols, 'protocolo');
      if (known.includes(target.protocol)) return [];
      const values = { id: target.protocol, nearest: hint(target.protocol, known) };
      return [subject.report(path, 'PROTOCOLO_DESCONOCIDO', values)];
    }
    case 'return':
      return protocol.kind === 'protocolo' && key !== 'al_regresar'
        ? [subject.report(path, 'REGRESAR_FUERA')]
        : [];
    case 'end':
      return checkOutcome(subject, target.outcome, path);
  }
}

function checkOutcome(subject: Subject, id: string, path: readonly PropertyKey[]): Issue[] {
  const known = subject.catalog.outcomes.map((outcome) => outcome.id);
  if (!known.includes(id)) {
    return [subject.report(path, 'RESULTADO_DESCONOCIDO', { id, nearest: hint(id, known) })];
  }
  const { outcomes } = subject.protocol;
  if (outcomes.length === 0 || outcomes.includes(id)) return [];
  return [subject.report(path, 'FIN_SIN_RESULTADO', { id })];
}

/** `siguiente` on the last step has nothing to lead to. */
function loopsByMistake(
  subject: Subject,
  step: Step,
  to: string,
  within: readonly PropertyKey[],
  key: string,
): boolean {
  if (to !== step.id || step !== subject.protocol.steps.at(-1)) return false;
  const written = within.slice(subject.pathOf(step).length);
  const options = subject.writtenAs(step)['opciones'] as { destino?: string }[] | undefined;
  const word =
    written.length === 0 ? subject.writtenAs(step)[key] : options?.[Number(written[1])]?.destino;
  return word === 'siguiente';
}

function strayReturns(subject: Subject, step: Step): Issue[] {
  const path = subject.pathOf(step);
  const written = subject.writtenAs(step);
  const options = (written['opciones'] ?? []) as { destino: string; al_regresar?: string }[];
  const stray = options.flatMap((option, index) =>
    option.al_regresar !== undefined && !option.destino.startsWith('situacion:')
      ? [subject.report([...path, 'opciones', index, 'al_regresar'], 'AL_REGRESAR_SIN_LLAMADA')]
      : [],
  );
  const calls = step.next?.to === 'call';
  if (written['al_regresar'] !== undefined && !calls) {
    stray.push(subject.report([...path, 'al_regresar'], 'AL_REGRESAR_SIN_LLAMADA'));
  }
  return stray;
}

function named(protocols: ReadonlyMap<string, Protocol>, kind: Protocol['kind']): string[] {
  return [...protocols.values()].filter((each) => each.kind === kind).map(({ id }) => id);
}
