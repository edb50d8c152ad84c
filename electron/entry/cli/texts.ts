/** What the commands say on the terminal. One sentence each: what, where, what to do. */
export const texts = {
  usage: (words: string) => `Uso: ${words} ORDEN …\nÓrdenes:`,
  callUsage: (program: string) => `Uso: ${program} iniciar ${texts.call}`,
  call: '[--protocolo ID] [--canal CANAL] [--telefono N] [--cliente NOMBRE] [--referencia R] [--data-dir CARPETA]: anuncia una llamada entrante',
  unread: (word: string, help: string) => `«${word}» no se reconoce o le falta su valor.\n${help}`,
  callIgnored: (names: readonly string[]) => `No se usó: ${names.join(', ')}.`,
  callNeedsScreen:
    'Guion no está abierto y aquí no hay pantalla donde abrirlo. Ábralo antes con «npm start -- --browser» y repita la orden.',
  callStarts: 'Guion no estaba abierto: se abre y la llamada espera como tarjeta.',
  protocol: 'verifica, prueba, imprime o exporta protocolos',
  verify: 'ARCHIVO|CARPETA… [--json]: dice qué está mal, en qué línea y cómo corregirlo',
  prove: 'ARCHIVO|ID… [--json]: recorre todos los caminos del protocolo',
  sheet:
    'ID|ARCHIVO --html SALIDA [--empresa TEXTO] [--area TEXTO]: la hoja de dos columnas, lista para imprimir',
  exportAs: 'ID|ARCHIVO --formato xstate|mermaid: para otros programas',
  schema: 'escribe de nuevo los esquemas que usan los editores',
  nothingGiven: 'Diga qué archivo o carpeta.',
  oneGiven: 'Diga un solo protocolo.',
  needsHtml: 'Diga dónde escribir la hoja: --html SALIDA.html',
  needsFormat: 'Diga el formato: --formato xstate o --formato mermaid',
  notThere: (path: string) => `«${path}» no existe.`,
  isFolder: (path: string) => `«${path}» es una carpeta: indique un archivo .yaml.`,
  notKnown: (id: string) => `No hay ningún archivo ni protocolo «${id}».`,
  ambiguous: (id: string, found: readonly string[]) =>
    `«${id}» puede ser ${found.join(', ')}. Escriba el id completo.`,
  cannotWrite: (path: string, why: string) => `No se puede escribir en «${path}» (${why}).`,
  written: (path: string) => `Escrito: ${path}`,
  emptyFolder: 'la carpeta no contiene archivos .yaml',
  isNotFile: 'no es un archivo corriente',
  unreadable: (code: string) => `el sistema no permite leerlo (${code})`,
  walked: (states: number, transitions: number, paths: number, events: number) =>
    `  ${count(states, 'estado', 'estados')}, ${count(transitions, 'transición', 'transiciones')}, ${count(paths, 'camino recorrido', 'caminos recorridos')} con ${count(events, 'suceso', 'sucesos')}`,
  covered: (steps: Share, ways: Share, escalations: Share, ends: Share) =>
    `  pasos ${share(steps)}, decisiones ${share(ways)}, escalamientos ${share(escalations)}, fines ${share(ends)}`,
  notReached: (aspect: 'steps' | 'ways' | 'escalations' | 'ends', name: string) =>
    `  sin recorrer: ${{ steps: 'paso', ways: 'decisión', escalations: 'escalamiento en', ends: 'fin' }[aspect]} ${name}`,
  proofFailed: (failure: string) => `  falla: ${failure}`,
  verified: (files: number, errors: number, warnings: number) =>
    `${count(files, 'archivo', 'archivos')}, ${count(errors, 'error', 'errores')}, ${count(warnings, 'aviso', 'avisos')}.`,
};

interface Share {
  done: number;
  of: number;
}

const share = ({ done, of }: Share) => `${done}/${of}`;

function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
