import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Mailbox, mailboxesQuery, openMailbox } from '../../api/mailbox.ts';
import { Button } from '../../parts/button.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useSession } from '../../shell/session-context.ts';

type Wanted = Parameters<typeof openMailbox>[0];

/** The mailboxes one may open and has not: one's own first, then those of organisations one signs for. */
export const OpenMailbox = ({ mailboxes }: { mailboxes: readonly Mailbox[] }) => {
  const { t } = useTranslation();
  const { signsFor } = useSession();
  const navigate = useNavigate();
  const open = useAction<Wanted, { id: string }>({
    act: openMailbox,
    refresh: [mailboxesQuery.queryKey],
    onDone: async ({ id }) => {
      showToast(t('mailbox.opened'));
      await navigate({ to: '/brevlada/$mailboxId', params: { mailboxId: id } });
    },
  });
  const names = new Set(mailboxes.filter(({ kind }) => kind === 'organisation').map(({ name }) => name));
  const unopened = signsFor.filter(({ name }) => !names.has(name));
  const hasOwn = mailboxes.some(({ kind }) => kind === 'person');
  if (hasOwn && unopened.length === 0) return null;
  return (
    <div className="row">
      {!hasOwn && (
        <Button look="primary" isPending={open.isPending} onPress={() => open.run({ kind: 'person' })}>
          {t('mailbox.openPrivate')}
        </Button>
      )}
      {unopened.map(({ id, name }) => (
        <Button key={id} isPending={open.isPending} onPress={() => open.run({ kind: 'organisation', organisationId: id })}>
          {t('mailbox.openFor', { name })}
        </Button>
      ))}
    </div>
  );
};
