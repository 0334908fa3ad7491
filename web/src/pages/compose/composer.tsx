import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planQuery } from '../../api/plan.ts';
import type { SendOut } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { ArchiveBanner } from '../../shell/archive-banner.tsx';
import { ReaderBanner } from '../../shell/reader-banner.tsx';
import { SkipLink } from '../../shell/skip-link.tsx';
import styles from './compose.module.css';
import { ComposeBar } from './compose-bar.tsx';
import { type ComposeStep, composeSteps } from './compose-steps.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ContentStep, everywhere } from './content-step.tsx';
import { RecipientsStep } from './recipients-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { SendStep } from './send-step.tsx';
import { useAutosave } from './use-autosave.ts';
import { useReachWords } from './use-reach-words.ts';

/** One goes on where one left off: to the recipients until there are some, then to the text. */
const firstStep = ({ audiences, channels }: SendOut): ComposeStep =>
  audiences.length === 0 || channels.length === 0 ? 'mottagare' : 'innehall';

export const Composer = ({ sendOut }: { sendOut: SendOut }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate({ from: '/utskick/$sendOutId' });
  const { steg } = useSearch({ from: '/utskick/$sendOutId' });
  const step = steg ?? firstStep(sendOut);
  const plan = useQuery(planQuery(sendOut.programmeId)).data;
  const autosave = useAutosave(sendOut);
  // By themselves: the buttons that save are not drawn anew for what is written.
  const { draft, state, saveNow, settle } = autosave;
  const reachWords = useReachWords();
  const [tab, setTab] = useState(everywhere);
  const [firstChannel] = draft.channels;
  const preview = () => {
    void saveNow();
    setTab(firstChannel ?? everywhere);
  };
  const go = (next: ComposeStep) => {
    void saveNow();
    void navigate({ search: { steg: next } });
    window.scrollTo(0, 0);
  };
  const next = composeSteps[composeSteps.indexOf(step) + 1];
  const nextText = {
    mottagare: t('compose.toContent'),
    innehall: t('compose.toReview', { count: sendOut.reach.reachable, number: format.number(sendOut.reach.reachable) }),
    granska: t('compose.toSend'),
    skicka: '',
  }[step];
  return (
    <>
      <SkipLink />
      <ComposeBar textId={sendOut.id} step={step} state={state} onGo={go} onRetry={() => void saveNow()} />
      <ArchiveBanner />
      <ReaderBanner />
      <main id="main" tabIndex={-1} className={styles.main}>
        {step === 'mottagare' && <RecipientsStep sendOut={sendOut} plan={plan} autosave={autosave} />}
        {step === 'innehall' && <ContentStep sendOut={sendOut} autosave={autosave} tab={tab} onTab={setTab} />}
        {step === 'granska' && <ReviewStep sendOut={sendOut} draft={draft} saveNow={saveNow} onFix={() => go('innehall')} />}
        {step === 'skicka' && <SendStep sendOut={sendOut} plan={plan} autosave={autosave} />}
      </main>
      {next !== undefined && (
        <div className={styles.foot}>
          <span className="soft" role="status">
            {reachWords(sendOut.reach, draft.channels)}
          </span>
          {step === 'innehall' && tab === everywhere && firstChannel !== undefined && (
            <Button reads onPress={preview}>
              {t('compose.previewRow')}
            </Button>
          )}
          <Button look="primary" reads onPress={() => go(next)}>
            {nextText}
          </Button>
        </div>
      )}
      {state.kind === 'conflict' && <ConflictDialog mine={draft} theirs={state.theirs} before={state.before} onSettle={settle} />}
    </>
  );
};
