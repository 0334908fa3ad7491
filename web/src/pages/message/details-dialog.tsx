import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DetailFields, enrichMessage, type MessageDetail } from '../../api/rich-messages.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

type Props = { messageId: string; programmeId: string; detail: MessageDetail; onClose: () => void };

const rows = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((row) => row.trim())
      .filter((row) => row !== ''),
  ),
];

const texts = ['before', 'after', 'benefit', 'ask'] as const;
type TextName = (typeof texts)[number];

export const DetailsDialog = ({ messageId, programmeId, detail, onClose }: Props) => {
  const { t } = useTranslation();
  const [isQuestion, setIsQuestion] = useState(detail.isQuestion);
  const [answer, setAnswer] = useState(detail.answer);
  const [written, setWritten] = useState<Record<TextName, string>>(detail);
  const [scenarios, setScenarios] = useState(detail.scenarios.join('\n'));
  const listed = (isAffected: boolean) =>
    detail.affected
      .filter((row) => row.isAffected === isAffected)
      .map(({ text }) => text)
      .join('\n');
  const [concerned, setConcerned] = useState(() => listed(true));
  const [unconcerned, setUnconcerned] = useState(() => listed(false));
  const fields = (): DetailFields => {
    const { before, after, benefit, ask } = written;
    const affected = [
      ...rows(concerned).map((text) => ({ text, isAffected: true })),
      ...rows(unconcerned).map((text) => ({ text, isAffected: false })),
    ];
    return { isQuestion, answer, before, after, benefit, ask, scenarios: rows(scenarios), affected };
  };
  const save = useAction({
    act: () => enrichMessage(messageId, { ...fields(), revision: detail.revision }),
    refresh: [
      ['message', messageId],
      ['questions', programmeId],
    ],
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      onClose();
    },
  });
  const list = { rows: 3, maxLength: 15_000 };
  return (
    <Dialog title={t('richMessage.title')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <p className="soft">{t('richMessage.hint')}</p>
        <Checkbox name="isQuestion" label={t('richMessage.isQuestion')} checked={isQuestion} onChange={setIsQuestion} />
        {isQuestion && (
          <TextArea name="answer" label={t('richMessage.answer')} value={answer} onChange={setAnswer} rows={5} maxLength={5000} />
        )}
        {texts.map((name) => (
          <TextArea
            key={name}
            name={name}
            label={t(`richMessage.${name}`)}
            value={written[name]}
            onChange={(text) => setWritten((all) => ({ ...all, [name]: text }))}
            rows={2}
            maxLength={5000}
          />
        ))}
        <TextArea
          name="scenarios"
          label={t('richMessage.scenarios')}
          hint={t('richMessage.onePerRow')}
          value={scenarios}
          onChange={setScenarios}
          {...list}
        />
        <TextArea
          name="concerned"
          label={t('richMessage.concerned')}
          hint={t('richMessage.onePerRow')}
          value={concerned}
          onChange={setConcerned}
          {...list}
        />
        <TextArea
          name="unconcerned"
          label={t('richMessage.unconcerned')}
          hint={t('richMessage.onePerRow')}
          value={unconcerned}
          onChange={setUnconcerned}
          {...list}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
