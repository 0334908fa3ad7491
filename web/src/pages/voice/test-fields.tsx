import { useTranslation } from 'react-i18next';
import type { MessageTest } from '../../api/voice.ts';
import { Button } from '../../parts/button.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextArea, TextField } from '../../parts/field.tsx';
import styles from './voice.module.css';

export type WrittenVariant = { wording: string; asked: string; hits: string };
export const emptyVariant: WrittenVariant = { wording: '', asked: '', hits: '' };

const most = 5;

type VariantFieldsProps = {
  variants: readonly WrittenVariant[];
  onChange: (variants: readonly WrittenVariant[]) => void;
  isHeld: boolean;
  method: MessageTest['method'];
  error: unknown;
};

export const VariantFields = ({ variants, onChange, isHeld, method, error }: VariantFieldsProps) => {
  const { t } = useTranslation();
  const change = (place: number, part: Partial<WrittenVariant>) =>
    onChange(variants.map((one, index) => (index === place ? { ...one, ...part } : one)));
  return (
    <>
      {variants.map(({ wording, asked, hits }, place) => (
        <div key={place} className={styles.section}>
          <TextArea
            name={`variants.${place}.wording`}
            label={t('tests.wording', { letter: String.fromCodePoint(65 + place) })}
            value={wording}
            onChange={(text) => change(place, { wording: text })}
            rows={2}
            maxLength={2000}
            error={fieldError(error, `variants.${place}.wording`) ?? (place === 0 ? fieldError(error, 'variants') : undefined)}
          />
          {isHeld && (
            <div className={styles.row2}>
              <TextField
                name={`variants.${place}.asked`}
                label={t('tests.asked')}
                value={asked}
                onChange={(text) => change(place, { asked: text })}
                inputMode="numeric"
                error={fieldError(error, `variants.${place}.asked`)}
              />
              <TextField
                name={`variants.${place}.hits`}
                label={t(`tests.hits.${method}`)}
                value={hits}
                onChange={(text) => change(place, { hits: text })}
                inputMode="numeric"
                error={fieldError(error, `variants.${place}.hits`)}
              />
            </div>
          )}
        </div>
      ))}
      {variants.length < most && (
        <div className="row">
          <Button size="small" onPress={() => onChange([...variants, emptyVariant])}>
            {t('tests.wordingAdd')}
          </Button>
        </div>
      )}
    </>
  );
};

type OptionFieldsProps = {
  options: readonly string[];
  onChange: (options: readonly string[]) => void;
  right: string;
  onRight: (place: string) => void;
  error: string | undefined;
};

export const OptionFields = ({ options, onChange, right, onRight, error }: OptionFieldsProps) => {
  const { t } = useTranslation();
  return (
    <>
      {options.map((option, place) => (
        <TextField
          key={place}
          name={place === 0 ? 'options' : `options.${place}`}
          label={t('tests.option', { number: place + 1 })}
          value={option}
          onChange={(text) => onChange(options.map((one, index) => (index === place ? text : one)))}
          maxLength={200}
          error={place === 0 ? error : undefined}
        />
      ))}
      {options.length < 6 && (
        <div className="row">
          <Button size="small" onPress={() => onChange([...options, ''])}>
            {t('tests.optionAdd')}
          </Button>
        </div>
      )}
      <SelectField
        name="rightOption"
        label={t('tests.right')}
        value={right}
        onChange={onRight}
        options={options.map((option, place) => ({ value: String(place), label: option || t('tests.option', { number: place + 1 }) }))}
      />
    </>
  );
};
