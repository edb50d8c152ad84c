import type { PolicyTrouble, PolicyWhy } from '../../../shared/policy/trouble.ts';

const meanwhile = {
  lastGood: 'Mientras tanto vale la última que se pudo leer.',
  frozen: 'Mientras tanto todo sigue como estaba y no se puede cambiar.',
} as const;

/** Why a policy file cannot be used: Spanish, what is wrong, in which line, what to do. */
export function whyText(path: string, why: PolicyWhy): string {
  switch (why.is) {
    case 'unreadable':
      return `${path}: el sistema no permite leerlo (${why.code}).`;
    case 'notUtf8':
      return `${path}: no está en UTF-8. Guárdelo de nuevo con esa codificación.`;
    case 'issues': {
      const lines = why.issues.map(({ line, message }) => `${line}: ${message}`);
      return `${path}, línea ${lines.join(' Línea ')}`;
    }
  }
}

/** The same with what holds meanwhile. */
export function troubleOf(
  path: string,
  why: PolicyWhy,
  holds: PolicyTrouble['meanwhile'],
): PolicyTrouble {
  return { path, why, meanwhile: holds, text: `${whyText(path, why)} ${meanwhile[holds]}` };
}
