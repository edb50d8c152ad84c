/** What demo people are called and say: invented, and without a single number that could be somebody's. */
export const agentNames = [
  'Laura Méndez', 'Diego Salas', 'Ana Beltrán', 'Pablo Ríos', 'Marta Gil', 'Sofía Ibarra', 'Héctor Luna',
  'Rocío Peña', 'Iván Castaño', 'Carla Duarte', 'Óscar Nieto', 'Paula Rentería', 'Tomás Aguirre', 'Elena Quiroz',
  'Bruno Vega', 'Julia Montes', 'Andrés Cano', 'Lucía Prado', 'Mateo Solís', 'Nadia Ferrer', 'Raúl Espino',
  'Inés Calvo', 'Gael Robles', 'Abril Santos',
]; // prettier-ignore

export const surnames = [
  'García', 'Hernández', 'Martínez', 'López', 'González', 'Pérez', 'Rodríguez', 'Sánchez', 'Ramírez', 'Cruz',
  'Flores', 'Gómez', 'Morales', 'Vázquez', 'Reyes', 'Jiménez', 'Torres', 'Díaz', 'Gutiérrez', 'Ruiz', 'Mendoza',
  'Aguilar', 'Ortiz', 'Moreno', 'Castillo', 'Romero', 'Álvarez', 'Méndez', 'Chávez', 'Rivera', 'Juárez', 'Ramos',
  'Domínguez', 'Herrera', 'Medina', 'Castro', 'Vargas', 'Guzmán', 'Velázquez', 'Muñoz', 'Rojas', 'Contreras',
  'Salazar', 'Luna', 'Ortega', 'Guerrero', 'Estrada', 'Bautista', 'Cortés', 'Soto', 'Alvarado', 'Espinoza',
  'Lara', 'Ávila', 'Ríos', 'Cervantes', 'Silva', 'Delgado', 'Vega', 'Márquez', 'Sandoval', 'Carrillo', 'León',
  'Núñez', 'Ibáñez', 'Escobedo', 'Zamudio', 'Quintanar', 'Ledesma', 'Urrutia', 'Berlanga', 'Tinoco', 'Yáñez',
]; // prettier-ignore

export const subjects = [
  'un cobro duplicado', 'la entrega de su pedido', 'el cambio de domicilio', 'una devolución', 'su factura',
  'la garantía del producto', 'el saldo de su cuenta', 'la cancelación del servicio', 'un cargo que no reconoce',
  'la contratación de un plan', 'una cita', 'la reposición de su tarjeta', 'el horario de la sucursal',
  'un reembolso pendiente', 'la actualización de sus datos', 'una falla del equipo', 'el estado de su trámite',
  'los requisitos de un crédito', 'un paquete dañado', 'la clave de acceso', 'una promoción vencida',
  'la demora de la instalación', 'el comprobante de pago', 'un producto equivocado', 'la baja de un seguro',
]; // prettier-ignore

export const details = [
  'trae el comprobante', 'llama por segunda vez', 'no recibió el aviso', 'lo compró en línea',
  'ya había escrito un correo', 'el sistema muestra otro importe', 'pide que le confirmen por mensaje',
  'viene de otra sucursal', 'el plazo venció ayer', 'le urge por un viaje', 'está conforme con la explicación',
  'habla en nombre de su madre', 'no tiene a mano el número', 'menciona un anuncio de la radio',
  'prefiere que la atienda la misma persona', 'entregó copia de la identificación', 'falta la firma del titular',
  'se le explicó dos veces', 'quedó de enviar una fotografía', 'espera respuesta por escrito',
]; // prettier-ignore

export const actions = [
  'se registró la solicitud', 'se corrigió el dato', 'se envió el enlace', 'se canalizó a facturación',
  'se programó la visita', 'se autorizó la bonificación', 'se pidió la validación de almacén',
  'se le dio el folio', 'se generó la orden', 'se dejó aviso a su asesor', 'se actualizó el expediente',
  'se explicó el procedimiento', 'se ofreció una alternativa', 'se confirmó el domicilio', 'no aceptó la propuesta',
]; // prettier-ignore

/** Words that turn up once in a while, so that a search has something rare to find. */
export const oddities = [
  'aguacero', 'bicicleta', 'chocolate', 'diccionario', 'espejo', 'farmacia', 'guitarra', 'huracán', 'imprenta',
  'jardinería', 'kilómetro', 'lavadora', 'marimba', 'notaría', 'orquídea', 'paraguas', 'quinceañera', 'relojería',
  'sombrero', 'trompeta', 'universidad', 'veterinaria', 'xilófono', 'yogur', 'zapatería',
]; // prettier-ignore

export const areas = ['Facturación', 'Almacén', 'Garantías', 'Cobranza', 'Soporte técnico'];
export const abandonReasons = [
  'Se cortó la llamada',
  'El cliente colgó',
  'Llamada de prueba',
  'Número equivocado',
];
export const pauseReasons = ['Consulta con el área', 'En espera', 'Busca el expediente'];
