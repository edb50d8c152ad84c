import { policyReference } from '../../../shared/policy/reference.ts';

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
  // What a key may hold is said once, for the command line and the document too.
  form: {
    empresa: policyReference.empresa,
    area: policyReference.area,
    aviso_de_privacidad: policyReference.aviso_de_privacidad,
    carpeta_de_protocolos: policyReference.carpeta_de_protocolos,
    actualizaciones: policyReference.actualizaciones,
    conservacion: policyReference.conservacion,
    conservacion_atenciones: policyReference['conservacion.atenciones'],
    conservacion_practicas: policyReference['conservacion.practicas'],
    conservacion_accesos: policyReference['conservacion.accesos'],
    idioma: policyReference.idioma,
    atajos: policyReference.atajos,
    atajos_de_una_tecla: policyReference['atajos.de_una_tecla'],
    atajos_teclas: policyReference['atajos.teclas'],
    atajos_globales: policyReference['atajos.globales'],
    funciones: policyReference.funciones,
    puerta_del_navegador: policyReference.puerta_del_navegador,
    iniciar_con_el_sistema: policyReference.iniciar_con_el_sistema,
    fijar: policyReference.fijar,
  },
};
