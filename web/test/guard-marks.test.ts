import { getSchema } from '@tiptap/core';
import { EditorState, type Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { describe, expect, it } from 'vitest';
import type { ParagraphCheck } from '../src/api/language.ts';
import { GuardMarks, placedIn, withGuardInput } from '../src/pages/language/guardrails/guard-marks.ts';

const nothing: ParagraphCheck = { terms: [], spelling: [], longSentences: [], passive: [], officialese: [] };
const [first, second] = ['Ni får svarr i dag.', 'Vi erhåller beslut.'];
const checks = new Map<string, ParagraphCheck>([
  [first, { ...nothing, spelling: [{ start: 7, end: 12, word: 'svarr', suggestions: ['svar'] }] }],
  [second, { ...nothing, officialese: [{ start: 3, end: 11, found: 'erhåller', plain: 'får' }] }],
]);

const schema = getSchema([StarterKit]);
const plugins = (GuardMarks.config.addProseMirrorPlugins as unknown as () => Plugin[])();
const doc = schema.node(
  'doc',
  null,
  [first, second].map((text) => schema.node('paragraph', null, schema.text(text))),
);

const checked = (): EditorState => {
  const state = EditorState.create({ schema, doc, plugins });
  return state.apply(withGuardInput(state.tr, { checks, ignored: [], shown: ['spelling', 'officialese'] }));
};
const words = (state: EditorState): string[] => placedIn(state).map(({ from, to }) => state.doc.textBetween(from, to));

describe('marks in a text that is being written', () => {
  it('stand where something was found', () => {
    expect(words(checked())).toEqual(['svarr', 'erhåller']);
  });

  it('move along with what is written before them', () => {
    const state = checked();
    expect(words(state.apply(state.tr.insertText('Nu: ', 1)))).toEqual(['svarr', 'erhåller']);
  });

  it('leave a word that is written in, at its end too, until it has been checked again', () => {
    const state = checked();
    for (const place of [8, 10, 13]) expect(words(state.apply(state.tr.insertText('a', place)))).toEqual(['erhåller']);
    const back = state.apply(state.tr.insertText('a', 10));
    expect(words(back.apply(back.tr.delete(10, 11)))).toEqual(['svarr', 'erhåller']);
  });

  it('stay on a word when a space or a full stop is written beside it', () => {
    const state = checked();
    expect(words(state.apply(state.tr.insertText('.', 13)))).toEqual(['svarr', 'erhåller']);
  });

  it('come anew when what is shown is another', () => {
    const state = checked();
    expect(words(state.apply(withGuardInput(state.tr, { checks, ignored: [], shown: ['spelling'] })))).toEqual(['svarr']);
  });
});
