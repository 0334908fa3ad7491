import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMessageTest, type MessageTest, type TestAge } from '../../api/voice.ts';
import { Checkbox, Radios } from '../../parts/choice.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { FormDialog, numberOf } from './form-parts.tsx';
import { emptyVariant, OptionFields, VariantFields, type WrittenVariant } from './test-fields.tsx';
import { testRefresh } from './test-item.tsx';

const methods: readonly MessageTest['method'][] = ['comprehension', 'choice'];

type TestDialogProps = { subjects: readonly Pick<TestAge, 'id' | 'kind' | 'title'>[]; onClose: () => void };

/** A test to be held through an open link, or one that was held somewhere and has its counts. */
export const TestDialog = ({ subjects, onClose }: TestDialogProps) => {
  const { t } = useTranslation();
  const isEditor = useOrganisation().roles.includes('editor');
  const [title, setTitle] = useState('');
  const [subjectId, setSubjectId] = useState(subjects.length === 1 ? (subjects[0]?.id ?? '') : '');
  const [method, setMethod] = useState<MessageTest['method']>('comprehension');
  const [audience, setAudience] = useState('');
  const [question, setQuestion] = useState('');
  const [options, setOptions] = useState<readonly string[]>(['', '', '']);
  const [rightOption, setRightOption] = useState('0');
  const [variants, setVariants] = useState<readonly WrittenVariant[]>([emptyVariant, emptyVariant]);
  const [isHeld, setIsHeld] = useState(false);
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const [conclusion, setConclusion] = useState('');
  const [isShared, setIsShared] = useState(false);
  const asksOptions = method === 'comprehension' && !isHeld;
  const count = (text: string): number => (isHeld ? numberOf(text) : 0);
  const save = useAction({
    act: () => {
      const written = options.map((one) => one.trim());
      const right = written[Number(rightOption)] ?? '';
      const given = asksOptions ? written.filter((one) => one !== '') : [];
      return addMessageTest({
        title,
        subjectKind: subjects.find(({ id }) => id === subjectId)?.kind ?? 'wording',
        subjectId: subjectId === '' ? null : subjectId,
        method,
        audience,
        question,
        options: given,
        rightOption: asksOptions && right !== '' ? given.indexOf(right) : null,
        variants: variants
          .filter(({ wording }) => wording.trim() !== '')
          .map(({ wording, asked, hits }) => ({ wording, asked: count(asked), hits: count(hits) })),
        visibility: isShared ? 'network' : 'own',
        isHeld,
        heldOn: isHeld ? heldOn : null,
        conclusion,
      });
    },
    refresh: testRefresh,
    toastErrors: false,
    onDone: onClose,
  });
  const labels = {
    title: t('tests.name'),
    audience: t('tests.audience'),
    question: t('tests.question'),
    options: t('tests.right'),
    variants: t('tests.wording', { letter: 'A' }),
    heldOn: t('tests.heldOn'),
  };
  return (
    <FormDialog
      title={t('tests.add')}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('tests.save')}
      labels={labels}
    >
      <TextField
        name="title"
        label={labels.title}
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={fieldError(save.error, 'title')}
      />
      <SelectField
        name="subjectId"
        label={t('tests.about')}
        value={subjectId}
        onChange={setSubjectId}
        options={[
          { value: '', label: t('tests.aboutOther') },
          ...subjects.map(({ id, kind, title: label }) => ({ value: id, label: `${t(`tests.subjectKind.${kind}`)}: ${label}` })),
        ]}
      />
      <Radios
        name="method"
        legend={t('tests.methodField')}
        value={method}
        onChange={setMethod}
        choices={methods.map((value) => ({ value, label: t(`tests.method.${value}`), hint: t(`tests.methodHint.${value}`) }))}
      />
      <TextField
        name="audience"
        label={labels.audience}
        value={audience}
        onChange={setAudience}
        maxLength={200}
        error={fieldError(save.error, 'audience')}
      />
      <TextField
        name="question"
        label={labels.question}
        value={question}
        onChange={setQuestion}
        maxLength={300}
        error={fieldError(save.error, 'question')}
      />
      <Checkbox name="isHeld" label={t('tests.isHeld')} checked={isHeld} onChange={setIsHeld} />
      <VariantFields variants={variants} onChange={setVariants} isHeld={isHeld} method={method} error={save.error} />
      {asksOptions && (
        <OptionFields
          options={options}
          onChange={setOptions}
          right={rightOption}
          onRight={setRightOption}
          error={fieldError(save.error, 'options')}
        />
      )}
      {isHeld && (
        <>
          <DateField name="heldOn" label={labels.heldOn} value={heldOn} onChange={setHeldOn} error={fieldError(save.error, 'heldOn')} />
          <TextArea name="conclusion" label={t('tests.conclusion')} value={conclusion} onChange={setConclusion} rows={3} maxLength={2000} />
        </>
      )}
      {isEditor && <Checkbox name="isShared" label={t('tests.share')} checked={isShared} onChange={setIsShared} />}
    </FormDialog>
  );
};
