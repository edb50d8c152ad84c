import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Sample } from '../../shared/queue/contract.ts';
import { api } from '../api/client.ts';
import { faultOf, type Fault } from '../api/fault.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { useAsk } from '../quality/useAsk.ts';
import { TextField } from '../ui/TextField.tsx';
import { SampleCard } from './SampleCard.tsx';

/** Random samples: declared, drawn, and worked off. */
export function Samples({ from, to }: { from: number; to: number }) {
  const t = useTranslations('queue');
  const { value, fault, take } = useAsk('samples', () => api.queue.samples());
  const samples = value ?? [];
  const put = (sample: Sample) => {
    const others = samples.filter(({ id }) => id !== sample.id);
    const known = others.length < samples.length;
    take(
      known ? samples.map((each) => (each.id === sample.id ? sample : each)) : [sample, ...samples],
    );
  };
  return (
    <section className="box" aria-label={t('sample')}>
      <h2>{t('sample')}</h2>
      <p className="item__sub">{t('sampleHint')}</p>
      <FaultLine fault={fault} />
      {fault ? null : <DrawForm from={from} to={to} onDrawn={put} />}
      {value && samples.length === 0 ? <p className="item__sub">{t('noSamples')}</p> : null}
      {samples.map((sample) => (
        <SampleCard key={sample.id} sample={sample} onChange={put} />
      ))}
    </section>
  );
}

interface DrawProps {
  from: number;
  to: number;
  onDrawn: (sample: Sample) => void;
}

function DrawForm({ from, to, onDrawn }: DrawProps) {
  const t = useTranslations('queue');
  const [size, setSize] = useState('20');
  const [seed, setSeed] = useState(() => `${to}`);
  const [fault, setFault] = useState<Fault | null>(null);
  const [empty, setEmpty] = useState(false);
  const wanted = Number(size);
  const sound = Number.isInteger(wanted) && wanted >= 1 && wanted <= 1000 && seed.trim() !== '';
  const draw = async (event: FormEvent) => {
    event.preventDefault();
    if (!sound) return;
    setFault(null);
    setEmpty(false);
    try {
      onDrawn(await api.queue.draw({ id: crypto.randomUUID(), from, to, size: wanted, seed }));
    } catch (error) {
      if (codeOf(error) === 'EMPTY') setEmpty(true);
      else setFault(faultOf(error));
    }
  };
  return (
    <form className="actions actions--end" onSubmit={(event) => void draw(event)}>
      <TextField label={t('size')} value={size} maxLength={4} onChange={setSize} />
      <TextField label={t('seed')} value={seed} maxLength={60} onChange={setSeed} />
      <button className="btn btn--primary" type="submit" aria-disabled={!sound}>
        {t('draw')}
      </button>
      {empty ? <p className="advise">{t('sampleEmpty')}</p> : null}
      <FaultLine fault={fault} />
    </form>
  );
}

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
