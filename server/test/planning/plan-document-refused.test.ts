import { describe, expect, it } from 'vitest';
import { parsePlanText } from '../../src/contexts/planning/domain/plan-document/parse-plan.ts';

describe('A document that is no plan is refused, with the reason in both languages', () => {
  it.each([
    [
      'a recipe',
      'Kladdkaka\n\nIngredienser:\n- 2 ägg\n- 3 dl socker\n\nGör så här:\n1. Sätt ugnen på 200 grader.\n2. Blanda allt.\n\nTips:\n- Servera med grädde',
    ],
    [
      'minutes',
      'Protokoll 2026-03-04\n\nNärvarande:\n- Anna Ek\n- Bo Alm\n\nInformation från chefen:\n- Ny budget\n\nBeslut:\n- Vi köper stolar\n\nAtt göra:\n- Anna beställer',
    ],
    [
      'a contract',
      'Avtal om städning\n\n§ 2 Åtaganden\nLeverantören ska:\n- städa varje dag\n- hålla utbildad personal\n\nBeställaren ska:\n- betala inom 30 dagar\n\nPriser:\n- Grundpris\n- Tillägg',
    ],
    [
      'a policy with lists',
      'Kommunikationspolicy\n\nMålgrupper:\n- Invånare\n- Företag\n\nVåra värdeord:\n- Öppenhet\n- Tydlighet\n\nKanaler:\n- Webbplatsen\n- Sociala medier\n\nChefer ansvarar för att:\n- informera\n- svara på frågor\n\nInterna kanaler:\n- Intranät',
    ],
    [
      'a strategy in markdown',
      '# Kommunikationsstrategi\n\n## Vision\nVi är nära.\n\n## Målgrupper\n- Medborgare\n- Näringsliv\n\n## Budskap\n- Vi finns här\n\n## Kanaler\n- Webb\n- Press\n\n## Interna målgrupper\n- Chefer\n- Medarbetare',
    ],
    ['duties', 'Roller i projektet\n\nProjektledare:\n- leder arbetet\n- rapporterar till styrgruppen\n\nStyrgrupp:\n- fattar beslut'],
    ['people by name', 'Organisation\n\nLedningsgrupp:\n- Anna Ek\n- Bo Alm\n\nSkyddsombud:\n- Carin Dahl'],
    ['a shopping list', 'Mejeri:\n- Mjölk\n- Ost\n\nFrukt:\n- Äpplen'],
    ['questions and answers', '# Vanliga frågor\n\n## Hur ansöker jag?\n- Fyll i blanketten\n\n## Kontakt\n- Telefon 0123'],
    [
      'a story',
      'Det var en gång en flicka som bodde i skogen.\nHon hade tre vänner.\n\nEn dag sade räven:\n- Ska vi gå till sjön?\n- Ja, det gör vi, sade haren.',
    ],
    ['one word', 'Hej'],
  ])('%s', (_, text) => {
    const plan = parsePlanText(text);
    expect(plan).toMatchObject({ refused: true, audiences: [], messages: [], needs: 0 });
    expect(plan.problems.at(-1)).toMatchObject({
      code: 'notAPlan',
      message_sv: expect.stringContaining('målgrupp'),
      message_en: expect.stringContaining('audience'),
    });
  });
});
