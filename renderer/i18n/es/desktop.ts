export const desktop = {
  rail: {
    panel: 'Guion, barra estrecha',
    open: 'Ensanchar la barra',
    place: '{stage}: {action}',
    step: '{number, number}/{of, number}',
    wrapUp: 'Cierre de la atención',
    paused: 'En pausa. {what}',
    calls: '{count, plural, one {Llamada entrante} other {# llamadas entrantes}}: ensanchar',
    trouble: 'Hay un aviso sin leer: ensanche la barra',
  },
  window: {
    heading: 'La barra en la pantalla',
    strip: 'Reservar su franja',
    stripHint:
      'Las demás ventanas terminan donde empieza la barra y recuperan el sitio cuando se oculta. Entre dos monitores no se reserva: taparía el otro.',
    noStrip: {
      wayland:
        'En Wayland ningún programa puede reservar una franja de la pantalla. Para dejar sitio, estreche la barra.',
      windows: 'En Windows Guion no reserva su franja. Para dejar sitio, estreche la barra.',
      mac: 'macOS no deja reservar una franja de la pantalla. Para dejar sitio, estreche la barra.',
      windowManager:
        'El gestor de ventanas de este equipo no reserva franjas. Para dejar sitio, estreche la barra.',
    },
    autostart: 'Abrir con el sistema',
    autostartHint: 'Guion se abre al iniciar sesión en este equipo.',
    rail: 'Estrechar la barra',
    railHint:
      'Estrecha, mide 48 píxeles: muestra la etapa y el tono, y una tecla la devuelve. F8 la ensancha en Cliente difícil.',
  },
};
