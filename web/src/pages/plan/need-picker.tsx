import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStructure } from '../../api/plan.ts';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { SelectField } from '../../parts/field.tsx';
import styles from './plan-page.module.css';

type NeedPickerProps = { structure: PlanStructure; needIds: readonly string[]; onChange: (needIds: readonly string[]) => void };

/** One audience's cells at a time; what is chosen in the others stays chosen. */
export const NeedPicker = ({ structure, needIds, onChange }: NeedPickerProps) => {
  const { t } = useTranslation();
  const withNeeds = structure.audiences.filter(({ id }) => structure.needs.some(({ audienceId }) => audienceId === id));
  const first = structure.needs.find(({ id }) => needIds.includes(id))?.audienceId ?? withNeeds[0]?.id ?? '';
  const [audienceId, setAudienceId] = useState(first);
  const shown = structure.needs.filter((need) => need.audienceId === audienceId);
  const toggle = (id: string, isOn: boolean) => onChange(isOn ? [...needIds, id] : needIds.filter((each) => each !== id));
  return (
    <div className="wide">
      <SelectField
        name="audience"
        label={t('plan.forAudience')}
        value={audienceId}
        onChange={setAudienceId}
        options={withNeeds.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choices legend={`${t('plan.needs')} ${t('matrix.chosen', { count: needIds.length })}`}>
        <div className={styles.pick}>
          {shown.map(({ id, messageId }) => (
            <Checkbox
              key={id}
              name={`need-${id}`}
              label={structure.messages.find((message) => message.id === messageId)?.title}
              checked={needIds.includes(id)}
              onChange={(isOn) => toggle(id, isOn)}
            />
          ))}
        </div>
      </Choices>
    </div>
  );
};
