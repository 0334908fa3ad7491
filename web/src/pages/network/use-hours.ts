import { useTranslation } from 'react-i18next';

/** Answer times in whole hours, as words. */
export const useHours = () => {
  const { t } = useTranslation();
  return (hours: number): string => t('network.hours', { count: Math.round(hours) });
};
