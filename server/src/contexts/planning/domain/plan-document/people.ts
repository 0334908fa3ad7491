import { endsInOneOf, words } from './words.ts';

// Heads of Swedish and English words for people and the bodies they make up; compounds end in them.
const endsLikePeople = endsInOneOf(`
  chef chefer chefen cheferna ledare ledarna ledning ledningen ledningsgrupp ledningsgruppen handläggare medarbetare medarbetarna arbetare anställda
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

/** Does a name end, at its core, in a word for people or a body? "Handläggare för bidrag": yes. "Tidplan": no. */
export function looksLikePeople(name: string): boolean {
  const core = name.toLocaleLowerCase('sv').split(BREAK)[0] ?? '';
  return core.split(/[/&]|\s(?:och|samt|and)\s/u).some((part) => isPeople(words(part).at(-1))) || isPeople(words(core)[0]);
}

/** Is this one word for people or a body? */
export function isPeople(word: string | undefined): boolean {
  return word !== undefined && (PEOPLE_WORD.test(word) || endsLikePeople(word));
}
