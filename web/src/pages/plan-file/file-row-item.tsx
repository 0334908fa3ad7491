import { useTranslation } from 'react-i18next';
import type { PlanFileCell, PlanFileChoices, PlanFileRow } from '../../api/plan-files.ts';
import { Checkbox, Radios } from '../../parts/choice.tsx';
import { Tag } from '../../parts/tag.tsx';
import { conflictKey, isTaken } from './file-choices.ts';
import styles from './plan-file-page.module.css';

type Props = {
  row: PlanFileRow;
  choices: PlanFileChoices;
  onCheck: (isChecked: boolean) => void;
  onDecide: (column: string, side: 'file' | 'plan') => void;
};

const tones = { changed: 'info', added: 'good', missing: 'wait' } as const;

/** One row of the file: what it is, whether it is wanted, and each cell as it was and as it becomes. */
export const FileRowItem = ({ row, choices, onCheck, onDecide }: Props) => {
  const { t } = useTranslation();
  const { key, kind, name, cells } = row;
  const isMissing = kind === 'missing';
  const conflicts = cells.filter(({ theirs }) => theirs !== null);
  const plain = cells.filter(({ theirs }) => theirs === null);
  const taken = isTaken(row, choices);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Checkbox
          name={`row-${key}`}
          label={t(isMissing ? 'planFile.takeAway' : 'planFile.take', { name })}
          hint={isMissing ? t('planFile.takeAwayHint') : undefined}
          checked={taken}
          onChange={onCheck}
        />
        <Tag tone={tones[kind]}>{t(`planFile.kind.${kind}`)}</Tag>
        {row.row !== null && <small className="soft">{t('planFile.rowNumber', { row: row.row })}</small>}
      </div>
      {plain.length > 0 && (
        <dl className={styles.cells}>
          {plain.map((cell) => (
            <CellChange key={cell.column} cell={cell} isNew={kind === 'added'} />
          ))}
        </dl>
      )}
      {taken && conflicts.map((cell) => <Conflict key={cell.column} rowKey={key} cell={cell} choices={choices} onDecide={onDecide} />)}
    </li>
  );
};

const CellChange = ({ cell: { column, before, after }, isNew }: { cell: PlanFileCell; isNew: boolean }) => {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t(`planFile.column.${column}`)}</dt>
      <dd>
        {!isNew && (
          <>
            <del>{before || t('planFile.empty')}</del> <span aria-hidden="true">→</span>
            <span className="unseen">{t('planFile.arrow')}</span>{' '}
          </>
        )}
        <ins>{after || t('planFile.empty')}</ins>
      </dd>
    </div>
  );
};

type ConflictProps = { rowKey: string; cell: PlanFileCell; choices: PlanFileChoices; onDecide: Props['onDecide'] };

const Conflict = ({ rowKey, cell: { column, before, after, theirs }, choices, onDecide }: ConflictProps) => {
  const { t } = useTranslation();
  const label = t(`planFile.column.${column}`);
  return (
    <div className={styles.conflict}>
      <Radios
        name={`conflict-${conflictKey(rowKey, column)}`}
        legend={t('planFile.conflict', { column: label })}
        value={choices.conflicts[conflictKey(rowKey, column)] ?? ('' as 'file')}
        onChange={(side) => onDecide(column, side)}
        choices={[
          { value: 'file', label: t('planFile.useFile', { value: after || t('planFile.empty') }) },
          { value: 'plan', label: t('planFile.usePlan', { value: theirs || t('planFile.empty') }) },
        ]}
      />
      <p className="soft small">
        {t('planFile.was')}: {before || t('planFile.empty')}
      </p>
    </div>
  );
};
