import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contributionsQuery, type ListedContribution, sendContribution } from '../../api/network.ts';
import { mayDo } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { ContributionForm } from './contribution-form.tsx';
import styles from './network.module.css';
import { useHours } from './use-hours.ts';

export const contributionTone: Record<ListedContribution['status'], Tone> = {
  sent: 'info',
  taken: 'wait',
  returned: 'wait',
  declined: 'plain',
  published: 'good',
  withdrawn: 'plain',
};

export const ContributionsTab = ({ isEditor }: { isEditor: boolean }) => {
  const { t } = useTranslation();
  const [isNew, setIsNew] = useState(false);
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  return (
    <>
      {isEditor && <Box isInbox />}
      <Box isInbox={false} />
      {mayWrite && (
        <div className="row">
          <Button look={isEditor ? 'quiet' : 'primary'} onPress={() => setIsNew(true)}>
            {t('network.send')}
          </Button>
        </div>
      )}
      {isNew && <NewContribution onClose={() => setIsNew(false)} />}
    </>
  );
};

const Box = ({ isInbox }: { isInbox: boolean }) => {
  const { t } = useTranslation();
  const hours = useHours();
  const contributions = useQuery(contributionsQuery(isInbox));
  const title = t(isInbox ? 'network.inbox' : 'network.own');
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <QueryView query={contributions}>
        {({ items, medianHours }) =>
          items.length === 0 ? (
            <EmptyState title={t(isInbox ? 'network.inboxEmptyTitle' : 'network.ownEmptyTitle')}>
              <p>{t(isInbox ? 'network.inboxEmpty' : 'network.ownEmpty')}</p>
            </EmptyState>
          ) : (
            <>
              {medianHours !== null && <p className="soft">{t('network.medianHours', { time: hours(medianHours) })}</p>}
              <ContributionTable title={title} items={items} isInbox={isInbox} />
            </>
          )
        }
      </QueryView>
    </section>
  );
};

const ContributionTable = ({ title, items, isInbox }: { title: string; items: readonly ListedContribution[]; isInbox: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = useHours();
  const columns: Column<ListedContribution>[] = [
    {
      id: 'title',
      head: t('network.contributionTitle'),
      isRowHead: true,
      cell: ({ id, title: text }) => (
        <Link to="/natverk/bidrag/$contributionId" params={{ contributionId: id }}>
          {text}
        </Link>
      ),
    },
    {
      id: 'status',
      head: t('network.columnStatus'),
      cell: ({ status }) => <Tag tone={contributionTone[status]}>{t(`network.status.${status}`)}</Tag>,
    },
    isInbox
      ? { id: 'organisation', head: t('network.organisation'), cell: ({ organisation }) => organisation.name }
      : {
          id: 'owner',
          head: t('network.columnOwner'),
          cell: ({ ownerName }) => ownerName ?? <Tag tone="wait">{t('network.ownerless')}</Tag>,
        },
    { id: 'sent', head: t('network.columnSent'), cell: ({ sentAt }) => format.recent(sentAt) },
    {
      id: 'wait',
      head: t('network.columnWait'),
      cell: ({ hours: count, answeredAt }) => {
        if (count === null) return '–';
        return answeredAt === null ? t('network.waited', { time: hours(count) }) : hours(count);
      },
    },
  ];
  return <DataTable caption={title} columns={columns} rows={items} rowKey={({ id }) => id} />;
};

const NewContribution = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = useAction({
    act: sendContribution,
    refresh: [['network']],
    toastErrors: false,
    onDone: ({ id }) => {
      showToast(t('network.sent'));
      return navigate({ to: '/natverk/bidrag/$contributionId', params: { contributionId: id } });
    },
  });
  return (
    <Dialog title={t('network.send')} isOpen onClose={onClose}>
      <ContributionForm
        initial={{ title: '', text: '', suggestion: '' }}
        label={t('network.sendDo')}
        error={send.error}
        isPending={send.isPending}
        onSave={send.run}
      />
    </Dialog>
  );
};
