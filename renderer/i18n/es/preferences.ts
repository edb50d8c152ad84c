export const preferences = {
  heading: 'Preferencias de {name}',
  reading: {
    label: 'Nivel de lectura',
    novato: 'Novato',
    experto: 'Experto',
    novatoHint: 'Cada frase completa, tal como se dice.',
    expertoHint:
      'Los puntos que cubrir; la frase, cuando la pida. Las frases exactas siempre completas.',
  },
  region: {
    label: 'Fechas y números',
    system: 'Como en este equipo',
    MX: 'México',
    CO: 'Colombia',
    ES: 'España',
    sample: 'Así se ven: {day} · {amount} · {share}',
  },
  favourites: {
    heading: 'Favoritos',
    none: 'Márquelos con la estrella al buscar.',
    remove: 'Quitar de favoritos: {title}',
  },
  keys: 'Teclas',
  keysHint: 'Cambiarlas, apagarlas o volver a las de siempre',
  kept: 'Qué se guarda de mí',
  keptHint: 'Todo lo que Guion conserva de su trabajo',
  refused: {
    text: 'Estas preferencias guardadas no eran válidas y se usan las habituales: {names}.',
    understood: 'Entendido',
    names: {
      keys: 'teclas',
      singleKeys: 'teclas sueltas',
      globalKeys: 'teclas globales',
      reading: 'nivel de lectura',
      language: 'idioma',
      region: 'fechas y números',
      favourites: 'favoritos',
      other: 'un valor desconocido',
    },
  },
};
