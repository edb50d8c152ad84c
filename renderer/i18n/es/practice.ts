export const practice = {
  banner: 'Práctica · no se guarda',
  leave: 'Salir',
  left: 'Práctica',
  start: 'Practicar',
  hint: 'Con un cliente simulado. No cuenta en el Registro.',
  client: 'El cliente: «{label}»',
  burst: 'El cliente: alza la voz y le insulta',
  finished: {
    panel: 'Práctica terminada',
    title: 'Práctica terminada',
    body: 'No queda en el Registro ni en ninguna cifra.',
  },
  branches: {
    title: 'Ramas que aún no ha practicado',
    none: 'Ha practicado todas las ramas de este protocolo.',
    count: '{done, number} de {total, number} practicadas',
    more: '{count, plural, one {y una más} other {y # más}}',
  },
  quiz: {
    title: '¿Qué norma es de este paso?',
    position: '{index, number} de {count, number}',
    right: 'Sí, es de este paso.',
    wrong: 'No. Es: {answer}',
    next: 'Siguiente pregunta',
    done: '{right, number} de {total, number} acertadas. Solo usted lo ve.',
  },
};
