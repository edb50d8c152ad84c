import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** A catalogue without its branches: "session.say.tone" → its message. */
export function flat(catalogue: object, above = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[above + key, value]]
        : [...flat(value as object, `${above}${key}.`)],
    ),
  );
}

/** The names that a message asks for: values, counts and tags. A message that is no ICU throws. */
export function namesOf(message: string): string[] {
  return [...new Set(parse(message).flatMap(named))].toSorted();
}

function named(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.tag:
      return [element.value, ...element.children.flatMap(named)];
    case TYPE.plural:
    case TYPE.select:
      return [
        element.value,
        ...Object.values(element.options).flatMap(({ value }) => value.flatMap(named)),
      ];
    default:
      return [element.value];
  }
}

/** The cases that a message's plurals tell apart, beside the `=n` ones. */
export function pluralCasesOf(message: string): string[][] {
  const found: string[][] = [];
  const look = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.tag) look(element.children);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      if (element.type === TYPE.plural) found.push(Object.keys(element.options));
      for (const { value } of Object.values(element.options)) look(value);
    }
  };
  look(parse(message));
  return found;
}
