export const policy = {
  managed: 'Lo administra su organización.',
  file: 'Política de su organización',
  browser: 'En el navegador',
  browserClosed: 'No se abre: lo decide su organización',
  bad: 'La política de su organización no se puede usar',
  trouble: {
    unreadable: 'El sistema no permite leer ese archivo ({code}).',
    notUtf8: 'No está en UTF-8. Guárdelo de nuevo con esa codificación.',
    line: 'Línea {line, number}: {what}',
    lastGood: 'Mientras tanto vale la última que se pudo leer.',
    frozen: 'Mientras tanto todo sigue como estaba y no se puede cambiar.',
  },
  fault: {
    empty: 'El archivo no contiene claves. Empiece, por ejemplo, con «empresa:».',
    yaml: 'No es YAML válido. Revise ahí la sangría, los dos puntos, las comillas y los corchetes.',
    tooLarge: 'El archivo es demasiado grande. Quite lo que no sea de la política.',
    references: 'Usa demasiadas referencias (& y *). Escriba cada parte completa.',
    forbiddenKey: 'Esa clave no se admite. Quítela.',
    lock: '«fijar» solo admite claves de este archivo que se puedan fijar.',
    noCompany:
      'Sin «administracion» entre las funciones nadie podría decir la empresa en el puesto. Escriba «empresa».',
    unknown: 'La clave «{key}» no existe aquí.',
    near: '¿Quiso decir «{nearest}»?',
    form: '«{key}» debe ser {form}.',
    lockWithoutValue:
      '«fijar» nombra «{key}», que este archivo no dice. Escriba su valor o quítelo de «fijar».',
    unknownCommand: '«atajos.teclas»: la orden «{key}» no existe.',
    fixed: '«atajos.teclas»: la tecla de «{key}» no se cambia. Quite esa línea.',
    noKey:
      '«atajos.teclas»: «{key}» no es una tecla para «{command}». Escriba un signo o una minúscula, como «n», o un nombre como «F9» o «Ctrl+Delete».',
    reserved:
      '«atajos.teclas»: «{key}» es del sistema o del navegador. Elija otra para «{command}».',
    taken:
      '«atajos.teclas»: «{key}» ya es la tecla de «{by}». Elija otra para «{command}» o cambie también esa.',
    global: '«atajos.globales»: «{key}» ya es la tecla de «{by}». Elija otra para «{command}».',
  },
  form: {
    empresa: 'un texto de 1 a 120 letras',
    area: 'un texto de hasta 200 letras, o null',
    aviso_de_privacidad: 'un texto de hasta 200 letras, o null',
    carpeta_de_protocolos: 'la ruta de una carpeta, o null',
    actualizaciones: 'una dirección que empiece por https://, o null para no buscar',
    conservacion: 'un grupo con atenciones, practicas y accesos',
    conservacion_atenciones: 'un número de días de 30 a 36500, o null para siempre',
    conservacion_practicas: 'un número de días de 30 a 36500, o null para siempre',
    conservacion_accesos: 'un número de días de 30 a 36500, o null para siempre',
    idioma: 'es (español) o en (inglés)',
    atajos: 'un grupo con de_una_tecla, teclas y globales',
    atajos_de_una_tecla: 'true o false',
    atajos_teclas: 'un grupo de orden y tecla, como «note: n»',
    atajos_globales:
      'un grupo de next, back, brake o show con su combinación, como «show: Ctrl+Alt+G»',
    funciones: 'una lista con supervision, protocolos o administracion',
    puerta_del_navegador: 'true o false',
    iniciar_con_el_sistema: 'true o false',
    fijar: 'una lista de claves de este archivo',
  },
};
