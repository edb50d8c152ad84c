import { useTranslations } from 'use-intl';
import type { Held } from '../../shared/policy/contract.ts';
import { TextField } from '../ui/TextField.tsx';
import { useHeld } from './useHeld.ts';
import './policy.css';

type Props = Parameters<typeof TextField>[0] & { setting: Held['settings'][number] };

/** A line of the organisation's settings, to be read only where its policy holds it. */
export function HeldField({ setting, hint, ...rest }: Props) {
  const t = useTranslations('policy');
  const held = useHeld().settings.includes(setting);
  return <TextField {...rest} hint={held ? t('managed') : hint} readOnly={held} />;
}
