import {
  Eye,
  FileOutput,
  FileText,
  Flag,
  House,
  CircleHelp,
  Keyboard,
  LogOut,
  MessageCircleQuestion,
  OctagonAlert,
  Search,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { toggleCounter } from '../counter/toggle.ts';
import { toggleHelp } from '../help/store.ts';
import type { CommandId } from '../../shared/keyboard/commands.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { escalate } from './escalate.ts';
import { send } from './send.ts';
import { closeSheet, openSheet } from './store.ts';
import { toolsOf } from './tools.ts';

interface Entry {
  id: string;
  icon: LucideIcon;
  text: string;
  command: CommandId | null;
  danger: boolean;
  use: () => void;
}

/** What is rarely needed while somebody waits: a sheet too, so that the script stays in sight. */
export function MenuSheet({ view }: { view: SessionView }) {
  const t = useTranslations('common');
  const tools = useToolEntries(view);
  const others = useEntries(view);
  const entries = [...tools, ...others];
  const choose = (ordinal: number) => {
    const entry = entries[ordinal - 1];
    if (!entry) return;
    closeSheet();
    entry.use();
  };
  useCommand('option', choose);
  return (
    <Sheet title={t('more')} closeLabel={t('close')} onClose={closeSheet}>
      <ol className="options">
        {entries.map((entry, index) => (
          <MenuRow
            key={entry.id}
            entry={entry}
            ordinal={index + 1}
            onChoose={() => choose(index + 1)}
          />
        ))}
      </ol>
    </Sheet>
  );
}

interface RowProps {
  entry: Entry;
  ordinal: number;
  onChoose: () => void;
}

function MenuRow({ entry, ordinal, onChoose }: RowProps) {
  const Icon = entry.icon;
  return (
    <li>
      <button className="option" type="button" data-danger={entry.danger} onClick={onChoose}>
        {ordinal <= 9 ? <Key command="option" ordinal={ordinal} /> : <kbd aria-hidden="true" />}
        <Icon className="icon icon--16 option__glyph" />
        <span className="grow">{entry.text}</span>
        {entry.command ? <Key command={entry.command} quiet /> : null}
      </button>
    </li>
  );
}

/** The tools, where the panel has no room for them. */
function useToolEntries(view: SessionView): Entry[] {
  const t = useTranslations('session.tools');
  if (view.mode !== 'priority' && !view.wrapUp) return [];
  return toolsOf(view)
    .filter(({ disabled }) => !disabled)
    .map(({ id, icon, use }) => ({ id, icon, text: t(id), command: id, danger: false, use }));
}

const icons = {
  threat: OctagonAlert,
  finish: Flag,
  handOver: FileOutput,
  counter: Eye,
  flag: MessageCircleQuestion,
  search: Search,
  abandon: LogOut,
  home: House,
  help: CircleHelp,
  keys: Keyboard,
  sheet: FileText,
} as const;

function useEntries(view: SessionView): Entry[] {
  const t = useTranslations('session.bar');
  const entry = (id: keyof typeof icons, command: CommandId | null, use: () => void): Entry => ({
    id,
    icon: icons[id],
    text: t(id),
    command,
    danger: id === 'threat',
    use,
  });
  const canEscalate = view.actions.escalate !== null;
  const canFinish = !view.wrapUp && view.status === 'open';
  return [
    ...(canEscalate ? [entry('threat', 'threat', () => escalate(true))] : []),
    ...(canFinish ? [entry('finish', 'wrapUp', beginWrapUp)] : []),
    entry('handOver', 'handOver', () => openSheet('handOver')),
    entry('counter', 'counter', toggleCounter),
    ...(canFinish ? [entry('flag', null, () => openSheet('flag'))] : []),
    entry('search', 'search', () => openSheet('finder')),
    entry('abandon', null, () => openSheet('abandon')),
    entry('home', null, () => go({ at: 'home' })),
    entry('help', 'help', toggleHelp),
    entry('keys', 'keys', () => openSheet('keys')),
    entry('sheet', null, () => go({ at: 'protocol', id: view.protocol.id, as: 'sheet' })),
  ];
}

function beginWrapUp(): void {
  void send({ type: 'wrapUpBegun' });
}
