import { useState } from 'react';
import type { CardIssue } from '../../shared/scorecard/card.ts';
import type { CardText } from '../../shared/scorecard/contract.ts';
import { api } from '../api/client.ts';
import { faultOf, type Fault } from '../api/fault.ts';

/** A card's text as it is being written; checked before it is published. */
export function useCardText(card: CardText, onPublished: () => void) {
  const [source, setSource] = useState(card.source);
  const [issues, setIssues] = useState<CardIssue[] | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  const check = async (): Promise<boolean> => {
    setFault(null);
    try {
      const found = (await api.scorecard.check({ source })).issues;
      setIssues(found);
      return found.length === 0;
    } catch (error) {
      setFault(faultOf(error));
      return false;
    }
  };
  const publish = async (): Promise<void> => {
    if (!(await check())) return;
    try {
      await api.scorecard.publish({ source });
      setIssues(null);
      onPublished();
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  const write = (text: string) => {
    setSource(text);
    setIssues(null);
  };
  return { source, issues, fault, write, check, publish };
}
