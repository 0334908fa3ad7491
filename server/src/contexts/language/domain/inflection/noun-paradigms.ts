/** Singular indefinite and definite, plural indefinite and definite; null where the noun has no such form. */
export type Paradigm = readonly [sgInd: string, sgDef: string, plInd: string | null, plDef: string | null];

type Candidates = {
  /** Most likely first. */
  paradigms: Paradigm[];
  /** The ending decides: no dictionary needs to be asked. */
  isCertain: boolean;
};

const certain = (...paradigms: Paradigm[]): Candidates => ({ paradigms, isCertain: true });
const open = (...paradigms: Paradigm[]): Candidates => ({ paradigms, isCertain: false });

/** Heads whose vowel or consonant changes; they are found at the end of compounds too (handbok, talesman). */
const irregularHeads = new Map<string, Paradigm>(
  [
    'bok boken böcker böckerna',
    'fot foten fötter fötterna',
    'rot roten rötter rötterna',
    'hand handen händer händerna',
    'tand tanden tänder tänderna',
    'rand randen ränder ränderna',
    'strand stranden stränder stränderna',
    'and anden änder änderna',
    'land landet länder länderna',
    'stad staden städer städerna',
    'natt natten nätter nätterna',
    'son sonen söner sönerna',
    'man mannen män männen',
    'gås gåsen gäss gässen',
    'mus musen möss mössen',
    'bonde bonden bönder bönderna',
    'far fadern fäder fäderna',
    'mor modern mödrar mödrarna',
    'bror brodern bröder bröderna',
    'dotter dottern döttrar döttrarna',
    'öga ögat ögon ögonen',
    'öra örat öron öronen',
    'huvud huvudet huvuden huvudena',
    'hjärta hjärtat hjärtan hjärtana',
    'ledamot ledamoten ledamöter ledamöterna',
    'fröken fröken fröknar fröknarna',
    'sommar sommaren somrar somrarna',
    'afton aftonen aftnar aftnarna',
    'morgon morgonen morgnar morgnarna',
    'djävul djävulen djävlar djävlarna',
    'medium mediet medier medierna',
    'ansökan ansökan ansökningar ansökningarna',
    'anmälan anmälan anmälningar anmälningarna',
    'förfrågan förfrågan förfrågningar förfrågningarna',
    'inbjudan inbjudan inbjudningar inbjudningarna',
    'fordran fordran fordringar fordringarna',
    'början början början början',
    'begäran begäran begäran begäran',
    'överklagan överklagan överklaganden överklagandena',
    'sms smset sms smsen',
  ].map((line) => {
    const [sgInd = '', sgDef = '', plInd = '', plDef = ''] = line.split(' ');
    return [sgInd, [sgInd, sgDef, plInd, plDef] as const];
  }),
);

export const irregularParadigm = (lemma: string): Paradigm | undefined => {
  for (let at = 0; at <= lemma.length - 2; at++) {
    const found = irregularHeads.get(lemma.slice(at));
    if (found === undefined || (at > 0 && at < 2)) continue;
    const start = lemma.slice(0, at);
    return [lemma, start + found[1], found[2] === null ? null : start + found[2], found[3] === null ? null : start + found[3]];
  }
  return undefined;
};

const vowels = 'aeiouyåäöé';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter);
const isShortFinal = (lemma: string): boolean => /[mn]$/.test(lemma) && isVowel(lemma.at(-2)) && !isVowel(lemma.at(-3));

// The classes of the grammar: or, ar, er, n and no ending; u and n for the two genders.
const ar = (l: string, stem = l): Paradigm => [l, `${stem}en`, `${stem}ar`, `${stem}arna`];
const er = (l: string, stem = l): Paradigm => [l, `${stem}en`, `${stem}er`, `${stem}erna`];
const zeroNeuter = (l: string, stem = l): Paradigm => [l, `${stem}et`, l, `${stem}en`];
const erNeuter = (l: string, stem = l): Paradigm => [l, `${stem}et`, `${stem}er`, `${stem}erna`];
const nNeuter = (l: string): Paradigm => [l, `${l}t`, `${l}n`, `${l}na`];
const shortR = (l: string): Paradigm => [l, `${l}n`, `${l}r`, `${l}rna`];
const shortEr = (l: string): Paradigm => [l, `${l}n`, `${l}er`, `${l}erna`];
const shortAr = (l: string): Paradigm => [l, `${l}n`, `${l}ar`, `${l}arna`];

/** Participles that are people: the others are things done (meddelande). */
const persons = /(?:sökande|studerande|ordförande|resande|gående|närstående|vårdnadshavande)$/;

const endingInE = (l: string): Candidates => {
  const stem = l.slice(0, -1);
  if (/.{2}are$/.test(l)) return certain([l, `${l}n`, l, `${stem}na`]);
  if (persons.test(l)) return certain([l, `${l}n`, l, `${l}na`]);
  if (/(?:ande|ende)$/.test(l)) return open(nNeuter(l), [l, `${l}n`, l, `${l}na`]);
  if (l.endsWith('else')) return certain(shortR(l));
  return open(nNeuter(l), [l, `${l}n`, `${stem}ar`, `${stem}arna`], shortR(l));
};

const endingInVowel = (l: string): Candidates => {
  const last = l.at(-1);
  if (last === 'a') return open([l, `${l}n`, `${l.slice(0, -1)}or`, `${l.slice(0, -1)}orna`], [l, `${l}t`, `${l}n`, `${l}na`]);
  if (last === 'e') return endingInE(l);
  if (l.endsWith('eri')) return open(erNeuter(l), shortEr(l));
  if (last === 'i') return open(shortEr(l), er(l), erNeuter(l));
  if (last === 'o') return open(nNeuter(l), shortR(l));
  if (last === 'é') return open(shortEr(l), erNeuter(l));
  return open(shortAr(l), shortEr(l), nNeuter(l), shortR(l), [l, `${l}et`, `${l}n`, `${l}na`]);
};

/** Unstressed -el, -er, -en lose their vowel before an ending: nyckel, nycklar; tecken, tecknet. */
const endingInUnstressed = (l: string): Candidates => {
  const stem = `${l.slice(0, -2)}${l.at(-1)}`.replace(/mm(?=[lrn]$)/, 'm');
  const shared: Paradigm[] = [
    [l, `${l}n`, `${stem}ar`, `${stem}arna`],
    zeroNeuter(l, stem),
    [l, `${l}n`, `${stem}er`, `${stem}erna`],
    zeroNeuter(l),
    ar(l),
    er(l),
    [l, `${l}et`, l, `${stem}en`],
  ];
  if (l.endsWith('er')) shared.push([l, `${l}n`, l, `${l}na`]);
  return open(...shared);
};

const alwaysAr = /(?:ning|ling|ing|dom)$/;
const oftenEr = /(?:het|itet|tion|sion|nad|ans|ens|ist|log|graf|ör|ur|ik)$/;
const alwaysOrn = /(?:ator|ktor|itor|sor|utor)$/;

export const nounParadigms = (l: string): Candidates => {
  const irregular = irregularParadigm(l);
  if (irregular !== undefined) return open(irregular, ...regular(l).paradigms);
  return regular(l);
};

const regular = (l: string): Candidates => {
  if (isVowel(l.at(-1))) return endingInVowel(l);
  if (/^[^aeiouyåäöé]*$/.test(l)) return certain();
  if (l.length > 4 && alwaysAr.test(l)) return certain(ar(l));
  if (l.length > 5 && oftenEr.test(l)) return open(er(l), ar(l), zeroNeuter(l));
  if (alwaysOrn.test(l)) return certain(shortEr(l));
  if (/[ei]um$/.test(l)) return open(zeroNeuter(l), [l, `${l.slice(0, -2)}et`, `${l.slice(0, -2)}er`, `${l.slice(0, -2)}erna`]);
  if (/[^aeiouyåäö]e[lrn]$/.test(l) && l.length > 4) return endingInUnstressed(l);
  const double = `${l}${l.at(-1)}`;
  // Monosyllables take -ar as often as -er (bil, häst); longer words, and those ending in -nst, -kt and the like, take -er.
  const isLong = l.length > 4 || /[^aeiouyåäö]t$/.test(l);
  const plain = [...(isLong ? [er(l), ar(l)] : [ar(l), er(l)]), zeroNeuter(l), erNeuter(l)];
  return open(...(isShortFinal(l) ? [zeroNeuter(l, double), ar(l, double), er(l, double), ...plain] : plain));
};
