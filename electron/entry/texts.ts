import type { Working } from '../../shared/door/working.ts';

/** What the doors say on the terminal. One sentence each: what, where, what to do. */
export const texts = {
  unknownWord: (word: string) =>
    `No se reconoce «${word}». Uso: npm start -- --browser [--port N] [--data-dir CARPETA]`,
  badPort: (value: string) => `El puerto «${value}» no es válido: escriba un número de 0 a 65535.`,
  missingValue: (option: string) => `Falta el valor de ${option}.`,
  portInUse: (port: number) =>
    `El puerto ${port} está en uso por otro programa. Elija otro con --port o deje que Guion elija uno.`,
  cannotListen: (port: number, code: string) =>
    `No se puede abrir el puerto ${port} (${code}). Elija otro con --port.`,
  notBuilt: 'Falta la página de Guion: ejecute antes npm run build.',
  keepsEnding:
    'El núcleo de Guion se cerró varias veces seguidas y no se intenta más. Lo ya registrado está a salvo: vuelva a abrir Guion.',
  working: (doing: Working['doing'], percent: number | null) => {
    const what = {
      restore: 'Restaurando la copia de seguridad',
      copy: 'Guardando una copia de los datos antes de ponerlos al día',
      migrate: 'Poniendo al día los datos',
      rebuild: 'Haciendo de nuevo las listas y las cifras',
    }[doing];
    return percent === null ? `${what}…` : `${what}: ${percent} %`;
  },
  address: (url: string) => `Guion: ${url}`,
};
