import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatrixCell, MatrixMessage } from '../../api/matrix.ts';
import { createSendOut } from '../../api/send-outs.ts';
import { useAction } from '../../parts/use-action.ts';

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** From cells to a draft: its audiences and the needs it answers for follow from what was chosen. */
export const useWriteSendOut = (programmeId: string, messages: readonly MatrixMessage[]) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return useAction({
    act: (cells: readonly MatrixCell[]) => {
      const titles = unique(cells.map(({ messageId }) => messages.find(({ id }) => id === messageId)?.title ?? ''));
      return createSendOut(programmeId, {
        title: titles.length === 1 && titles[0] ? titles[0] : t('matrix.sendOutTitle', { count: titles.length }),
        needIds: cells.map(({ needId }) => needId),
        audienceIds: unique(cells.map(({ audienceId }) => audienceId)),
        channels: ['email'],
      });
    },
    refresh: [['matrix', programmeId], ['activities', programmeId], ['send-outs'], ['today']],
    onDone: ({ id }) => navigate({ to: '/utskick/$sendOutId', params: { sendOutId: id } }),
  });
};
