import { Check, ChevronDown, Lock, UserRound } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { PinAsk } from '../people/PinAsk.tsx';
import { switchAgent } from '../people/store.ts';
import { useDesk } from '../settings/store.ts';
import { MenuButton } from '../ui/MenuButton.tsx';

/** Who attends, and for whom. Changing agent takes two actions: open, choose. */
export function AgentButton() {
  const t = useTranslations('home');
  const { agent, people, settings } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  useCommand('agent', () => frame.current?.querySelector('button')?.click());
  const place = [settings?.company, settings?.area].filter(Boolean).join(' · ');
  return (
    <>
      <div className="hello" ref={frame}>
        <MenuButton
          align="start"
          className="hello__button"
          label={t('agentMenu', { name: agent?.name ?? '' })}
          entries={people.map((each) => ({
            id: each.id,
            onChoose: () => switchAgent(each),
            label: (
              <>
                {each.id === agent?.id ? (
                  <Check className="icon" />
                ) : (
                  <UserRound className="icon" />
                )}
                <span className="grow">
                  {each.name}
                  {each.position ? (
                    <span className="item__sub pop__sub">{each.position}</span>
                  ) : null}
                </span>
                {each.hasPin ? <Lock className="icon icon--16" aria-label={t('asksPin')} /> : null}
              </>
            ),
          }))}
        >
          <span className="hello__name truncate">{agent?.name}</span>
          <ChevronDown className="icon icon--16" />
        </MenuButton>
        <p className="item__sub truncate">{place}</p>
      </div>
      <PinAsk />
    </>
  );
}
