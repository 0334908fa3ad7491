import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { evidenceQuery, type Matrix, type MatrixCell } from '../../api/matrix.ts';
import { restoreNeed, withdrawNeed } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { glyphOf, StateGlyph } from '../../parts/state-glyph.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { AddNeed } from './add-need.tsx';
import { CellEvidence } from './cell-evidence.tsx';
import styles from './cell-panel.module.css';
import type { OpenCell } from './matrix-grid.tsx';
import { NeedForm } from './need-form.tsx';
import { useCellWords } from './use-cell-words.ts';

type CellPanelProps = {
  matrix: Matrix;
  open: OpenCell;
  onClose: () => void;
  onPlan: (cell: MatrixCell) => void;
  onWrite: (cell: MatrixCell) => void;
  isWriting: boolean;
};

export const CellPanel = ({ matrix, open, ...rest }: CellPanelProps) => {
  const { t } = useTranslation();
  const programmeId = matrix.programme.id;
  const audience = matrix.audiences.find(({ id }) => id === open.audienceId);
  const message = matrix.messages.find(({ id }) => id === open.messageId);
  // After a change the matrix holds the cell as it now is.
  const cell = matrix.cells.find(({ audienceId, messageId }) => audienceId === open.audienceId && messageId === open.messageId) ?? null;
  return (
    <Dialog title={message?.title} isOpen place="side" onClose={rest.onClose}>
      <p className="soft">
        <Link to="/program/$programmeId/malgrupper/$audienceId" params={{ programmeId, audienceId: open.audienceId }}>
          {audience?.name}
        </Link>{' '}
        ·{' '}
        <Link to="/program/$programmeId/budskap/$messageId" params={{ programmeId, messageId: open.messageId }}>
          {t('matrix.aboutMessage')}
        </Link>
      </p>
      {cell === null ? (
        <AddNeed programmeId={programmeId} audienceId={open.audienceId} messageId={open.messageId} />
      ) : (
        <NeedPanel programmeId={programmeId} cell={cell} {...rest} />
      )}
    </Dialog>
  );
};

const NeedPanel = ({
  programmeId,
  cell,
  onClose,
  onPlan,
  onWrite,
  isWriting,
}: Omit<CellPanelProps, 'matrix' | 'open'> & { programmeId: string; cell: MatrixCell }) => {
  const { t } = useTranslation();
  const wordsFor = useCellWords();
  const evidence = useQuery(evidenceQuery(cell.needId));
  const stale = [['matrix', programmeId], ['plan', programmeId], ['today']];
  const restore = useAction({ act: restoreNeed, refresh: stale, onDone: () => showToast(t('common.undone')) });
  const withdraw = useAction({
    act: () => withdrawNeed(cell.needId),
    refresh: stale,
    onDone: () => {
      showToast(t('matrix.withdrawn'), { undo: () => restore.run(cell.needId) });
      onClose();
    },
  });
  return (
    <>
      <p className={styles.state}>
        <StateGlyph state={glyphOf(cell)} />
        <span>{wordsFor(cell)}</span>
      </p>
      <div className="row">
        <Button look="primary" isPending={isWriting} onPress={() => onWrite(cell)}>
          {t('matrix.write')}
        </Button>
        <Button onPress={() => onPlan(cell)}>{t('matrix.planActivity')}</Button>
      </div>
      <QueryView query={evidence}>
        {(data) => (
          <>
            <CellEvidence programmeId={programmeId} evidence={data} />
            <NeedForm key={`${cell.level}${cell.needBy}${cell.ownerPersonId}`} programmeId={programmeId} cell={cell} />
          </>
        )}
      </QueryView>
      <div>
        <Button look="danger" isPending={withdraw.isPending} onPress={() => withdraw.run()}>
          {t('matrix.withdraw')}
        </Button>
      </div>
    </>
  );
};
