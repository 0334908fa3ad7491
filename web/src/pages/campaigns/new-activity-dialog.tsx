import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planCampaignActivity } from '../../api/campaigns.ts';
import { programmesQuery } from '../../api/programmes.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

const types = ['social', 'email', 'webPage', 'press', 'event', 'meeting', 'training', 'memo', 'other'] as const;

export const NewActivityDialog = ({ campaignId, onClose }: { campaignId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const programmes = (useQuery(programmesQuery).data ?? []).filter(({ isOwn, isAdopted }) => isOwn || isAdopted);
  const [chosen, setChosen] = useState('');
  const programmeId = chosen || (programmes[0]?.id ?? '');
  const [title, setTitle] = useState('');
  const [type, setType] = useState<(typeof types)[number]>('social');
  const [plannedDate, setPlannedDate] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const plan = useAction({
    act: () => planCampaignActivity(campaignId, { programmeId, title, type, plannedDate, note }),
    refresh: [['campaigns'], ['calendar'], ['pressure'], ['plan'], ['activities']],
    toastErrors: false,
    onDone: () => {
      showToast(t('campaigns.newActivityDone'));
      onClose();
    },
  });
  return (
    <Dialog title={t('campaigns.newActivity')} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          plan.run();
        }}
      >
        <ErrorSummary error={plan.error} labels={{ title: t('campaigns.activity'), plannedDate: t('campaigns.activityDay') }} />
        {programmes.length === 0 && <p>{t('campaigns.noProgramme')}</p>}
        <SelectField
          name="programmeId"
          label={t('campaigns.programme')}
          value={programmeId}
          onChange={setChosen}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          name="title"
          label={t('campaigns.activity')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          error={fieldError(plan.error, 'title')}
        />
        <SelectField
          name="type"
          label={t('campaigns.activityType')}
          value={type}
          onChange={setType}
          options={types.map((value) => ({ value, label: t(`activityType.name.${value}`) }))}
        />
        <DateField name="plannedDate" label={t('campaigns.activityDay')} value={plannedDate} onChange={setPlannedDate} />
        <TextArea name="note" label={t('campaigns.message')} value={note} onChange={setNote} rows={3} maxLength={5000} />
        <div className="row">
          <Button look="primary" type="submit" isDisabled={programmeId === ''} isPending={plan.isPending}>
            {t('campaigns.newActivityDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
