export const home = {
  panel: 'Inicio',
  newSession: 'Nueva atención',
  asksPin: 'pide PIN',
  agentMenu: '{name}. Cambiar de agente',
  settings: 'Ajustes',
  registro: 'Registro',
  registroHint: 'Atenciones terminadas',
  cards: {
    paused: 'En pausa · {time}',
    active: 'En curso · {time}',
    resume: 'Reanudar',
    goOn: 'Volver',
    place: '{stage} · {action}',
    label: 'Atención de {name}',
  },
  channels: { label: 'Canal', all: 'Todos' },
  protocols: 'Protocolos',
  chooseChannel: '¿Por qué canal llega?',
  noProtocols: 'No hay protocolos que se puedan usar.',
  client: {
    add: 'Añadir cliente o referencia',
    name: 'Nombre del cliente',
    reference: 'Referencia o pedido',
  },
  problems: {
    title:
      '{count, plural, one {Un archivo de protocolo tiene errores} other {# archivos de protocolo tienen errores}}',
    place: '{file}, línea {line, number}, columna {column, number}',
    earlier: 'Mientras tanto se usa su versión anterior.',
    unused: 'Mientras tanto ese protocolo no se puede usar.',
  },
  minutes: '{count, plural, =0 {menos de 1 min} one {# min} other {# min}}',
};
