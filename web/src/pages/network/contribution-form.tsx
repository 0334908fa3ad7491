import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';

type Words = { title: string; text: string; suggestion: string };
type FormProps = {
  initial: Words;
  label: string;
  error: unknown;
  isPending: boolean;
  onSave: (words: Words) => void;
  /** The editor-in-chief edits the words only. */
  hasSuggestion?: boolean;
  /** Shown instead of the error summary when somebody else has saved. */
  conflict?: ((words: Words, take: (words: Words) => void) => ReactNode) | null;
};

export const ContributionForm = ({ initial, label, error, isPending, onSave, hasSuggestion = true, conflict = null }: FormProps) => {
  const { t } = useTranslation();
  const [words, setWords] = useState(initial);
  const set = (change: Partial<Words>): void => setWords((before) => ({ ...before, ...change }));
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words);
      }}
    >
      {conflict === null ? (
        <ErrorSummary error={error} labels={{ title: t('network.contributionTitle'), text: t('network.contributionText') }} />
      ) : (
        conflict(words, setWords)
      )}
      <TextField
        name="title"
        label={t('network.contributionTitle')}
        value={words.title}
        onChange={(title) => set({ title })}
        required
        maxLength={200}
        error={fieldError(error, 'title')}
      />
      <TextArea
        name="text"
        label={t('network.contributionText')}
        hint={t('network.contributionTextHint')}
        value={words.text}
        onChange={(text) => set({ text })}
        rows={10}
        required
        maxLength={50_000}
        error={fieldError(error, 'text')}
      />
      {hasSuggestion && (
        <TextField
          name="suggestion"
          label={t('network.contributionSuggestion')}
          hint={t('network.contributionSuggestionHint')}
          value={words.suggestion}
          onChange={(suggestion) => set({ suggestion })}
          maxLength={200}
        />
      )}
      <div className="row">
        <Button look="primary" type="submit" isPending={isPending}>
          {label}
        </Button>
      </div>
    </form>
  );
};
