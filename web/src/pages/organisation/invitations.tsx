import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Invitation, invitationsQuery, withdrawInvitation } from '../../api/organisation.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmailAddress } from '../../parts/email-address.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

const isWaiting = ({ acceptedAt, withdrawnAt, expiresAt }: Invitation): boolean =>
  acceptedAt === null && withdrawnAt === null && new Date(expiresAt) > new Date();

export const Invitations = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const invitations = useQuery(invitationsQuery);
  const withdraw = useAction<string>({
    act: withdrawInvitation,
    refresh: [invitationsQuery.queryKey],
    onDone: () => showToast(t('organisation.withdrawnToast')),
  });
  const state = (invitation: Invitation): string => {
    if (invitation.acceptedAt !== null) return t('organisation.accepted', { day: format.day(invitation.acceptedAt) });
    if (invitation.withdrawnAt !== null) return t('organisation.withdrawn');
    return isWaiting(invitation) ? t('organisation.waiting', { day: format.day(invitation.expiresAt) }) : t('organisation.expired');
  };
  const action = (invitation: Invitation) =>
    isWaiting(invitation) && (
      <Button size="small" onPress={() => withdraw.run(invitation.id)} aria-label={`${t('organisation.withdraw')}: ${invitation.email}`}>
        {t('organisation.withdraw')}
      </Button>
    );
  return (
    <section className="wide">
      <h2>{t('organisation.invitations')}</h2>
      <QueryView query={invitations}>
        {(items) =>
          items.length === 0 ? (
            <p className="soft">{t('organisation.noInvitations')}</p>
          ) : (
            <DataTable
              caption={t('organisation.invitations')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { id: 'email', head: t('organisation.email'), cell: ({ email }) => <EmailAddress address={email} />, isRowHead: true },
                {
                  id: 'may',
                  head: t('organisation.may'),
                  cell: ({ roles }) => roles.map((role) => t(`organisation.roles.${role}`)).join(', '),
                },
                { id: 'state', head: t('organisation.invitations'), cell: state },
                { id: 'withdraw', head: <span className="unseen">{t('organisation.withdraw')}</span>, cell: action },
              ]}
            />
          )
        }
      </QueryView>
    </section>
  );
};
