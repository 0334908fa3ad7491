import { words } from './words.ts';

// Headings of documents, not of groups; the first word decides, so that "Mål för arbetet" is caught too.
const NOT_GROUPS = new Set(
  (
    'kommunikationsplan kommunikationsplanen kommunikationsstrategi plan planen budskapsplan budskapsmatris protokoll avtal policy bakgrund syfte syftet mål målet målen målsättning målsättningar innehåll innehållsförteckning inledning introduktion sammanfattning uppföljning utvärdering budget kostnad kostnader risker risk tidplan tidsplan tidslinje aktiviteter aktivitet aktivitetsplan handlingsplan ansvar ansvarsfördelning bilaga bilagor övergripande huvudbudskap kärnbudskap metod metoder nuläge nulägesanalys omvärldsanalys analys swot avgränsning avgränsningar förutsättningar strategi strategier definitioner begrepp vision värdegrund värderingar ledord principer planering beslut beslutade närvarande frånvarande dagordning ärenden ingredienser tillagning instruktioner instruktion gör material verktyg resurser framgångsfaktorer utmaningar styrkor svagheter möjligheter hot åtgärder krav villkor avtal priser leverans betalning sekretess grafisk tonalitet checklista frågor referenser källor länkar relevanta viktigt tänk exempel punkter steg nästa fördelar nackdelar regler rutin rutiner så hur varför när var ' +
    'background purpose aim aims goal goals objective objectives contents introduction summary overview follow evaluation budget cost costs risk risks timeline timetable schedule activities actions responsibilities appendix appendices method methods analysis scope assumptions strategy strategies definitions vision values principles planning decisions present attendees absent apologies agenda minutes ingredients directions instructions preparation materials tools resources strengths weaknesses opportunities threats requirements terms conditions payment delivery tone checklist questions references sources links important remember examples steps next advantages disadvantages rules how why when where'
  ).split(' '),
);
// A heading that breaks off expects its sentence to go on in the bullets; a group's name does not.
const UNFINISHED =
  /(?:^|\s)(?:ska|skall|bör|måste|kan|kommer|är|att|innebär|omfattar|ansvarar|avser|gäller|följande|enligt|nedan|bland annat|t\.?\s?ex\.?|exempelvis|dvs|för|av|om|på|till|från|genom|shall|should|must|will|can|may|is|are|to|that|the following|following|includes?|including|below|for|of|by|about|e\.?g\.?)$/iu;
const ADDRESS = /^(?:vi|du|ni|jag|detta|dessa|det|den här|följande|här|this|these|we|you|it|here|the following|our goals?)\s/iu;

/** Could this line, its colon taken off, be the name of an audience? */
export function isGroupName(text: string): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 140 || !/\p{L}/u.test(name)) return false;
  if (/[!?;]$/u.test(name) || (name.endsWith('.') && !/(?:etc|m\.?\s?m|m\.?\s?fl|mfl|osv|dyl|avd)\.$/iu.test(name))) return false;
  if (UNFINISHED.test(name) || ADDRESS.test(name)) return false;
  const all = words(name);
  if (/(?:kanaler|kanaler?na|channels|budskap|messages)$/u.test(all.at(-1) ?? '')) return false;
  return all.length <= 18 && !isDocumentHeading(name);
}

export function isDocumentHeading(text: string): boolean {
  const first = words(text.replace(/^\s*(?:§\s*)?\d{1,2}(?:\.\d{1,2})*[.)]?\s+/u, ''))[0] ?? '';
  return NOT_GROUPS.has(first) || /^communications? (?:plan|strategy|policy)/iu.test(text) || /^\s*§/u.test(text);
}
