import type { FactValue } from '../../shared/protocol/condition.ts';
import { Content } from '../session/Content.tsx';
import { useFactText } from './useFactText.ts';

/** A captured datum; one that is a text is in the protocol's language, as the conversation was. */
export function FactText({ value }: { value: FactValue }) {
  const text = useFactText()(value);
  return text === value ? <Content>{text}</Content> : text;
}
