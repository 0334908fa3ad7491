import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addActivity, type ChannelName, cancelActivity, channelNames } from '../../api/activities.ts';
import { peopleQuery } from '../../api/organisation.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useSession } from '../../shell/session-context.ts';

type PlanActivityProps = {
  programmeId: string;
  needIds: readonly string[];
  suggestedTitle: string;
  onClose: () => void;
  onPlanned: () => void;
};

/** One activity may answer for many cells: that is how twelve gaps are planned in one go. */
export const PlanActivityDialog = ({ programmeId, needIds, suggestedTitle, onClose, onPlanned }: PlanActivityProps) => {
  const { t } = useTranslation();
  const { person } = useSession();
  const people = useQuery(peopleQuery).data ?? [{ personId: person.id, name: person.name }];
  const [title, setTitle] = useState(suggestedTitle);
  const [channel, setChannel] = useState<ChannelName>('email');
  const [plannedDate, setPlannedDate] = useState<string | null>(null);
  const [responsible, setResponsible] = useState(person.id);
  const stale = [['matrix', programmeId], ['activities', programmeId], ['evidence'], ['today']];
  const undo = useAction({ act: cancelActivity, refresh: stale, onDone: () => showToast(t('common.undone')) });
  const plan = useAction({
    act: () => addActivity(programmeId, { title, channel, plannedDate, needIds: [...needIds], responsiblePersonId: responsible }),
    refresh: stale,
    toastErrors: false,
    onDone: ({ id }) => {
      showToast(t('matrix.plannedToast', { count: needIds.length }), { undo: () => undo.run(id) });
      onPlanned();
    },
  });
  return (
    <Dialog title={t('matrix.planTitle', { count: needIds.length })} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          plan.run();
        }}
      >
        <ErrorSummary error={plan.error} labels={{ title: t('activity.title'), plannedDate: t('activity.date') }} />
        <TextField
          name="title"
          label={t('activity.title')}
          hint={t('activity.titleHint')}
          value={title}
          onChange={setTitle}
          required
          maxLength={200}
          error={fieldError(plan.error, 'title')}
        />
        <SelectField
          name="channel"
          label={t('activity.channel')}
          value={channel}
          onChange={setChannel}
          options={channelNames.map((value) => ({ value, label: t(`channel.${value}`) }))}
        />
        <DateField
          name="plannedDate"
          label={t('activity.date')}
          hint={t('activity.dateHint')}
          value={plannedDate}
          onChange={setPlannedDate}
          error={fieldError(plan.error, 'plannedDate')}
        />
        <SelectField
          name="responsible"
          label={t('activity.responsible')}
          value={responsible}
          onChange={setResponsible}
          options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={plan.isPending}>
            {t('matrix.planButton', { count: needIds.length })}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
