/** Why a policy file cannot be used, and what holds meanwhile. */
export const texts = {
  unreadable: (path: string, code: string) => `${path}: el sistema no permite leerlo (${code}).`,
  /** @param issues each a line number with what is wrong there. */
  issues: (path: string, issues: readonly string[]) => `${path}, línea ${issues.join(' Línea ')}`,
  notUtf8: (path: string) => `${path}: no está en UTF-8. Guárdelo de nuevo con esa codificación.`,
  meanwhile: {
    lastGood: 'Mientras tanto vale la última que se pudo leer.',
    frozen: 'Mientras tanto todo sigue como estaba y no se puede cambiar.',
  },
};
