import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlanLink } from '../../api/collaboration.ts';
import { planQuery } from '../../api/plan.ts';
import { programmesQuery } from '../../api/programmes.ts';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { SelectField } from '../../parts/field.tsx';

export type ChosenPlan = { programmeId: string; audienceId: string; needIds: string[] };
export const noPlan: ChosenPlan = { programmeId: '', audienceId: '', needIds: [] };

/** Null until an audience is chosen: then it is about nobody in the plan. */
export const linkOf = ({ programmeId, audienceId, needIds }: ChosenPlan): PlanLink | null =>
  programmeId === '' || audienceId === '' ? null : { programmeId, audienceId, needIds };

type Props = { value: ChosenPlan; onChange: (value: ChosenPlan) => void };

/** Which audience of the plan it reaches, and which messages it answers for. */
export const PlanLinkField = ({ value, onChange }: Props) => {
  const { t } = useTranslation();
  const programmes = useQuery(programmesQuery);
  return (
    <Choices legend={t('collaboration.planLink')}>
      <SelectField
        name="programmeId"
        label={t('collaboration.planProgramme')}
        value={value.programmeId}
        onChange={(programmeId) => onChange({ ...noPlan, programmeId })}
        options={[
          { value: '', label: t('collaboration.planNone') },
          ...(programmes.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {value.programmeId !== '' && <AudienceField key={value.programmeId} value={value} onChange={onChange} />}
    </Choices>
  );
};

const AudienceField = ({ value, onChange }: Props) => {
  const { t } = useTranslation();
  const plan = useQuery(planQuery(value.programmeId)).data;
  if (plan === undefined) return null;
  const titleOf = new Map(plan.messages.map(({ id, title }) => [id, title]));
  const needs = plan.needs.filter(({ audienceId }) => audienceId === value.audienceId);
  const toggle = (id: string, isIn: boolean): void =>
    onChange({ ...value, needIds: isIn ? [...value.needIds, id] : value.needIds.filter((one) => one !== id) });
  return (
    <>
      <SelectField
        name="audienceId"
        label={t('collaboration.planAudience')}
        value={value.audienceId}
        onChange={(audienceId) => onChange({ ...value, audienceId, needIds: [] })}
        options={[{ value: '', label: '–' }, ...plan.audiences.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {needs.length > 0 && (
        <Choices legend={t('collaboration.planNeeds')}>
          {needs.map(({ id, messageId }) => (
            <Checkbox
              key={id}
              name={`need-${id}`}
              label={titleOf.get(messageId) ?? ''}
              checked={value.needIds.includes(id)}
              onChange={(isIn) => toggle(id, isIn)}
            />
          ))}
        </Choices>
      )}
    </>
  );
};
