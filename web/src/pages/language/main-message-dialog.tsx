import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMainMessage, type MainMessage, rewriteMainMessage } from '../../api/language.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { Presence } from '../../parts/presence.tsx';
import { TextConflict } from '../../parts/text-conflict.tsx';
import { useAction } from '../../parts/use-action.ts';
import { GuardGroup } from './guardrails/guard-group.tsx';
import { GuardedText } from './guardrails/guarded-text.tsx';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Wording = { statement: string; supporting: string[]; benefit: string; proof: string };

const theirsIn = (error: unknown) =>
  error instanceof ProblemError && error.code === 'editConflict' ? (error.extra['theirs'] as Wording & { revision: number }) : undefined;

type MainMessageDialogProps = { message: MainMessage | null; onClose: () => void };

export const MainMessageDialog = ({ message, onClose }: MainMessageDialogProps) => {
  const { t } = useTranslation();
  const [newest] = message?.versions ?? [];
  const [statement, setStatement] = useState(newest?.statement ?? '');
  const [supporting, setSupporting] = useState((newest?.supporting ?? []).join('\n'));
  const [benefit, setBenefit] = useState(newest?.benefit ?? '');
  const [proof, setProof] = useState(newest?.proof ?? '');
  const save = useAction({
    act: async (settled: (Wording & { revision: number }) | undefined) => {
      const text = { statement, supporting: linesOf(supporting), benefit, proof };
      await (message === null ? addMainMessage(text) : rewriteMainMessage(message.id, settled ?? { ...text, revision: message.revision }));
    },
    refresh: [['main-messages']],
    toastErrors: false,
    onDone: onClose,
  });
  const theirs = theirsIn(save.error);
  return (
    <Dialog title={message === null ? t('mainMessages.add') : t('mainMessages.change')} isOpen onClose={onClose} place="side">
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run(undefined);
        }}
      >
        <ErrorSummary
          error={save.error}
          labels={{ statement: t('mainMessages.statement'), supporting: t('mainMessages.supporting'), benefit: t('mainMessages.benefit') }}
        />
        {message !== null && <p className="soft">{t('mainMessages.changeText')}</p>}
        {message !== null && <Presence textId={message.id} />}
        {theirs !== undefined && (
          <TextConflict
            savedBy={null}
            fields={[
              { name: 'statement', label: t('mainMessages.statement'), mine: statement, theirs: theirs.statement },
              { name: 'supporting', label: t('mainMessages.supporting'), mine: supporting, theirs: theirs.supporting.join('\n') },
              { name: 'benefit', label: t('mainMessages.benefit'), mine: benefit, theirs: theirs.benefit },
              { name: 'proof', label: t('mainMessages.proof'), mine: proof, theirs: theirs.proof },
            ]}
            onSettle={(texts) => {
              setStatement(texts.statement);
              setSupporting(texts.supporting);
              setBenefit(texts.benefit);
              setProof(texts.proof);
              save.run({ ...texts, supporting: linesOf(texts.supporting), revision: theirs.revision });
            }}
          />
        )}
        <GuardGroup>
          <GuardedText
            name="statement"
            label={t('mainMessages.statement')}
            value={statement}
            onChange={setStatement}
            isOneLine
            rows={1}
            maxLength={200}
            error={fieldError(save.error, 'statement')}
          />
          <GuardedText
            name="supporting"
            label={t('mainMessages.supporting')}
            hint={t('mainMessages.supportingHint')}
            value={supporting}
            onChange={setSupporting}
            rows={5}
            error={fieldError(save.error, 'supporting')}
          />
          <GuardedText
            name="benefit"
            label={t('mainMessages.benefit')}
            hint={t('mainMessages.benefitHint')}
            value={benefit}
            onChange={setBenefit}
            rows={2}
            maxLength={500}
          />
        </GuardGroup>
        <TextField name="proof" label={t('mainMessages.proof')} value={proof} onChange={setProof} maxLength={500} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending} isDisabled={statement.trim() === ''}>
            {t('mainMessages.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
