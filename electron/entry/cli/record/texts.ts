import type { PeriodSummary } from '../../../../shared/review/summary.ts';
import type { IntegrityReport } from '../../../../shared/integrity/report.ts';

/** What the commands on the log say. One sentence each: what, where, what to do. */
export const texts = {
  record: 'comprueba el registro de atenciones',
  verify:
    '[--json] [--data-dir CARPETA] [--comprobante N-SELLO]: dice si alguien cambió, quitó o añadió algo',
  accept:
    '[--data-dir CARPETA]: da por revisado lo que falta en el registro y sigue desde donde está',
  noData: (folder: string) =>
    `En ${folder} no hay datos de Guion. Indique la carpeta con --data-dir.`,
  badReceipt: (value: string) =>
    `El comprobante «${value}» no es válido: escríbalo como aparece impreso, por ejemplo 120-3f0c….`,
  tooManyWords: (word: string) => `No se reconoce «${word}».`,
  intact: ({ interactions, count, head, erased }: IntegrityReport) =>
    `Registro íntegro: ${interactions} atenciones, ${count} sucesos${erased > 0 ? `, ${erased} ${erased === 1 ? 'atención' : 'atenciones'} con contenido borrado` : ''}. Comprobante: ${count}-${head}`,
  broken: ({ findings }: IntegrityReport) =>
    findings.length === 1
      ? 'Registro NO íntegro: 1 hallazgo.'
      : `Registro NO íntegro: ${findings.length} hallazgos.`,
  export:
    '--formato csv|jsonl --salida ARCHIVO [--que interacciones|eventos|revisiones] [--desde DÍA] [--hasta DÍA] [--bom] [--data-dir CARPETA]: escribe el registro en un archivo',
  summary:
    '[--json] [--desde DÍA] [--hasta DÍA] [--data-dir CARPETA]: cuenta las atenciones de un periodo',
  badKind: (kind: string) =>
    `No se puede exportar «${kind}». Diga --que interacciones, --que eventos o --que revisiones.`,
  badFormat: 'Diga el formato: --formato csv o --formato jsonl.',
  noOutput: 'Diga dónde escribirlo: --salida ARCHIVO.',
  badDay: 'Escriba los días como 2026-11-22.',
  reversed: 'El intervalo termina antes de empezar: cambie --desde o --hasta.',
  exporting: (share: number) => `${Math.round(share * 100)} %`,
  exported: (path: string) => `Escrito: ${path}`,
  notExported: (path: string, code: string) =>
    code === 'ENOSPC'
      ? `El disco está lleno y no se ha escrito «${path}»: libere espacio y repita la orden.`
      : `No se puede escribir «${path}» (${code}): compruebe que la carpeta existe y admite escritura.`,
  named: (name: string) => (name === 'abandoned' ? 'Abandonada' : name),
  counted: ({ count, escalated, warned, flagged, medianMs, p90Ms }: PeriodSummary) =>
    `${count} atenciones; ${escalated} escalaron, ${warned} con advertencias, ${flagged} sin respuesta adecuada. ` +
    `Tiempo de atención: mediana ${clock(medianMs)}, nueve de cada diez hasta ${clock(p90Ms)}.`,
  outcome: 'Resultado',
  protocol: 'Protocolo',
  channel: 'Canal',
  agent: 'Agente',
  satisfaction: 'Satisfacción',
  rebuild: '[--data-dir CARPETA]: calcula de nuevo, a partir del registro, las listas y las cifras',
  rebuilding: (name: string, done: number, total: number) =>
    `${name === 'listing' ? 'Lista y búsqueda' : 'Cifras'}: ${done} de ${total} atenciones`,
  rebuilt: 'Hecho. Las listas y las cifras se calcularon de nuevo a partir del registro.',
  accepted: 'Hecho. Las próximas comprobaciones parten del registro tal como está ahora.',
};

/** "m:ss"; a dash where there is nothing to say. */
function clock(ms: number | null): string {
  if (ms === null) return '–';
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
