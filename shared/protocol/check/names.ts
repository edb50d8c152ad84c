import { hint } from '../nearest.ts';
import type { Issue } from '../issue.ts';
import type { MessageCode } from '../messages.ts';
import { settingNames } from '../settingNames.ts';
import type { Step, Test } from '../protocol.ts';
import { placeholdersIn } from '../placeholders.ts';
import { conditionsOf, leavesOf, normsOf, scriptsOf, type Simple } from './parts.ts';
import type { Rule, Subject } from './subject.ts';

/** Ids are used once; every field, placeholder, setting, medium, criterion and outcome named is known. */
export const checkNames: Rule = (subject) => [
  ...repeatedIds(subject),
  ...headNames(subject),
  ...subject.protocol.steps.flatMap((step) => [
    ...stepNames(subject, step),
    ...conditionNames(subject, step),
    ...placeholderNames(subject, step),
  ]),
];

/** `return` and `end` are the two final states of every protocol's machine. */
const reserved = new Set(['return', 'end']);

function repeatedIds(subject: Subject): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const step of subject.protocol.steps) {
    const path = subject.pathOf(step);
    if (reserved.has(step.id)) {
      issues.push(
        subject.report([...path, 'id'], 'ID_REPETIDO', { id: step.id, where: 'el programa' }),
      );
    }
    if (seen.has(step.id)) {
      issues.push(
        subject.report([...path, 'id'], 'ID_REPETIDO', { id: step.id, where: 'otro paso' }),
      );
    }
    seen.add(step.id);
    step.options.forEach((option, index) => {
      const first = step.options.findIndex((other) => other.id === option.id);
      if (first === index) return;
      const values = { id: option.id, where: 'otra opción de este paso' };
      issues.push(subject.report([...path, 'opciones', index, 'id'], 'ID_REPETIDO', values));
    });
  }
  return issues;
}

function unknown(
  subject: Subject,
  path: readonly PropertyKey[],
  code: MessageCode,
  id: string,
  known: readonly string[],
): Issue[] {
  return known.includes(id) ? [] : [subject.report(path, code, { id, nearest: hint(id, known) })];
}

function headNames(subject: Subject): Issue[] {
  const { protocol, catalog } = subject;
  const fields = Object.keys(catalog.fields);
  const outcomes = catalog.outcomes.map(({ id }) => id);
  return [
    ...protocol.media.flatMap((id, index) =>
      unknown(subject, ['medios', index], 'MEDIO_DESCONOCIDO', id, mediaOf(subject)),
    ),
    ...protocol.given.flatMap((id, index) =>
      unknown(subject, ['datos_previos', index], 'CAMPO_DESCONOCIDO', id, fields),
    ),
    ...protocol.outcomes.flatMap((id, index) =>
      unknown(subject, ['resultados', index], 'RESULTADO_DESCONOCIDO', id, outcomes),
    ),
  ];
}

function mediaOf({ catalog, protocol }: Subject): string[] {
  return catalog.channels
    .filter((channel) => protocol.channels.includes(channel.id))
    .flatMap((channel) => channel.media);
}

function stepNames(subject: Subject, step: Step): Issue[] {
  const { catalog } = subject;
  const path = subject.pathOf(step);
  const fields = Object.keys(catalog.fields);
  const outcomes = catalog.outcomes.map(({ id }) => id);
  const criteria = catalog.standard.elements.flatMap((element) =>
    element.criteria.map(({ id }) => id),
  );
  const { posture, gestures, face } = catalog.bodyLanguage;
  const behaviours = [...posture, ...gestures, ...face].map(({ id }) => id);
  const one = (id: string | null, key: string, code: MessageCode, known: string[]) =>
    id === null ? [] : unknown(subject, [...path, key], code, id, known);
  const each = (ids: readonly string[], key: string, code: MessageCode, known: string[]) =>
    ids.flatMap((id, index) => unknown(subject, [...path, key, index], code, id, known));
  return [
    ...each(
      step.fields.map(({ field }) => field),
      'datos',
      'CAMPO_DESCONOCIDO',
      fields,
    ),
    ...each(step.criteria, 'criterios', 'CRITERIO_DESCONOCIDO', criteria),
    ...each(step.bodyLanguage, 'no_verbal', 'CONDUCTA_DESCONOCIDA', behaviours),
    ...one(step.counter, 'contador', 'CAMPO_DESCONOCIDO', fields),
    ...one(step.suggests, 'resultado_sugerido', 'RESULTADO_DESCONOCIDO', outcomes),
    ...step.options.flatMap((option, index) => [
      ...option.asks.flatMap((id, place) =>
        unknown(
          subject,
          [...path, 'opciones', index, 'pide', place],
          'CAMPO_DESCONOCIDO',
          id,
          fields,
        ),
      ),
      ...(option.suggests === null
        ? []
        : unknown(
            subject,
            [...path, 'opciones', index, 'resultado_sugerido'],
            'RESULTADO_DESCONOCIDO',
            option.suggests,
            outcomes,
          )),
    ]),
    ...amountName(subject, step),
  ];
}

function amountName(subject: Subject, step: Step): Issue[] {
  const amount = step.repeatAtMost;
  if (amount === null || typeof amount === 'number') return [];
  const path = [...subject.pathOf(step), 'repite_hasta', 'ajuste'];
  return unknown(subject, path, 'AJUSTE_DESCONOCIDO', amount.setting, settingNames);
}

function conditionNames(subject: Subject, step: Step): Issue[] {
  return conditionsOf(step).flatMap(({ condition, path }) =>
    leavesOf(condition).flatMap((leaf) =>
      leafNames(subject, leaf, [...subject.pathOf(step), ...path]),
    ),
  );
}

function leafNames(subject: Subject, leaf: Simple, path: PropertyKey[]): Issue[] {
  if (leaf.on === 'transferred') return [];
  const bound = settingIn(leaf.test);
  const bounds =
    bound === null ? [] : unknown(subject, path, 'AJUSTE_DESCONOCIDO', bound, settingNames);
  if (leaf.on === 'setting') {
    return [...unknown(subject, path, 'AJUSTE_DESCONOCIDO', leaf.name, settingNames), ...bounds];
  }
  if (leaf.on === 'fact') {
    const fields = Object.keys(subject.catalog.fields);
    return [
      ...unknown(subject, path, 'CAMPO_DESCONOCIDO', leaf.name, fields),
      ...valueNames(subject, leaf.name, valuesIn(leaf.test), path),
      ...bounds,
    ];
  }
  const media = leaf.on === 'medium' ? mediaOf(subject) : subject.protocol.channels;
  const code = leaf.on === 'medium' ? 'MEDIO_DESCONOCIDO' : 'CANAL_DESCONOCIDO';
  return valuesIn(leaf.test)
    .filter((value) => !(media as readonly unknown[]).includes(value))
    .map((value) =>
      subject.report(path, code, {
        id: String(value),
        nearest: hint(String(value), media),
        allowed: media.join(', '),
      }),
    );
}

/** A value that the field can never hold makes a condition that never holds. */
function valueNames(
  subject: Subject,
  name: string,
  values: readonly unknown[],
  path: PropertyKey[],
): Issue[] {
  const field = subject.catalog.fields[name];
  if (field?.type === 'tipo_cliente') {
    const types = subject.catalog.clientTypes.map(({ id }) => id);
    return values.flatMap((value) =>
      unknown(subject, path, 'TIPO_CLIENTE_DESCONOCIDO', String(value), types),
    );
  }
  if (field?.type !== 'opcion') return [];
  return values
    .filter((value) => !field.values.includes(String(value)))
    .map((value) =>
      subject.report(path, 'VALOR_DESCONOCIDO', {
        value: String(value),
        field: name,
        allowed: field.values.join(', '),
      }),
    );
}

function valuesIn(test: Test): unknown[] {
  if ('is' in test) return [test.is];
  if ('isNot' in test) return [test.isNot];
  return 'oneOf' in test ? test.oneOf : [];
}

function settingIn(test: Test): string | null {
  const amount = 'lessThan' in test ? test.lessThan : 'atLeast' in test ? test.atLeast : null;
  return amount === null || typeof amount === 'number' ? null : amount.setting;
}

function placeholderNames(subject: Subject, step: Step): Issue[] {
  const known = Object.keys(subject.catalog.placeholders);
  return [...scriptsOf(step), ...normsOf(step)].flatMap(({ text, path }) => {
    const at = [...subject.pathOf(step), ...path];
    const names = placeholdersIn(text).map(({ name }) => name);
    const issues = names
      .filter((name) => name !== 'causa_raiz')
      .flatMap((name) => unknown(subject, at, 'MARCADOR_DESCONOCIDO', name, known));
    if (names.includes('causa_raiz')) issues.push(subject.report(at, 'CAUSA_EN_GUION'));
    if (!balanced(text)) issues.push(subject.report(at, 'MARCADOR_MAL_ESCRITO'));
    return issues;
  });
}

/** Braces hold one known-looking name, brackets do not nest, and each has its partner. */
function balanced(text: string): boolean {
  const rest = text.replaceAll(/\{[a-z0-9_]+\}/g, '').replaceAll(/\[[^[\]]*\]/g, '');
  return !/[{}[\]]/.test(rest) && (text.match(/\*/g)?.length ?? 0) % 2 === 0;
}
