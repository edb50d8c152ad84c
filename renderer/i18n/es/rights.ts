export const rights = {
  log: {
    erased:
      'Contenido suprimido el {when}. Motivo: {reason}. Quedan los tiempos, los pasos y el sello del registro.',
    blocked: 'Bloqueada el {when}. Motivo: {reason}. Solo puede verla quien administra Guion.',
    annotations: 'Rectificaciones',
    annotated: '{author}, {when}',
  },
};
