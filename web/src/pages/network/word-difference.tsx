import { useTranslation } from 'react-i18next';
import type { Contribution } from '../../api/network.ts';
import styles from './network.module.css';

type Changes = NonNullable<Contribution['changes']>;

/** Struck through and underlined for the eye, said in words for the ear. */
const Words = ({ changes }: { changes: Changes['text'] }) => {
  const { t } = useTranslation();
  return (
    <>
      {changes.map(({ kind, text }, index) => {
        const key = `${index}-${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span className="unseen">{t(kind === 'added' ? 'network.addedWord' : 'network.removedWord')} </span>
            {text}
          </Mark>
        );
      })}
    </>
  );
};

export const WordDifference = ({ changes }: { changes: Contribution['changes'] }) => {
  const { t } = useTranslation();
  if (changes === null) return <p>{t('network.tooDifferent')}</p>;
  const isSame = [...changes.title, ...changes.text].every(({ kind }) => kind === 'same');
  if (isSame) return <p>{t('network.unchanged')}</p>;
  return (
    <>
      <p className="soft small">{t('network.differenceHint')}</p>
      <h3>
        <Words changes={changes.title} />
      </h3>
      <div className={styles.text}>
        <Words changes={changes.text} />
      </div>
    </>
  );
};
