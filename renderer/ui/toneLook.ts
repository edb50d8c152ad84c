import { Anchor, Lightbulb, Magnet, Sun, Waves, type LucideIcon } from 'lucide-react';
import type { ToneId } from '../../shared/protocol/protocol.ts';

interface ToneLook {
  icon: LucideIcon;
  /** The pitch line that the voice should follow, in a box of 56 × 24. */
  curve: string;
}

/** Icon and voice curve of each tone: with its name and colour, four signals that do not need one another. */
export const toneLook: Readonly<Record<ToneId, ToneLook>> = {
  calido: { icon: Sun, curve: 'M2 17C9 6 15 6 21 13S33 20 39 11S49 5 54 8' },
  tranquilo: { icon: Waves, curve: 'M2 13C9 9 16 9 22 12S36 16 42 13S50 11 54 12' },
  persuasivo: { icon: Magnet, curve: 'M2 20C9 20 11 14 18 15S27 9 34 10S44 3 54 4' },
  sugestivo: {
    icon: Lightbulb,
    curve: 'M2 12C7 6 12 6 16 12M23 12C28 18 33 18 37 12M44 12C47 8 51 8 54 11',
  },
  seguro: { icon: Anchor, curve: 'M2 9H34C43 9 47 13 54 16' },
};
