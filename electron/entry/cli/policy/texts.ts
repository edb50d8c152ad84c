/** What the commands about the policy say. */
export const texts = {
  summary: 'comprueba la política de la organización o escribe su esquema',
  verify: '[ARCHIVO]: dice si la política de este equipo, o ese archivo, se puede usar',
  schema: 'escribe en la salida el esquema JSON para editores',
  onlyOne: 'Diga un solo archivo.',
  none: (path: string) => `En este equipo no hay política (${path}).`,
  notThere: (path: string) => `«${path}» no existe.`,
  good: (path: string) => `${path}: se puede usar.`,
  noWords: (word: string) => `No se reconoce «${word}».`,
};
