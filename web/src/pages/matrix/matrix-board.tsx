import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Matrix, MatrixCell } from '../../api/matrix.ts';
import { partTagsQuery } from '../../api/services.ts';
import { useIsNarrow } from '../../look/use-is-narrow.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useOrganisation, useSession } from '../../shell/session-context.ts';
import { NewCascadeDialog } from '../cascade/new-cascade-dialog.tsx';
import { CellPanel } from './cell-panel.tsx';
import { ChangeNeedsDialog } from './change-needs-dialog.tsx';
import { GapList } from './gap-list.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixGrid, type OpenCell } from './matrix-grid.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixList } from './matrix-list.tsx';
import { gapsIn, type MatrixFilter, viewOf } from './matrix-model.ts';
import styles from './matrix-page.module.css';
import { MatrixScore } from './matrix-score.tsx';
import { PlanActivityDialog } from './plan-activity-dialog.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useChosenCells } from './use-chosen-cells.ts';
import { useWriteSendOut } from './use-write-send-out.ts';

const shownGaps = 6;

export const MatrixBoard = ({ matrix }: { matrix: Matrix }) => {
  const { t } = useTranslation();
  const { id: programmeId, name } = matrix.programme;
  const { person } = useSession();
  const organisation = useOrganisation();
  const search = useSearch({ from: '/staff/program/$programmeId' });
  const navigate = useNavigate({ from: '/program/$programmeId' });
  const isNarrow = useIsNarrow();
  const { chosen, isChoosing, setIsChoosing, choose, clear } = useChosenCells();
  const [opened, setOpened] = useState<OpenCell | null>(null);
  const [planned, setPlanned] = useState<readonly MatrixCell[] | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const [passedOn, setPassedOn] = useState<readonly MatrixCell[] | null>(null);
  const write = useWriteSendOut(programmeId, matrix.messages);

  const tags = useQuery(partTagsQuery(programmeId)).data;
  const parts = useMemo(() => new Map(tags?.tags.map(({ subjectId, partIds }) => [subjectId, partIds])), [tags]);
  const { side, tier, state, late, mine, part } = search;
  const view = useMemo(
    () => viewOf(matrix, { side, tier, state, late, mine, part }, person.id, parts),
    [matrix, side, tier, state, late, mine, part, person.id, parts],
  );
  const gaps = useMemo(() => gapsIn(view.cells), [view]);
  const chosenCells = useMemo(() => matrix.cells.filter(({ needId }) => chosen.has(needId)), [matrix, chosen]);
  const linked = search.need === undefined ? undefined : matrix.cells.find(({ needId }) => needId === search.need);
  const open = opened ?? (linked ? { audienceId: linked.audienceId, messageId: linked.messageId, cell: linked } : null);
  const isList = (search.view ?? (isNarrow ? 'list' : 'grid')) === 'list';

  const setSearch = (change: Partial<typeof search>) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const close = () => {
    setOpened(null);
    if (search.need !== undefined) setSearch({ need: undefined });
  };
  const titleFor = (cells: readonly MatrixCell[]): string => {
    const [first] = cells;
    const message = matrix.messages.find(({ id }) => id === first?.messageId)?.title ?? '';
    return cells.every(({ messageId }) => messageId === first?.messageId) ? message : '';
  };
  const chooseProps = { view, chosen, isChoosing, onChoose: choose, onOpen: setOpened };

  return (
    <>
      <PageHeader
        title={t('matrix.title')}
        crumb={`${organisation.name} · ${name}`}
        actions={
          <>
            <Button reads look="plain" onPress={() => setSearch({ view: isList ? 'grid' : 'list' })}>
              {isList ? t('matrix.asGrid') : t('matrix.asList')}
            </Button>
            <Button onPress={() => setIsChoosing(!isChoosing)} aria-pressed={isChoosing}>
              {isChoosing ? t('matrix.stopChoosing') : t('matrix.choose')}
            </Button>
            {gaps.length > 0 && (
              <Button look="primary" onPress={() => setPlanned(gaps)}>
                {t('matrix.planGaps', { count: gaps.length })}
              </Button>
            )}
          </>
        }
      />
      <MatrixScore counts={matrix.counts} cells={matrix.cells} />
      <div className={styles.columns}>
        <div className={styles.board}>
          <div className={styles.tools}>
            <MatrixFilters
              matrix={matrix}
              parts={tags?.parts ?? []}
              filter={search}
              onChange={(change: MatrixFilter) => setSearch(change)}
            />
          </div>
          <p className="unseen" role="status">
            {t('matrix.shown', { count: view.cells.length })}
          </p>
          {view.cells.length === 0 ? (
            <p className={styles.nothing}>{t('matrix.nothingShown')}</p>
          ) : isList ? (
            <MatrixList {...chooseProps} />
          ) : (
            <MatrixGrid {...chooseProps} programmeId={programmeId} />
          )}
          <MatrixLegend />
        </div>
        <aside className={styles.gaps} aria-labelledby="gaps">
          <h2 id="gaps">{t('matrix.next')}</h2>
          <GapList gaps={matrix.gaps.slice(0, shownGaps)} programmeId={programmeId} />
          {matrix.gaps.length > shownGaps && (
            <p className="soft small">{t('matrix.moreGaps', { count: matrix.gaps.length - shownGaps })}</p>
          )}
        </aside>
      </div>
      {(isChoosing || chosen.size > 0) && (
        <SelectionBar
          count={chosenCells.length}
          gaps={gapsIn(chosenCells).length}
          isWriting={write.isPending}
          onPlan={() => setPlanned(chosenCells)}
          onWrite={() => write.run(chosenCells)}
          onCascade={() => setPassedOn(chosenCells)}
          onChange={() => setIsChanging(true)}
          onClear={clear}
        />
      )}
      {open && (
        <CellPanel
          matrix={matrix}
          open={open}
          onClose={close}
          onPlan={(cell) => setPlanned([cell])}
          onWrite={(cell) => write.run([cell])}
          isWriting={write.isPending}
        />
      )}
      {passedOn && (
        <NewCascadeDialog programmeId={programmeId} needIds={passedOn.map(({ needId }) => needId)} onClose={() => setPassedOn(null)} />
      )}
      {planned && (
        <PlanActivityDialog
          programmeId={programmeId}
          needIds={planned.map(({ needId }) => needId)}
          suggestedTitle={titleFor(planned)}
          onClose={() => setPlanned(null)}
          onPlanned={() => {
            setPlanned(null);
            clear();
          }}
        />
      )}
      {isChanging && (
        <ChangeNeedsDialog
          programmeId={programmeId}
          needIds={[...chosen]}
          onClose={() => setIsChanging(false)}
          onChanged={() => {
            setIsChanging(false);
            clear();
          }}
        />
      )}
    </>
  );
};
