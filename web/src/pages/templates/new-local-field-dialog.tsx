import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addLocalField } from '../../api/local-fields.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export const NewLocalFieldDialog = ({ programmeId, onClose }: { programmeId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [explanation, setExplanation] = useState('');
  const add = useAction({
    act: () => addLocalField(programmeId, { name, explanation }),
    refresh: [
      ['local-fields', programmeId],
      ['local-gaps', programmeId],
    ],
    toastErrors: false,
    onDone: () => {
      showToast(t('localFields.added'));
      onClose();
    },
  });
  return (
    <Dialog title={t('localFields.add')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          add.run();
        }}
      >
        <ErrorSummary error={add.error} labels={{ name: t('localFields.name') }} />
        <TextField
          name="name"
          label={t('localFields.name')}
          hint={t('localFields.nameHint')}
          value={name}
          onChange={setName}
          required
          maxLength={60}
          error={fieldError(add.error, 'name')}
        />
        <TextField name="explanation" label={t('localFields.explanation')} value={explanation} onChange={setExplanation} maxLength={500} />
        <div className="row">
          <Button look="primary" type="submit" isPending={add.isPending}>
            {t('localFields.add')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
