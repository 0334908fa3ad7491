import { useTranslation } from 'react-i18next';
import type { TextGuidelines } from '../../api/voice.ts';
import { Tag } from '../../parts/tag.tsx';
import styles from './voice.module.css';

const tones = { kept: 'good', remark: 'wait', notSure: 'info' } as const;

/** What the machine saw of each agreed guideline. */
export const GuidelineList = ({ items }: { items: TextGuidelines['items'] }) => {
  const { t, i18n } = useTranslation();
  return (
    <ul className={styles.assets}>
      {items.map(({ kind, state, sv, en }) => (
        <li key={kind}>
          <strong>{t(`guidelines.kind.${kind}`)}</strong> <Tag tone={tones[state]}>{t(`guidelines.state.${state}`)}</Tag>{' '}
          <span>{i18n.language === 'en' ? en : sv}</span>
        </li>
      ))}
    </ul>
  );
};
