import { useTranslation } from 'react-i18next';
import { Button } from '../../../parts/button.tsx';
import { Tag } from '../../../parts/tag.tsx';
import type { Placed } from './guard-marks.ts';
import styles from './guardrails.module.css';
import { useFindingWords } from './use-finding-words.ts';
import type { Guardrails } from './use-guardrails.ts';

const tones = { term: 'wait', spelling: 'bad', officialese: 'plain', longSentence: 'info', passive: 'plain' } as const;

type FindingProps = { one: Placed; guard: Guardrails };

export const FindingCard = ({ one, guard }: FindingProps) => {
  const { t } = useTranslation();
  const { titleOf, reasonOf } = useFindingWords();
  const { finding } = one;
  return (
    <section className={styles.card} aria-label={titleOf(finding)}>
      <Tag tone={tones[finding.kind]}>{t(`guard.kind.${finding.kind}`)}</Tag>
      <b>{titleOf(finding)}</b>
      <p>{finding.kind === 'longSentence' ? finding.found : reasonOf(finding)}</p>
      <FindingActions one={one} guard={guard} />
    </section>
  );
};

/** Mend it, look at it, or leave it: nobody asks why. */
export const FindingActions = ({ one, guard, isUnderText = false }: FindingProps & { isUnderText?: boolean }) => {
  const { t } = useTranslation();
  const { fixes } = one.finding;
  return (
    <div className="row">
      {fixes.map((by) => (
        <Button key={by} size="small" onPress={() => guard.fix(one, by)}>
          {t('guard.fix', { by })}
        </Button>
      ))}
      {!isUnderText && fixes.length === 0 && (
        <Button reads size="small" onPress={() => guard.show(one)}>
          {t('guard.showInText')}
        </Button>
      )}
      <Button size="small" look="plain" onPress={() => guard.leave(one, false)}>
        {t('guard.ignore')}
      </Button>
      {one.finding.kind !== 'longSentence' && (
        <Button size="small" look="plain" onPress={() => guard.leave(one, true)}>
          {t('guard.ignoreEverywhere')}
        </Button>
      )}
    </div>
  );
};
