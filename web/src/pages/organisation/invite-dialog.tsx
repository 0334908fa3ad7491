import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationsQuery, invite } from '../../api/organisation.ts';
import type { Role } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { RoleFields } from './role-fields.tsx';

export const InviteDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>(['write']);
  const send = useAction({
    act: () => invite({ email, roles }),
    refresh: [invitationsQuery.queryKey],
    toastErrors: false,
    onDone: () => {
      showToast(t('organisation.invited', { email }));
      onClose();
    },
  });
  return (
    <Dialog title={t('organisation.inviteTitle')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          send.run();
        }}
      >
        <p className="soft">{t('organisation.inviteText')}</p>
        <ErrorSummary error={send.error} labels={{ email: t('organisation.email') }} />
        <TextField
          name="email"
          type="email"
          autoComplete="off"
          label={t('organisation.email')}
          value={email}
          onChange={setEmail}
          error={fieldError(send.error, 'email')}
          required
        />
        <RoleFields roles={roles} onChange={setRoles} />
        <Button type="submit" look="primary" isPending={send.isPending}>
          {t('organisation.sendInvitation')}
        </Button>
      </form>
    </Dialog>
  );
};
