import { useTranslation } from 'react-i18next';
import type { ParsedPlan } from '../../api/imports.ts';
import { useFormat } from '../../i18n/format.ts';
import { Tag } from '../../parts/tag.tsx';
import styles from './import-page.module.css';

export const ReadGroups = ({ plan }: { plan: ParsedPlan }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h3>{t('importing.groups')}</h3>
      <div>
        {plan.audiences.map((audience) => (
          <details key={audience.name} className={styles.group}>
            <summary>
              {audience.name}
              <Tag>{t(`audience.side.${audience.side}`)}</Tag>
              {audience.tier !== null && <Tag>{t('matrix.tier', { tier: audience.tier })}</Tag>}
              <small>
                {t('importing.groupMessages', { count: audience.wants.length })}
                {audience.inheritsFrom.length > 0 &&
                  `, ${t('importing.inherits', { names: format.list(audience.inheritsFrom.map(({ audience: from }) => from)) })}`}
              </small>
            </summary>
            <div>
              <ul>
                {audience.wants.map(({ title, level, inheritedFrom }) => (
                  <li key={title}>
                    {title}{' '}
                    <small className="soft">
                      {t(`level.${level}`).toLowerCase()}
                      {inheritedFrom !== null && `, ${t('importing.inherited', { name: inheritedFrom })}`}
                    </small>
                  </li>
                ))}
              </ul>
              {audience.channels.length > 0 && <p className="soft">{t('importing.channels', { names: audience.channels.join(', ') })}</p>}
            </div>
          </details>
        ))}
      </div>
      {plan.ignored.length > 0 && (
        <details className={styles.group}>
          <summary>{t('importing.ignored', { count: plan.ignored.length })}</summary>
          <div>
            <ul>
              {plan.ignored.map(({ line, text }) => (
                <li key={line}>
                  {text} <small className="soft">{t('importing.problemLine', { line })}</small>
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </section>
  );
};
