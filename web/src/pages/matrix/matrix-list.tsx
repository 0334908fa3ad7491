import { useTranslation } from 'react-i18next';
import { glyphOf, StateGlyph } from '../../parts/state-glyph.tsx';
import type { OpenCell } from './matrix-grid.tsx';
import styles from './matrix-list.module.css';
import type { MatrixView } from './matrix-model.ts';
import { useCellWords } from './use-cell-words.ts';

type MatrixListProps = {
  view: MatrixView;
  chosen: ReadonlySet<string>;
  isChoosing: boolean;
  onChoose: (needIds: readonly string[], isChosen: boolean) => void;
  onOpen: (cell: OpenCell) => void;
};

/** The matrix as it fits a phone: one audience at a time, the same words. */
export const MatrixList = ({ view, chosen, isChoosing, onChoose, onOpen }: MatrixListProps) => {
  const { t } = useTranslation();
  const wordsFor = useCellWords();
  return (
    <div className={styles.list}>
      {view.tiers.map(({ tier, rows }) => (
        <section key={tier ?? 'none'}>
          <h2 className={styles.tier}>{tier === null ? t('matrix.noTier') : t('matrix.tier', { tier })}</h2>
          {rows.map(({ audience, cells }) => {
            const needed = cells.flatMap((cell, column) => (cell === null ? [] : [{ cell, message: view.messages[column] }]));
            const planned = needed.filter(({ cell }) => cell.state !== 'required').length;
            return (
              <details key={audience.id} className={styles.audience}>
                <summary>
                  <span>{audience.name}</span>
                  <small>{t('matrix.plannedOf', { planned, needs: needed.length })}</small>
                </summary>
                <ul className="plain-list">
                  {needed.map(({ cell, message }) => (
                    <li key={cell.needId}>
                      <button
                        type="button"
                        aria-pressed={isChoosing ? chosen.has(cell.needId) : undefined}
                        onClick={() =>
                          isChoosing
                            ? onChoose([cell.needId], !chosen.has(cell.needId))
                            : onOpen({ audienceId: audience.id, messageId: cell.messageId, cell })
                        }
                      >
                        <StateGlyph state={glyphOf(cell)} />
                        <span>
                          {message?.title}
                          <small>{wordsFor(cell)}</small>
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            );
          })}
        </section>
      ))}
    </div>
  );
};
