import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import styles from './language.module.css';
import type { FormChoice } from './term-form-choices.ts';

type TermFormsProps = {
  choices: readonly FormChoice[] | null;
  onChange: (choices: FormChoice[]) => void;
  onPreview: () => void;
  isPending: boolean;
  isDisabled: boolean;
};

export const TermForms = ({ choices, onChange, onPreview, isPending, isDisabled }: TermFormsProps) => {
  const { t } = useTranslation();
  if (choices === null)
    return (
      <div className="row">
        <Button reads onPress={onPreview} isPending={isPending} isDisabled={isDisabled}>
          {t('words.seeForms')}
        </Button>
      </div>
    );
  return (
    <Choices legend={t('words.forms')}>
      <p className="soft small">{t('words.formsText')}</p>
      <div className={styles.forms}>
        {choices.map(({ id, form, isOn }) => (
          <Checkbox
            key={id}
            name={`form-${id}`}
            label={form}
            checked={isOn}
            onChange={(next) => onChange(choices.map((one) => (one.id === id ? { ...one, isOn: next } : one)))}
          />
        ))}
      </div>
    </Choices>
  );
};
