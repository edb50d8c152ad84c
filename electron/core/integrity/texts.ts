import { folioOf } from '../../../shared/session/folio.ts';
import type { Finding, FindingKind } from '../../../shared/integrity/finding.ts';
import type { Cause } from '../../../shared/integrity/cause.ts';
import type { NoticeContent } from '../../../shared/integrity/notice.ts';

const what: Record<FindingKind, string> = {
  changed: 'su contenido fue cambiado',
  missing: 'falta',
  inserted: 'fue añadido sin pasar por Guion',
  reordered: 'está en otro orden',
  truncated: 'se perdió el final del registro a partir de aquí',
  anchor: 'no coincide con la marca guion.ancla',
};

/** What is wrong with the log, in one sentence. @param folio null where no interaction is known. */
export function findingText(finding: Finding, folio: string | null): string {
  const { kind, seq, position } = finding;
  const interaction = folio === null ? 'Registro' : `Atención ${folio}`;
  const event = seq === null ? '' : `, suceso ${seq}`;
  const place = position === null ? '' : ` (lugar ${position} del registro)`;
  return `${interaction}${event}${place}: ${what[kind]}.`;
}

export const texts = {
  noAnchor:
    'Falta el archivo guion.ancla junto a la base de datos: no se puede saber si se perdió el final del registro.',
  unreadableAnchor: 'El archivo guion.ancla no se puede leer: fue cambiado o está dañado.',
  doubt: (position: number | null) =>
    position === null
      ? 'La marca guion.ancla faltaba y se hizo de nuevo: no se sabe si antes se perdió el final del registro.'
      : `La marca guion.ancla no coincidía con el registro a partir del suceso ${position}: se perdieron o cambiaron sucesos.`,
  lostHead:
    'Faltaba en la base de datos hasta dónde llega el registro; se tomó de su último suceso.',
  lostTail: (from: number, to: number) => `Se perdieron los sucesos ${from} a ${to} del registro.`,
  erasedBefore: 'Ya estaba suprimida antes de recuperar los datos.',
  receipt: (position: number) =>
    `El comprobante no coincide: el suceso ${position} no tiene ese sello o ya no existe.`,
};

/** A notice in whole sentences. */
export function noticeText(notice: NoticeContent): string {
  switch (notice.kind) {
    case 'recovered':
      return recoveredText(notice);
    case 'logBroken':
      return `El registro no está íntegro. ${causeText(notice.why)} Ejecute «guion registro verificar» para ver el detalle.`;
    case 'policyBad':
      return notice.text;
    case 'indexRepaired':
      return 'Un índice de la base de datos estaba dañado y se reconstruyó. No se perdió ningún dato.';
    case 'restored':
      return `Se restauró la copia ${notice.backup}. ${eventsText(notice.left)} posteriores quedaron fuera; siguen en la copia ${notice.undo}, que puede restaurarse para deshacerlo.`;
    case 'backupFailed':
      return `No se pudo hacer la copia de seguridad (${notice.detail}). Los datos están bien; revise el espacio y los permisos de la carpeta de datos.`;
  }
}

/** What was wrong, in one sentence. */
function causeText(cause: Cause | string): string {
  if (typeof cause === 'string') return cause;
  switch (cause.is) {
    case 'finding': {
      const { interaction } = cause.finding;
      return findingText(cause.finding, interaction === null ? null : folioOf(interaction));
    }
    case 'noMark':
      return texts.noAnchor;
    case 'lostHead':
      return texts.lostHead;
    case 'lostTail':
      return texts.lostTail(cause.from, cause.to);
    default:
      return fileText(cause);
  }
}

function fileText({ is, path, detail }: Extract<Cause, { path: string }>): string {
  switch (is) {
    case 'notADatabase':
      return `El archivo ${path} no es una base de datos de Guion.`;
    case 'foreignDatabase':
      return `El archivo ${path} es la base de datos de otro programa.`;
    case 'empty':
      return `El archivo ${path} está vacío.`;
    case 'gone':
      return `Falta la base de datos ${path}, aunque su marca guion.ancla sigue ahí.`;
    case 'damaged':
      return `La base de datos ${path} está dañada (${detail}).`;
  }
}

function recoveredText(notice: Extract<NoticeContent, { kind: 'recovered' }>): string {
  const { why, aside, base, kept, salvaged, lost } = notice;
  const from =
    base === null
      ? 'No había ninguna copia de seguridad en buen estado: se empezó una base de datos nueva.'
      : base === 'archivo'
        ? `Se siguió con el archivo principal, que tenía ${eventsText(kept)}.`
        : `Se restauró la copia ${base}, con ${eventsText(kept)}.`;
  const after = `Del archivo dañado se rescataron ${eventsText(salvaged)} posteriores.`;
  const rest =
    lost === null
      ? 'No se sabe si se perdió algo más.'
      : lost === 0
        ? 'No se perdió ninguno.'
        : `Se perdieron ${eventsText(lost)}.`;
  return `${causeText(why)} El archivo dañado se apartó en «${aside}». ${from} ${after} ${rest}`;
}

function eventsText(count: number): string {
  return count === 1 ? '1 suceso' : `${count} sucesos`;
}
