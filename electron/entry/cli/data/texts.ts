import { problemText } from '../../../core/problem.ts';
import type { NotCarried } from '../../../core/transfer/carried.ts';

/** What the commands about the data folder say. */
export const texts = {
  summary: 'lleva un puesto entero a otro equipo',
  exportTo:
    'CARPETA [--data-dir CARPETA]: copia todos los datos, comprobados, en una carpeta nueva; con Guion cerrado',
  importFrom:
    'CARPETA [--data-dir CARPETA]: comprueba lo exportado y lo pone en un equipo que no tiene datos',
  oneGiven: 'Diga una sola carpeta.',
  exported: (folder: string, files: number, bytes: number) =>
    `Hecho y comprobado: ${files} archivos (${megabytes(bytes)}) en ${folder}. Llévela entera al otro equipo y ejecute ahí «datos importar».`,
  imported: (folder: string, files: number, bytes: number) =>
    `Hecho y comprobado: ${files} archivos (${megabytes(bytes)}) en ${folder}. Ya puede abrir Guion.`,
  refused: (why: NotCarried): string => {
    switch (why.reason) {
      case 'noData':
        return `En ${why.path} no hay datos de Guion. Indique la carpeta de datos con --data-dir.`;
      case 'notEmpty':
        return `${why.path} ya existe y no está vacía. Indique una carpeta nueva.`;
      case 'hasData':
        return `En ${why.path} ya hay datos de Guion y no se han tocado. Muévalos a otro lugar o indique otra carpeta con --data-dir.`;
      case 'noManifest':
        return `${why.path} no es una carpeta exportada por Guion, o su copia no terminó: le falta traslado.json. Cópiela de nuevo, entera.`;
      case 'changed':
        return `En ${why.path} falta o cambió «${why.file}» desde que se exportó. No se importó nada: cópiela de nuevo, entera.`;
      case 'broken':
        return `El registro de ${why.path} no está íntegro y no se trasladó. Ejecute «registro verificar» para ver el detalle.`;
      case 'problem':
        return problemText(why.problem);
    }
  },
};

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
