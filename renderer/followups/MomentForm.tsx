import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { coreTime } from '../session/clock.ts';
import { fieldsOf, momentOf, tomorrowAtNine } from './byDay.ts';

interface Props {
  due: number;
  onChoose: (until: number) => void;
}

/** Any date and hour from now on. */
export function MomentForm({ due, onChoose }: Props) {
  const common = useTranslations('common');
  const t = useTranslations('followUps.until');
  const [fields, setFields] = useState(() => fieldsOf(Math.max(due, tomorrowAtNine(coreTime()))));
  const [doubt, setDoubt] = useState<'incomplete' | 'past' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const keep = () => {
    const until = momentOf(fields.date, fields.time);
    if (until === null) return setDoubt('incomplete');
    if (until <= coreTime()) return setDoubt('past');
    onChoose(until);
  };
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useCommand('keep', keep);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <form className="follow__moment" ref={form} onSubmit={submit} noValidate>
      {(['date', 'time'] as const).map((type) => (
        <label className="field" key={type}>
          {t(type)}
          <input
            className="input"
            type={type}
            value={fields[type]}
            onChange={(event) => setFields({ ...fields, [type]: event.target.value })}
          />
        </label>
      ))}
      <button className="btn btn--primary" type="submit">
        {common('save')} <Key command="keep" />
      </button>
      {doubt ? (
        <p className="field__hint field__hint--warn" role="alert">
          {t(doubt)}
        </p>
      ) : null}
    </form>
  );
}
