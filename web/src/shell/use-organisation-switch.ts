import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { sessionQuery, switchOrganisation } from '../api/session.ts';
import { useAction } from '../parts/use-action.ts';

/** Goes over to another of one's organisations, or to an archive of one, and to its first page. */
export const useOrganisationSwitch = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useAction({
    act: switchOrganisation,
    onDone: async () => {
      // Another organisation sees other things under the same addresses.
      await navigate({ to: '/' });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
};
