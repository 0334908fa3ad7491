import { useTranslation } from 'react-i18next';
import type { CampaignPhase } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Tone } from '../../parts/tag.tsx';

type Span = { startsOn: string | null; endsOn: string | null };
type Target = { targetNumber: number | null; targetUnit: string; targetBy: string | null };

export const phaseTone: Record<CampaignPhase, Tone> = {
  idea: 'plain',
  planning: 'wait',
  running: 'info',
  evaluated: 'good',
  ended: 'plain',
};

/** The sentences that several of the campaigns' views say. */
export const useCampaignWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const days = ({ startsOn, endsOn }: Span): string => {
    if (startsOn === null) return t('campaigns.noDays');
    return endsOn === null || endsOn === startsOn ? format.day(startsOn) : `${format.day(startsOn)} – ${format.day(endsOn)}`;
  };
  const target = ({ targetNumber, targetUnit, targetBy }: Target): string => {
    if (targetNumber === null) return '';
    const number = format.number(targetNumber);
    if (targetBy === null) return t('campaigns.targetNoDay', { number, unit: targetUnit });
    return t('campaigns.target', { number, unit: targetUnit, day: format.day(targetBy) });
  };
  const kronor = (amount: number): string => t('campaigns.sum', { number: format.number(amount) });
  const notice = (count: number | null): string => {
    if (count === null) return t('campaigns.noticeNone');
    return count < 0 ? t('campaigns.noticeLate') : t('campaigns.notice', { count });
  };
  return { days, target, kronor, notice };
};
