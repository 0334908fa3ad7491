import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../../api/session.ts';
import { type Benefit, benefitsQuery, removeBenefit, removeFollowUp, restoreBenefit, restoreFollowUp } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import { BenefitDialog, FollowUpDialog } from './benefit-dialogs.tsx';
import styles from './strategy.module.css';
import { useUndoable } from './undoable.ts';

type Named = { id: string; name: string };

export const BenefitsTab = () => {
  const { t } = useTranslation();
  const benefits = useQuery(benefitsQuery);
  const [isNew, setIsNew] = useState(false);
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  return (
    <QueryView query={benefits}>
      {({ items, overdue, organisations }) => {
        const add = mayWrite && (
          <Button look={items.length === 0 ? 'primary' : 'quiet'} onPress={() => setIsNew(true)}>
            {t('strategy.benefitNew')}
          </Button>
        );
        return (
          <div className={styles.section}>
            {overdue > 0 && <Tag tone="bad">{t('strategy.benefitsOverdue', { count: overdue })}</Tag>}
            {items.length === 0 && (
              <EmptyState title={t('strategy.benefitsEmptyTitle')} action={add}>
                <p>{t('strategy.benefitsEmpty')}</p>
              </EmptyState>
            )}
            <ul className={styles.list}>
              {items.map((benefit) => (
                <BenefitItem key={benefit.id} benefit={benefit} organisations={organisations} mayWrite={mayWrite && benefit.isOwn} />
              ))}
            </ul>
            {items.length > 0 && (
              <div className="row">
                {add}
                <a className={buttonClass('plain')} href="/v1/strategy/benefits.xlsx">
                  {t('strategy.excel')}
                </a>
              </div>
            )}
            {isNew && <BenefitDialog organisations={organisations} onClose={() => setIsNew(false)} />}
          </div>
        );
      }}
    </QueryView>
  );
};

/** How far from the baseline to the target; said in words beside it. */
const ShareBar = ({ share }: { share: number }) => (
  <div className={styles.bar} aria-hidden="true">
    <svg viewBox="0 0 100 10" preserveAspectRatio="none">
      <rect width={Math.max(0, Math.min(1, share)) * 100} height="10" />
    </svg>
  </div>
);

const Figures = ({ benefit: { measure, unit, baseline, baselineOn, target, targetOn, latest, share } }: { benefit: Benefit }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (value: number): string => `${format.number(value)} ${unit}`.trim();
  const facts: [string, string][] = [
    ...(measure === '' ? [] : [[t('strategy.benefitMeasure'), measure] as [string, string]]),
    ...(baseline === null
      ? []
      : [
          [t('strategy.benefitBaseline'), `${figure(baseline)}${baselineOn === null ? '' : `, ${format.day(baselineOn)}`}`] as [
            string,
            string,
          ],
        ]),
    ...(target === null
      ? []
      : [
          [
            t('strategy.benefitTarget'),
            `${figure(target)}${targetOn === null ? '' : `, ${t('strategy.benefitBy', { day: format.day(targetOn) })}`}`,
          ] as [string, string],
        ]),
    ...(latest === null
      ? []
      : [
          [
            t('strategy.benefitLatest'),
            `${figure(latest.value)}, ${format.day(latest.on)}${share === null ? '' : ` (${t('strategy.benefitShare', { share: format.percent(share) })})`}`,
          ] as [string, string],
        ]),
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {share !== null && <ShareBar share={share} />}
    </>
  );
};

type ItemProps = { benefit: Benefit; organisations: readonly Named[]; mayWrite: boolean };

const BenefitItem = ({ benefit, organisations, mayWrite }: ItemProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, beneficiary, owner, ownerPerson, organisation, isOwn, isOverdue, followUpOn, followUps } = benefit;
  return (
    <li className={styles.item}>
      <p className={styles.kicker}>{beneficiary}</p>
      <h2 className={styles.documentName}>{title}</h2>
      <p className="row">
        {followUpOn !== null && (
          <Tag tone={isOverdue ? 'bad' : 'info'}>
            {t(isOverdue ? 'strategy.followUpLate' : 'strategy.followUpDay', { day: format.day(followUpOn) })}
          </Tag>
        )}
        <span className="soft">
          {[ownerPerson, owner.name, isOwn ? '' : organisation.name]
            .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
            .join(' · ')}
        </span>
      </p>
      <Figures benefit={benefit} />
      {followUps.length > 0 && <FollowUps benefit={benefit} mayWrite={mayWrite} />}
      {mayWrite && <BenefitActions benefit={benefit} organisations={organisations} />}
    </li>
  );
};

const mostShown = 5;

/** The latest, each with what was found; one that was wrong is taken away, and comes back from the notice. */
const FollowUps = ({ benefit: { followUps, unit }, mayWrite }: { benefit: Benefit; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.points} aria-label={t('strategy.followUps')}>
      {followUps.slice(0, mostShown).map(({ id, followedOn, value, note }) => (
        <li key={id}>
          <span className="soft">{format.day(followedOn)}</span>
          <span className={styles.text}>
            {[value === null ? '' : `${format.number(value)} ${unit}`.trim(), note].filter((part) => part !== '').join(': ')}
          </span>
          {mayWrite && <RemoveFollowUp id={id} day={format.day(followedOn)} />}
        </li>
      ))}
    </ul>
  );
};

const RemoveFollowUp = ({ id, day }: { id: string; day: string }) => {
  const { t } = useTranslation();
  const remove = useUndoable({ act: () => removeFollowUp(id), undo: () => restoreFollowUp(id), said: t('strategy.removed') });
  return (
    <Button
      size="small"
      look="plain"
      aria-label={t('strategy.followUpRemove', { day })}
      isPending={remove.isPending}
      onPress={() => remove.run()}
    >
      {t('strategy.remove')}
    </Button>
  );
};

const BenefitActions = ({ benefit, organisations }: { benefit: Benefit; organisations: readonly Named[] }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'benefit' | 'followUp' | null>(null);
  const { id, title: name } = benefit;
  const remove = useUndoable({ act: () => removeBenefit(id), undo: () => restoreBenefit(id), said: t('strategy.removed') });
  return (
    <div className="row">
      <Button aria-label={t('strategy.followUpNamed', { name })} onPress={() => setOpen('followUp')}>
        {t('strategy.followUp')}
      </Button>
      <Button look="plain" aria-label={t('strategy.editNamed', { name })} onPress={() => setOpen('benefit')}>
        {t('strategy.edit')}
      </Button>
      <Button look="plain" aria-label={t('strategy.removeNamed', { name })} isPending={remove.isPending} onPress={() => remove.run()}>
        {t('strategy.remove')}
      </Button>
      {open === 'followUp' && <FollowUpDialog benefit={benefit} onClose={() => setOpen(null)} />}
      {open === 'benefit' && <BenefitDialog benefit={benefit} organisations={organisations} onClose={() => setOpen(null)} />}
    </div>
  );
};
