import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConcreteMessage, hangMessage, type MainMessage } from '../../api/language.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { SelectField, TextArea } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';
import { statementOf } from './statement-of.ts';

type HangDialogProps = { message: ConcreteMessage; mains: readonly MainMessage[]; onClose: () => void };

export const HangDialog = ({ message, mains, onClose }: HangDialogProps) => {
  const { t } = useTranslation();
  const [mainMessageId, setMainMessageId] = useState(message.mainMessageId ?? '');
  const [benefit, setBenefit] = useState(message.benefit);
  const save = useAction({
    act: () => hangMessage(message.messageId, { mainMessageId: mainMessageId || null, benefit }),
    refresh: [['concrete-messages']],
    toastErrors: false,
    onDone: onClose,
  });
  return (
    <Dialog title={t('mainMessages.hungTitle', { title: message.title })} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <SelectField
          name="mainMessage"
          label={t('mainMessages.under')}
          value={mainMessageId}
          onChange={setMainMessageId}
          options={[
            { value: '', label: t('mainMessages.underNone') },
            ...mains.map((main) => ({ value: main.id, label: statementOf(main) })),
          ]}
        />
        <TextArea
          name="benefit"
          label={t('mainMessages.benefit')}
          hint={t('mainMessages.benefitHint')}
          value={benefit}
          onChange={setBenefit}
          rows={2}
          maxLength={500}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
