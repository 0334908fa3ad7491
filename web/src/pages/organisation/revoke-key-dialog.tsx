import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiKey, apiKeysQuery, revokeApiKey } from '../../api/api-keys.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export const RevokeKeyDialog = ({ apiKey: { id, name }, onClose }: { apiKey: ApiKey; onClose: () => void }) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const revoke = useAction({
    act: () => revokeApiKey({ apiKeyId: id, reason }),
    refresh: [apiKeysQuery.queryKey, ['systemLetters']],
    toastErrors: false,
    onDone: () => {
      showToast(t('apiKeys.revoked', { name }));
      onClose();
    },
  });
  return (
    <Dialog title={t('apiKeys.revokeTitle', { name })} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          revoke.run();
        }}
      >
        <p>{t('apiKeys.revokeText')}</p>
        <ErrorSummary error={revoke.error} labels={{ reason: t('apiKeys.reason') }} />
        <TextField
          name="reason"
          label={t('apiKeys.reason')}
          hint={t('apiKeys.reasonHint')}
          value={reason}
          onChange={setReason}
          error={fieldError(revoke.error, 'reason')}
          required
          maxLength={200}
        />
        <Button type="submit" look="danger" isPending={revoke.isPending}>
          {t('apiKeys.revokeNow')}
        </Button>
      </form>
    </Dialog>
  );
};
