import { useTranslation } from 'react-i18next';
import type { ComparedSection } from '../../api/strategy.ts';
import { Tag, type Tone } from '../../parts/tag.tsx';
import styles from './document.module.css';

type Words = NonNullable<ComparedSection['body']>;

/** Struck through and underlined for the eye, said in words for the ear. */
const Difference = ({ changes }: { changes: Words | null }) => {
  const { t } = useTranslation();
  if (changes === null) return <>{t('network.tooDifferent')}</>;
  return (
    <>
      {changes.map(({ kind, text }, at) => {
        const key = `${at}-${kind}`;
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

const tones: Record<ComparedSection['kind'], Tone> = { same: 'plain', changed: 'info', added: 'good', removed: 'bad' };

export const isChanged = ({ kind, isMoved }: ComparedSection): boolean => kind !== 'same' || isMoved;

/** One section as it was and as it is. */
export const SectionDifference = ({ section }: { section: ComparedSection }) => {
  const { t } = useTranslation();
  const { kind, isMoved, numberBefore, numberAfter, heading, body } = section;
  return (
    <section className={styles.difference}>
      <h3>
        <span className={styles.number}>{numberAfter ?? numberBefore}</span> <Difference changes={heading} />
      </h3>
      <p className="row">
        <Tag tone={tones[kind]}>{t(`strategy.sectionKind.${kind}`)}</Tag>
        {isMoved && numberBefore !== null && <Tag>{t('strategy.moved', { number: numberBefore })}</Tag>}
      </p>
      {kind !== 'same' && (
        <div className={styles.words}>
          <Difference changes={body} />
        </div>
      )}
    </section>
  );
};
