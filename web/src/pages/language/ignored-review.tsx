import type { AnswerOf } from '@budkavle/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import styles from './language.module.css';
import { TextLink } from './text-link.tsx';

const mostShown = 12;

/** What writers have kept although the check pointed at it: one's own, and for the editor-in-chief the network's in numbers. */
export const IgnoredReview = ({ items, network }: AnswerOf<'reviewIgnored'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (items.length === 0 && network === null) return null;
  return (
    <section className={styles.section}>
      <h2>{t('words.ignoredTitle')}</h2>
      <p className="soft small">{t('words.ignoredText')}</p>
      {items.length === 0 && (network ?? []).length === 0 && <p>{t('words.ignoredNone')}</p>}
      <ul className={styles.list}>
        {items.slice(0, mostShown).map(({ textId, title, address, finding, found }) => (
          <li key={`${textId}${finding}${found}`}>
            <span>
              {found}
              <TextLink text={{ title, address }} />
            </span>
            <small>{t(`guard.kind.${finding}`)}</small>
          </li>
        ))}
        {(network ?? []).slice(0, mostShown).map(({ organisation, finding, found, texts, times }) => (
          <li key={`${organisation.id}${finding}${found}`}>
            <span>
              {t('words.ignoredRow', {
                found: found ?? t(`guard.kind.${finding}`),
                times: format.number(times),
                texts: format.number(texts),
              })}
              <small>{organisation.name}</small>
            </span>
            <small>{t(`guard.kind.${finding}`)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};
