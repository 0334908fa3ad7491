import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Activity, changeActivity } from '../../api/activities.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { staleAfterActivity } from './stale-after-activity.ts';

type Props = { programmeId: string; activity: Activity; onClose: () => void };

/** What an activity led to, which nobody knows before it is over. */
export const OutcomeDialog = ({ programmeId, activity, onClose }: Props) => {
  const { t } = useTranslation();
  const isEvent = activity.type === 'event';
  const [contacts, setContacts] = useState(activity.details.contactsMade?.toString() ?? '');
  const [note, setNote] = useState(activity.note);
  const save = useAction({
    act: () =>
      changeActivity(activity.id, {
        note,
        ...(isEvent ? { details: { contactsMade: contacts === '' ? null : Number(contacts) } } : {}),
        revision: activity.revision,
      }),
    refresh: staleAfterActivity(programmeId),
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={t('activityForm.outcome')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <p>
          <b>{activity.title}</b>
        </p>
        {isEvent && (
          <TextField
            name="contactsMade"
            label={t('activityType.field.contactsMade')}
            inputMode="numeric"
            value={contacts}
            onChange={(text) => setContacts(text.replaceAll(/\D/g, '').slice(0, 7))}
          />
        )}
        <TextArea name="note" label={t('activity.note')} value={note} onChange={setNote} rows={4} maxLength={5000} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
