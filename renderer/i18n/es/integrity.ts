export const integrity = {
  notices: 'Avisos sobre sus datos',
  understood: 'Entendido',
  toBackups: 'Ver copias',
  unknownBackup: '«{name}»',
  recovered: {
    title: 'Un archivo de datos estaba dañado y se recuperó',
    aside: 'Archivo dañado',
    asideValue: 'Apartado en la carpeta «{aside}». No se borra.',
    base: 'Se partió de',
    fromBackup: 'La copia del {name}',
    fromFile: 'El archivo principal, sin su diario',
    fromNothing: 'Una base de datos nueva: no había copia en buen estado',
    kept: 'Tenía',
    salvaged: 'Rescatado después',
    lost: 'Se perdió',
    lostNothing: 'Nada',
    lostUnknown: 'No se sabe si algo más',
    events: '{count, plural, one {# suceso} other {# sucesos}}',
    act: 'Revise las últimas atenciones en el Registro y vuelva a anotar lo que falte.',
  },
  logBroken: {
    title: 'El registro no está íntegro',
    act: 'Avise a su supervisor. En «Copias y registro» puede comprobarlo entero y ver qué cambió.',
  },
  indexRepaired: {
    title: 'Se reconstruyó un índice de la base de datos',
    act: 'No se perdió ningún dato. No tiene que hacer nada.',
  },
  restored: {
    title: 'Se restauró una copia de seguridad',
    backup: 'Copia',
    left: 'Quedó fuera',
    undo: 'Para deshacerlo',
    undoValue: 'Restaure la copia «Antes de restaurar» del {name}',
  },
  backupFailed: {
    title: 'No se pudo hacer la copia de seguridad',
    act: 'Los datos están bien. Revise el espacio y los permisos de la carpeta de datos ({detail}).',
  },
  policyBad: { title: 'La política de su organización no se puede usar' },
  check: {
    heading: 'Registro',
    lead: 'Cada suceso está sellado al anterior. Se puede comprobar que nadie cambió, quitó ni añadió nada.',
    go: 'Comprobar el registro',
    checking: 'Comprobando. Puede seguir trabajando.',
    intact:
      'Registro íntegro: {interactions, plural, one {# atención} other {# atenciones}}, {events, plural, one {# suceso} other {# sucesos}}.',
    broken:
      '{count, plural, one {El registro no está íntegro: # hallazgo.} other {El registro no está íntegro: # hallazgos.}}',
    receipt: 'Comprobante',
    failed: 'No se pudo comprobar el registro. Inténtelo otra vez.',
  },
};
