/** Errors of those who work together over organisations: networks, campaigns, strategy, collaboration. Part of `errorCodes`. */
export const togetherErrorCodes = {
  mergeWithItself: {
    status: 422,
    sv: 'En organisation kan inte slås ihop med sig själv. Välj två olika.',
    en: 'An organisation cannot be merged with itself. Choose two different ones.',
  },
  mergeIsGone: {
    status: 409,
    sv: 'En av organisationerna har redan gått upp i en annan. Välj den som den är i dag.',
    en: 'One of the organisations is already part of another. Choose the one that it is today.',
  },
  mergeIsLeaving: {
    status: 409,
    sv: 'En av organisationerna är redan på väg att gå upp i en annan. Vänta tills det är klart, eller avbryt den sammanslagningen först.',
    en: 'One of the organisations is already about to become part of another. Wait until that is done, or cancel that merger first.',
  },
  mergeIsReceiving: {
    status: 409,
    sv: 'Organisationen ska själv ta emot en annan. Vänta tills det är klart, eller avbryt den sammanslagningen först.',
    en: 'The organisation is itself about to receive another. Wait until that is done, or cancel that merger first.',
  },
  mergeOfAnotherHost: {
    status: 403,
    sv: 'Organisationen är värd för en tjänst som ni inte är värd för. Den som hanterar organisationen där får göra sammanslagningen.',
    en: 'The organisation hosts a service that you do not host. Whoever manages the organisation there has to make the merger.',
  },
  mergeDayHasPassed: {
    status: 422,
    sv: 'Dagen har varit. Välj i dag eller en dag som kommer.',
    en: 'That day has passed. Choose today or a day to come.',
  },
  mergeCannotBeUndone: {
    status: 409,
    sv: 'Sammanslagningen har börjat och kan inte tas tillbaka. Läs i rapporten vad som följde med.',
    en: 'The merger has begun and cannot be taken back. Read in the report what came along.',
  },
  organisationMerging: {
    status: 409,
    sv: 'Organisationen slås just nu ihop med en annan. Inget är förlorat: låt sidan stå öppen, vänta någon minut och spara igen.',
    en: 'The organisation is being merged with another right now. Nothing is lost: leave the page open, wait a minute and save again.',
  },
  organisationMerged: {
    status: 409,
    sv: 'Det här är arkivet efter en organisation som har gått upp i en annan. Här går det bara att läsa; byt till organisationen som finns i dag för att skriva.',
    en: 'This is the archive of an organisation that is now part of another. It can only be read; switch to the organisation of today to write.',
  },
  organisationMoved: {
    status: 404,
    sv: 'Organisationen har gått upp i en annan och har en ny adress.',
    en: 'The organisation is now part of another and has a new address.',
  },
  noNetwork: {
    status: 404,
    sv: 'Organisationen delar ingen tjänst med andra, så den har inget nätverk. Den som driver installationen lägger till den i tjänsten.',
    en: 'The organisation shares no service with others, so it has no network. Whoever runs the installation adds it to the service.',
  },
  onlyEditor: {
    status: 403,
    sv: 'Det här gör huvudredaktören hos värden för tjänsten. Fråga eller skicka ett bidrag i stället.',
    en: 'This is for the editor-in-chief at the host of the service. Ask, or send a contribution instead.',
  },
  onlyHost: {
    status: 403,
    sv: 'Det här skriver värdens huvudredaktör eller den som administrerar hos värden. Skriv till huvudredaktören om något ska ändras.',
    en: 'This is for the editor-in-chief or a manager at the host of the service. Write to the editor-in-chief if something should change.',
  },
  notYourGroup: {
    status: 403,
    sv: 'Bara de som är med i arbetsgruppen kan ändra den. Be någon i gruppen att lägga till dig.',
    en: 'Only those who are in the working group can change it. Ask somebody in it to add you.',
  },
  contributionElsewhere: {
    status: 409,
    sv: 'Bidraget har gått vidare sedan sidan öppnades, så det här går inte längre. Ladda om sidan och se var det är.',
    en: 'The contribution has moved on since the page was opened, so this can no longer be done. Reload the page to see where it is.',
  },
  meetingConcluded: {
    status: 409,
    sv: 'Mötet är redan hållet eller inställt, så det här går inte att ändra. Planera ett nytt möte i stället.',
    en: 'The meeting has already been held or cancelled, so this cannot be changed. Plan a new meeting instead.',
  },
  consultationConcluded: {
    status: 409,
    sv: 'Remissrundan är avslutad, så svaret kan inte ändras. Skriv till huvudredaktören i stället.',
    en: 'The consultation has been concluded, so the answer cannot be changed. Write to the editor-in-chief instead.',
  },
  proposalConcluded: {
    status: 409,
    sv: 'Förslaget är redan avgjort. Huvudredaktören kan öppna det igen.',
    en: 'The proposal has been decided on. The editor-in-chief can open it again.',
  },
  approvalNeeded: {
    status: 409,
    sv: 'Er organisation vill att en kollega tittar innan det skickas, och ingen har godkänt just den här texten till just de här mottagarna. Be om godkännande.',
    en: 'Your organisation wants a colleague to look before it is sent, and nobody has approved exactly this text for exactly these recipients. Ask for approval.',
  },
  approvalAnswered: {
    status: 409,
    sv: 'Frågan är redan besvarad eller har passerat. Ladda om sidan.',
    en: 'The question has been answered or has passed. Reload the page.',
  },
  approvalNotYours: {
    status: 403,
    sv: 'Det behövs en annan person: ingen godkänner sin egen text, och det som gått vidare svarar den som hanterar organisationen på.',
    en: 'It takes somebody else: nobody approves their own text, and what has been passed on is for whoever manages the organisation.',
  },
  approvalNeedsReason: {
    status: 422,
    sv: 'Skriv varför, så att den som frågade vet vad som ska ändras.',
    en: 'Say why, so that whoever asked knows what to change.',
  },
  messageTestOpen: {
    status: 409,
    sv: 'Testet tar emot svar just nu, så frågan kan inte ändras. Avsluta testet först.',
    en: 'The test is taking answers right now, so its question cannot be changed. Close the test first.',
  },
  messageTestClosed: {
    status: 409,
    sv: 'Testet är avslutat och dess resultat står kvar. Gör ett nytt test i stället.',
    en: 'The test is closed and its result stands. Make a new test instead.',
  },
  messageTestDraft: {
    status: 409,
    sv: 'Testet har inte tagit emot några svar än. Öppna länken först.',
    en: 'The test has not taken any answers yet. Open the link first.',
  },
  notYourCampaign: {
    status: 403,
    sv: 'Kampanjen ägs av en annan organisation. Be den som leder kampanjen att bjuda in er som ägare.',
    en: 'The campaign is owned by another organisation. Ask whoever leads it to invite you as an owner.',
  },
  campaignPhase: {
    status: 409,
    sv: 'Det går inte från det läge som kampanjen är i nu. Någon kan ha ändrat den: ladda om sidan.',
    en: 'That cannot be done from where the campaign stands now. Somebody may have changed it: reload the page.',
  },
  campaignNotReady: {
    status: 409,
    sv: 'Kampanjen kan inte starta än. Gör det här först: {missing}.',
    en: 'The campaign cannot start yet. First do this: {missing}.',
  },
  campaignNotEvaluated: {
    status: 409,
    sv: 'En kampanj avslutas med en utvärdering. Skriv utvärderingen, eller skriv varför ni avslutar utan.',
    en: 'A campaign is closed with an evaluation. Write the evaluation, or write why you end without one.',
  },
  activityInCampaign: {
    status: 409,
    sv: 'Aktiviteten hör redan till en annan kampanj. Ta ut den därifrån först.',
    en: 'The activity belongs to another campaign already. Take it out of that one first.',
  },
  noCampaignNews: {
    status: 409,
    sv: 'Det finns inget nytt att berätta om kampanjer sedan förra mejlet.',
    en: 'There is nothing new to tell about campaigns since the last mail.',
  },
  noCampaignReaders: {
    status: 409,
    sv: 'Ingen är utsedd kommunikatör och ingen sitter i styrgruppen. Utse dem under Nätverket först.',
    en: 'Nobody is an appointed communicator or sits in the steering group. Appoint them under The network first.',
  },
  versionDecided: {
    status: 409,
    sv: 'Versionen är beslutad och ändras inte mer. Börja på nästa version i stället.',
    en: 'The version has been decided and is not changed any more. Begin the next version instead.',
  },
  draftExists: {
    status: 409,
    sv: 'Det finns redan ett utkast till nästa version. Skriv vidare i det, eller kasta det först.',
    en: 'There is a draft of the next version already. Go on writing in it, or throw it away first.',
  },
  roomClosed: {
    status: 403,
    sv: 'Du har inte tillgång till samarbetsrummet. Be om tillgång på rummets sida.',
    en: 'You have no access to the collaboration room. Ask for it on the room’s page.',
  },
  onlyRoomOwner: {
    status: 403,
    sv: 'Det här sköter värden för samarbetsrummet. Fråga huvudredaktören hos värden.',
    en: 'This is for the host of the collaboration room. Ask the editor-in-chief at the host.',
  },
  notYourItem: {
    status: 403,
    sv: 'Det här har någon annan lagt i rummet. Be den organisationen att ändra det, eller lägg in något eget.',
    en: 'Somebody else put this in the room. Ask that organisation to change it, or add something of your own.',
  },
  alreadyInRoom: {
    status: 409,
    sv: 'Du har redan tillgång till samarbetsrummet. Ladda om sidan.',
    en: 'You have access to the collaboration room already. Reload the page.',
  },
  alreadyAsked: {
    status: 409,
    sv: 'Du har redan bett om tillgång och får svar med e-post. Dra tillbaka önskemålet om du vill skriva ett nytt.',
    en: 'You have asked for access already, and will have an answer by e-mail. Withdraw it if you want to write a new one.',
  },
  answeredAlready: {
    status: 409,
    sv: 'Det här är redan besvarat eller har gått vidare. Ladda om sidan och se var det är.',
    en: 'This has been answered or has moved on already. Reload the page to see where it is.',
  },
  outOfStock: {
    status: 409,
    sv: 'Så många finns inte i lager. Beställ färre, eller fråga värden när det kommer fler.',
    en: 'There are not that many in stock. Order fewer, or ask the host when more will come.',
  },
} as const;
