/**
 * Every key of the policy file and what it may hold, in Spanish: said when it holds something else, and the table
 * of docs/administracion.md (a test compares them).
 */
export const policyReference = {
  empresa: 'un texto de 1 a 120 letras',
  area: 'un texto de hasta 200 letras, o null',
  aviso_de_privacidad: 'un texto de hasta 200 letras, o null',
  carpeta_de_protocolos: 'la ruta de una carpeta, o null',
  actualizaciones: 'una dirección que empiece por https://, o null para no buscar',
  conservacion: 'un grupo con atenciones, practicas y accesos',
  'conservacion.atenciones': 'un número de días de 30 a 36500, o null para siempre',
  'conservacion.practicas': 'un número de días de 30 a 36500, o null para siempre',
  'conservacion.accesos': 'un número de días de 30 a 36500, o null para siempre',
  idioma: 'es (español) o en (inglés)',
  atajos: 'un grupo con de_una_tecla, teclas y globales',
  'atajos.de_una_tecla': 'true o false',
  'atajos.teclas': 'un grupo de orden y tecla, como «note: n»',
  'atajos.globales':
    'un grupo de next, back, brake o show con su combinación, como «show: Ctrl+Alt+G»',
  funciones: 'una lista con supervision, protocolos o administracion',
  puerta_del_navegador: 'true o false',
  iniciar_con_el_sistema: 'true o false',
  fijar: 'una lista de claves de este archivo',
} satisfies Record<string, string>;

export type PolicyKey = keyof typeof policyReference;
