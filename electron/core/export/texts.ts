/** What a cell of an exported table says where the answer is yes or no. */
export const texts = { yes: 'sí', no: 'no' };
