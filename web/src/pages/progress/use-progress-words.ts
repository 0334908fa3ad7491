import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';

type Standing = { total: number; reached: number; waiting: number; failed: number; unknown: number };

/** “980 av 1 234 lämnade, 250 väntar”: only what there is something to say about. */
export const useProgressWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ total, reached, waiting, failed, unknown }: Standing): string =>
    [
      t('progress.said', { reached: format.number(reached), total: format.number(total) }),
      waiting > 0 && t('progress.saidWaiting', { number: format.number(waiting) }),
      failed > 0 && t('progress.saidFailed', { number: format.number(failed) }),
      unknown > 0 && t('progress.saidUnknown', { number: format.number(unknown) }),
    ]
      .filter(Boolean)
      .join(', ');
};
