export const people = {
  shift: { title: 'Preparación del turno', count: '{done, number} de {total, number}' },
  pin: {
    of: 'PIN de {name}',
    enter: 'Atender',
    wrong: 'Ese PIN no es correcto. Inténtelo otra vez.',
    wait: 'Ese PIN no es correcto. Espere {seconds, number} s antes de intentarlo otra vez.',
    heading: 'PIN de {name}',
    purpose:
      'Opcional. Se pide al cambiar de agente; es una cortesía entre compañeros, no una caja fuerte.',
    present: 'PIN actual',
    new: 'PIN nuevo',
    rule: 'De 4 a 8 cifras.',
    set: 'Poner PIN',
    change: 'Cambiar PIN',
    remove: 'Quitar PIN',
    kept: 'Guardado.',
  },
  kept: {
    title: 'Qué se guarda de mí',
    not: {
      heading: 'Lo que no se guarda',
      audio: 'No se graba audio.',
      screen: 'No se captura la pantalla ni lo que hace en otros programas.',
      rest: 'Todo lo demás está en esta página y no sale de este equipo.',
    },
    me: {
      heading: 'Sus datos',
      name: 'Nombre',
      position: 'Puesto',
      none: 'Sin puesto',
      pin: 'PIN',
      pinYes: 'Sí; se guarda su huella, no las cifras',
      pinNo: 'No',
      language: 'Idioma',
      reading: 'Nivel de lectura',
      keys: 'Teclas',
      keysChanged:
        '{single, select, true {Teclas sueltas activas} other {Teclas sueltas apagadas}}, {count, plural, =0 {ninguna cambiada} one {# cambiada} other {# cambiadas}}',
      favourites: 'Favoritos',
      recents: 'Últimas búsquedas abiertas',
      count: '{count, number}',
    },
    promises: {
      heading:
        '{count, plural, =0 {Seguimientos abiertos} one {# seguimiento abierto} other {# seguimientos abiertos}}',
      none: 'No tiene seguimientos abiertos.',
    },
    work: {
      heading: '{count, plural, =0 {Atenciones} one {# atención} other {# atenciones}}',
      reading: 'Leyendo el Registro',
      counts:
        '{finished, plural, one {# terminada} other {# terminadas}} y {abandoned, plural, one {# abandonada} other {# abandonadas}}, con su nombre.',
      what: 'De cada una: pasos con su hora, normas marcadas, datos y notas que escribió, pausas y resultado. Lo que teclea se guarda al momento, también si no termina.',
      open: '{count, plural, =0 {} one {Además, # abierta.} other {Además, # abiertas.}}',
      more: 'Ver más ({count, number})',
    },
  },
};
