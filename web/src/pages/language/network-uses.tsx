import { useTranslation } from 'react-i18next';
import type { OrganisationUses } from '../../api/language.ts';
import { useFormat } from '../../i18n/format.ts';
import styles from './language.module.css';

/** For the editor-in-chief: how many, organisation by organisation; never which. */
export const NetworkUses = ({ network }: { network: OrganisationUses | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (network === null) return null;
  return (
    <section className={styles.section}>
      <h3>{t('words.network')}</h3>
      <p className="soft small">{t('words.networkText')}</p>
      {network.length === 0 && <p>{t('words.networkNone')}</p>}
      <ul className={styles.list}>
        {network.map(({ organisation, texts, uses }) => (
          <li key={organisation.id}>
            <span>{organisation.name}</span>
            <small>{t('words.networkRow', { texts: format.number(texts), uses: format.number(uses) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};
