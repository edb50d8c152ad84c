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
  cause: {
    noMark:
      'Falta el archivo guion.ancla junto a la base de datos, o no se puede leer: no se sabe si se perdió el final del registro.',
    lostHead:
      'Faltaba en la base de datos hasta dónde llega el registro; se tomó de su último suceso.',
    lostTail: 'Se perdieron los sucesos {from, number} a {to, number} del registro.',
    notADatabase: 'El archivo {path} no es una base de datos de Guion.',
    foreignDatabase: 'El archivo {path} es la base de datos de otro programa.',
    empty: 'El archivo {path} está vacío.',
    gone: 'Falta la base de datos {path}, aunque su marca guion.ancla sigue ahí.',
    damaged: 'La base de datos {path} está dañada ({detail}).',
  },
  finding: {
    whole: '{place}{event}{at}: {what}.',
    log: 'Registro',
    interaction: 'Atención {folio}',
    event: ', suceso {seq, number}',
    position: ' (lugar {position, number} del registro)',
    changed: 'su contenido fue cambiado',
    missing: 'falta',
    inserted: 'fue añadido sin pasar por Guion',
    reordered: 'está en otro orden',
    truncated: 'se perdió el final del registro a partir de aquí',
    anchor: 'no coincide con la marca guion.ancla',
  },
  told: {
    noMark:
      'Falta el archivo guion.ancla junto a la base de datos: no se puede saber si se perdió el final del registro.',
    unreadableMark: 'El archivo guion.ancla no se puede leer: fue cambiado o está dañado.',
    doubt:
      'La marca guion.ancla no coincidía con el registro a partir del suceso {position, number}: se perdieron o cambiaron sucesos.',
    doubtUnknown:
      'La marca guion.ancla faltaba y se hizo de nuevo: no se sabe si antes se perdió el final del registro.',
    receipt:
      'El comprobante no coincide: el suceso {position, number} no tiene ese sello o ya no existe.',
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
