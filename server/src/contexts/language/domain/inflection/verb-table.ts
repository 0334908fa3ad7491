/** Infinitive, present, preterite, supine, perfect participle (utrum; `-` where none is in use). */
export type PrincipalParts = { infinitive: string; present: string; preterite: string; supine: string; participle: string | null };

const irregular = `
ta tar tog tagit tagen | ge ger gav gett given | få får fick fått - | gå går gick gått gången | stå står stod stått - | se ser såg sett sedd
bli blir blev blivit bliven | göra gör gjorde gjort gjord | säga säger sade sagt sagd | lägga lägger lade lagt lagd
sätta sätter satte satt satt | hålla håller höll hållit hållen | dra drar drog dragit dragen | draga drager drog dragit dragen
taga tager tog tagit tagen | giva giver gav givit given | bjuda bjuder bjöd bjudit bjuden | bryta bryter bröt brutit bruten
finna finner fann funnit funnen | binda binder band bundit bunden | driva driver drev drivit driven | skriva skriver skrev skrivit skriven
komma kommer kom kommit kommen | låta låter lät låtit låten | slå slår slog slagit slagen | stiga stiger steg stigit stigen
vinna vinner vann vunnit vunnen | falla faller föll fallit fallen | bära bär bar burit buren | skära skär skar skurit skuren
skjuta skjuter sköt skjutit skjuten | gripa griper grep gripit gripen | lida lider led lidit liden | sprida sprider spred spridit spridd
välja väljer valde valt vald | skilja skiljer skilde skilt skild | sälja säljer sålde sålt såld | dölja döljer dolde dolt dold
leda leder ledde lett ledd | bereda bereder beredde berett beredd | veta vet visste vetat - | ligga ligger låg legat - | sitta sitter satt suttit -
bita biter bet bitit biten | knyta knyter knöt knutit knuten | stryka stryker strök strukit struken | frysa fryser frös frusit frusen | rida rider red ridit riden | skina skiner sken skinit - | tiga tiger teg tigit - | vrida vrider vred vridit vriden
hinna hinner hann hunnit hunnen | rinna rinner rann runnit runnen | springa springer sprang sprungit sprungen | dricka dricker drack druckit drucken
njuta njuter njöt njutit njuten | klyva klyver klöv kluvit kluven | nämna nämner nämnde nämnt nämnd | nå når nådde nått nådd
tro tror trodde trott trodd | bo bor bodde bott - | sy syr sydde sytt sydd | klä klär klädde klätt klädd | ske sker skedde skett -
förmå förmår förmådde förmått - | äga äger ägde ägt ägd | fly flyr flydde flytt - | bete beter betedde betett - | förete företer företedde företett företedd
smyga smyger smög smugit - | erbjuda erbjuder erbjöd erbjudit erbjuden | besluta beslutar beslutade beslutat beslutad
ansluta ansluter anslöt anslutit ansluten | utesluta utesluter uteslöt uteslutit utesluten | innesluta innesluter inneslöt inneslutit innesluten
beskriva beskriver beskrev beskrivit beskriven | föreskriva föreskriver föreskrev föreskrivit föreskriven | vidta vidtar vidtog vidtagit vidtagen
bestå består bestod bestått - | uppstå uppstår uppstod uppstått - | begära begär begärde begärt begärd | förtära förtär förtärde förtärt förtärd
undvika undviker undvek undvikit undviken | avvika avviker avvek avvikit avviken | vika viker vek vikit viken | svika sviker svek svikit sviken
bedriva bedriver bedrev bedrivit bedriven | överge överger övergav övergett övergiven | anse anser ansåg ansett ansedd | förse förser försåg försett försedd
stjäla stjäl stal stulit stulen | ljuga ljuger ljög ljugit - | suga suger sög sugit sugen
fara far for farit faren | erfara erfar erfor erfarit erfaren | hugga hugger högg huggit huggen | gråta gråter grät gråtit - | äta äter åt ätit äten
le ler log lett - | kunna kan kunde kunnat - | vilja vill ville velat - | vara är var varit - | ha har hade haft - | böra bör borde bort -
`;

/** Stems of the second conjugation with -de: följ|a, följer, följde, följt, följd. */
const withDe =
  'följ ställ fyll bygg ring häng stäng stäm bestäm behöv kräv lev döm glöm för hör kör lär styr hyr gräv känn vänd använd sänd tänd ' +
  'bränn skyll häll fäll böj höj röj dröj plöj rör smörj tämj skölj väg';
/** Stems of the second conjugation with -te: köp|a, köper, köpte, köpt, köpt. */
const withTe =
  'köp läs lös möt tänk tryck räck täck väck märk stärk hjälp släpp res hys blås klipp lyft fäst byt sök åk tyck rök stek lek smek ' +
  'väx krymp lys skärp styrk ryck';

const regularDe = (stem: string): PrincipalParts => {
  const double = /(?:stäm|döm|glöm)$/.test(stem) ? `${stem}m` : stem;
  const base = stem.endsWith('nn') ? stem.slice(0, -1) : stem;
  const dental = /[^aeiouyåäö]d$/.test(stem);
  const present = /(?:[aeiouyåäö]r)$/.test(stem) ? stem : `${double}er`;
  const past = dental ? stem : `${base}d`;
  return {
    infinitive: `${double}a`,
    present,
    preterite: `${past}e`,
    supine: dental ? `${stem.slice(0, -1)}t` : `${base}t`,
    participle: dental ? stem : `${base}d`,
  };
};

const regularTe = (stem: string): PrincipalParts => {
  const past = /[aeiouyåäö]t$/.test(stem) ? `${stem}t` : /[^aeiouyåäö]t$/.test(stem) ? stem : `${stem}t`;
  return { infinitive: `${stem}a`, present: `${stem}er`, preterite: `${past}e`, supine: past, participle: past };
};

const table = new Map<string, PrincipalParts>();

const add = (parts: PrincipalParts): void => {
  if (!table.has(parts.infinitive)) table.set(parts.infinitive, parts);
};

for (const line of irregular.split(/[|\n]/)) {
  const [infinitive = '', present = '', preterite = '', supine = '', participle = ''] = line.trim().split(' ');
  if (infinitive !== '') add({ infinitive, present, preterite, supine, participle: participle === '-' ? null : participle });
}
for (const stem of withDe.split(' ')) add(regularDe(stem));
for (const stem of withTe.split(' ')) add(regularTe(stem));

/** Verbs that are not of the first conjugation, without particles. */
export const tabledVerbs: ReadonlyMap<string, PrincipalParts> = table;

/** What such verbs are put together with: utföra, tillhandahålla, återge. */
export const verbPrefixes: readonly string[] = (
  'an av be bi bort dit efter emot er fram från färdig för förbi före förut genom god hem här i igen igenom igång ihop in inne inom iakt kring kun ' +
  'loss med miss mot ned ner o om på råd rätt sam samman sam se sönder till tillbaka tillgodo tillhanda tillvara under undan upp verk fast iordning ur ut utom van vid ' +
  'vidare väl å åsido åter äkten över överens'
).split(' ');
