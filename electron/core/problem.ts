/** Why the core could not be opened. Nothing was overwritten or deleted. */
export type Problem =
  | { reason: 'notWritable'; path: string; detail: string }
  | { reason: 'inUse'; path: string; holder: string }
  | { reason: 'notADatabase'; path: string }
  | { reason: 'foreignDatabase'; path: string }
  | { reason: 'fromFuture'; path: string; version: number; known: number }
  | { reason: 'outdated'; path: string; version: number; known: number }
  | { reason: 'empty'; path: string }
  | { reason: 'gone'; path: string }
  | { reason: 'damaged'; path: string; detail: string }
  | { reason: 'noSqlite'; detail: string }
  | { reason: 'noProtocols'; path: string; detail: string }
  | { reason: 'badPolicy'; detail: string }
  | { reason: 'browserClosed'; path: string };

/** One Spanish sentence: what, where, what to do. The same at every door. */
export function problemText(problem: Problem): string {
  switch (problem.reason) {
    case 'notWritable':
      return `No se puede escribir en la carpeta de datos ${problem.path} (${problem.detail}). Elija otra con --data-dir o corrija sus permisos.`;
    case 'inUse':
      return `La carpeta de datos ${problem.path} ya está en uso por ${problem.holder}. Cierre ese programa o elija otra carpeta con --data-dir.`;
    case 'notADatabase':
      return `El archivo ${problem.path} no es una base de datos de Guion. No se ha tocado: muévalo a otro lugar o elija otra carpeta con --data-dir.`;
    case 'foreignDatabase':
      return `El archivo ${problem.path} es la base de datos de otro programa. No se ha tocado: elija otra carpeta con --data-dir.`;
    case 'fromFuture':
      return `La base de datos ${problem.path} es de una versión más nueva de Guion (formato ${problem.version}; esta versión conoce hasta el ${problem.known}). Actualice Guion; los datos no se han tocado.`;
    case 'damaged':
      return `La base de datos ${problem.path} está dañada (${problem.detail}). No se ha tocado: restaure una copia de seguridad.`;
    case 'outdated':
      return `La base de datos ${problem.path} es de una versión anterior de Guion (formato ${problem.version}; esta versión usa el ${problem.known}). Abra Guion una vez para ponerla al día.`;
    case 'empty':
      return `El archivo ${problem.path} está vacío. Abra Guion: si hay copias de seguridad, restaurará la más nueva.`;
    case 'gone':
      return `Falta la base de datos ${problem.path}, aunque su marca guion.ancla sigue ahí. Abra Guion: si hay copias de seguridad, restaurará la más nueva.`;
    case 'noSqlite':
      return `SQLite no se puede cargar en este proceso (${problem.detail}). Guion necesita Node 22.14 o más nuevo, o Electron 36 o más nuevo.`;
    case 'badPolicy':
      return `La política de su organización no se puede usar y este puesto es nuevo: Guion no se abre hasta que se corrija. ${problem.detail}`;
    case 'browserClosed':
      return `La política de su organización (${problem.path}) no permite abrir Guion en el navegador. Ábralo en su ventana con npm start.`;
    case 'noProtocols':
      return `No se pueden leer los protocolos de ${problem.path}: ${problem.detail}`;
  }
}
