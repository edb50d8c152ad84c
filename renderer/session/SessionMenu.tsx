import {
  Ellipsis,
  Flag,
  House,
  Keyboard,
  LogOut,
  OctagonAlert,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import type { CommandId } from '../keyboard/commands.ts';
import { Key } from '../keyboard/Key.tsx';
import { go } from '../route.ts';
import { MenuButton, type MenuEntry } from '../ui/MenuButton.tsx';
import { escalate } from './escalate.ts';
import { send } from './send.ts';
import { openSheet } from './store.ts';
import { useToolEntries } from './useToolEntries.tsx';

/** What is rarely needed while somebody waits. In PRIORIDAD MÁXIMA the tools are here too. */
export function SessionMenu({
  view,
  withTools = false,
}: {
  view: SessionView;
  withTools?: boolean;
}) {
  const common = useTranslations('common');
  const entries = useEntries(view);
  const tools = useToolEntries(view);
  return (
    <MenuButton
      className="iconbtn"
      label={common('more')}
      entries={withTools ? [...tools, ...entries] : entries}
    >
      <Ellipsis className="icon" />
    </MenuButton>
  );
}

function useEntries(view: SessionView): MenuEntry[] {
  const t = useTranslations('session.bar');
  const threat: MenuEntry = {
    id: 'threat',
    danger: true,
    label: <Label icon={OctagonAlert} text={t('threat')} command="threat" />,
    onChoose: () => escalate(true),
  };
  const finish: MenuEntry = {
    id: 'finish',
    label: <Label icon={Flag} text={t('finish')} command="wrapUp" />,
    onChoose: () => void send({ type: 'wrapUpBegun' }),
  };
  return [
    ...(view.actions.escalate === null ? [] : [threat]),
    ...(view.wrapUp || view.status !== 'open' ? [] : [finish]),
    {
      id: 'abandon',
      label: <Label icon={LogOut} text={t('abandon')} />,
      onChoose: () => openSheet('abandon'),
    },
    { id: 'home', label: <Label icon={House} text={t('home')} />, onChoose: toHome },
    {
      id: 'keys',
      label: <Label icon={Keyboard} text={t('keys')} command="keys" />,
      onChoose: () => openSheet('keys'),
    },
  ];
}

const toHome = () => go({ at: 'home' });

interface LabelProps {
  icon: LucideIcon;
  text: string;
  command?: CommandId;
}

function Label({ icon: Icon, text, command }: LabelProps) {
  return (
    <>
      <Icon className="icon" />
      <span className="grow">{text}</span>
      {command ? <Key command={command} quiet /> : null}
    </>
  );
}
