import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/** The steps that most figures are about, the most frequent last: number of steps by protocol and prefix. */
const frequent = [
  ['espera', 'esp', 2],
  ['critica_error', 'cre', 6],
  ['canalizar_cliente', 'can', 3],
  ['denegar_peticion', 'den', 3],
  ['aviso_privacidad', 'avi', 3],
  ['recuperacion_servicio', 'rec', 3],
  ['comprension_cliente', 'cmc', 3],
  ['comprension_agente', 'cma', 3],
  ['cliente-dificil', 'dif', 9],
  ['cliente-dificil-remoto', 'dir', 9],
  ['seguimiento-fidelizacion', 'seg', 8],
  ['cajero-bancario', 'caj', 8],
  ['gestion-quejas', 'que', 9],
  ['atencion-en-linea', 'lin', 10],
  ['atencion-presencial', 'pre', 10],
  ['atencion-telefonica', 'tel', 10],
] as const;

const keys = frequent.flatMap(([protocol, prefix, steps]) =>
  Array.from({ length: steps }, (_, index) => `${protocol}/${prefix}-${index + 1}`),
);

/**
 * What texts of figures mostly consist of: compressed, they are a third of what they would be without it. It must
 * never change, for whatever was written with it could no longer be read.
 */
const dictionary = Buffer.from(
  [
    ...keys.map((key) => `"${key}":{"dwell":{"1`),
    '"lacking":1,"abandoned":1,"escalated":1,"escalations":1,"flagged":1,"turnedBack":1,"warned":1,"warnings":1,',
    '"outcomes":{"canalizado":1,"cliente_se_retiro":1,"no_resuelto":1,"pendiente_seguimiento":1,"resuelto":1},',
    '"satisfaction":{"no_cubierto":1,"parcial":1,"cubierto":1},{"active":{"1":1},"hours":{"1":1},"marked":1,"n":1,',
    '"places":{"analisis":{"1":1},"apertura":{"1":1},"cierre":{"1":1},"situacion":{"1":1},"solucion":{"1":1}},',
    '":1},"n":1,"norms":{"0":[1,0],"1":[1,0],"2":[1,0]},"shown":3,"visits":1}',
    '":1,"1":1},"marked":2,"n":2,"norms":{"0":[2,1],"1":[2,1]},"shown":4,"visits":2},',
    ...keys.map((key) => `\n${key} 111 `),
    ...keys.map((key) => `\n${key} 11 `),
    ...keys.map((key) => `\n${key} 000 `),
    ...keys.map((key) => `\n${key} 00 `),
    '["canalizado","parcial",[1,1,0,1,22,11],["acuerdo","area_destino","causa_raiz","cliente","duda","fecha_compromiso",',
    '"alternativa_1","oferta","referencia","responsable","seguimiento","solucion","solucion_esperada","tiempo_espera"],',
    '["pendiente_seguimiento",null,[0,0,0,0,24,0],["asunto","aviso_mencionado","resumen","satisfaccion","tipo_solicitud"],2',
    '["cliente_se_retiro",null,[0,0,0,0,28,0],["asunto","aviso_mencionado","resumen","tipo_solicitud"],1',
    '["resuelto","cubierto",[0,0,0,0,24,0],[],3,null,null,',
  ].join(''),
);

/** A text of figures as it lies in the database. */
export const compressed = (text: string): Buffer => deflateRawSync(text, { dictionary, level: 9 });

/** The text again. */
export const expanded = (bytes: Buffer): string =>
  inflateRawSync(bytes, { dictionary }).toString('utf8');

/** What a share of the bytes, from 0 to 1, holds of the text's beginning. */
export function begun(bytes: Buffer, share: number): string {
  const first = bytes.subarray(0, Math.ceil(bytes.length * share));
  // Broken off, it is not to be taken for damaged.
  const finishFlush = constants.Z_SYNC_FLUSH;
  return inflateRawSync(first, { dictionary, finishFlush }).toString('utf8');
}
