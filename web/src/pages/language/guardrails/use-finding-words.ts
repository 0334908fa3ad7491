import { useTranslation } from 'react-i18next';
import type { Finding } from './findings.ts';

/** A finding in words: what it is, why it is shown. */
export const useFindingWords = () => {
  const { t } = useTranslation();
  const titleOf = ({ kind, found, prefer, words, fixes }: Finding): string => {
    if (kind === 'term') return prefer === null ? t('guard.avoided', { found }) : t('guard.isCalled', { found, prefer });
    if (kind === 'longSentence') return t('guard.longWords', { count: words ?? 0 });
    if (kind === 'officialese') return fixes[0] === undefined ? found : t('guard.plainer', { found, plain: fixes[0] });
    return kind === 'spelling' ? t('guard.unknownWord', { found }) : t('guard.passiveFound', { found });
  };
  const reasonOf = ({ kind, definition }: Finding): string =>
    kind === 'term' && definition !== null && definition !== '' ? definition : t(`guard.reason.${kind}`);
  return { titleOf, reasonOf };
};
