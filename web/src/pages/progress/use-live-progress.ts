import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Progress, progressQuery } from '../../api/send-outs.ts';

const pollMs = 3000;

const isOver = ({ status, counts }: Progress): boolean =>
  status === 'done' || (status === 'stopped' && counts.waiting + counts.sending === 0);

/** Counts as they change: pushed by the server, or asked for every third second where a proxy does not let that through. */
export const useLiveProgress = (sendOutId: string) => {
  const client = useQueryClient();
  const [isPushed, setIsPushed] = useState(false);
  const progress = useQuery({
    ...progressQuery(sendOutId),
    refetchInterval: ({ state }) => (isPushed || (state.data !== undefined && isOver(state.data)) ? false : pollMs),
  });
  const over = progress.data !== undefined && isOver(progress.data);
  useEffect(() => {
    if (over) return;
    const { queryKey } = progressQuery(sendOutId);
    const source = new EventSource(`/v1/send-outs/${sendOutId}/events`);
    source.addEventListener('progress', (event) => {
      setIsPushed(true);
      client.setQueryData(queryKey, JSON.parse(event.data) as Progress);
    });
    source.addEventListener('done', () => {
      source.close();
      void client.invalidateQueries({ queryKey });
      void client.invalidateQueries({ queryKey: ['recipients', sendOutId] });
    });
    source.onerror = () => setIsPushed(false);
    return () => source.close();
  }, [client, over, sendOutId]);
  return { progress, isOver: over };
};
