import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { comparisonQuery } from '../../api/strategy.ts';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './document.module.css';
import { isChanged, SectionDifference } from './section-difference.tsx';

type Props = { documentId: string; from: number; to: number };

/** Two versions section by section, word by word; what is the same is left out until it is asked for. */
export const ComparisonView = ({ documentId, from, to }: Props) => {
  const { t } = useTranslation();
  const comparison = useQuery(comparisonQuery(documentId, from, to));
  const [isShort, setIsShort] = useState(true);
  return (
    <QueryView query={comparison}>
      {({ from: before, to: after, sections }) => {
        const shown = isShort ? sections.filter(isChanged) : sections;
        return (
          <div className={styles.comparison}>
            <h2>{t('strategy.comparing', { from: before.label, to: after.label })}</h2>
            {after.changeNote !== '' && <p>{after.changeNote}</p>}
            <p className="soft small">{t('strategy.differenceHint')}</p>
            <div className="row">
              <label className={styles.choice}>
                <input type="checkbox" name="isShort" checked={isShort} onChange={(event) => setIsShort(event.target.checked)} />
                {t('strategy.onlyChanged')}
              </label>
              <Link to="/strategi/dokument/$documentId" params={{ documentId }} search={{ version: to }}>
                {t('strategy.stopComparing')}
              </Link>
            </div>
            {shown.length === 0 && <p>{t('strategy.noDifference')}</p>}
            {shown.map((section) => (
              <SectionDifference key={section.key} section={section} />
            ))}
          </div>
        );
      }}
    </QueryView>
  );
};
