import { Check, ChevronDown, UserRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { chooseAgent, useDesk } from '../settings/store.ts';
import { MenuButton } from '../ui/MenuButton.tsx';

/** Who attends, and for whom. Changing agent takes two actions: open, choose. */
export function AgentButton() {
  const t = useTranslations('home');
  const { agent, people, settings } = useDesk();
  const place = [settings?.company, settings?.area].filter(Boolean).join(' · ');
  return (
    <div className="hello">
      <MenuButton
        align="start"
        className="hello__button"
        label={t('agentMenu', { name: agent?.name ?? '' })}
        entries={people.map(({ id, name, position }) => ({
          id,
          onChoose: () => void chooseAgent(id),
          label: (
            <>
              {id === agent?.id ? <Check className="icon" /> : <UserRound className="icon" />}
              <span className="grow">
                {name}
                {position ? <span className="item__sub pop__sub">{position}</span> : null}
              </span>
            </>
          ),
        }))}
      >
        <span className="hello__name truncate">{agent?.name}</span>
        <ChevronDown className="icon icon--16" />
      </MenuButton>
      <p className="item__sub truncate">{place}</p>
    </div>
  );
}
