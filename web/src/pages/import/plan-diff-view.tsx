import { useTranslation } from 'react-i18next';
import type { PlanDiff } from '../../api/imports.ts';
import styles from './import-page.module.css';

/** What the plan would change in the programme. What is missing in the file stays: an import takes nothing away. */
export const PlanDiffView = ({ diff: { isEmpty, audiences, messages, needs, changes } }: { diff: PlanDiff }) => {
  const { t } = useTranslation();
  const more = (name: string): string => {
    const added = changes.find((change) => change.name === name)?.messagesAdded ?? [];
    return added.length === 0 ? name : `${name}: + ${added.join(', ')}`;
  };
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
        {part(t('importing.diffNewAudiences', { count: audiences.new.length }), audiences.new)}
        {part(t('importing.diffChanged', { count: audiences.changed.length }), audiences.changed.map(more))}
        {part(t('importing.diffUnchanged', { count: audiences.unchanged.length }), audiences.unchanged)}
        {part(t('importing.diffMissing', { count: audiences.missing.length }), audiences.missing)}
        {part(t('importing.diffMessages', { count: messages.new.length }), messages.new)}
        {part(t('importing.diffMessagesMissing', { count: messages.missing.length }), messages.missing)}
      </div>
      <p className="soft">{t('importing.diffNeeds', { count: needs.added, now: needs.now })}</p>
    </section>
  );
};
