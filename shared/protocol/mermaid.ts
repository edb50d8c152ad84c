import { stageIds, type Protocol, type Step, type Target } from './protocol.ts';

const stageNames = {
  apertura: 'Apertura',
  analisis: 'Análisis y comprensión',
  solucion: 'Solución',
};

/** The protocol as a Mermaid flow chart: a box per step, a frame per stage, a rounded box per way out. */
export function mermaidOf(protocol: Protocol): string {
  const stages = stageIds.flatMap((stage) => {
    const steps = protocol.steps.filter((step) => step.stage === stage);
    if (steps.length === 0) return [];
    const boxes = steps.map((step) => `    ${nameOf(step.id)}["${words(step.action)}"]`);
    return [`  subgraph etapa_${stage}["${stageNames[stage]}"]`, ...boxes, '  end'];
  });
  const ways = protocol.steps.flatMap(waysOf);
  return ['flowchart TD', ...stages, ...new Set(ways.flatMap(({ lines }) => lines)), ''].join('\n');
}

function waysOf(step: Step): { lines: string[] }[] {
  const next = step.next ? [arrow(step, step.next, '')] : [];
  return [...next, ...step.options.map((option) => arrow(step, option.target, option.label))];
}

function arrow(step: Step, target: Target, label: string): { lines: string[] } {
  const line = label === '' ? '-->' : `-->|"${words(label)}"|`;
  const from = nameOf(step.id);
  switch (target.to) {
    case 'step':
      return { lines: [`  ${from} ${line} ${nameOf(target.step)}`] };
    case 'return':
      return { lines: [`  ${from} ${line} regresar(["Regresar"])`] };
    case 'end':
      return { lines: [`  ${from} ${line} fin_${target.outcome}(["Fin: ${target.outcome}"])`] };
    case 'switch':
      return {
        lines: [
          `  ${from} ${line} p_${nameOf(target.protocol)}[["Protocolo: ${target.protocol}"]]`,
        ],
      };
    case 'call': {
      const name = `s_${nameOf(target.protocol)}_${from}`;
      const back = arrow({ ...step, id: name }, target.back, '').lines;
      return {
        lines: [
          `  ${from} ${line} ${name}[["Situación: ${target.protocol}"]]`,
          ...back.map((each) => each.replace('-->', '-.->')),
        ],
      };
    }
  }
}

/** Hyphens would be read as part of an arrow. */
function nameOf(id: string): string {
  return id.replaceAll('-', '_');
}

function words(text: string): string {
  return text.replaceAll('"', '#quot;').replaceAll('\n', ' ');
}
