import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Occasion, occasionsQuery, removeOccasion, restoreOccasion } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';
import { CampaignLink } from './list-tab.tsx';
import { NewIdeaDialog } from './new-idea-dialog.tsx';
import { OccasionDialog } from './occasion-dialog.tsx';
import { useCampaignWords } from './use-campaign-words.ts';

export const OccasionsTab = ({ mayWrite }: { mayWrite: boolean }) => {
  const { t } = useTranslation();
  const occasions = useQuery(occasionsQuery);
  const [isNew, setIsNew] = useState(false);
  return (
    <>
      {mayWrite && (
        <div className={styles.tools}>
          <Button onPress={() => setIsNew(true)}>{t('campaigns.occasionNew')}</Button>
        </div>
      )}
      <QueryView query={occasions}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('campaigns.occasionsEmptyTitle')}>
              <p>{t('campaigns.occasionsEmpty')}</p>
            </EmptyState>
          ) : (
            <ul className={styles.entries}>
              {items.map((occasion) => (
                <OccasionItem key={occasion.id} occasion={occasion} mayWrite={mayWrite} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {isNew && <OccasionDialog onClose={() => setIsNew(false)} />}
    </>
  );
};

const OccasionItem = ({ occasion, mayWrite }: { occasion: Occasion; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { days } = useCampaignWords();
  const [open, setOpen] = useState<'edit' | 'idea' | null>(null);
  const { id, title, kind, benefit, helps, reach, isJudged, isOwn, organisation, campaigns } = occasion;
  const refresh = [['campaigns']];
  const restore = useAction({ act: () => restoreOccasion(id), refresh });
  const remove = useAction({
    act: () => removeOccasion(id),
    refresh,
    onDone: () => showToast(t('campaigns.occasionRemoved'), { undo: () => restore.run() }),
  });
  return (
    <li>
      <span className={styles.when}>{days(occasion)}</span>
      <div className={styles.what}>
        <h2>{title}</h2>
        <span className={styles.tags}>
          <Tag>{t(`campaigns.kind.${kind}`)}</Tag>
          <Tag tone={isJudged ? 'good' : 'wait'}>{t(isJudged ? 'campaigns.judged' : 'campaigns.notJudged')}</Tag>
        </span>
        <p>{benefit}</p>
        {helps !== '' && reach !== null && <p>{t('campaigns.helpsLine', { who: helps, number: format.number(reach) })}</p>}
        <small className="soft">{organisation.name}</small>
        {campaigns.length > 0 && (
          <ul className={styles.links}>
            {campaigns.map((campaign) => (
              <li key={campaign.id}>
                <CampaignLink id={campaign.id} title={campaign.title} />
              </li>
            ))}
          </ul>
        )}
        {mayWrite && (
          <div className="row">
            <Button size="small" aria-label={t('campaigns.startIdeaLong', { title })} onPress={() => setOpen('idea')}>
              {t('campaigns.startIdea')}
            </Button>
            {isOwn && (
              <>
                <Button size="small" look="plain" aria-label={t('campaigns.occasionChangeLong', { title })} onPress={() => setOpen('edit')}>
                  {t('campaigns.edit')}
                </Button>
                <Button size="small" look="plain" aria-label={t('campaigns.occasionRemoveLong', { title })} onPress={() => remove.run()}>
                  {t('campaigns.occasionRemove')}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
      {open === 'edit' && <OccasionDialog occasion={occasion} onClose={() => setOpen(null)} />}
      {open === 'idea' && <NewIdeaDialog occasionId={id} onClose={() => setOpen(null)} />}
    </li>
  );
};
