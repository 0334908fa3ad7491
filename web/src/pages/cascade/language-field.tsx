import { useTranslation } from 'react-i18next';
import type { Holder } from '../../api/cascade.ts';
import { SelectField } from '../../parts/field.tsx';

type Language = Holder['locale'];

/** What a holder reads: the mails and the personal page come in it. */
export const LanguageField = ({ value, onChange }: { value: Language; onChange: (language: Language) => void }) => {
  const { t } = useTranslation();
  return (
    <SelectField
      name="locale"
      label={t('cascade.reads')}
      hint={t('cascade.readsHint')}
      value={value}
      onChange={onChange}
      options={(['sv', 'en'] as const).map((each) => ({ value: each, label: t(`cascade.languages.${each}`) }))}
    />
  );
};
