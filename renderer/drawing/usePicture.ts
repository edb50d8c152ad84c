import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Drawing } from '../../shared/drawing/drawing.ts';
import type { Picture, PictureWords } from '../../shared/drawing/picture.ts';
import { channelIds, toneIds } from '../../shared/protocol/protocol.ts';
import { pictureOf } from './layOut.ts';

/** What the picture says beside the protocol's own texts. */
function useWords(): PictureWords {
  const t = useTranslations('drawing.words');
  const tones = useTranslations('session.toneNames');
  const channels = useTranslations('common.channels');
  return useMemo(() => {
    const byTone = Object.fromEntries(toneIds.map((id) => [id, tones(id)]));
    const byChannel = Object.fromEntries(channelIds.map((id) => [id, channels(id)]));
    return {
      return: t('return'),
      anyStep: t('anyStep'),
      endService: t('endService'),
      skip: t('skip'),
      optional: t('optional'),
      situation: t('situation'),
      switch: t('switch'),
      end: t('end'),
      endBySatisfaction: t('endBySatisfaction'),
      fromAnyStep: t('fromAnyStep'),
      backToStep: t('backToStep'),
      tones: byTone as PictureWords['tones'],
      channels: byChannel as PictureWords['channels'],
    };
  }, [t, tones, channels]);
}

/** The drawing laid out; null until it is, `failed` where it cannot be. */
export function usePicture(drawing: Drawing | null): { picture: Picture | null; failed: boolean } {
  const words = useWords();
  const [laid, setLaid] = useState<{ of: Drawing; picture: Picture | null } | null>(null);
  useEffect(() => {
    if (!drawing) return undefined;
    let wanted = true;
    pictureOf(drawing, words).then(
      (picture) => wanted && setLaid({ of: drawing, picture }),
      () => wanted && setLaid({ of: drawing, picture: null }),
    );
    return () => {
      wanted = false;
    };
  }, [drawing, words]);
  const current = laid?.of === drawing ? laid : null;
  return {
    picture: current?.picture ?? null,
    failed: current !== null && current.picture === null,
  };
}
