import { Link, useNavigate } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importPlan, type PlanPreview as Preview, undoImport } from '../../api/imports.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Score } from '../../parts/score.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { DuplicateList } from './duplicate-list.tsx';
import styles from './import-page.module.css';
import { type MergeChoice, mergesOf, messagesLeft } from './merge-choices.ts';
import { PlanDiffView } from './plan-diff-view.tsx';
import { ProblemList } from './problem-list.tsx';
import { ReadGroups } from './read-groups.tsx';

type PlanPreviewProps = {
  preview: Preview;
  programmeId: string;
  sourceName: string;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onImported: () => void;
};

export const PlanPreview = ({ preview: { plan, diff }, programmeId, sourceName, headingRef, onImported }: PlanPreviewProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Record<number, MergeChoice>>({});
  const merges = mergesOf(plan.duplicates, choices);
  const stale = [['matrix', programmeId], ['plan', programmeId], ['activities', programmeId], ['programmes'], ['today']];
  const undo = useAction({ act: undoImport, refresh: stale, onDone: () => showToast(t('importing.undone')) });
  const save = useAction({
    act: () => importPlan(programmeId, { plan, merges, sourceName }),
    refresh: stale,
    toastErrors: false,
    onDone: async ({ importId, audiences, messages }) => {
      onImported();
      const text = t('importing.done', {
        audiences: format.number(audiences.added + audiences.changed),
        messages: format.number(messages.added),
      });
      showToast(text, importId === null ? {} : { undo: () => undo.run(importId) });
      await navigate({ to: '/program/$programmeId', params: { programmeId } });
    },
  });
  const audiences = diff === null ? plan.audiences.length : diff.audiences.new.length + diff.audiences.changed.length;
  const messages = messagesLeft(diff === null ? plan.messages.length : diff.messages.new.length, merges);
  const isNothing = plan.refused || plan.audiences.length === 0 || diff?.isEmpty === true;
  return (
    <section className={styles.preview} aria-labelledby="read-as">
      <h2 id="read-as" ref={headingRef} tabIndex={-1}>
        {plan.refused ? t('importing.refused') : t('importing.readAs')}
      </h2>
      {!plan.refused && (
        <Score
          figures={[
            { value: format.number(plan.audiences.length), label: t('importing.figAudiences') },
            { value: format.number(plan.messages.length), label: t('importing.figMessages') },
            { value: format.number(plan.needs), label: t('importing.figNeeds') },
          ]}
        />
      )}
      <ProblemList problems={plan.problems} />
      {plan.problems.some(({ code }) => code === 'activitiesElsewhere') && (
        <p>
          <Link to="/program/$programmeId/excel" params={{ programmeId }}>
            {t('importing.toActivities')}
          </Link>
        </p>
      )}
      {diff !== null && <PlanDiffView diff={diff} />}
      <DuplicateList
        suggestions={plan.duplicates}
        choices={choices}
        onChoose={(index, choice) => setChoices({ ...choices, [index]: choice })}
      />
      {plan.audiences.length > 0 && <ReadGroups plan={plan} />}
      <ErrorSummary error={save.error} />
      {!plan.refused && (
        <div className={styles.save}>
          <Button look="primary" isDisabled={isNothing} isPending={save.isPending} onPress={() => save.run()}>
            {isNothing
              ? t('importing.importNothing')
              : t('importing.import', { audiences: format.number(audiences), messages: format.number(messages) })}
          </Button>
        </div>
      )}
    </section>
  );
};
