import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { sendOutQuery } from '../../api/send-outs.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { OwnRights } from '../../shell/own-rights.tsx';
import { Composer } from './composer.tsx';

export const ComposePage = () => {
  const { sendOutId } = useParams({ from: '/utskick/$sendOutId' });
  const sendOut = useQuery(sendOutQuery(sendOutId));
  return (
    <QueryView query={sendOut}>
      {(data) =>
        data.status === 'draft' ? (
          <OwnRights>
            <Composer key={data.id} sendOut={data} />
          </OwnRights>
        ) : (
          <Navigate to="/utskick/$sendOutId/lage" params={{ sendOutId }} replace />
        )
      }
    </QueryView>
  );
};
