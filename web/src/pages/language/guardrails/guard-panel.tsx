import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextCheck } from '../../../api/language.ts';
import { useFormat } from '../../../i18n/format.ts';
import { Button } from '../../../parts/button.tsx';
import { Chip, ChipRow } from '../../../parts/chip.tsx';
import { Score } from '../../../parts/score.tsx';
import { FindingCard } from './finding-card.tsx';
import { type Finding, findingKinds } from './findings.ts';
import type { Placed } from './guard-marks.ts';
import styles from './guardrails.module.css';
import { IgnoredList } from './ignored-list.tsx';
import type { Guardrails } from './use-guardrails.ts';

const mostShown = 25;

/** By what was found and which of its like it is, never by where it stands: that changes with every letter before it. */
const keyed = (listed: readonly Placed[]): { key: string; finding: Finding }[] => {
  const alike = new Map<string, number>();
  return listed.map(({ finding }) => {
    const name = `${finding.kind} ${finding.found} ${finding.place}`;
    const nth = alike.get(name) ?? 0;
    alike.set(name, nth + 1);
    return { key: `${name} ${nth}`, finding };
  });
};

type GuardPanelProps = {
  guard: Guardrails;
  whole: TextCheck | undefined;
  words: number;
  extra?: number;
  children?: ReactNode;
  after?: ReactNode;
};

/** What is worth a look, as a list beside the text: the same as the marks in it, with the reasons. */
export const GuardPanel = ({ guard, whole, words, extra = 0, children, after }: GuardPanelProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAll, setIsAll] = useState(false);
  const { placed, shown, toggle, isOut } = guard;
  const listed = isAll ? placed : placed.slice(0, mostShown);
  return (
    <aside aria-labelledby="guard-title" className={styles.panel}>
      <h2 id="guard-title" className={styles.title}>
        {t('guard.title')}
      </h2>
      <Score
        figures={[
          {
            value: whole?.lix == null ? '–' : format.number(Math.round(whole.lix)),
            label: whole?.grade == null ? t('guard.lix') : t(`guard.grade.${whole.grade}`),
          },
          { value: format.number(words), label: t('compose.words', { count: words }) },
          { value: format.number(placed.length + extra), label: t('compose.toLookAt') },
        ]}
      />
      <ChipRow label={t('guard.kinds')}>
        {findingKinds.map((kind) => (
          <Chip key={kind} isOn={shown.includes(kind)} onToggle={(isOn) => toggle(kind, isOn)}>
            <span className={styles[kind]}>{t(`guard.kind.${kind}`)}</span>
          </Chip>
        ))}
      </ChipRow>
      <p className="soft small">{isOut ? t('guard.isOut') : t('guard.keys')}</p>
      {placed.length > 0 && (
        <div className="row">
          <Button reads size="small" onPress={() => guard.step(1)} aria-keyshortcuts="F8">
            {t('guard.next')}
          </Button>
        </div>
      )}
      {children}
      {whole?.isWrongLanguage && <p className={styles.card}>{t('guard.wrongLanguage')}</p>}
      {keyed(listed).map(({ key, finding }, at) => (
        <FindingCard key={key} finding={finding} at={at} actions={guard.actions} />
      ))}
      {placed.length > listed.length && (
        <div className="row">
          <Button reads size="small" onPress={() => setIsAll(true)}>
            {t('guard.showAll', { count: placed.length })}
          </Button>
        </div>
      )}
      {placed.length === 0 && words > 0 && !isOut && <p className={styles.card}>{t('guard.nothing')}</p>}
      <IgnoredList guard={guard} />
      {after}
    </aside>
  );
};
