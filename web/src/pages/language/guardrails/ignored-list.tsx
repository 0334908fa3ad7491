import { useTranslation } from 'react-i18next';
import { Button } from '../../../parts/button.tsx';
import styles from './guardrails.module.css';
import type { Guardrails } from './use-guardrails.ts';

/** What was left as it is, and the way back. */
export const IgnoredList = ({ guard: { ignored, heed } }: { guard: Guardrails }) => {
  const { t } = useTranslation();
  if (ignored.length === 0) return null;
  return (
    <details className={styles.card}>
      <summary>{t('guard.ignored', { count: ignored.length })}</summary>
      <p className="soft small">{t('guard.ignoredText')}</p>
      <ul className={styles.ignored}>
        {ignored.map((one) => (
          <li key={`${one.id}${one.finding}${one.found}${one.place}`}>
            <span>
              {t(`guard.kind.${one.finding}`)}: {one.found}
              {one.place === '' && <small> {t('guard.everywhere')}</small>}
            </span>
            <Button size="small" look="plain" isDisabled={one.id === ''} onPress={() => heed(one)}>
              {t('guard.heed')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};
