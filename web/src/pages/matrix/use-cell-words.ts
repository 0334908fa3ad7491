import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '../../api/matrix.ts';
import { useFormat } from '../../i18n/format.ts';
import { glyphOf } from '../../parts/state-glyph.tsx';

/** A cell in words: “planerat, senast 1 mars, 12 av 18 framme”. The same words for eyes and for screen readers. */
export const useCellWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (cell: MatrixCell | null): string => {
      if (cell === null) return t('matrix.notNeeded');
      const glyph = glyphOf(cell);
      const words: string[] = [t(`matrix.state.${glyph}`)];
      if (glyph === 'late' && cell.state !== 'required') words.push(t(`matrix.state.${cell.state}`));
      if (cell.needBy !== null) words.push(t('matrix.by', { day: format.day(cell.needBy) }));
      const reached = Math.max(cell.delivered, cell.handedOver);
      if (cell.members > 0 && reached > 0) words.push(t('matrix.arrivedOf', { reached, members: cell.members }));
      return words.join(', ');
    },
    [t, format],
  );
};
