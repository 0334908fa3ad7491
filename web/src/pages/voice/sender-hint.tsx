import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { senderProposalQuery } from '../../api/voice.ts';
import { Button } from '../../parts/button.tsx';

/** Whom the rule would have sign an activity, with the reason; one press writes it in. */
export const SenderHint = ({ sender, onUse }: { sender: string; onUse: (name: string) => void }) => {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(senderProposalQuery);
  if (data === undefined) return null;
  return (
    <div>
      <p>
        <strong>{t('sender.proposal', { name: data.name })}.</strong>{' '}
        {data.reasons.map(({ sv, en }) => (i18n.language === 'en' ? en : sv)).join(' ')}
      </p>
      {sender !== data.name && (
        <Button size="small" onPress={() => onUse(data.name)}>
          {t('sender.follow')}
        </Button>
      )}
    </div>
  );
};
