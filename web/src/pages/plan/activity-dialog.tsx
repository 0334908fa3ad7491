import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Activity, addActivity, type ChannelName, changeActivity, channelNames } from '../../api/activities.ts';
import { peopleQuery } from '../../api/organisation.ts';
import type { PlanStructure } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { NeedPicker } from './need-picker.tsx';

type ActivityDialogProps = { programmeId: string; structure: PlanStructure; activity?: Activity; onClose: () => void };

export const ActivityDialog = ({ programmeId, structure, activity, onClose }: ActivityDialogProps) => {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery).data ?? [];
  const [title, setTitle] = useState(activity?.title ?? '');
  const [channel, setChannel] = useState<ChannelName>(activity?.channel ?? 'meeting');
  const [plannedDate, setPlannedDate] = useState(activity?.plannedDate ?? null);
  const [responsible, setResponsible] = useState(activity?.responsible?.id ?? '');
  const [note, setNote] = useState(activity?.note ?? '');
  const [needIds, setNeedIds] = useState<readonly string[]>(activity?.needs.map(({ needId }) => needId) ?? []);
  const fields = { title, channel, plannedDate, responsiblePersonId: responsible || null, note, needIds: [...needIds] };
  const save = useAction<void, unknown>({
    act: () =>
      activity === undefined ? addActivity(programmeId, fields) : changeActivity(activity.id, { ...fields, revision: activity.revision }),
    refresh: [['activities', programmeId], ['matrix', programmeId], ['plan', programmeId], ['evidence'], ['today']],
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={activity === undefined ? t('plan.newActivity') : t('plan.editActivity')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ title: t('activity.title') }} />
        <TextField
          name="title"
          label={t('activity.title')}
          hint={t('activity.titleHint')}
          value={title}
          onChange={setTitle}
          required
          maxLength={200}
          error={fieldError(save.error, 'title')}
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
        />
        <SelectField
          name="responsible"
          label={t('activity.responsible')}
          value={responsible}
          onChange={setResponsible}
          options={[{ value: '', label: t('common.none') }, ...people.map(({ personId, name }) => ({ value: personId, label: name }))]}
        />
        <NeedPicker structure={structure} needIds={needIds} onChange={setNeedIds} />
        <TextArea name="note" label={`${t('activity.note')} (${t('common.optional')})`} value={note} onChange={setNote} rows={2} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending} isDisabled={needIds.length === 0}>
            {t('plan.saveActivity')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
