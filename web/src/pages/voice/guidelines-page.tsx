import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { guidelineReviewQuery } from '../../api/voice.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { GuidelineList } from './guideline-list.tsx';
import styles from './voice.module.css';

/** The organisation's own texts that go out, held against what was agreed. */
export const GuidelinesPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('guidelines.reviewTitle')} lead={t('guidelines.text')} />
      <QueryView query={useQuery(guidelineReviewQuery)}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('guidelines.reviewNone')} />
          ) : (
            <ul className={styles.list}>
              {items.map(({ textId, title, address, items: found, remarks }) => (
                <li key={textId} className={styles.item}>
                  <h3>
                    <a href={address}>{title}</a>
                    <Tag tone={remarks === 0 ? 'good' : 'wait'}>
                      {remarks === 0 ? t('guidelines.allKept') : t('guidelines.remarks', { count: remarks })}
                    </Tag>
                  </h3>
                  <GuidelineList items={found} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
};
