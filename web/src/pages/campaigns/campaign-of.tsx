import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placedActivitiesQuery } from '../../api/campaigns.ts';

/** The way back from an activity to the campaign that it belongs to; nothing for base communication. */
export const CampaignOf = ({ activityId }: { activityId: string }) => {
  const { t } = useTranslation();
  const placed = useQuery(placedActivitiesQuery).data?.find((one) => one.activityId === activityId);
  if (placed === undefined) return null;
  return (
    <small>
      {t('campaigns.kindCampaign')}:{' '}
      <Link to="/kampanjer/$campaignId" params={{ campaignId: placed.campaignId }} search={{ del: 'plan' }}>
        {placed.title}
      </Link>
    </small>
  );
};
