import { describe, expect, it } from 'vitest';
import { suggestChannels } from '../../src/contexts/planning/domain/plan-document/suggest-channels.ts';

function names(text: string): string[] {
  return suggestChannels(text).map((each) => ('name' in each ? each.name : `→ ${each.as}`));
}

describe('A sentence about channels is read by its grammar', () => {
  it.each([
    ['Informationsmöte, nyhetsbrev och intranätet.', ['Informationsmöte', 'Nyhetsbrev', 'Intranät']],
    ['Dialogmöten med byalag och föreningar samt utskick per post.', ['Dialogmöten med byalag och föreningar', 'Utskick per post']],
    ['Löpande information via mejl/sms eller Teams', ['Mejl', 'Sms', 'Teams']],
    ['Information via HR och enhetschefer samt intranät.', ['Information via HR', 'Information via enhetschefer', 'Intranät']],
    ['Information via rektor/biträdande rektor', ['Information via rektor/biträdande rektor']],
    ['Enhetscheferna informerar vid arbetsplatsträffar. Intranätet.', ['Enhetscheferna informerar vid arbetsplatsträffar', 'Intranät']],
    ['Affischer på bibliotek och vårdcentraler, radio.', ['Affischer på bibliotek och vårdcentraler', 'Radio']],
    ['Möte med fackliga företrädare, HR, hemsidan', ['Möte med fackliga företrädare', 'Möte med HR', 'Hemsidan']],
    ['Tillgång till projektrummet och mallarna vid behov', ['Projektrummet', 'Mallarna']],
    ['Webb- och mobilappen, läns- eller lokalpress', ['Webb- och mobilappen', 'Läns- eller lokalpress']],
    ['Samma kanaler som ovan, men även pressträff.', ['→ Samma kanaler som ovan', 'Pressträff']],
    ['Regionen kan erbjuda webbinarier om lagen.', ['Webbinarier från regionen']],
    ['Brev hem m.m.', ['Brev hem']],
    ['Kommunens webbplats; 1177; bl.a. Facebook', ['Kommunens webbplats', '1177', 'Facebook']],
    [
      'Face-to-face meetings with union representatives, email and the staff portal',
      ['Face-to-face meetings with union representatives', 'Email', 'Staff portal'],
    ],
    ['Letter to head teachers, who pass it on to class teachers.', ['Letter to head teachers']],
    ['Information through team leaders or the intranet', ['Information through team leaders', 'Intranet']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('keeps how often, on what condition, by whom and what is said in passing', () => {
    expect(
      suggestChannels('Nyhetsbrev en gång i månaden, sms vid behov. Ledningsgrupp (stående punkt), kurs (HR håller i detta).'),
    ).toEqual([
      { name: 'Nyhetsbrev', cadence: 'en gång i månaden' },
      { name: 'Sms', condition: 'vid behov' },
      { name: 'Ledningsgrupp', detail: 'stående punkt' },
      { name: 'Kurs', sender: 'HR', detail: 'HR håller i detta' },
    ]);
  });

  it('marks "eller" as alternatives and "samt" as all of them', () => {
    const found = suggestChannels('Möte samt e-post, veckobrev eller intranät samt sms eller app');
    expect(found.map((each) => 'name' in each && each.alternativeGroup)).toEqual([undefined, 1, 1, 1, 2, 2]);
  });

  it('lets a condition in front apply to what follows', () => {
    expect(suggestChannels('Intranät – vid större driftstopp information via chef')).toEqual([
      { name: 'Intranät' },
      { name: 'Information via chef', via: 'chef', condition: 'vid större driftstopp' },
    ]);
  });
});
