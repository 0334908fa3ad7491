import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changesQuery, removeChange, restoreChange, type ServiceChange, strategyKey, unlaunchChange } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useAction } from '../../parts/use-action.ts';
import { ChangeDialog, CheckDialog, checkItems, LaunchDialog } from './change-dialogs.tsx';
import styles from './strategy.module.css';
import { useUndoable } from './undoable.ts';

export const ChangesTab = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const changes = useQuery(changesQuery);
  const [isNew, setIsNew] = useState(false);
  return (
    <QueryView query={changes}>
      {({ items, mayWrite, share: { launched, checked, share } }) => {
        const add = mayWrite && (
          <Button look={items.length === 0 ? 'primary' : 'quiet'} onPress={() => setIsNew(true)}>
            {t('strategy.changeNew')}
          </Button>
        );
        return (
          <div className={styles.section}>
            {items.length === 0 ? (
              <EmptyState title={t('strategy.changesEmptyTitle')} action={add}>
                <p>{t('strategy.changesEmpty')}</p>
              </EmptyState>
            ) : (
              <p>
                {share === null
                  ? t('strategy.changesShareNone')
                  : t('strategy.changesShare', { checked, launched, share: format.percent(share) })}
              </p>
            )}
            <ul className={styles.list}>
              {items.map((change) => (
                <ChangeItem key={change.id} change={change} mayWrite={mayWrite} />
              ))}
            </ul>
            {items.length > 0 && add && <div className="row">{add}</div>}
            {isNew && <ChangeDialog onClose={() => setIsNew(false)} />}
          </div>
        );
      }}
    </QueryView>
  );
};

const CheckState = ({ change: { wasChecked, isLate, missing } }: { change: ServiceChange }) => {
  const { t } = useTranslation();
  if (wasChecked === true) return <Tag tone="good">{t('strategy.changeChecked')}</Tag>;
  if (wasChecked === false) return <Tag tone="bad">{t('strategy.changeWithout')}</Tag>;
  if (isLate) return <Tag tone="bad">{t('strategy.changeLate')}</Tag>;
  if (missing.length === 0) return <Tag tone="good">{t('strategy.changeReady')}</Tag>;
  return <Tag tone="wait">{t('strategy.changeMissing', { count: missing.length })}</Tag>;
};

const ChangeItem = ({ change, mayWrite }: { change: ServiceChange; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, description, launchOn, launchedOn, answers } = change;
  const when =
    launchedOn !== null
      ? t('strategy.changeLaunchedOn', { day: format.day(launchedOn) })
      : launchOn !== null
        ? t('strategy.changeOn', { day: format.day(launchOn) })
        : t('strategy.changeNoDay');
  return (
    <li className={styles.item}>
      <p className={styles.kicker}>{when}</p>
      <h2 className={styles.documentName}>{title}</h2>
      <p>
        <CheckState change={change} />
      </p>
      {description !== '' && <p className={styles.text}>{description}</p>}
      <dl className={styles.facts}>
        {checkItems.map((item) => {
          const given = answers.find((answer) => answer.item === item);
          return (
            <div key={item} className={styles.fact}>
              <dt>{t(`strategy.checkItem.${item}`)}</dt>
              <dd className={styles.text}>
                {given === undefined ? (
                  <span className="soft">{t('strategy.checkUnanswered')}</span>
                ) : given.answer !== '' ? (
                  given.answer
                ) : (
                  t('strategy.checkIsNotNeeded', { reason: given.notNeededBecause })
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {mayWrite && <ChangeActions change={change} />}
    </li>
  );
};

const ChangeActions = ({ change }: { change: ServiceChange }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'check' | 'launch' | 'change' | null>(null);
  const { id, title, revision, launchedOn } = change;
  const remove = useUndoable({ act: () => removeChange(id), undo: () => restoreChange(id), said: t('strategy.removed') });
  const unlaunch = useAction({ act: () => unlaunchChange(id, revision), refresh: [strategyKey] });
  const close = (): void => setOpen(null);
  return (
    <div className="row">
      {launchedOn === null ? (
        <>
          <Button aria-label={t('strategy.checkDoNamed', { title })} onPress={() => setOpen('check')}>
            {t('strategy.checkDo')}
          </Button>
          <Button onPress={() => setOpen('launch')}>{t('strategy.changeLaunch')}</Button>
          <Button look="plain" aria-label={t('strategy.editNamed', { name: title })} onPress={() => setOpen('change')}>
            {t('strategy.edit')}
          </Button>
        </>
      ) : (
        <Button look="plain" isPending={unlaunch.isPending} onPress={() => unlaunch.run()}>
          {t('strategy.changeUnlaunch')}
        </Button>
      )}
      <Button
        look="plain"
        aria-label={t('strategy.removeNamed', { name: title })}
        isPending={remove.isPending}
        onPress={() => remove.run()}
      >
        {t('strategy.remove')}
      </Button>
      {open === 'check' && <CheckDialog change={change} onClose={close} />}
      {open === 'launch' && <LaunchDialog change={change} onClose={close} />}
      {open === 'change' && <ChangeDialog change={change} onClose={close} />}
    </div>
  );
};
