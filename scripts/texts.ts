/** Every sentence that the scripts print for a person. Spanish, formal; one catalogue, no logic. */
export const texts = {
  usage: 'Uso: npm start -- [--browser] [--port N] [--data-dir CARPETA] [guion://…]',
  unknownFlag: (flag: string) => `No se reconoce la opción «${flag}». ${texts.usage}`,
  missingValue: (flag: string) => `A la opción «${flag}» le falta su valor. ${texts.usage}`,
  needlessValue: (flag: string) => `La opción «${flag}» no lleva ningún valor. ${texts.usage}`,
  badPort: (value: string) =>
    `El puerto «${value}» no es válido: escriba un número entero entre 0 y 65535.`,
  strayWord: (word: string) => `No se sabe qué hacer con «${word}». ${texts.usage}`,

  packageUsage: (word: string) =>
    `No se reconoce «${word}». Uso: npm run package -- [--dir] [--linux] [--win] [--mac]`,
  noRuntimeToPackage: (wanted: string, other: string | null) =>
    `${other === null ? 'No hay Electron a mano ni se pudo descargar' : `El Electron que hay a mano es ${other === '?' ? 'de otra versión' : other}`} y Guion se empaqueta solo con Electron ${wanted}: ponga esa versión en una carpeta e indíquela con ELECTRON_OVERRIDE_DIST_PATH.`,
  notPackaged: (why: string) =>
    `No se pudo empaquetar (${why}). Compruebe que este equipo alcanza la red: el Electron de otro sistema y las herramientas de los instaladores se descargan la primera vez.`,
  packaged: (file: string) => `Hecho: ${file}`,
  demoUsage: (word: string) =>
    `No se reconoce «${word}». Uso: npm run demo -- [--browser] [--port N]`,

  building: 'Preparando la aplicación (solo la primera vez o tras un cambio)…',
  buildFailed: 'No se pudo preparar la aplicación. Esto es lo que dijo el compilador:',
  notBuilt: 'La aplicación no se pudo preparar (vea más arriba lo que dijo el compilador).',
  noDisplay: 'No hay pantalla en este equipo: Guion se abre en el navegador.',
  deadDisplay: 'La pantalla indicada no responde: Guion se abre en el navegador.',
  noRuntime: (why: string) => `${why} Guion se abre en el navegador.`,
  sandboxOff:
    'El aislamiento de Chromium está desactivado porque Guion se ejecuta como root; use una cuenta normal.',
  missingLibraries: (names: readonly string[], command: string) =>
    `${names.length === 1 ? 'Falta una biblioteca' : `Faltan ${names.length} bibliotecas`} del sistema (${names.slice(0, 3).join(', ')}${names.length > 3 ? '…' : ''}) para abrir la ventana; use: ${command}`,
  meanwhileBrowser: 'Mientras tanto, Guion se abre en el navegador.',
  cannotLaunch: (what: string) =>
    `No se pudo ejecutar «${what}». Repita «npm ci» e inténtelo otra vez.`,

  runtimeOverride: (version: string) =>
    `Electron ${version}: el de la carpeta que indica ELECTRON_OVERRIDE_DIST_PATH.`,
  runtimeInstalled: (version: string) => `Electron ${version}: el que instaló el paquete electron.`,
  runtimeFallback: (version: string) =>
    `Electron ${version}, solo para desarrollo y pruebas: es una versión sin soporte ni parches de seguridad; se usa porque no se pudo descargar la actual.`,
  runtimeTrying: (version: string) => `Buscando Electron ${version} en su servidor de descargas…`,
  runtimeProgress: (megabytes: number) => `Descargando Electron: ${megabytes} MB…`,
  runtimeFallbackFetch:
    'No se pudo descargar Electron; se obtiene una versión de desarrollo del registro de npm (196 MB)…',
  runtimeFailure: {
    'override-not-found': 'La carpeta de ELECTRON_OVERRIDE_DIST_PATH no contiene un Electron.',
    'no-fallback-here':
      'No se pudo descargar Electron y no hay versión de desarrollo para este sistema.',
    'download-failed': 'No se pudo descargar Electron ni su versión de desarrollo.',
    'checksum-mismatch':
      'La versión de desarrollo de Electron llegó alterada (su suma sha512 no coincide) y se descartó.',
    'unpack-failed':
      'No se pudo desempaquetar la versión de desarrollo de Electron; compruebe el espacio en disco.',
  },

  installing: (names: string) => `Instalando paquetes del sistema: ${names}…`,
  installFailed: (command: string) =>
    `No se pudieron instalar los paquetes del sistema. Pruebe usted con: ${command}`,
  fewerTests: (command: string) =>
    `Se saltarán las pruebas junto a otros programas; para hacerlas: ${command}`,
  needsPackages: (command: string) => `Faltan paquetes del sistema; instálelos con: ${command}`,

  part: {
    check: '── Comprobaciones: tipos, estilo, formato y código sin uso',
    unit: '── Pruebas de unidad, protocolos y contrato',
    web: '── Pruebas de extremo a extremo en Chromium',
    desktop: '── Pruebas de extremo a extremo en Electron',
    bench: '── Medidas de rendimiento: que cada una se pueda hacer, no cuánto da',
  },
  checkStarts: (name: string) => `· ${name}`,
  unknownPart: (part: string, parts: string) =>
    `No existe la parte «${part}» de las pruebas. Elija entre: ${parts}.`,
  noChromium: 'No se encontró Chromium; instálelo o indique su ruta en la variable GUION_CHROMIUM.',
  noXvfb: 'No se pudo iniciar la pantalla virtual Xvfb.',
  notMeasured: (name: string, why: string) => `La medida «${name}» no se pudo hacer: ${why}`,
  runnerCrashed: (part: string, code: string) =>
    `La parte «${part}» terminó con error (${code}) sin pruebas fallidas: cuenta como un fallo.`,
  runnerEmpty: (part: string) =>
    `La parte «${part}» no ejecutó ninguna prueba: cuenta como un fallo.`,
  failed: (title: string, why: string) => `Falló: ${title}${why === '' ? '' : ` (${why})`}`,
  flaky: (title: string) => `Inestable (pasó al repetirla): ${title}`,
  skipped: (title: string, why: string) => `Omitida: ${title}${why === '' ? '' : ` (${why})`}`,
} as const;
