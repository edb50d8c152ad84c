export const quality = {
  nav: 'Calidad',
  desk: 'Supervisión',
  toHome: 'Volver al inicio',
  dashboard: 'Tablero',
  queue: 'Por revisar',
  cards: 'Plantilla',
  mine: 'Mis revisiones',
  own: 'Mis cifras',
  link: 'Calidad y cifras',
  linkHint: 'Revisiones y tablero',
  loading: 'Un momento…',
  forbidden:
    'Esta página es de supervisión. Inicie sesión con una cuenta de supervisor y vuelva a entrar.',
  failed: 'No se pudo completar. Inténtelo otra vez.',
  storage:
    'No se pudo guardar en el disco. Lo anterior sigue como estaba; libere espacio e inténtelo otra vez.',
  notFound: 'Esa atención no está en este equipo o todavía no ha terminado.',
};
