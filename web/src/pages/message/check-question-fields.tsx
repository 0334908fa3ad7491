import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import styles from './check-question.module.css';

export type QuestionDraft = { id?: string; text: string; options: string[]; right: number; explanation: string };

type Props = {
  at: number;
  question: QuestionDraft;
  onChange: (question: QuestionDraft) => void;
  /** Left out where there are as few questions as there may be. */
  onRemove: (() => void) | undefined;
};

export const CheckQuestionFields = ({ at, question, onChange, onRemove }: Props) => {
  const { t } = useTranslation();
  const { text, options, right, explanation } = question;
  return (
    <fieldset className={styles.question}>
      <legend>{t('check.question', { number: at + 1 })}</legend>
      <TextField
        name={`question-${at}`}
        label={t('check.text')}
        value={text}
        onChange={(changed) => onChange({ ...question, text: changed })}
        required
        maxLength={500}
      />
      {options.map((option, place) => (
        <div key={place} className={styles.option}>
          <input
            type="radio"
            name={`right-${at}`}
            aria-label={t('check.isRight', { number: place + 1 })}
            checked={place === right}
            onChange={() => onChange({ ...question, right: place })}
          />
          <TextField
            name={`option-${at}-${place}`}
            label={t('check.option', { number: place + 1 })}
            value={option}
            onChange={(changed) => onChange({ ...question, options: options.map((one, index) => (index === place ? changed : one)) })}
            required={place < 2}
            maxLength={200}
          />
        </div>
      ))}
      <TextArea
        name={`explanation-${at}`}
        label={t('check.explanation')}
        value={explanation}
        onChange={(changed) => onChange({ ...question, explanation: changed })}
        rows={2}
        maxLength={1000}
      />
      {onRemove && (
        <div>
          <Button size="small" look="plain" onPress={onRemove}>
            {t('check.removeQuestion', { number: at + 1 })}
          </Button>
        </div>
      )}
    </fieldset>
  );
};
