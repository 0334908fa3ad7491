import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import styles from './campaigns.module.css';
import { PartiesDialog } from './parties-dialog.tsx';
import { useCampaignWords } from './use-campaign-words.ts';
import { WordsDialog } from './words-dialog.tsx';

export const AboutSection = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      {campaign.mayChange && (
        <div className={styles.tools}>
          <Button onPress={() => setIsEditing(true)}>{t('campaigns.edit')}</Button>
        </div>
      )}
      <Facts campaign={campaign} />
      <Who campaign={campaign} />
      {campaign.changes.length > 0 && <History campaign={campaign} />}
      {isEditing && <WordsDialog campaign={campaign} onClose={() => setIsEditing(false)} />}
    </>
  );
};

const Fact = ({ head, children }: { head: string; children: ReactNode }) => (
  <div>
    <dt>{head}</dt>
    <dd>{children}</dd>
  </div>
);

const OccasionFact = ({ occasion }: { occasion: Campaign['occasion'] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { days } = useCampaignWords();
  if (occasion === null) return <p className="soft">{t('campaigns.occasionNone')}</p>;
  const { title, kind, benefit, helps, reach, isJudged, isRemoved } = occasion;
  return (
    <>
      <span>
        {title}, {days(occasion)}
      </span>
      <span className={styles.tags}>
        <Tag>{t(`campaigns.kind.${kind}`)}</Tag>
        <Tag tone={isJudged ? 'good' : 'wait'}>{t(isJudged ? 'campaigns.judged' : 'campaigns.notJudged')}</Tag>
        {isRemoved && <Tag tone="bad">{t('campaigns.occasionGone')}</Tag>}
      </span>
      <p>{benefit}</p>
      {helps !== '' && reach !== null && <p>{t('campaigns.helpsLine', { who: helps, number: format.number(reach) })}</p>}
    </>
  );
};

const Facts = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { target } = useCampaignWords();
  const { occasion, joinStep, joinHelp, audiences, purpose, message, mainMessage, strategy } = campaign;
  return (
    <dl className={styles.facts}>
      {purpose !== '' && (
        <Fact head={t('campaigns.purpose')}>
          <p className={styles.text}>{purpose}</p>
        </Fact>
      )}
      <Fact head={t('campaigns.occasion')}>
        <OccasionFact occasion={occasion} />
      </Fact>
      <Fact head={t('campaigns.targetTitle')}>{target(campaign) || <span className="soft">{t('campaigns.targetNone')}</span>}</Fact>
      {(strategy.target !== null || strategy.targets.length > 0) && (
        <Fact head={t('campaigns.strategy')}>
          {strategy.target === null ? (
            <span className="soft">{t('campaigns.strategyNone')}</span>
          ) : (
            t('campaigns.strategyTarget', { ...strategy.target, year: String(strategy.target.year) })
          )}
        </Fact>
      )}
      <Fact head={t('campaigns.joinStep')}>
        {joinStep === null ? <span className="soft">{t('campaigns.joinStepNone')}</span> : t(`campaigns.step.${joinStep}`)}
        {joinHelp !== '' && <p className={styles.text}>{joinHelp}</p>}
      </Fact>
      {audiences.length > 0 && <Fact head={t('campaigns.audiences')}>{format.list(audiences)}</Fact>}
      {message !== '' && (
        <Fact head={t('campaigns.message')}>
          <p className={styles.text}>{message}</p>
        </Fact>
      )}
      <Fact head={t('campaigns.mainMessage')}>
        {mainMessage === null ? <span className="soft">{t('campaigns.mainMessageNone')}</span> : mainMessage.statement}
      </Fact>
    </dl>
  );
};

const answerTone = { asked: 'wait', joined: 'good', declined: 'plain' } as const;

const Who = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const [isChanging, setIsChanging] = useState(false);
  const { lead, parties, mayChange, isLead } = campaign;
  return (
    <section className={styles.section}>
      <h2>{t('campaigns.who')}</h2>
      <ul className={styles.links}>
        <li>{t('campaigns.leads', { name: lead.name })}</li>
        {parties.map(({ id, organisation, name, does, answer, isPartner }) => (
          <li key={id}>
            {organisation?.name ?? name}
            {does !== '' && `: ${does}`} {answer !== null && <Tag tone={answerTone[answer]}>{t(`campaigns.answer.${answer}`)}</Tag>}{' '}
            {isPartner && <Tag>{t('campaigns.partnerAccount')}</Tag>}
            {answer === null && <Tag>{t('campaigns.partnersTitle')}</Tag>}
          </li>
        ))}
      </ul>
      {mayChange && isLead && (
        <div className="row">
          <Button onPress={() => setIsChanging(true)}>{t('campaigns.changeWho')}</Button>
        </div>
      )}
      {isChanging && <PartiesDialog campaign={campaign} onClose={() => setIsChanging(false)} />}
    </section>
  );
};

const History = ({ campaign: { changes } }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h2>{t('campaigns.history')}</h2>
      <ol className={styles.links}>
        {changes.map(({ from, to, changedAt, changedByName, reason }) => (
          <li key={changedAt}>
            {t('campaigns.historyLine', {
              from: t(`campaigns.phase.${from}`),
              to: t(`campaigns.phase.${to}`),
              when: format.moment(changedAt),
              name: changedByName ?? '–',
            })}
            {reason !== '' && <p className={styles.text}>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};
