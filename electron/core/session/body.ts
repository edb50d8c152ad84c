/**
 * What is kept of an event beside its row; nothing where somebody wrote there what is no JSON object, so that one
 * spoilt row never keeps the others from being read. The seal of the log tells that it was changed.
 */
export function bodyOf(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
