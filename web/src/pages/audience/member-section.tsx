import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Member, membersQuery, removeMember, restoreMember } from '../../api/members.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmailAddress } from '../../parts/email-address.tsx';
import { Failure, Loading } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { AddMemberDialog } from './add-member-dialog.tsx';
import styles from './audience-page.module.css';
import { MemberImportDialog } from './member-import-dialog.tsx';

export const MemberSection = ({ audienceId }: { audienceId: string }) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<'import' | 'one' | null>(null);
  const members = useInfiniteQuery(membersQuery(audienceId, search));
  const items = members.data?.pages.flatMap((page) => page.items) ?? [];
  const total = members.data?.pages[0]?.total ?? 0;
  const isEmpty = members.data !== undefined && total === 0 && search === '';
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{members.data ? t('audience.memberCount', { count: total }) : t('audience.members')}</h2>
        <div className="row">
          <Button look={isEmpty ? 'primary' : 'quiet'} onPress={() => setOpened('import')}>
            {t('audience.importMembers')}
          </Button>
          <Button look="plain" onPress={() => setOpened('one')}>
            {t('audience.addOne')}
          </Button>
        </div>
      </div>
      {isEmpty ? (
        <p className="soft">{t('audience.noMembersText')}</p>
      ) : (
        <SearchField label={t('audience.searchMembers')} value={search} onSearch={setSearch} />
      )}
      {members.isPending && <Loading />}
      {members.isError && <Failure error={members.error} onRetry={members.refetch} />}
      {items.length > 0 && <MemberTable audienceId={audienceId} members={items} />}
      {search !== '' && members.data !== undefined && items.length === 0 && <p className="soft">{t('audience.noHits')}</p>}
      {members.hasNextPage && (
        <div>
          <Button reads isPending={members.isFetchingNextPage} onPress={() => void members.fetchNextPage()}>
            {t('common.showMore')}
          </Button>
        </div>
      )}
      {opened === 'import' && <MemberImportDialog audienceId={audienceId} onClose={() => setOpened(null)} />}
      {opened === 'one' && <AddMemberDialog audienceId={audienceId} onClose={() => setOpened(null)} />}
    </section>
  );
};

const MemberTable = ({ audienceId, members }: { audienceId: string; members: readonly Member[] }) => {
  const { t } = useTranslation();
  const refresh = [['members', audienceId], ['matrix'], ['evidence']];
  const restore = useAction({ act: (id: string) => restoreMember(audienceId, id), refresh });
  const remove = useAction({
    act: ({ recipientId }: Member) => removeMember(audienceId, recipientId),
    refresh,
    onDone: (_, { recipientId, name }) => showToast(t('audience.memberRemoved', { name }), { undo: () => restore.run(recipientId) }),
  });
  const columns: Column<Member>[] = [
    { id: 'name', head: t('audience.memberName'), cell: ({ name }) => name, isRowHead: true },
    {
      id: 'email',
      head: t('audience.email'),
      cell: ({ email }) => <span className={styles.email}>{email === null ? '–' : <EmailAddress address={email} />}</span>,
    },
    {
      id: 'number',
      head: t('audience.personalNumber'),
      cell: ({ personalNumberMasked, organisationNumber }) => personalNumberMasked ?? organisationNumber ?? '–',
    },
    {
      id: 'remove',
      head: <span className="unseen">{t('common.remove')}</span>,
      cell: (member) => (
        <Button size="small" look="plain" aria-label={t('audience.removeMember', { name: member.name })} onPress={() => remove.run(member)}>
          {t('common.remove')}
        </Button>
      ),
    },
  ];
  return <DataTable caption={t('audience.members')} columns={columns} rows={members} rowKey={({ recipientId }) => recipientId} />;
};
