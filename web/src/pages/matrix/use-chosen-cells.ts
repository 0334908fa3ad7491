import { useCallback, useState } from 'react';

export const useChosenCells = () => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isChoosing, setIsChoosing] = useState(false);
  const choose = useCallback((needIds: readonly string[], isChosen: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      for (const needId of needIds) {
        if (isChosen) after.add(needId);
        else after.delete(needId);
      }
      return after;
    });
  }, []);
  const clear = useCallback(() => {
    setChosen(new Set());
    setIsChoosing(false);
  }, []);
  return { chosen, isChoosing, setIsChoosing, choose, clear };
};
