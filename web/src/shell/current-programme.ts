import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type Programme, programmesQuery } from '../api/programmes.ts';

const key = 'budkavle.programme';

/** The programme of the page, else the one last visited, else the first: what “Matrisen” in the menu leads to. */
export const useCurrentProgramme = (): Programme | undefined => {
  const { programmeId } = useParams({ strict: false });
  const programmes = useQuery(programmesQuery).data;
  useEffect(() => {
    if (programmeId !== undefined) localStorage.setItem(key, programmeId);
  }, [programmeId]);
  const wanted = programmeId ?? localStorage.getItem(key);
  return programmes?.find(({ id }) => id === wanted) ?? programmes?.find(({ isOwn, isAdopted }) => isOwn || isAdopted) ?? programmes?.[0];
};
