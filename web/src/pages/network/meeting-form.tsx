import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextField } from '../../parts/field.tsx';

type Plan = { kind: 'yearly' | 'extra'; title: string; heldOn: string; startsAt: string; minutesLong: number; place: string };
type FormProps = { initial: Plan; label: string; error: unknown; isPending: boolean; onSave: (plan: Plan) => void };

export const MeetingForm = ({ initial, label, error, isPending, onSave }: FormProps) => {
  const { t } = useTranslation();
  const [plan, setPlan] = useState(initial);
  const set = (change: Partial<Plan>): void => setPlan((before) => ({ ...before, ...change }));
  const fault = (field: keyof Plan) => fieldError(error, field);
  return (
    <form
      className="wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(plan);
      }}
    >
      <ErrorSummary
        error={error}
        labels={{
          title: t('network.meetingTitle'),
          heldOn: t('network.meetingDay'),
          startsAt: t('network.meetingTime'),
          minutesLong: t('network.meetingMinutes'),
        }}
      />
      <SelectField
        name="kind"
        label={t('network.meetingKind')}
        value={plan.kind}
        onChange={(kind) => set({ kind })}
        options={(['yearly', 'extra'] as const).map((value) => ({ value, label: t(`network.kinds.${value}`) }))}
      />
      <TextField
        name="title"
        label={t('network.meetingTitle')}
        value={plan.title}
        onChange={(title) => set({ title })}
        maxLength={200}
        error={fault('title')}
      />
      <DateField
        name="heldOn"
        label={t('network.meetingDay')}
        value={plan.heldOn}
        onChange={(heldOn) => set({ heldOn: heldOn ?? '' })}
        error={fault('heldOn')}
      />
      <TextField
        name="startsAt"
        label={t('network.meetingTime')}
        hint={t('network.meetingTimeHint')}
        value={plan.startsAt}
        onChange={(startsAt) => set({ startsAt: startsAt.replace('.', ':') })}
        error={fault('startsAt')}
      />
      <TextField
        name="minutesLong"
        inputMode="numeric"
        label={t('network.meetingMinutes')}
        value={String(plan.minutesLong)}
        onChange={(minutes) => set({ minutesLong: Number(minutes) || 0 })}
        error={fault('minutesLong')}
      />
      <TextField
        name="place"
        label={t('network.meetingPlace')}
        value={plan.place}
        onChange={(place) => set({ place })}
        maxLength={200}
        error={fault('place')}
      />
      <div className="row">
        <Button look="primary" type="submit" isPending={isPending}>
          {label}
        </Button>
      </div>
    </form>
  );
};
