import type { Messages } from '../messages.ts';

export const policy: Messages['policy'] = {
  managed: 'Managed by your organisation.',
  file: 'Your organisation’s policy',
  browser: 'In the browser',
  browserClosed: 'Not opened: your organisation decides it',
  bad: 'Your organisation’s policy cannot be used',
  trouble: {
    unreadable: 'The system does not let that file be read ({code}).',
    notUtf8: 'It is not in UTF-8. Save it again with that encoding.',
    line: 'Line {line, number}: {what}',
    lastGood: 'Meanwhile the last one that could be read holds.',
    frozen: 'Meanwhile everything stays as it was and cannot be changed.',
  },
  fault: {
    empty: 'The file holds no keys. Begin, for example, with “empresa:”.',
    yaml: 'It is not valid YAML. Check the indentation, colons, quotes and brackets there.',
    tooLarge: 'The file is too large. Take out what is not part of the policy.',
    references: 'It uses too many references (& and *). Write each part out.',
    forbiddenKey: 'That key is not allowed. Take it out.',
    lock: '“fijar” takes only keys of this file that can be locked.',
    noCompany:
      'Without “administracion” among the roles nobody could name the company at the desk. Write “empresa”.',
    unknown: 'The key “{key}” does not exist here.',
    near: 'Did you mean “{nearest}”?',
    form: '“{key}” must be {form}.',
    lockWithoutValue:
      '“fijar” names “{key}”, which this file does not say. Write its value or take it out of “fijar”.',
    unknownCommand: '“atajos.teclas”: there is no command “{key}”.',
    fixed: '“atajos.teclas”: the key of “{key}” does not change. Take that line out.',
    noKey:
      '“atajos.teclas”: “{key}” is no key for “{command}”. Write a sign or a small letter, such as “n”, or a name such as “F9” or “Ctrl+Delete”.',
    reserved:
      '“atajos.teclas”: “{key}” belongs to the system or the browser. Choose another for “{command}”.',
    taken:
      '“atajos.teclas”: “{key}” is already the key of “{by}”. Choose another for “{command}” or change that one too.',
    global:
      '“atajos.globales”: “{key}” is already the key of “{by}”. Choose another for “{command}”.',
  },
  form: {
    empresa: 'a text of 1 to 120 letters',
    area: 'a text of up to 200 letters, or null',
    aviso_de_privacidad: 'a text of up to 200 letters, or null',
    carpeta_de_protocolos: 'the path of a folder, or null',
    actualizaciones: 'an address that begins with https://, or null not to look',
    conservacion: 'a group with atenciones, practicas and accesos',
    conservacion_atenciones: 'a number of days from 30 to 36500, or null for ever',
    conservacion_practicas: 'a number of days from 30 to 36500, or null for ever',
    conservacion_accesos: 'a number of days from 30 to 36500, or null for ever',
    idioma: 'es (Spanish) or en (English)',
    atajos: 'a group with de_una_tecla, teclas and globales',
    atajos_de_una_tecla: 'true or false',
    atajos_teclas: 'a group of command and key, such as “note: n”',
    atajos_globales:
      'a group of next, back, brake or show with its combination, such as “show: Ctrl+Alt+G”',
    funciones: 'a list of supervision, protocolos or administracion',
    puerta_del_navegador: 'true or false',
    iniciar_con_el_sistema: 'true or false',
    fijar: 'a list of keys of this file',
  },
};
