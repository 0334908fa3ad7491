const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words that hold any Swedish text together. A term that is one of them is matched exactly as written, and never bent. */
export const functionWords = setOf(`
och eller men samt utan så för att om när då medan eftersom därför innan sedan förrän fast fastän som än ju desto både varken antingen
jag du han hon den det vi ni de dem mig dig honom henne oss er sig hen man en ett min mitt mina din ditt dina sin sitt sina vår vårt våra
ert era hans hennes dess deras denna detta dessa denne vilken vilket vilka vem vad vars någon något några ingen inget inga annan annat andra
all allt alla varje var vart båda samma själv sådan sådant sådana mycket många lite få fler flera mer mest mindre minst
i på av till från med hos vid genom mellan under över efter före inom utom mot utan enligt trots kring runt bland åt ur längs sen
är var vara varit har hade ha haft ska skall skulle kan kunna kunde kunnat måste får fick fått vill ville vilja bör borde må måtte
blir blev bli blivit gör gjorde göra gjort går gick gå gått kommer kom komma kommit ser såg se sett tar tog ta tagit ger gav ge gett står stod stå
finns fanns finnas funnits säger sade säga sagt
inte ej aldrig alltid ofta också även bara endast redan nu då här där hit dit ut in upp ner ned fram bort hem hemma ute inne uppe nere
mycket väl bra ja nej nog kanske ännu igen just helt ganska alltså dock dels ibland snart sällan tidigare senare först sist
hur varför varifrån vart
`);

export const prepositions = setOf(
  'i på av till från med hos vid genom mellan under över efter före inom utom mot utan enligt trots kring runt bland åt ur om för som',
);

export const determiners = setOf(
  'en ett den det de denna detta dessa min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era hans hennes dess deras varje alla',
);

export const verbParticles = setOf(
  'in ut upp ner ned av till på om bort fram med ihop igen över vidare hem loss emot undan tillbaka klart',
);
