/** What became of a call that another program announced. */
export type Announced =
  | { ok: true; ignored: string[] }
  | { ok: false; reason: 'notALink' | 'unknownAction' | 'unknownProtocol' | 'wrongChannel' }
  | { ok: false; reason: 'badValue'; parameter: string };

/** What is said to whoever announced a call: one sentence, what and what to do. */
export function announcedText(announced: Announced): string {
  if (announced.ok) {
    const { ignored } = announced;
    const taken = 'La llamada espera como tarjeta en Guion.';
    return ignored.length === 0 ? taken : `${taken} No se usó: ${ignored.join(', ')}.`;
  }
  switch (announced.reason) {
    case 'notALink':
      return 'El enlace no se entiende: debe empezar por guion://iniciar? y tener como máximo 2000 caracteres.';
    case 'unknownAction':
      return 'Guion solo conoce el enlace guion://iniciar.';
    case 'unknownProtocol':
      return 'No existe ese protocolo: revise el parámetro «protocolo».';
    case 'wrongChannel':
      return 'Ese protocolo no atiende por ese canal: revise el parámetro «canal».';
    case 'badValue':
      return `El valor de «${announced.parameter}» no es válido.`;
  }
}
