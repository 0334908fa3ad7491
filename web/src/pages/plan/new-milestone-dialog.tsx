import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMilestone } from '../../api/milestones.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export const NewMilestoneDialog = ({ programmeId, onClose }: { programmeId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const add = useAction({
    act: () => addMilestone(programmeId, { name, date }),
    refresh: [['milestones', programmeId]],
    toastErrors: false,
    onDone: () => {
      showToast(t('milestones.added'));
      onClose();
    },
  });
  return (
    <Dialog title={t('milestones.add')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          add.run();
        }}
      >
        <ErrorSummary error={add.error} labels={{ name: t('milestones.name') }} />
        <TextField
          name="name"
          label={t('milestones.name')}
          hint={t('milestones.nameHint')}
          value={name}
          onChange={setName}
          required
          maxLength={200}
          error={fieldError(add.error, 'name')}
        />
        <DateField name="date" label={t('milestones.date')} hint={t('milestones.dateHint')} value={date} onChange={setDate} />
        <div className="row">
          <Button look="primary" type="submit" isPending={add.isPending}>
            {t('milestones.add')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
