import type { ConditionFile, ProtocolFile, SituationFile, StepFile } from './file.ts';
import {
  stageIds,
  type Amount,
  type ChannelId,
  type Condition,
  type Option,
  type Protocol,
  type StageId,
  type Step,
  type Target,
  type Test,
} from './protocol.ts';

/** The escalation by channel where a file names none (content: `escalamiento.destino_por_canal`, D20). */
const escalationByChannel: Partial<Record<ChannelId, string>> = {
  presencial: 'cliente-dificil',
  telefonico: 'cliente-dificil-remoto',
  electronico: 'cliente-dificil-remoto',
  impreso: 'cliente-dificil-remoto',
};

/** Turns a parsed file into the protocol the program uses. Total: every valid file has exactly one meaning. */
export function normalize(file: ProtocolFile | SituationFile): Protocol {
  return file.clase === 'situacion' ? situation(file) : staged(file);
}

function staged(file: ProtocolFile): Protocol {
  const { encabezado: head } = file;
  const inOrder = stageIds.flatMap((stage) => file.etapas[stage].map((step) => ({ stage, step })));
  return {
    ...common(file),
    kind: file.clase,
    type: file.tipo,
    header: {
      company: head.empresa,
      area: head.area,
      process: head.proceso,
      code: head.codigo,
      name: head.protocolo,
      revisedOn: head.fecha_ultima_revision,
      description: head.descripcion,
      level: head.nivel,
    },
    escalation: escalationOf(file),
    steps: inOrder.map(({ stage, step }, index) =>
      stepFrom(step, stage, inOrder[index + 1]?.step.id),
    ),
  };
}

/** An escalation is not interrupted by itself; without a client there is nobody to escalate. */
function escalationOf(file: ProtocolFile): Protocol['escalation'] {
  if (!file.con_cliente || file.clase === 'escalamiento') return {};
  return { ...escalationByChannel, ...file.escalamiento };
}

function situation(file: SituationFile): Protocol {
  return {
    ...common(file),
    kind: 'situacion',
    type: 'Situación',
    header: {
      company: '{empresa}',
      area: '{area}',
      process: 'Servicio al cliente',
      code: file.codigo ?? '',
      name: file.nombre,
      revisedOn: file.fecha_ultima_revision,
      description: file.cuando,
      level: 'normal',
    },
    escalation: file.con_cliente ? escalationByChannel : {},
    steps: file.pasos.map((step, index) =>
      stepFrom(step, step.etapa ?? 'analisis', file.pasos[index + 1]?.id),
    ),
  };
}

function common(file: ProtocolFile | SituationFile) {
  return {
    id: file.id,
    version: file.version,
    language: file.idioma,
    channels: file.canales,
    media: file.medios,
    withClient: file.con_cliente,
    roles: file.responsables,
    given: file.datos_previos,
    outcomes: file.resultados,
    warnings: file.advertencias === undefined ? null : amountFrom(file.advertencias),
    waivers: file.avisos_aceptados.map((each) => ({ code: each.codigo, reason: each.motivo })),
    source: file.origen,
    refs: file.ref,
  };
}

function stepFrom(file: StepFile, stage: StageId, following: string | undefined): Step {
  return {
    id: file.id,
    stage,
    phase: file.fase ?? null,
    closing: file.fase === 'conclusion',
    action: file.proceso,
    responsible: file.responsable ?? null,
    detail: file.detalle ?? null,
    norms: file.normas,
    extraNorms: file.normas_adicionales,
    script: file.guion,
    literal: file.guion_literal,
    points: file.puntos,
    addressee: file.guion_dirigido_a ?? null,
    variants: file.variantes.map((variant) => ({
      when: conditionFrom(variant.cuando),
      script: variant.guion ?? null,
      action: variant.proceso ?? null,
      norms: variant.normas ?? null,
      tone: variant.tono ?? null,
    })),
    tone: file.tono,
    budgetSeconds: file.tiempo ?? null,
    tips: file.consejos,
    avoid: file.evite,
    bodyLanguage: file.no_verbal,
    criteria: file.criterios,
    fields: file.datos.map((use) =>
      typeof use === 'string'
        ? { field: use, required: false }
        : { field: use.campo, required: use.obligatorio },
    ),
    question: file.pregunta ?? null,
    options: file.opciones.map((option) => optionFrom(option, file, following)),
    next: nextOf(file, following),
    suggests: file.resultado_sugerido ?? null,
    optional: file.opcional,
    blocks: file.bloquea,
    counter: file.contador ?? null,
    repeatAtMost: file.repite_hasta === undefined ? null : amountFrom(file.repite_hasta),
    warns: file.advertencia,
    skipIf: file.omitir_si ? conditionFrom(file.omitir_si) : null,
    moment: file.momento ?? null,
    waivers: file.avisos_aceptados.map((each) => ({ code: each.codigo, reason: each.motivo })),
    source: file.origen,
    refs: file.ref,
  };
}

function optionFrom(
  file: StepFile['opciones'][number],
  step: StepFile,
  following: string | undefined,
): Option {
  return {
    id: file.id,
    label: file.etiqueta,
    target: targetFrom(file.destino, file.al_regresar, step, following),
    when: file.condicion ? conditionFrom(file.condicion) : null,
    asks: file.pide,
    suggests: file.resultado_sugerido ?? null,
    threat: file.amenaza,
  };
}

function nextOf(file: StepFile, following: string | undefined): Target | null {
  if (file.siguiente) return targetFrom(file.siguiente, file.al_regresar, file, following);
  const decides = file.opciones.length > 0 && !file.opcional; // an optional step can be passed over
  if (decides || following === undefined) return null;
  return { to: 'step', step: following };
}

function targetFrom(
  written: string,
  onReturn: string | undefined,
  step: StepFile,
  following: string | undefined,
): Target {
  if (written === 'regresar') return { to: 'return' };
  if (written === 'siguiente') return { to: 'step', step: following ?? step.id };
  const [kind = '', name = ''] = written.split(':');
  if (kind === 'paso') return { to: 'step', step: name };
  if (kind === 'protocolo') return { to: 'switch', protocol: name };
  if (kind === 'fin') {
    return { to: 'end', outcome: name, bySatisfaction: step.fin_segun === 'satisfaccion' };
  }
  const back: Target = onReturn
    ? targetFrom(onReturn, undefined, step, following)
    : { to: 'step', step: step.id };
  return { to: 'call', protocol: name, back };
}

function amountFrom(file: number | { ajuste: string }): Amount {
  return typeof file === 'number' ? file : { setting: file.ajuste };
}

/** A condition as written. A subject with no test asks whether it is true. */
export function conditionFrom(file: ConditionFile): Condition {
  if ('todas' in file) return { on: 'all', conditions: file.todas.map(conditionFrom) };
  if ('viene_de_otro_protocolo' in file) {
    return { on: 'transferred', is: file.viene_de_otro_protocolo };
  }
  if ('canal' in file) return { on: 'channel', test: { oneOf: [file.canal].flat() } };
  if ('medio' in file) return { on: 'medium', test: { oneOf: [file.medio].flat() } };
  if ('dato' in file) return { on: 'fact', name: file.dato, test: testFrom(file) };
  return { on: 'setting', name: file.ajuste, test: testFrom(file) };
}

function testFrom(
  file: Exclude<
    ConditionFile,
    | { todas: unknown }
    | { canal: unknown }
    | { medio: unknown }
    | { viene_de_otro_protocolo: unknown }
  >,
): Test {
  if (file.no_es !== undefined) return { isNot: file.no_es };
  if (file.uno_de !== undefined) return { oneOf: file.uno_de };
  if (file.existe !== undefined) return { present: file.existe };
  if (file.menor_que !== undefined) return { lessThan: amountFrom(file.menor_que) };
  if (file.al_menos !== undefined) return { atLeast: amountFrom(file.al_menos) };
  return { is: file.es ?? true };
}
