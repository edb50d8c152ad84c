import { stageIds } from '../protocol.ts';
import type { Rule } from './subject.ts';

/** A protocol with many steps is not learnt, not kept and cannot be evaluated (D18). */
export const mostStepsInStage = 9;
const manyStepsInStage = 5;
const manySteps = 150;

const stageNames = { apertura: 'de apertura', analisis: 'de análisis', solucion: 'de solución' };

export const checkSize: Rule = (subject) => {
  const { protocol } = subject;
  const issues = stageIds.flatMap((stage) => {
    const count = protocol.steps.filter((step) => step.stage === stage).length;
    const path = protocol.kind === 'situacion' ? ['pasos'] : ['etapas', stage];
    const values = { stage: stageNames[stage], count };
    if (count > mostStepsInStage) return [subject.report(path, 'DEMASIADOS_PASOS', values)];
    return count > manyStepsInStage ? [subject.report(path, 'MUCHOS_PASOS', values)] : [];
  });
  if (protocol.steps.length > manySteps) {
    issues.push(subject.report(['id'], 'PROTOCOLO_LARGO', { count: protocol.steps.length }));
  }
  return issues;
};
