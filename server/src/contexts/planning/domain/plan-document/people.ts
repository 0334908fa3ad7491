import { endsInOneOf, words } from './words.ts';

// Heads of Swedish and English words for people and the bodies they make up; compounds end in them.
const endsLikePeople = endsInOneOf(`
  chef person företrädare företrädarna representanter representatives chef chefer chefen cheferna ledare ledarna ledning ledningen ledningsgrupp ledningsgruppen handläggare medarbetare medarbetarna arbetare anställda
  personal personalen politiker politikerna nämnd nämnder nämnden styrelse styrelsen styrelser fullmäktige förtroendevalda ledamöter lärare lärarna
  pedagoger rektor rektorer rektorerna elev elever eleverna studenter föräldrar vårdnadshavare ungdomar äldre pensionärer seniorer familjer invånare
  invånarna medborgare medborgarna kommunmedborgare allmänhet allmänheten privatpersoner personer kunder kunderna brukare patienter anhöriga boende
  hyresgäster hushåll hushållen villaägare fastighetsägare besökare resenärer användare användarna konsumenter sökande journalister redaktioner
  massmedia massmedier företag företagen företagare näringsliv näringslivet näringsidkare leverantör leverantörer entreprenörer konsulter upphandlare
  restauranger föreningar förening föreningarna föreningsliv föreningslivet civilsamhället organisationer förbund myndigheter myndigheterna kommuner
  kommunerna regioner regionerna kommun region församlingar partners samarbetspartners intressenter aktörer aktörerna skolor skola förskolor förskola
  kulturskolor bibliotek vårdcentraler enheter avdelning avdelningen avdelningar förvaltning förvaltningen förvaltningar kontor kontoret bolag bolagen
  servicecenter kontaktcenter kundcenter kundtjänst kundservice växel växeln reception receptionen support registrator registratorer diarium ekonomi
  ombud skyddsombud facket fackförbund fackliga strateg strateger sekreterare samordnare koordinatorer administratörer administratör kommunikatör
  kommunikatörer redaktör redaktörer utvecklare förvaltare vaktmästare vaktmästarna chaufförer förare tekniker ingenjörer sjuksköterskor undersköterskor
  läkare socialsekreterare assistenter bibliotekarier inspektörer planerare grupp gruppen team teamet nätverk nätverket ansvariga deltagare manager
  managers director directors leader leaders leadership staff employee employees worker workers officer officers teams council councillors committee
  committees politicians resident residents citizen citizens households tenants landlords homeowners owners neighbours visitors travellers passengers
  parents guardians pupils students teachers principals children carers families patients customers clients consumers users members volunteers
  journalists reporters businesses companies employers suppliers vendors contractors associations organisations organizations union unions authorities
  municipalities agencies school schools department departments office offices helpdesk editor editors administrator administrators engineer engineers
  developer developers driver drivers caseworkers nurses doctors librarians receptionists stakeholders
`);
// Too short or too common as an ending to be looked for inside compounds.
const PEOPLE_WORD =
  /^(?:it|hr|kc|barn|unga|press|pressen|media|units?|team|support|enhet|public|board|desk|fack|arkiv|hushåll|grannar|ägare)$/u;
const BREAK = /\s(?:i|på|för|inom|vid|med|till|från|hos|av|som|in|at|for|of|with|who|within|from|to)\s|[(,:]|\s[–—-]\s/u;

// How words for people are formed; good enough for a heading, not for a word in a sentence.
const FORMED_LIKE_PEOPLE = /\p{L}{2,}(?:are|arna|anter|ister|örer|loger|itiker|ers|ors|ists|ants|ees|ians)$/u;
const NOT_PEOPLE =
  /(?:letters|posters|numbers|papers|orders|offers|matters|chapters|computers|errors|factors|folders|servers|answers|others|quarters|centers|doors|floors|sensors|fees|trees|committees|degrees|vidare|tidigare|enklare|snabbare|bättre|kanaler)$/u;

/** Does a name end, at its core, in a word for people or a body? "Handläggare för bidrag": yes. "Tidplan": no. */
export function looksLikePeople(name: string): boolean {
  const core = name.toLocaleLowerCase('sv').split(BREAK)[0] ?? '';
  const heads = [...core.split(/[/&]|\s(?:och|samt|and)\s/u).map((part) => words(part).at(-1)), words(core)[0]];
  return heads.some((head) => isPeople(head) || (head !== undefined && FORMED_LIKE_PEOPLE.test(head) && !NOT_PEOPLE.test(head)));
}

/** Is this one word for people or a body? */
export function isPeople(word: string | undefined): boolean {
  return word !== undefined && (PEOPLE_WORD.test(word) || endsLikePeople(word));
}
