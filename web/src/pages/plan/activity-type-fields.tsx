import { useTranslation } from 'react-i18next';
import type { ActivityTypeName } from '../../api/activities.ts';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import type { ActivityDraft, Details } from './activity-draft.ts';
import { MeetingPartnerField } from './activity-fit-fields.tsx';
import { LocalTypeField } from './local-type-field.tsx';

type FieldName = Exclude<keyof Details, 'outlets' | 'streamRule' | 'meetingWith' | 'impactFloor' | 'meetsNeeds'>;

const fields: Record<ActivityTypeName, readonly FieldName[]> = {
  committee: ['committee', 'agendaItem', 'speaker', 'slidesUrl'],
  managementMeeting: ['minutesNeeded', 'slidesUrl'],
  meeting: ['participants', 'attended', 'routine', 'routineUrl'],
  memo: ['recipients'],
  training: ['participants', 'attended', 'material'],
  dialogue: ['cadenceDays', 'routine', 'routineUrl', 'lastContact', 'nextContact'],
  stream: ['cadenceDays'],
  webPage: ['url', 'pageOwner', 'lastChecked'],
  email: ['recipients'],
  digitalPost: ['recipients'],
  press: ['embargoUntil', 'pressContact'],
  social: ['url'],
  event: ['takesPart', 'material', 'contactsMade'],
  cascade: [],
  other: ['url'],
};

const days: readonly FieldName[] = ['lastContact', 'nextContact', 'lastChecked', 'embargoUntil'];
const numbers: readonly FieldName[] = ['minutesNeeded', 'participants', 'attended', 'cadenceDays', 'recipients', 'contactsMade'];

type Props = { draft: ActivityDraft; onChange: (change: Partial<ActivityDraft>) => void };

/** The fields of the chosen kind, and no others. */
export const ActivityTypeFields = ({ draft, onChange }: Props) => {
  const { t } = useTranslation();
  const set = (name: FieldName, value: string | number | null) => onChange({ details: { ...draft.details, [name]: value } });
  return (
    <>
      {draft.type === 'other' && <LocalTypeField chosen={draft.localTypeId} onChoose={(localTypeId) => onChange({ localTypeId })} />}
      {draft.type === 'stream' && <StreamFields draft={draft} onChange={onChange} />}
      {draft.type === 'meeting' && <MeetingPartnerField draft={draft} onChange={onChange} />}
      {draft.type === 'managementMeeting' && <BriefField draft={draft} onChange={onChange} />}
      {fields[draft.type].map((name) => {
        const value = draft.details[name] ?? null;
        const label = t(`activityType.field.${name === 'cadenceDays' && draft.type === 'stream' ? 'streamDays' : name}`);
        if (days.includes(name))
          return (
            <DateField
              key={name}
              name={name}
              label={label}
              value={value === null ? null : String(value)}
              onChange={(day) => set(name, day)}
            />
          );
        if (name === 'routine')
          return (
            <TextArea
              key={name}
              name={name}
              label={label}
              hint={t('activityType.field.routineHint')}
              value={draft.details.routine ?? ''}
              onChange={(text) => set(name, text)}
              rows={4}
              maxLength={5000}
            />
          );
        const isNumber = numbers.includes(name);
        return (
          <TextField
            key={name}
            name={name}
            label={label}
            hint={name === 'cadenceDays' && draft.type === 'dialogue' ? t('activityType.field.cadenceHint') : undefined}
            value={value === null ? '' : String(value)}
            onChange={(text) => set(name, isNumber ? wholeNumber(text) : text)}
            {...(isNumber ? { inputMode: 'numeric' as const } : {})}
            {...(name.toLowerCase().endsWith('url') ? { type: 'url', placeholder: 'https://' } : {})}
          />
        );
      })}
    </>
  );
};

const wholeNumber = (text: string): number | null => {
  const digits = text.replaceAll(/\D/g, '').slice(0, 8);
  return digits === '' ? null : Number(digits);
};

export const BriefField = ({ draft, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <TextArea
      name="brief"
      label={t('activityForm.brief')}
      hint={t('activityForm.briefHint')}
      value={draft.brief}
      onChange={(brief) => onChange({ brief })}
      maxLength={5000}
    />
  );
};

const StreamFields = ({ draft, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <TextArea
        name="outlets"
        label={t('activityType.field.outlets')}
        hint={t('activityType.field.outletsHint')}
        value={draft.outlets}
        onChange={(outlets) => onChange({ outlets })}
        rows={3}
      />
      <SelectField
        name="streamRule"
        label={t('activityType.field.streamRule')}
        value={draft.details.streamRule ?? 'any'}
        onChange={(streamRule) => onChange({ details: { ...draft.details, streamRule } })}
        options={(['any', 'all'] as const).map((value) => ({ value, label: t(`activityType.streamRule.${value}`) }))}
      />
    </>
  );
};
