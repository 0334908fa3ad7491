import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeTarget, restoreTarget, type Target } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyLine } from '../../parts/empty-line.tsx';
import styles from './strategy.module.css';
import { TargetChart, useMonthName } from './target-chart.tsx';
import { ActualsDialog, PasteDialog, TargetDialog } from './target-dialogs.tsx';
import { useUndoable } from './undoable.ts';

const MonthTable = ({ target }: { target: Target }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const monthName = useMonthName();
  return (
    <DataTable
      caption={`${target.measure} ${target.year}`}
      rows={target.months}
      rowKey={({ month }) => String(month)}
      columns={[
        { id: 'month', head: t('strategy.month'), cell: ({ month }) => monthName(month), isRowHead: true },
        { id: 'value', head: t('strategy.value'), cell: ({ value }) => `${format.number(value)} ${target.unit}`, isNumber: true },
        { id: 'goal', head: t('strategy.goalLine'), cell: () => `${format.number(target.target)} ${target.unit}`, isNumber: true },
      ]}
    />
  );
};

/** A year's number: where from, where to, how it goes by month, as a curve or as a table. */
export const TargetView = ({ target, goalId, mayWrite }: { target: Target; goalId: string; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const monthName = useMonthName();
  const [isTable, setIsTable] = useState(false);
  const { measure, year, unit, audience, baseline, latest } = target;
  return (
    <div className={styles.item}>
      <h3>
        {measure}
        {audience === '' ? '' : ` (${audience.toLowerCase()})`}
      </h3>
      <p>
        <b>{t('strategy.targetLine', { year, target: format.number(target.target), unit })}</b>{' '}
        <span className="soft">
          {[
            baseline === null ? '' : t('strategy.targetFrom', { baseline: format.number(baseline), unit }),
            latest === null ? '' : t('strategy.actualLatest', { month: monthName(latest.month), value: format.number(latest.value), unit }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      <p>
        <Link to="/kalender" search={{ flik: 'arsplaner', ar: year }}>
          {t('strategy.yearPlansLink', { year })}
        </Link>
      </p>
      {latest === null ? (
        <EmptyLine>{t('strategy.actualNone')}</EmptyLine>
      ) : (
        <>
          {isTable ? <MonthTable target={target} /> : <TargetChart target={target} />}
          <div>
            <Button reads size="small" look="plain" onPress={() => setIsTable(!isTable)}>
              {t(isTable ? 'strategy.asChart' : 'strategy.asTable')}
            </Button>
          </div>
        </>
      )}
      {mayWrite && <TargetActions target={target} goalId={goalId} />}
    </div>
  );
};

const TargetActions = ({ target, goalId }: { target: Target; goalId: string }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'actuals' | 'paste' | 'target' | null>(null);
  const remove = useUndoable({ act: () => removeTarget(target.id), undo: () => restoreTarget(target.id), said: t('strategy.removed') });
  const close = (): void => setOpen(null);
  const name = `${target.measure} ${target.year}`;
  return (
    <div className="row">
      <Button size="small" aria-label={`${t('strategy.actualsEnter')}: ${name}`} onPress={() => setOpen('actuals')}>
        {t('strategy.actualsEnter')}
      </Button>
      <Button size="small" aria-label={`${t('strategy.actualsPaste')}: ${name}`} onPress={() => setOpen('paste')}>
        {t('strategy.actualsPaste')}
      </Button>
      <Button size="small" look="plain" aria-label={t('strategy.editNamed', { name })} onPress={() => setOpen('target')}>
        {t('strategy.edit')}
      </Button>
      <Button
        size="small"
        look="plain"
        aria-label={t('strategy.removeNamed', { name })}
        isPending={remove.isPending}
        onPress={() => remove.run()}
      >
        {t('strategy.remove')}
      </Button>
      {open === 'actuals' && <ActualsDialog target={target} onClose={close} />}
      {open === 'paste' && <PasteDialog target={target} onClose={close} />}
      {open === 'target' && <TargetDialog goalId={goalId} target={target} onClose={close} />}
    </div>
  );
};
