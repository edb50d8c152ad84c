import { useEffect, useRef, useState } from 'react';
import type { FieldView } from '../../shared/session/view.ts';
import { draftOf, forgetDraft, keepDraft } from './drafts.ts';
import { send } from './send.ts';
import { useSession } from './store.ts';
import { typedValue, type TypedValue } from './typedValue.ts';

/** The text of a field while it is typed, what is wrong with it, and what keeps it. */
export function useTypedField(field: FieldView) {
  const known = field.value === null ? '' : String(field.value);
  const [text, setText] = useState(() => {
    const { view } = useSession.getState();
    return (view && draftOf(view, field.field)) ?? known;
  });
  const [doubt, setDoubt] = useState<Extract<TypedValue, { doubt: string }>['doubt'] | null>(null);
  const focused = useRef(false);

  // Another way of changing the value (undo, another window) shows here, unless it is being typed.
  useEffect(() => {
    if (!focused.current) setText(known);
  }, [known]);

  const type = (next: string) => {
    focused.current = true;
    setText(next);
    const { view } = useSession.getState();
    if (view) keepDraft(view.id, field.field, next);
  };
  const keep = () => {
    focused.current = false;
    const result = typedValue(field, text);
    setDoubt('doubt' in result ? result.doubt : null);
    if ('doubt' in result || result.value === field.value) return;
    const { view } = useSession.getState();
    if (view) forgetDraft(view.id, field.field);
    void send({ type: 'captured', field: field.field, value: result.value });
  };
  return { text, doubt, type, keep };
}
