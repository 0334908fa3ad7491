import type { Readings, TermPreview } from '../../api/language.ts';

type Slot = TermPreview[number][number]['forms'][number]['slot'];

/** One form of one word of the term, to be recognised or not. */
export type FormChoice = {
  id: string;
  form: string;
  isOn: boolean;
  slots: { reading: number; word: number; slot: Slot }[];
  source: TermPreview;
};

/** Each form once, however many slots it fills; those that the dictionary does not know are off until the editor says otherwise. */
export const formChoices = (preview: TermPreview): FormChoice[] => {
  const choices = new Map<string, FormChoice>();
  preview.forEach((words, reading) =>
    words.forEach((lexeme, word) =>
      lexeme.forms.forEach(({ slot, form, isKnown }) => {
        const id = `${word} ${form}`;
        const isOn = isKnown || form === lexeme.lemma || words.length > 1;
        const choice = choices.get(id) ?? { id, form, isOn, slots: [], source: preview };
        choices.set(id, { ...choice, isOn: choice.isOn || isOn, slots: [...choice.slots, { reading, word, slot }] });
      }),
    ),
  );
  return [...choices.values()];
};

/** What was confirmed, as the termbase keeps it. A word always keeps its basic form. */
export const chosenReadings = (choices: readonly FormChoice[]): NonNullable<Readings> => {
  const isOn = new Map(choices.map((choice) => [choice.id, choice.isOn]));
  return (choices[0]?.source ?? []).map((words) =>
    words.map(({ lemma, kind, firstParts, forms }, word) => {
      const kept = forms.filter(({ form }) => isOn.get(`${word} ${form}`) === true).map(({ slot, form }) => ({ slot, form }));
      return { lemma, kind, firstParts, forms: kept.length > 0 ? kept : forms.slice(0, 1).map(({ slot, form }) => ({ slot, form })) };
    }),
  );
};
