import { useTranslation } from 'react-i18next';
import type { AccessNeed } from '../../api/services.ts';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { SelectField } from '../../parts/field.tsx';
import type { ActivityDraft } from './activity-draft.ts';

const needs: readonly AccessNeed[] = ['easyRead', 'signLanguage', 'otherLanguages', 'readAloud'];

type Props = { draft: ActivityDraft; onChange: (change: Partial<ActivityDraft>) => void };

/** How the activity fits its groups: only for those hit so hard, and what it offers to those who need it. */
export const ActivityFitFields = ({ draft: { details }, onChange }: Props) => {
  const { t } = useTranslation();
  const { impactFloor, meetsNeeds = [] } = details;
  return (
    <>
      <SelectField
        name="impactFloor"
        label={t('activityFit.impactFloor')}
        value={impactFloor ?? 'any'}
        onChange={(value) => onChange({ details: { ...details, impactFloor: value === 'any' ? null : value } })}
        options={(['any', 'small', 'large'] as const).map((value) => ({ value, label: t(`activityFit.floor.${value}`) }))}
      />
      <Choices legend={t('activityFit.meetsNeeds')}>
        {needs.map((need) => (
          <Checkbox
            key={need}
            name={`meets-${need}`}
            label={t(`groups.need.${need}`)}
            checked={meetsNeeds.includes(need)}
            onChange={(isOn) =>
              onChange({ details: { ...details, meetsNeeds: isOn ? [...meetsNeeds, need] : meetsNeeds.filter((one) => one !== need) } })
            }
          />
        ))}
      </Choices>
    </>
  );
};

/** With the manager, who passes it on, or with all: as the local routine says. */
export const MeetingPartnerField = ({ draft: { details }, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <SelectField
      name="meetingWith"
      label={t('activityFit.meetingWith')}
      value={details.meetingWith ?? 'none'}
      onChange={(value) => onChange({ details: { ...details, meetingWith: value === 'none' ? null : value } })}
      options={(['none', 'manager', 'all'] as const).map((value) => ({ value, label: t(`activityFit.partner.${value}`) }))}
    />
  );
};
