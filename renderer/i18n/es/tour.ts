export const tour = {
  label: 'Recorrido',
  position: 'Recorrido · {index, number} de {count, number}',
  offer: {
    title: '¿Primera vez con Guion?',
    body: 'Un recorrido de dos minutos, con un cliente simulado. No se guarda nada.',
    start: 'Empezar el recorrido',
    decline: 'Ahora no',
  },
  again: 'Repetir el recorrido',
  againHint: 'Dos minutos con un cliente simulado.',
  notNow: 'Termine antes la atención en curso.',
  noProtocol: 'No hay ningún protocolo con el que hacer el recorrido.',
  skip: 'Saltar el recorrido',
  steps: {
    say: 'La frase grande es la que se dice, con el tono de su color. Diga la primera y marque una norma con <mark></mark>',
    forward:
      '<next></next> pasa al paso siguiente, un número toma una decisión y <back></back> deshace. Avance un paso.',
    brake: 'Si el cliente se altera, <brake></brake> desde cualquier paso. Púlselo ahora.',
    brakeBack:
      'Aquí se le dice qué hacer, peldaño a peldaño. <close></close> vuelve al mismo paso, con todos sus datos.',
    note: '<note></note> abre una nota. Escriba algo y guárdelo con <keep></keep>',
    close:
      '<wrapUp></wrapUp> pasa al cierre. Elija el resultado con su número (otro, si a ese le falta un dato) y termine con <keep></keep>',
    end: 'Recorrido terminado. <help></help> abre la ayuda de cada pantalla, y desde ella puede repetirlo.',
  },
};
