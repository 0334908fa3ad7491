import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roomKey } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

type Props = { title: string; onAsk: (question: string) => Promise<unknown>; onClose: () => void };

export const QuestionDialog = ({ title, onAsk, onClose }: Props) => {
  const { t } = useTranslation();
  const [question, setQuestion] = useState('');
  const ask = useAction({
    act: () => onAsk(question),
    refresh: [roomKey],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.questionSent'));
      onClose();
    },
  });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          ask.run();
        }}
      >
        <ErrorSummary error={ask.error} />
        <TextArea name="question" label={t('collaboration.question')} value={question} onChange={setQuestion} rows={5} maxLength={5000} />
        <div className="row">
          <Button look="primary" type="submit" isPending={ask.isPending} isDisabled={question.trim() === ''}>
            {t('collaboration.questionSend')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
