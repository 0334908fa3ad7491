import { useTranslation } from 'react-i18next';
import type { Reach, SendChannel } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';

/** “212 digital post · 1 009 e-post · 13 når vi inte”: only the chosen channels, and honestly those that are left out. */
export const useReachWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (reach: Reach, channels: readonly SendChannel[]): string => {
    if (reach.total === 0) return t('compose.noRecipients');
    return [
      channels.includes('digitalPost') && t('compose.reachDigital', { number: format.number(reach.digitalPost) }),
      channels.includes('email') && t('compose.reachEmail', { number: format.number(reach.email) }),
      channels.includes('web') && t('compose.reachWeb'),
      reach.unreachable > 0 && t('compose.reachNot', { number: format.number(reach.unreachable) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
};

/** The button says what happens, with the real number. */
export const useSendWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (reach: Reach, channels: readonly SendChannel[]): string => {
    const [email, digital, web] = (['email', 'digitalPost', 'web'] as const).map((channel) => channels.includes(channel));
    const counted = { count: reach.reachable, number: format.number(reach.reachable) };
    if (!email && !digital) return t('compose.publish');
    const send =
      email && digital ? t('compose.sendBoth', counted) : digital ? t('compose.sendDigital', counted) : t('compose.sendEmail', counted);
    return web ? t('compose.sendAndPublish', { send }) : send;
  };
};
