import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery } from '../../api/programmes.ts';
import { copyProgramme } from '../../api/suggestions.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export const CopyProgrammeDialog = ({ programmeId, onClose }: { programmeId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const copy = useAction({
    act: () => copyProgramme(programmeId, name),
    refresh: [programmesQuery.queryKey],
    toastErrors: false,
    onDone: async ({ id }) => {
      showToast(t('suggestions.copied'));
      await navigate({ to: '/program/$programmeId', params: { programmeId: id } });
    },
  });
  return (
    <Dialog title={t('suggestions.copy')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          copy.run();
        }}
      >
        <p className="soft">{t('suggestions.copyText')}</p>
        <ErrorSummary error={copy.error} labels={{ name: t('suggestions.copyName') }} />
        <TextField
          name="name"
          label={t('suggestions.copyName')}
          value={name}
          onChange={setName}
          required
          maxLength={200}
          error={fieldError(copy.error, 'name')}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={copy.isPending}>
            {t('suggestions.doCopy')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
