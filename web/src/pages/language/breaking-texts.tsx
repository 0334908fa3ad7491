import { useTranslation } from 'react-i18next';
import type { BreakingText, OrganisationUses } from '../../api/language.ts';
import styles from './language.module.css';
import { NetworkUses } from './network-uses.tsx';
import { TextLink } from './text-link.tsx';

type BreakingTextsProps = { items: readonly BreakingText[]; waiting: number; network: OrganisationUses | null };

/** Every text of one's own that breaks what was agreed; the list empties as they are mended. */
export const BreakingTexts = ({ items, waiting, network }: BreakingTextsProps) => {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-label={t('words.breaking')}>
      <h2>{t('words.breaking')}</h2>
      <p className="soft" role="status">
        {waiting > 0 ? t('words.waiting', { count: waiting }) : items.length === 0 && t('words.breakingNone')}
      </p>
      <ul className={styles.list}>
        {items.map((text) => (
          <li key={text.textId}>
            <span>
              <TextLink text={text} />
              {text.terms.map(({ termId, term, prefer }) => (
                <small key={termId}>{prefer === null ? term : t('words.breakingWord', { term, prefer })}</small>
              ))}
            </span>
            <small>{t(`words.kind.${text.kind}`)}</small>
          </li>
        ))}
      </ul>
      <NetworkUses network={network} />
    </section>
  );
};
