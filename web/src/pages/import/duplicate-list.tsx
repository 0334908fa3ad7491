import { useTranslation } from 'react-i18next';
import type { DuplicateSuggestion } from '../../api/imports.ts';
import { useFormat } from '../../i18n/format.ts';
import { Checkbox, Radios } from '../../parts/choice.tsx';
import styles from './import-page.module.css';
import { type MergeChoice, untouched } from './merge-choices.ts';

type DuplicateListProps = {
  suggestions: readonly DuplicateSuggestion[];
  choices: Readonly<Record<number, MergeChoice>>;
  onChoose: (index: number, choice: MergeChoice) => void;
};

const apart = '';

export const DuplicateList = ({ suggestions, choices, onChoose }: DuplicateListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (suggestions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t('importing.duplicates', { count: suggestions.length })}</h3>
      <p className="soft">{t('importing.duplicatesText')}</p>
      {suggestions.map(({ titles, score }, index) => {
        const choice = choices[index] ?? untouched;
        return (
          <div key={titles.join('|')} className={styles.duplicate}>
            <Radios
              name={`duplicate-${index}`}
              legend={t('importing.duplicateGroup', { share: format.percent(score) })}
              value={choice.keep ?? apart}
              onChange={(keep) => onChoose(index, { ...choice, keep: keep === apart ? null : keep })}
              choices={[
                { value: apart, label: t('importing.keepAll'), hint: titles.join(' · ') },
                ...titles.map((title) => ({ value: title, label: t('importing.mergeTo', { title }) })),
              ]}
            />
            {choice.keep !== null && (
              <Checkbox
                name={`variants-${index}`}
                label={t('importing.asVariants')}
                checked={choice.asVariants}
                onChange={(asVariants) => onChoose(index, { ...choice, asVariants })}
              />
            )}
          </div>
        );
      })}
    </section>
  );
};
