/** What a number may be, both ends included, and what it is until somebody says otherwise. */
export interface Bounds {
  min: number;
  max: number;
  usual: number;
}

/** The limits that the protocols read (content: `ajustes`), by their names there. */
export const limitBounds = {
  /** Seconds. */
  espera_max_segundos: { min: 5, max: 3600, usual: 60 },
  repeticiones_disco_rayado: { min: 1, max: 20, usual: 3 },
  advertencias_remoto: { min: 1, max: 10, usual: 2 },
  traspasos_crisis_max: { min: 1, max: 10, usual: 2 },
} as const satisfies Record<string, Bounds>;

/** Seconds of a handling-time target. */
export const targetBounds = { min: 10, max: 36_000 } as const;

/** Days that an agent has to dispute a review. */
export const disputeBounds = { min: 1, max: 90, usual: 7 } as const satisfies Bounds;
