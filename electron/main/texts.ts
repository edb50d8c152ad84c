/** Every sentence that the window's process shows or prints. Spanish, formal; no logic. */
export const texts = {
  dataDirWithoutValue: 'A la opción «--data-dir» le falta su valor: escriba una carpeta después.',
  dataDirNotWritable: (folder: string, why: string) =>
    `No se puede escribir en la carpeta de datos ${folder} (${why}). Elija otra con --data-dir o corrija sus permisos.`,
  alreadyOpen: 'Guion ya está abierto: se muestra su ventana.',
  callUnread: (word: string) =>
    `«${word}» no se reconoce o le falta su valor: escriba «guion iniciar --telefono N», y --protocolo, --canal, --cliente o --referencia si los sabe.`,
  callIgnored: (names: readonly string[]) => `No se usó: ${names.join(', ')}.`,
  coreKeepsEnding:
    'El núcleo de Guion se cerró varias veces seguidas y no se intenta más. Lo ya registrado está a salvo: vuelva a abrir Guion.',
  pageKeepsEnding:
    'La ventana de Guion se cerró varias veces seguidas y no se intenta más. Lo ya registrado está a salvo: vuelva a abrir Guion.',
  pageMissing: (folder: string) =>
    `Faltan los archivos de la ventana en ${folder}. Ejecute «npm run build» e inténtelo otra vez.`,
  problemTitle: 'Guion no puede continuar',

  saveTitle: 'Guardar',
  cannotSave: (file: string, code: string) =>
    code === 'ENOSPC'
      ? `El disco está lleno y no se ha escrito ${file}. Libere espacio, o elija otra carpeta, y guárdelo otra vez.`
      : `No se puede escribir ${file} (${code}). Elija otra carpeta que exista y admita escritura.`,

  cannotAsk: (address: string, why: string) =>
    `No se pudo buscar una versión nueva en ${address} (${why}). Guion sigue con la que tiene y pregunta otra vez en cuatro horas.`,

  followUpsDue: (count: number) =>
    count === 1 ? 'Un seguimiento vence ahora' : `${count} seguimientos vencidos`,
  followUpsBody: (count: number) =>
    count === 1
      ? 'Pulse para verlo en Guion. Puede aplazarlo ahí.'
      : 'Pulse para ver la lista en Guion. Puede aplazarlos ahí.',

  trayTip: 'Guion',
  trayToggle: 'Mostrar u ocultar',
  trayRight: 'A la derecha',
  trayLeft: 'A la izquierda',
  trayQuit: 'Salir',
} as const;
