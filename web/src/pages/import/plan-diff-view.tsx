import { useTranslation } from 'react-i18next';
import type { PlanDiff } from '../../api/imports.ts';
import styles from './import-page.module.css';

export const PlanDiffView = ({ diff: { isEmpty, audiences, messages, needs } }: { diff: PlanDiff }) => {
  const { t } = useTranslation();
  const part = (title: string, names: readonly string[]) =>
    names.length > 0 && (
      <details className={styles.group}>
        <summary>{title}</summary>
        <div>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      </details>
    );
  return (
    <section className={styles.section}>
      <h3>{t('importing.diff')}</h3>
      {isEmpty && <p>{t('importing.diffSame')}</p>}
      <div>
        {part(t('importing.diffNewAudiences', { count: audiences.added.length }), audiences.added.map(({ name }) => name))}
        {part(t('importing.diffChanged', { count: audiences.changed.length }), audiences.changed.map(({ name, messagesAdded }) => [name, ...messagesAdded].join(' + ')))}
        {part(t('importing.diffMessages', { count: messages.added.length }), messages.added)}
      </div>
      <p className="soft">
        {audiences.unchanged > 0 && `${t('importing.diffUnchanged', { count: audiences.unchanged })}. `}
        {t('importing.diffNeeds', { count: needs.added, now: needs.now })}.
      </p>
    </section>
  );
};
