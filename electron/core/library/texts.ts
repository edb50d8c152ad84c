/** Why a file of the protocols folder could not be read, as its author is told. */
export const texts = {
  tooLarge: 'El archivo pasa de 1 MB.',
  notUtf8: 'El archivo no está en UTF-8.',
};
