import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../parts/button.tsx';
import { Tag } from '../../../parts/tag.tsx';
import type { Finding } from './findings.ts';
import type { Placed } from './guard-marks.ts';
import styles from './guardrails.module.css';
import { useFindingWords } from './use-finding-words.ts';
import type { GuardActions } from './use-guardrails.ts';

const tones = { term: 'wait', spelling: 'bad', officialese: 'plain', longSentence: 'info', passive: 'plain' } as const;

type FindingCardProps = {
  finding: Finding;
  /** Which of the findings in the text. */
  at: number;
  actions: GuardActions;
};

/** Known by what was found: writing moves every finding after it, and changes none of them. */
export const FindingCard = memo(({ finding, at, actions }: FindingCardProps) => {
  const { t } = useTranslation();
  const { titleOf, reasonOf } = useFindingWords();
  return (
    <section className={styles.card} aria-label={titleOf(finding)}>
      <Tag tone={tones[finding.kind]}>{t(`guard.kind.${finding.kind}`)}</Tag>
      <b>{titleOf(finding)}</b>
      <p>{finding.kind === 'longSentence' ? finding.found : reasonOf(finding)}</p>
      <FindingActions finding={finding} placed={() => actions.at(at)} actions={actions} />
    </section>
  );
});

type FindingActionsProps = { finding: Finding; placed: () => Placed | undefined; actions: GuardActions; isUnderText?: boolean };

/** Mend it, look at it, or leave it: nobody asks why. */
export const FindingActions = ({ finding, placed, actions, isUnderText = false }: FindingActionsProps) => {
  const { t } = useTranslation();
  const { fixes, kind } = finding;
  const onIt = (act: (one: Placed) => void) => () => {
    const one = placed();
    if (one !== undefined) act(one);
  };
  return (
    <div className="row">
      {fixes.map((by) => (
        <Button key={by} size="small" onPress={onIt((one) => actions.fix(one, by))}>
          {t('guard.fix', { by })}
        </Button>
      ))}
      {!isUnderText && fixes.length === 0 && (
        <Button reads size="small" onPress={onIt(actions.show)}>
          {t('guard.showInText')}
        </Button>
      )}
      <Button size="small" look="plain" onPress={onIt((one) => actions.leave(one, false))}>
        {t('guard.ignore')}
      </Button>
      {kind !== 'longSentence' && (
        <Button size="small" look="plain" onPress={onIt((one) => actions.leave(one, true))}>
          {t('guard.ignoreEverywhere')}
        </Button>
      )}
    </div>
  );
};
