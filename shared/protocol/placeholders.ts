/** How a script is written: `{placeholder}`, `{placeholder|words instead}`, `[part that may vanish]`, `*literal*`. */

export interface ScriptPart {
  text: string;
  /** Between brackets: gone whole when one of its placeholders has no value. */
  optional: boolean;
}

/** The parts of a script, brackets taken off. */
export function partsOf(script: string): ScriptPart[] {
  return script
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('[')
        ? { text: part.slice(1, -1), optional: true }
        : { text: part, optional: false },
    );
}

/** Splits a part at its placeholders and literal marks, keeping them. */
export const marksIn = /(\*|\{[a-z0-9_]+(?:\|[^{}[\]*]*)?\})/;

/** Names of all placeholders in a script, in order; optional = they may be missing without leaving a blank. */
export function placeholdersIn(script: string): { name: string; optional: boolean }[] {
  return partsOf(script).flatMap(({ text, optional }) =>
    [...text.matchAll(/\{([a-z0-9_]+)(\|[^{}[\]*]*)?\}/g)].map((match) => ({
      name: match[1] ?? '',
      optional: optional || match[2] !== undefined,
    })),
  );
}
