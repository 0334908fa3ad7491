import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Campaign, looseActivitiesQuery, placeActivity, takeOutActivity } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';
import { NewActivityDialog } from './new-activity-dialog.tsx';
import { useCampaignWords } from './use-campaign-words.ts';

type Activity = Campaign['activities'][number];

const stale = [['campaigns'], ['calendar'], ['pressure']];

export const PlanSection = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const { activities, mayChange, id } = campaign;
  return (
    <>
      <p className="soft">{t('campaigns.planLead')}</p>
      {activities.length === 0 ? (
        <EmptyState title={t('campaigns.planEmptyTitle')}>{mayChange && <p>{t('campaigns.planEmpty')}</p>}</EmptyState>
      ) : (
        <ActivityTable campaign={campaign} />
      )}
      {mayChange && <Adding campaignId={id} />}
    </>
  );
};

const ActivityTable = ({ campaign: { id, activities, mayChange } }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { days } = useCampaignWords();
  const putBack = useAction({ act: (activityId: string) => placeActivity(id, activityId), refresh: stale });
  const takeOut = useAction({
    act: (activityId: string) => takeOutActivity(id, activityId),
    refresh: stale,
    onDone: (_, activityId) => showToast(t('campaigns.takenOut'), { undo: () => putBack.run(activityId) }),
  });
  const columns: Column<Activity>[] = [
    {
      id: 'title',
      head: t('campaigns.activity'),
      isRowHead: true,
      cell: ({ title, programmeId, audiences }) => (
        <span className={styles.what}>
          {programmeId === null ? (
            title
          ) : (
            <Link to="/program/$programmeId/planen" params={{ programmeId }}>
              {title}
            </Link>
          )}
          {audiences.length > 0 && <small>{format.list(audiences)}</small>}
        </span>
      ),
    },
    { id: 'days', head: t('campaigns.columnDays'), cell: ({ from, until }) => days({ startsOn: from, endsOn: until }) },
    { id: 'who', head: t('campaigns.activityWho'), cell: ({ organisation }) => organisation.name },
    {
      id: 'state',
      head: t('campaigns.columnPhase'),
      cell: ({ state, isIdea }) => (
        <Tag tone={state === 'done' ? 'good' : state === 'planned' && !isIdea ? 'wait' : 'plain'}>
          {isIdea ? t('campaigns.activityIdea') : t(`campaigns.activityState.${state}`)}
        </Tag>
      ),
    },
    ...(mayChange
      ? [
          {
            id: 'out',
            head: '',
            cell: ({ id: activityId, isOwn, title }: Activity) =>
              isOwn && (
                <Button
                  size="small"
                  look="plain"
                  aria-label={t('campaigns.takeOutActivity', { title })}
                  onPress={() => takeOut.run(activityId)}
                >
                  {t('campaigns.takeOutShort')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return <DataTable caption={t('campaigns.section.plan')} columns={columns} rows={activities} rowKey={(one) => one.id} />;
};

const Adding = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const loose = useQuery(looseActivitiesQuery).data ?? [];
  const [chosen, setChosen] = useState('');
  const [isNew, setIsNew] = useState(false);
  const place = useAction({
    act: () => placeActivity(campaignId, chosen),
    refresh: stale,
    onDone: () => {
      showToast(t('campaigns.placed'));
      setChosen('');
    },
  });
  return (
    <section className={styles.section}>
      <h2>{t('campaigns.place')}</h2>
      {loose.length === 0 ? (
        <p>{t('campaigns.noLoose')}</p>
      ) : (
        <form
          className="wide"
          onSubmit={(event) => {
            event.preventDefault();
            place.run();
          }}
        >
          <SelectField
            name="activityId"
            label={t('campaigns.placeChoose')}
            value={chosen}
            onChange={setChosen}
            options={[
              { value: '', label: t('campaigns.choose') },
              ...loose.map(({ id, title, from }) => ({ value: id, label: from === null ? title : `${title}, ${format.day(from)}` })),
            ]}
          />
          <div className="row">
            <Button type="submit" isDisabled={chosen === ''} isPending={place.isPending}>
              {t('campaigns.placeDo')}
            </Button>
          </div>
        </form>
      )}
      <div className="row">
        <Button onPress={() => setIsNew(true)}>{t('campaigns.newActivity')}</Button>
      </div>
      {isNew && <NewActivityDialog campaignId={campaignId} onClose={() => setIsNew(false)} />}
    </section>
  );
};
