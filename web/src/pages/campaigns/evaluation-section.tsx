import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Tag } from '../../parts/tag.tsx';
import styles from './campaigns.module.css';
import { EvaluationForm } from './evaluation-form.tsx';
import { useCampaignWords } from './use-campaign-words.ts';

const outcomeTone = { yes: 'good', partly: 'wait', no: 'bad' } as const;

export const EvaluationSection = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const { target } = useCampaignWords();
  const { phase, evaluation, mayChange } = campaign;
  if (mayChange && (phase === 'running' || phase === 'evaluated'))
    return (
      <>
        {phase === 'evaluated' && evaluation !== null && <Written campaign={campaign} evaluation={evaluation} />}
        <EvaluationForm campaign={campaign} />
      </>
    );
  if (evaluation !== null) return <Written campaign={campaign} evaluation={evaluation} />;
  if (phase === 'ended') return <p>{t('campaigns.endReason', { reason: campaign.endReason })}</p>;
  if (!mayChange) return <p>{t('campaigns.evaluationNotYet')}</p>;
  return <p>{t('campaigns.evaluationLater', { target: target(campaign) || '–' })}</p>;
};

type WrittenProps = { campaign: Campaign; evaluation: NonNullable<Campaign['evaluation']> };

const Written = ({ campaign, evaluation }: WrittenProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { target, kronor } = useCampaignWords();
  const { outcome, reachedNumber, worked, keep, notWorked, spentKronor, figures, writtenAt, writtenByName } = evaluation;
  const figureRows = [
    ...(reachedNumber === null
      ? []
      : [
          {
            label: t('campaigns.targetTitle'),
            value: t('campaigns.reachedOf', { reached: format.number(reachedNumber), target: target(campaign) || '–' }),
          },
        ]),
    ...(spentKronor === null ? [] : [{ label: t('campaigns.total'), value: kronor(spentKronor) }]),
    ...figures,
  ];
  return (
    <section className={styles.section}>
      <h2>
        {t('campaigns.outcome')} <Tag tone={outcomeTone[outcome]}>{t(`campaigns.outcomes.${outcome}`)}</Tag>
      </h2>
      <dl className={styles.facts}>
        {(
          [
            ['worked', worked],
            ['keep', keep],
            ['notWorked', notWorked],
          ] as const
        ).map(([name, text]) => (
          <div key={name}>
            <dt>{t(`campaigns.${name}`)}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
        {figureRows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <small className="soft">{t('campaigns.evaluationBy', { name: writtenByName ?? '–', when: format.moment(writtenAt) })}</small>
    </section>
  );
};
