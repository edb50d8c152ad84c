/**
 * Every code the checker knows, with its severity and its sentence: what is wrong and how to mend it.
 * A closed table: a code that is not here cannot be reported. `{name}` is filled in by the rule.
 */
const error = (text: string) => ({ severity: 'error', text }) as const;
const aviso = (text: string) => ({ severity: 'aviso', text }) as const;

export const messages = {
  // The file itself
  NO_ES_ARCHIVO: error(
    'No se puede leer como archivo: {why}. Indique un archivo .yaml o una carpeta que los contenga.',
  ),
  DEMASIADO_GRANDE: error(
    'El archivo tiene {size}; el máximo es {most}. Divídalo o quite lo que no sea del protocolo.',
  ),
  NO_ES_UTF8: error('El archivo no está en UTF-8. Guárdelo de nuevo con esa codificación.'),
  YAML: error('No es YAML válido: {why}.'),
  REFERENCIAS: error('Usa demasiadas referencias (& y *). Escriba cada parte completa.'),
  CLAVE_PROHIBIDA: error('La clave «{key}» no se admite. Quítela.'),
  VACIO: error(
    'El archivo no contiene claves. Empiece con «id:» y el encabezado; vea docs/protocolos.md.',
  ),

  // The schema
  CLAVE_DESCONOCIDA: error('La clave «{key}» no existe aquí.{nearest}'),
  FALTA_CLAVE: error('Falta «{key}». {help}'),
  TIPO: error('«{key}» debe ser {expected}.'),
  VALOR: error('«{key}» no admite ese valor.{allowed}'),
  FORMATO: error('«{key}» no tiene la forma esperada: {expected}.'),
  ENCABEZADO: error(
    'El encabezado necesita «{key}» con texto: sin él no se sabe cuándo usar el protocolo.',
  ),
  PASO_INCOMPLETO: error('Al paso le falta «{key}». {help}'),
  TONO_DESCONOCIDO: error('El tono no existe. Use uno de estos: {allowed}.'),
  CANAL_DESCONOCIDO: error('El canal no existe. Use uno de estos: {allowed}.'),
  CONDICION: error(
    'La condición no se entiende. Use un solo sujeto (dato, ajuste, canal, medio, viene_de_otro_protocolo o todas) y una sola prueba (es, no_es, uno_de, existe, menor_que, al_menos).',
  ),

  // Names that must exist
  ID_REPETIDO: error('El id «{id}» ya se usa en {where}. Dé a cada uno el suyo.'),
  CODIGO_REPETIDO: error('El código «{code}» ya es de {where}. Cada protocolo lleva el suyo.'),
  DESTINO_INEXISTENTE: error('El destino «{target}» no existe.{nearest}'),
  SITUACION_DESCONOCIDA: error('La situación «{id}» no existe.{nearest}'),
  PROTOCOLO_DESCONOCIDO: error('El protocolo «{id}» no existe o no se puede abrir así.{nearest}'),
  RESULTADO_DESCONOCIDO: error('El resultado «{id}» no existe.{nearest}'),
  CAMPO_DESCONOCIDO: error('El dato «{id}» no existe en catalogo/campos.yaml.{nearest}'),
  MARCADOR_DESCONOCIDO: error('El marcador «{id}» no existe en catalogo/marcadores.yaml.{nearest}'),
  AJUSTE_DESCONOCIDO: error('El ajuste «{id}» no existe.{nearest}'),
  MEDIO_DESCONOCIDO: error('El medio «{id}» no es de los canales de este protocolo.{nearest}'),
  CRITERIO_DESCONOCIDO: error('El criterio «{id}» no está en EC0305.{nearest}'),
  CONDUCTA_DESCONOCIDA: error(
    'La conducta «{id}» no está en catalogo/lenguaje-corporal.yaml.{nearest}',
  ),
  TIPO_CLIENTE_DESCONOCIDO: error('El tipo de cliente «{id}» no existe.{nearest}'),
  VALOR_DESCONOCIDO: error('«{value}» no es un valor de «{field}». Use uno de estos: {allowed}.'),
  MARCADOR_MAL_ESCRITO: error(
    'Hay una llave o un corchete sin pareja en la frase. Los marcadores van entre llaves y los tramos opcionales, entre corchetes.',
  ),
  CAUSA_EN_GUION: error(
    'La causa raíz es de uso interno y no se dice al cliente. Quite el marcador causa_raiz de la frase.',
  ),

  // The flow
  SIN_SIGUIENTE: error('El último paso no dice adónde ir. Añada «siguiente: fin:…» u opciones.'),
  REGRESAR_FUERA: error(
    '«regresar» solo vale en una situación o un escalamiento. Use «paso:…» o «fin:…».',
  ),
  AL_REGRESAR_SIN_LLAMADA: error(
    '«al_regresar» solo vale con «situacion:…». Quítelo o cambie el destino.',
  ),
  FIN_SEGUN_SIN_FIN: error('«fin_segun» necesita «siguiente: fin:…» en el mismo paso.'),
  PASO_INALCANZABLE: error(
    'Ningún camino llega a este paso. Diríjale una opción o un «siguiente», o quítelo.',
  ),
  SIN_FIN: error('Desde aquí no se llega a ningún fin.{route}'),
  NINGUN_FIN: error(
    'Ningún camino termina en un fin de este protocolo. Ponga «siguiente: fin:…» en su último paso.',
  ),
  CICLO_SIN_SALIDA: error(
    'De este ciclo no se sale. Dé a uno de sus pasos una opción o un «siguiente» que lleve a otra parte.{route}',
  ),
  CICLO_SIN_LIMITE: error(
    'Este ciclo no dice cuántas veces puede repetirse. Ponga «repite_hasta» en uno de sus pasos.{route}',
  ),
  FIN_SIN_RESULTADO: error(
    'El fin «{id}» no está entre los «resultados» de este protocolo. Añádalo o cambie el fin.',
  ),
  FIN_SIN_CIERRE: error(
    'Se llega a «{id}» sin pasar por el cierre (un paso con «fase: conclusion»).{route}',
  ),
  ETAPA_SALTADA: error('Se llega a «{id}» sin pasar por la etapa {stage}.{route}'),
  SIN_SATISFACCION: error(
    'Ningún paso del cierre pregunta la satisfacción. Añada el dato «satisfaccion» a un paso de «fase: conclusion».',
  ),
  SIN_DESPEDIDA: error(
    'El cierre no se despide según el horario. Use el marcador despedida en la frase del último paso.',
  ),
  SIN_SALUDO: error(
    'El primer paso con frase de la apertura no saluda. Escriba el saludo que se espera, con el marcador saludo.',
  ),

  // Escalation
  SIN_ESCALAMIENTO: error(
    'En el canal {channel} no hay escalamiento para este paso: quien atiende quedaría sin salida ante una agresión. {help}',
  ),
  SITUACION_SIN_REGRESO: error(
    'La situación «{id}» nunca vuelve al paso que se dejó. Dé a uno de sus pasos una salida «regresar».',
  ),
  ESCALAMIENTO_SIN_REGRESO: error(
    'El escalamiento «{id}» nunca vuelve al paso que se dejó. Dé a uno de sus pasos una salida «regresar».',
  ),
  ESCALAMIENTO_DESCONOCIDO: error(
    'El escalamiento «{id}» no existe o no es de «clase: escalamiento».{nearest}',
  ),

  // Data
  CONDICION_SIN_DATO: error(
    'La condición mira «{field}», que en este camino nadie ha preguntado.{route}',
  ),
  MARCADOR_SIN_DATO: error(
    'Nada llena «{id}» antes de este paso. Pida el dato, ponga un texto en «si_falta» o encierre el tramo entre corchetes.{route}',
  ),
  OPCIONES_TRASLAPADAS: error(
    'Las opciones «{one}» y «{other}» valen a la vez{when}. Haga que se excluyan.',
  ),
  OPCIONES_INCOMPLETAS: error(
    'Hay un caso sin opción: {when}. Añada la opción que falta o un «siguiente».',
  ),

  // Size
  MUCHOS_PASOS: aviso(
    'La etapa {stage} tiene {count} pasos; más de 5 se aprenden y se cumplen peor. Una o quite pasos.',
  ),
  DEMASIADOS_PASOS: error(
    'La etapa {stage} tiene {count} pasos; el máximo es 9. Divida el protocolo o lleve una parte a una situación.',
  ),
  PROTOCOLO_LARGO: aviso(
    'El protocolo tiene {count} pasos; con más de 150 no se puede evaluar. Divídalo.',
  ),

  // Wording
  NORMA_AMBIGUA: aviso('La norma dice «{word}», que cada quien entiende a su manera: {instead}.'),
  NORMA_LARGA: aviso('La norma tiene {count} letras; el máximo es 160. Divídala o acórtela.'),
  NORMA_DOBLE: aviso(
    'La norma da dos instrucciones («{one}» y «{other}»). Escriba una norma para cada una.',
  ),
  GUION_LARGO: aviso(
    'La frase tarda unos {seconds} s en decirse; el máximo es 20 s. Acórtela o divídala en dos pasos.',
  ),
  TU_Y_USTED: aviso('Aquí se trata de tú («{word}») y en otra parte de usted. Use un solo trato.'),
  LECTURA: aviso(
    'El texto es difícil de leer ({score} en la escala de Szigriszt; mínimo 40). Use frases y palabras más cortas.',
  ),
  NO_A_SECAS: aviso(
    'La frase empieza con un «No» a secas. Dé la decisión, el motivo y una alternativa.',
  ),
  DIMINUTIVO: aviso('«{word}» es un diminutivo. Con el cliente use la palabra completa.'),
  CULPA: aviso('«{word}» culpa al cliente: {instead}.'),
  FRASE_VACIA: aviso('«{word}» no dice nada concreto: {instead}.'),
  DICHO: aviso('No use el dicho «{word}»: no ayuda a decidir qué hacer.'),
  TONO_DE_CORTESIA: aviso(
    'El saludo y la despedida se dicen en tono cálido (o tranquilo, en una queja).',
  ),
  DESCRIPCION_REPETIDA: aviso(
    'La descripción es igual a la de {where}. Diga en qué se distinguen.',
  ),
  FECHA_ANTIGUA: aviso(
    'La última revisión es de hace más de un año ({date}). Revise el protocolo y cambie la fecha.',
  ),
  FECHA_FUTURA: aviso(
    'La fecha de revisión ({date}) está en el futuro. Escriba la de la última revisión hecha.',
  ),
  AVISO_SIN_USO: aviso(
    'Se aceptó el aviso «{code}», que aquí no aparece. Quítelo de «avisos_aceptados».',
  ),
} as const;

export type MessageCode = keyof typeof messages;
export type Values = Readonly<Record<string, string | number>>;
