import type { IntegrityReport } from '../../../../shared/integrity/report.ts';

/** What the commands on the log say. One sentence each: what, where, what to do. */
export const texts = {
  record: 'comprueba el registro de atenciones',
  recordUsage: 'Uso: npm run -s guion -- registro ORDEN …\nÓrdenes:',
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
  rebuild: '[--data-dir CARPETA]: calcula de nuevo, a partir del registro, las listas y las cifras',
  rebuilding: (name: string, done: number, total: number) =>
    `${name === 'listing' ? 'Lista y búsqueda' : 'Cifras'}: ${done} de ${total} atenciones`,
  rebuilt: 'Hecho. Las listas y las cifras se calcularon de nuevo a partir del registro.',
  accepted: 'Hecho. Las próximas comprobaciones parten del registro tal como está ahora.',
};
