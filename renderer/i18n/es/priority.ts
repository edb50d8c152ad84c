export const priority = {
  panel: 'Cliente difícil',
  title: 'PRIORIDAD MÁXIMA',
  from: 'viene de {stage}, paso {index, number}',
  fromClosing: 'viene del cierre',
  clock: 'Tiempo desde que se abrió {time}',
  position: '{index, number} de {count, number}',
  done: '{index, number}, hecho',
  now: 'ahora',
  notices: {
    jefe_avisado: 'Superior avisado',
    seguridad_avisada: 'Seguridad avisada',
    doneAt: '{label} a las {time}. Quitar',
    short: { jefe_avisado: 'Superior', seguridad_avisada: 'Seguridad' },
  },
  calm: 'Se calmó',
  backTo: 'Volver a {stage}, paso {index, number}',
  backToClosing: 'Volver al cierre',
};
