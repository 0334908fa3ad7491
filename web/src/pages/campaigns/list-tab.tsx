import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Campaigns, type ListedCampaign, noteCampaign } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';
import { phaseTone, useCampaignWords } from './use-campaign-words.ts';

export const ListTab = ({ campaigns: { items, isEditor } }: { campaigns: Campaigns }) => {
  const { t } = useTranslation();
  if (items.length === 0)
    return (
      <EmptyState title={t('campaigns.emptyTitle')}>
        <p>{t('campaigns.empty')}</p>
      </EmptyState>
    );
  return (
    <>
      {isEditor && <ToNote items={items.filter(({ toldAt, isSeen }) => toldAt !== null && !isSeen)} />}
      <CampaignTable items={items} />
      <p className={styles.files}>
        <a href="/v1/campaigns/file?format=csv" download>
          {t('campaigns.excel')}
        </a>
        <a href="/v1/campaigns/file?format=ics" download>
          {t('campaigns.ics')}
        </a>
      </p>
    </>
  );
};

/** The editor-in-chief's list of what she was told and has not looked at. */
const ToNote = ({ items }: { items: readonly ListedCampaign[] }) => {
  const { t } = useTranslation();
  const { notice } = useCampaignWords();
  const format = useFormat();
  const note = useAction({ act: noteCampaign, refresh: [['campaigns'], ['today']], onDone: () => showToast(t('campaigns.noted')) });
  if (items.length === 0) return null;
  return (
    <section className={styles.notice}>
      <h2>{t('campaigns.toNote')}</h2>
      <p className="soft">{t('campaigns.toNoteHint')}</p>
      <ul className="plain-list">
        {items.map(({ id, title, owners, noticeDays }) => (
          <li key={id} className={styles.noticeItem}>
            <span>
              <CampaignLink id={id} title={title} />
              <small>
                {format.list(owners.map(({ name }) => name))} · {t('campaigns.columnNotice')}: {notice(noticeDays)}
              </small>
            </span>
            <Button size="small" isPending={note.isPending} onPress={() => note.run(id)}>
              {t('campaigns.note')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const CampaignLink = ({ id, title }: { id: string; title: string }) => (
  <Link to="/kampanjer/$campaignId" params={{ campaignId: id }}>
    {title}
  </Link>
);

export const CampaignTable = ({ items }: { items: readonly ListedCampaign[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { days, target, notice } = useCampaignWords();
  const columns: Column<ListedCampaign>[] = [
    {
      id: 'title',
      head: t('campaigns.columnTitle'),
      isRowHead: true,
      cell: (one) => (
        <span className={styles.what}>
          <CampaignLink id={one.id} title={one.title} />
          {one.occasion !== null && <small>{one.occasion}</small>}
          {one.openRemarks > 0 && <small>{t('campaigns.openRemarks', { count: one.openRemarks })}</small>}
        </span>
      ),
    },
    {
      id: 'phase',
      head: t('campaigns.columnPhase'),
      cell: ({ phase, isAsked, visibility }) => (
        <span className={styles.tags}>
          <Tag tone={phaseTone[phase]}>{t(`campaigns.phase.${phase}`)}</Tag>
          {visibility === 'own' && <Tag>{t('campaigns.ownIdea')}</Tag>}
          {isAsked && <Tag tone="wait">{t('campaigns.asked')}</Tag>}
        </span>
      ),
    },
    {
      id: 'owners',
      head: t('campaigns.columnOwners'),
      cell: ({ owners, partners }) => (
        <span className={styles.what}>
          {format.list(owners.map(({ name }) => name))}
          {partners.length > 0 && <small>{t('campaigns.partners', { names: format.list(partners) })}</small>}
        </span>
      ),
    },
    { id: 'days', head: t('campaigns.columnDays'), cell: (one) => days(one) },
    { id: 'target', head: t('campaigns.columnTarget'), cell: (one) => target(one) || '–' },
    { id: 'notice', head: t('campaigns.columnNotice'), cell: ({ noticeDays }) => notice(noticeDays) },
  ];
  return <DataTable caption={t('campaigns.title')} columns={columns} rows={items} rowKey={({ id }) => id} />;
};
