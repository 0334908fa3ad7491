import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMessage } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export const MessageDialog = ({ programmeId, onClose }: { programmeId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');
  const add = useAction({
    act: () => addMessage(programmeId, { title, summary }),
    refresh: [['plan', programmeId], ['matrix', programmeId], ['programmes']],
    toastErrors: false,
    onDone: () => {
      showToast(t('plan.messageAdded'));
      onClose();
    },
  });
  return (
    <Dialog title={t('plan.newMessage')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          add.run();
        }}
      >
        <ErrorSummary error={add.error} labels={{ title: t('plan.messageTitle') }} />
        <TextField
          name="title"
          label={t('plan.messageTitle')}
          hint={t('plan.messageTitleHint')}
          value={title}
          onChange={setTitle}
          required
          maxLength={300}
          error={fieldError(add.error, 'title')}
        />
        <TextArea name="summary" label={`${t('plan.messageSummary')} (${t('common.optional')})`} value={summary} onChange={setSummary} />
        <div className="row">
          <Button look="primary" type="submit" isPending={add.isPending}>
            {t('plan.addMessage')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
