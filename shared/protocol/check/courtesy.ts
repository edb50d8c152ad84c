import type { Issue } from '../issue.ts';
import type { Step } from '../protocol.ts';
import { scriptsOf } from './parts.ts';
import type { Rule, Subject } from './subject.ts';

/** Channels in which one greets and says goodbye by the hour; a letter does neither. */
const spoken = new Set(['telefonico', 'presencial', 'electronico']);

/**
 * Every protocol with a client greets in writing, asks whether the request was met and says goodbye by the
 * hour (D81, D90, D92, D179–D181); both in a warm tone, or a calm one where there is a complaint (D200, D201).
 */
export const checkCourtesy: Rule = (subject) => {
  const { protocol } = subject;
  if (!protocol.withClient || protocol.kind !== 'protocolo') return toneOfCourtesy(subject);
  const issues: Issue[] = [];
  const closing = protocol.steps.filter((step) => step.closing);
  if (protocol.steps.every((step) => !asksSatisfaction(step))) {
    issues.push(subject.report(['etapas', 'solucion'], 'SIN_SATISFACCION'));
  }
  if (protocol.channels.some((channel) => spoken.has(channel))) {
    const opening = protocol.steps.filter(
      (step) => step.stage === 'apertura' && step.script !== null,
    );
    if (!opening.some((step) => says(step, 'saludo'))) {
      const [first] = opening;
      issues.push(
        subject.report(first ? subject.pathOf(first) : ['etapas', 'apertura'], 'SIN_SALUDO'),
      );
    }
    if (!closing.some((step) => says(step, 'despedida'))) {
      const last = closing.at(-1);
      issues.push(
        subject.report(last ? subject.pathOf(last) : ['etapas', 'solucion'], 'SIN_DESPEDIDA'),
      );
    }
  }
  return [...issues, ...toneOfCourtesy(subject)];
};

function asksSatisfaction(step: Step): boolean {
  return step.fields.some((use) => use.field === 'satisfaccion');
}

function says(step: Step, placeholder: string): boolean {
  return scriptsOf(step).some(({ text }) => text.includes(`{${placeholder}}`));
}

function toneOfCourtesy(subject: Subject): Issue[] {
  return subject.protocol.steps
    .filter((step) => says(step, 'saludo') || says(step, 'despedida'))
    .filter((step) => step.tone !== 'calido' && step.tone !== 'tranquilo')
    .map((step) => subject.report([...subject.pathOf(step), 'tono'], 'TONO_DE_CORTESIA'));
}
