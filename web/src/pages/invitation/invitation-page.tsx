import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { acceptInvitation } from '../../api/organisation.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useSession } from '../../shell/session-context.ts';

/** The link only leads here; joining takes a press of the button, so that no mail scanner can use the invitation up. */
export const InvitationPage = () => {
  const { t } = useTranslation();
  const { person } = useSession();
  const { token } = useParams({ from: '/inbjudan/$token' });
  const client = useQueryClient();
  const navigate = useNavigate();
  const accept = useAction({
    act: () => acceptInvitation(token),
    toastErrors: false,
    onDone: async () => {
      await client.invalidateQueries();
      await navigate({ to: '/' });
    },
  });
  return (
    <main id="main" className="stack" style={{ padding: '12vh 20px', maxWidth: '40rem', margin: 'auto' }}>
      <PageHeader title={t('invitation.title')} lead={t('invitation.text', { name: person.name })} />
      <ErrorSummary error={accept.error} />
      <Button look="primary" isPending={accept.isPending} onPress={() => accept.run()}>
        {t('invitation.accept')}
      </Button>
    </main>
  );
};
