import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addRemark, answerRemark, type Campaign, type CampaignCheck, campaignCheckQuery } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';

export const CheckSection = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const check = useQuery(campaignCheckQuery(campaign.id));
  return (
    <>
      <p className="soft">{t('campaigns.checkLead')}</p>
      <QueryView query={check}>{(data) => <Found check={data} />}</QueryView>
      {(campaign.isOwner || campaign.isEditor) && <Remarks campaign={campaign} />}
    </>
  );
};

const Found = ({ check: { parts, findings, mainMessage, isMainMessageNamed } }: { check: CampaignCheck }) => {
  const { t } = useTranslation();
  return (
    <section className={styles.section}>
      <h2>{findings === 0 ? t('campaigns.checkNone') : t('campaigns.checkFound', { count: findings })}</h2>
      <p>
        {mainMessage !== null
          ? t('campaigns.checkMain', { statement: mainMessage })
          : t(isMainMessageNamed ? 'campaigns.checkMainOld' : 'campaigns.checkMainMissing')}
      </p>
      {parts
        .filter((part) => part.findings > 0 || part.brands.length > 0)
        .map((part) => (
          <PartFindings key={part.id} part={part} />
        ))}
    </section>
  );
};

const PartFindings = ({ part }: { part: CampaignCheck['parts'][number] }) => {
  const { t } = useTranslation();
  const { kind, title, terms, spelling, officialese, longSentences, brands } = part;
  const lines = [
    ...terms.map(({ found, prefer }) =>
      prefer === null ? t('campaigns.checkTerm', { found }) : t('campaigns.checkTermPrefer', { found, prefer }),
    ),
    ...officialese.map(({ found, plain }) => t('campaigns.checkPlain', { found, plain })),
    ...(spelling.length > 0 ? [t('campaigns.checkSpelling', { words: spelling.join(', ') })] : []),
    ...(longSentences > 0 ? [t('campaigns.checkLong', { count: longSentences })] : []),
    ...brands.map((name) => t('campaigns.checkBrand', { name })),
  ];
  return (
    <div>
      <h3>{kind === 'campaign' ? t('campaigns.checkCampaign') : title}</h3>
      <ul className={styles.links}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};

const Remarks = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { remarks, isEditor, mayChange, id } = campaign;
  return (
    <section className={styles.section}>
      <h2>{t('campaigns.remarks')}</h2>
      {remarks.length === 0 && <p>{t('campaigns.remarksNone')}</p>}
      {remarks.map((remark) => (
        <div key={remark.id} className={styles.line}>
          <p className={styles.text}>{remark.text}</p>
          <small className="soft">
            {t('campaigns.remarkBy', { name: remark.writtenByName ?? '–', when: format.moment(remark.writtenAt) })}
          </small>
          {remark.answer !== null && (
            <p className={styles.text}>
              <Tag tone="good">{remark.answeredByName ?? '–'}</Tag> {remark.answer}
            </p>
          )}
          {remark.answer === null && mayChange && <Answering remarkId={remark.id} />}
        </div>
      ))}
      {isEditor && <Remarking campaignId={id} />}
    </section>
  );
};

const Answering = ({ remarkId }: { remarkId: string }) => {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState('');
  const save = useAction({
    act: () => answerRemark(remarkId, answer),
    refresh: [['campaigns']],
    onDone: () => showToast(t('campaigns.remarkAnswered')),
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <TextArea
        name={`answer-${remarkId}`}
        label={t('campaigns.remarkAnswer')}
        value={answer}
        onChange={setAnswer}
        rows={2}
        maxLength={5000}
      />
      <div className="row">
        <Button type="submit" isDisabled={answer.trim() === ''} isPending={save.isPending}>
          {t('campaigns.remarkAnswerDo')}
        </Button>
      </div>
    </form>
  );
};

const Remarking = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const save = useAction({
    act: () => addRemark(campaignId, text),
    refresh: [['campaigns']],
    onDone: () => {
      setText('');
      showToast(t('campaigns.remarkDone'));
    },
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <TextArea
        name="remark"
        label={t('campaigns.remark')}
        hint={t('campaigns.remarkHint')}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={5000}
      />
      <div className="row">
        <Button type="submit" isDisabled={text.trim() === ''} isPending={save.isPending}>
          {t('campaigns.remarkDo')}
        </Button>
      </div>
    </form>
  );
};
