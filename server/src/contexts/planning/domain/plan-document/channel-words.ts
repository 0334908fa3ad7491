import { isPeople } from './people.ts';
import { capitalise, endsInOneOf, words } from './words.ts';

// Heads of Swedish compounds and of English words for ways to reach somebody.
const endsLikeChannel = endsInOneOf(`
  post posten mejl mejlet mejlen mail brev brevet breven blad bladet sms app appen notis notiser push chatt chatten nät nätet intranät intranätsgrupp
  webb webben webbplats webbplatsen hemsida hemsidan hemsidor sida sidan sidor sidorna portal portalen blogg bloggen podd podden film filmer filmen
  video medier medierna media kanal kanaler kanalen flöde flödet konto konton facebook instagram linkedin youtube twitter tiktok yammer slack
  sharepoint möte möten mötet mötena träff träffar träffen träffarna apt samtal samtalen dialog dialogen dialoger kontakt kontakter avstämning
  avstämningar konferens konferensen konferenser seminarium seminarier webbinarium webbinarier workshop workshops workshoppar utbildning utbildningar
  utbildningen kurs kurser föredrag föredraget föreläsning föreläsningar presentation presentationer genomgång genomgångar studiebesök besök mässa
  mässor mässan event evenemang kickoff dag dagen dagar utställning utställningar visning visningar samråd samrådet frukost fika lunch rundvandring
  demonstration demonstrationer annons annonser annonsering annonserna affisch affischer affischen skylt skyltar skyltning folder foldern foldrar
  broschyr broschyrer flygblad trycksak trycksaker vykort utskick utskicket utskicken pressmeddelande pressmeddelanden pressmeddelandet pressträff
  presskonferens presskonferensen debattartikel artikel artiklar artikeln tidning tidningen tidningar radio radion tv tavla tavlan tavlor skärm skärmar
  skärmarna kampanj kampanjer kampanjen reklam banner dekal dekaler klistermärken manual manualen handbok guide guider lathund lathundar faq forum
  forumet rum rummet stödet bank banken enkät enkäter pm rapport rapporter informationspunkt informationsblad rundbrev anslag anslagstavla email emails
  newsletter newsletters letter letters mailing mailings posts intranet website websites web webpage page pages blog blogs podcast podcasts videos
  meeting meetings briefing briefings conference conferences seminar seminars webinar webinars training trainings course courses talk talks lecture
  lectures presentations dialogue call calls visit visits fair fairs events exhibition exhibitions advert adverts advertisement advertisements ads
  poster posters sign signs signage leaflet leaflets flyer flyers brochure brochures release releases article articles newspaper newspapers screen
  screens board boards campaign campaigns guides handbook handbooks toolkit toolkits faqs forums channel channels message messages text texts memo memos
  survey surveys hotline phone telephone session sessions townhall townhalls standup standups bulletin bulletins notice notices day days update updates
`);
const MEDIA_START = /^(?:intranät|webb|facebook|instagram|linkedin|mejl|mail|sms|nyhetsbrev|veckobrev|nättidning)/u;
const PREPOSITION =
  /\s(?:med|om|kring|för|i|på|via|genom|till|från|hos|enligt|vid|inom|av|där|som|under|inför|with|about|for|in|on|at|via|through|to|from|by|of|during|where|per)\s/u;
export const ARTICLE = /^(?:en|ett|den|det|de|the|a|an|our|vår|vårt|våra)\s+(?=\p{L})/iu;

// The channels everybody has are named in their basic form, so that "på intranätet" and "intranät" are one.
const BASIC_FORMS: [RegExp, string][] = [
  [/^intranätet$/iu, 'Intranät'],
  [/^veckobrevet$/iu, 'Veckobrev'],
  [/^(?:nyhetsbrevet|nyhetsbreven)$/iu, 'Nyhetsbrev'],
  [/^(?:e-?posten|epost|e post)$/iu, 'E-post'],
  [/^mejlet$/iu, 'Mejl'],
  [/^pressmeddelandet$/iu, 'Pressmeddelande'],
  [/^(?:de )?sociala medierna$/iu, 'Sociala medier'],
  [/^e-mail$/iu, 'Email'],
];

/** Is the core of the phrase a way to reach people, rather than a person or a topic? */
export function isChannel(phrase: string): boolean {
  const core = (` ${phrase.toLocaleLowerCase('sv')} `.split(PREPOSITION)[0] ?? '').trim();
  const head = words(core.split(/[/]/u)[0] ?? '').at(-1) ?? '';
  const last = words(core).at(-1) ?? '';
  return core !== '' && (isChannelWord(head) || isChannelWord(last) || isTeams(phrase));
}

/** The program, not the people: "Teams" but not "field teams". */
function isTeams(phrase: string): boolean {
  return /^(?:(?:ms|microsoft) )?Teams$/iu.test(phrase.trim());
}

function isChannelWord(word: string): boolean {
  if (/^(?:medier|media)$/u.test(word) || isOnlineGroup(word)) return true;
  return !isPeople(word) && (endsLikeChannel(word) || MEDIA_START.test(word));
}

/** "intranätsgrupp" is a channel, though a group by itself is people. */
function isOnlineGroup(word: string): boolean {
  return MEDIA_START.test(word) && /grupp(?:en|er)?$/u.test(word);
}

/** Names a person, a role or an organisation: "IT-chef", "rektorer/enhetschefer", "SKL". */
export function isSomebody(phrase: string): boolean {
  if (isTeams(phrase)) return false;
  const core = (` ${phrase.toLocaleLowerCase('sv')} `.split(PREPOSITION)[0] ?? '').trim();
  if (core.split('/').some((part) => isPerson(words(part).at(-1)))) return true;
  const acronym = /^(\p{Lu}{2,6})(?::s)?$/u.exec(phrase.trim())?.[1];
  return acronym !== undefined && !isChannelWord(acronym.toLowerCase());
}

function isPerson(word: string | undefined): boolean {
  return word !== undefined && isPeople(word) && !isChannelWord(word);
}

/** The name a channel is listed under. */
export function channelName(phrase: string): string {
  const bare = phrase
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/gu, '')
    .replace(ARTICLE, '');
  const basic = BASIC_FORMS.find(([pattern]) => pattern.test(bare));
  return basic ? basic[1] : capitalise(bare);
}
