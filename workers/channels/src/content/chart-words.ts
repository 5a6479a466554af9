import type { Language } from '@orrery/safety/languages'
import type { ByLanguage } from './by-language.ts'

/** What is said on the way to a chart. */
export type ChartWords = {
  which: string
  unknownChart: (said: string) => string
  name: string
  nameAgain: string
  date: string
  dateAgain: string
  dateEither: string
  dateFuture: string
  time: string
  timeAgain: string
  timeUnknown: string
  place: string
  placeAgain: (said: string) => string
  placeWhich: string
  placeOther: string
  placeUsed: string
  understood: string
  lines: { name: string; date: string; time: string; place: string }
  notKnown: string
  confirm: string
  yes: string
  changeDate: string
  changeTime: string
  changePlace: string
  changeName: string
  pressOne: string
  twice: string
  earlier: string
  later: string
  neverWas: string
  outOfReach: string
  refused: string
  busy: string
  english: string
  noPicture: string
  fromProfile: string
  choose: string
}

const words: ByLanguage<ChartWords> = {
  en: {
    which: 'Which chart shall I draw?',
    unknownChart: (said) => `I know no chart called ${said}. These I can draw:`,
    name: 'Which name shall I count? Send the full name as it was given at birth.',
    nameAgain: 'I need a name of 1 to 100 letters.',
    date: 'On which day were you born? For example 12 May 1990.',
    dateAgain:
      'I could not read this as a day. Send it like 12 May 1990 or 1990-05-12, with all four digits of the year.',
    dateEither: 'Which of the two do you mean?',
    dateFuture: 'That day has not come yet. Which day was it?',
    time: 'At what time, by the clock there? For example 14:25. If nobody knows, send: unknown',
    timeAgain: 'I could not read this as a time. Send it like 14:25 or 2:25 pm, or: unknown',
    timeUnknown: 'Nobody knows',
    place: 'Where? Send the name of the town, or share a location.',
    placeAgain: (said) =>
      `I find no town called ${said}. Check the spelling, or name a larger town nearby with its country.`,
    placeWhich: 'Several towns are called so. Which one is it?',
    placeOther: 'If it is none of these, send the name with its region or country.',
    placeUsed: 'The place you shared',
    understood: 'This is what I understood:',
    lines: { name: 'Name', date: 'Date', time: 'Time', place: 'Place' },
    notKnown: 'not known',
    confirm: 'Is this right?',
    yes: 'Yes, draw it',
    changeDate: 'Change the date',
    changeTime: 'Change the time',
    changePlace: 'Change the place',
    changeName: 'Change the name',
    pressOne: 'Please press one of these, or leave with /new.',
    twice: 'On that night the clock was set back and showed this time twice. Which one was it?',
    earlier: 'The first time',
    later: 'The second time',
    neverWas: 'That time never was: the clock was set forward over it. At what time was it?',
    outOfReach: 'My tables do not reach this day. They hold 2 January 1800 to 31 December 2399. Which day was it?',
    refused: 'The chart cannot be drawn from this. Let us begin again with the date.',
    busy: 'The engines do not answer at the moment. What you told me is kept; press the button again in a minute.',
    english: '',
    noPicture: 'The picture cannot be drawn at the moment; the text is complete.',
    fromProfile: 'This birth is in your profile.',
    choose: 'Choose a chart',
  },
  es: {
    which: '¿Qué carta dibujo?',
    unknownChart: (said) => `No conozco una carta llamada ${said}. Estas puedo dibujar:`,
    name: '¿Qué nombre cuento? Envía el nombre completo que se dio al nacer.',
    nameAgain: 'Necesito un nombre de 1 a 100 letras.',
    date: '¿Qué día naciste? Por ejemplo 12 de mayo de 1990.',
    dateAgain:
      'No he podido leerlo como un día. Envíalo como 12 de mayo de 1990 o 1990-05-12, con las cuatro cifras del año.',
    dateEither: '¿A cuál de los dos te refieres?',
    dateFuture: 'Ese día aún no ha llegado. ¿Qué día fue?',
    time: '¿A qué hora, según el reloj de allí? Por ejemplo 14:25. Si nadie lo sabe, envía: desconocida',
    timeAgain: 'No he podido leerlo como una hora. Envíala como 14:25, o: desconocida',
    timeUnknown: 'Nadie lo sabe',
    place: '¿Dónde? Envía el nombre de la ciudad o comparte una ubicación.',
    placeAgain: (said) =>
      `No encuentro una ciudad llamada ${said}. Revisa cómo se escribe, o nombra una ciudad mayor cercana con su país.`,
    placeWhich: 'Varias ciudades se llaman así. ¿Cuál es?',
    placeOther: 'Si no es ninguna de estas, envía el nombre con su región o país.',
    placeUsed: 'El lugar que compartiste',
    understood: 'Esto es lo que he entendido:',
    lines: { name: 'Nombre', date: 'Fecha', time: 'Hora', place: 'Lugar' },
    notKnown: 'no se sabe',
    confirm: '¿Es correcto?',
    yes: 'Sí, dibújala',
    changeDate: 'Cambiar la fecha',
    changeTime: 'Cambiar la hora',
    changePlace: 'Cambiar el lugar',
    changeName: 'Cambiar el nombre',
    pressOne: 'Pulsa uno de estos botones, o sal con /new.',
    twice: 'Aquella noche el reloj se atrasó y marcó esta hora dos veces. ¿Cuál fue?',
    earlier: 'La primera vez',
    later: 'La segunda vez',
    neverWas: 'Esa hora no existió: el reloj se adelantó y la saltó. ¿A qué hora fue?',
    outOfReach: 'Mis tablas no llegan a ese día. Van del 2 de enero de 1800 al 31 de diciembre de 2399. ¿Qué día fue?',
    refused: 'Con esto no se puede dibujar la carta. Empecemos otra vez por la fecha.',
    busy: 'Los motores no responden en este momento. Lo que me dijiste queda guardado; pulsa otra vez dentro de un minuto.',
    english: 'El texto de las cartas está por ahora en inglés.',
    noPicture: 'La imagen no se puede dibujar en este momento; el texto está completo.',
    fromProfile: 'Este nacimiento está en tu perfil.',
    choose: 'Elegir una carta',
  },
  pt: {
    which: 'Que mapa devo desenhar?',
    unknownChart: (said) => `Não conheço um mapa chamado ${said}. Estes posso desenhar:`,
    name: 'Que nome devo contar? Envie o nome completo dado ao nascer.',
    nameAgain: 'Preciso de um nome de 1 a 100 letras.',
    date: 'Em que dia nasceu? Por exemplo 12 de maio de 1990.',
    dateAgain:
      'Não consegui ler isto como um dia. Envie-o como 12 de maio de 1990 ou 1990-05-12, com os quatro algarismos do ano.',
    dateEither: 'A qual dos dois se refere?',
    dateFuture: 'Esse dia ainda não chegou. Que dia foi?',
    time: 'A que horas, pelo relógio de lá? Por exemplo 14:25. Se ninguém sabe, envie: desconhecida',
    timeAgain: 'Não consegui ler isto como uma hora. Envie-a como 14:25, ou: desconhecida',
    timeUnknown: 'Ninguém sabe',
    place: 'Onde? Envie o nome da cidade ou partilhe uma localização.',
    placeAgain: (said) =>
      `Não encontro uma cidade chamada ${said}. Verifique a grafia, ou diga uma cidade maior por perto com o país.`,
    placeWhich: 'Várias cidades têm este nome. Qual é?',
    placeOther: 'Se não for nenhuma destas, envie o nome com a região ou o país.',
    placeUsed: 'O lugar que partilhou',
    understood: 'Foi isto que entendi:',
    lines: { name: 'Nome', date: 'Data', time: 'Hora', place: 'Lugar' },
    notKnown: 'não se sabe',
    confirm: 'Está certo?',
    yes: 'Sim, desenhe',
    changeDate: 'Mudar a data',
    changeTime: 'Mudar a hora',
    changePlace: 'Mudar o lugar',
    changeName: 'Mudar o nome',
    pressOne: 'Prima um destes botões, ou saia com /new.',
    twice: 'Nessa noite o relógio foi atrasado e mostrou esta hora duas vezes. Qual delas foi?',
    earlier: 'A primeira vez',
    later: 'A segunda vez',
    neverWas: 'Essa hora não existiu: o relógio foi adiantado e saltou-a. A que horas foi?',
    outOfReach:
      'As minhas tabelas não chegam a esse dia. Vão de 2 de janeiro de 1800 a 31 de dezembro de 2399. Que dia foi?',
    refused: 'Com isto não se pode desenhar o mapa. Comecemos de novo pela data.',
    busy: 'Os motores não respondem de momento. O que me disse fica guardado; prima outra vez dentro de um minuto.',
    english: 'O texto dos mapas está por agora em inglês.',
    noPicture: 'A imagem não pode ser desenhada de momento; o texto está completo.',
    fromProfile: 'Este nascimento está no seu perfil.',
    choose: 'Escolher um mapa',
  },
  fr: {
    which: 'Quel thème dois-je dessiner ?',
    unknownChart: (said) => `Je ne connais aucun thème appelé ${said}. Voici ceux que je dessine :`,
    name: 'Quel nom dois-je compter ? Envoyez le nom complet donné à la naissance.',
    nameAgain: 'Il me faut un nom de 1 à 100 lettres.',
    date: 'Quel jour êtes-vous né(e) ? Par exemple 12 mai 1990.',
    dateAgain:
      'Je n’ai pas pu y lire un jour. Envoyez-le comme 12 mai 1990 ou 1990-05-12, avec les quatre chiffres de l’année.',
    dateEither: 'Lequel des deux est-ce ?',
    dateFuture: 'Ce jour n’est pas encore venu. Quel jour était-ce ?',
    time: 'À quelle heure, à l’horloge de là-bas ? Par exemple 14:25. Si personne ne le sait, envoyez : inconnue',
    timeAgain: 'Je n’ai pas pu y lire une heure. Envoyez-la comme 14:25 ou 14h25, ou : inconnue',
    timeUnknown: 'Personne ne sait',
    place: 'Où ? Envoyez le nom de la ville, ou partagez une position.',
    placeAgain: (said) =>
      `Je ne trouve aucune ville appelée ${said}. Vérifiez l’orthographe, ou nommez une ville plus grande des environs avec son pays.`,
    placeWhich: 'Plusieurs villes portent ce nom. Laquelle est-ce ?',
    placeOther: 'Si ce n’est aucune d’elles, envoyez le nom avec la région ou le pays.',
    placeUsed: 'Le lieu que vous avez partagé',
    understood: 'Voici ce que j’ai compris :',
    lines: { name: 'Nom', date: 'Date', time: 'Heure', place: 'Lieu' },
    notKnown: 'inconnue',
    confirm: 'Est-ce juste ?',
    yes: 'Oui, dessinez',
    changeDate: 'Changer la date',
    changeTime: 'Changer l’heure',
    changePlace: 'Changer le lieu',
    changeName: 'Changer le nom',
    pressOne: 'Appuyez sur l’un de ces boutons, ou quittez avec /new.',
    twice: 'Cette nuit-là l’horloge a été retardée et a montré cette heure deux fois. Laquelle était-ce ?',
    earlier: 'La première fois',
    later: 'La seconde fois',
    neverWas: 'Cette heure n’a pas existé : l’horloge a été avancée par-dessus. À quelle heure était-ce ?',
    outOfReach:
      'Mes tables n’atteignent pas ce jour. Elles vont du 2 janvier 1800 au 31 décembre 2399. Quel jour était-ce ?',
    refused: 'Le thème ne peut pas être dessiné ainsi. Recommençons par la date.',
    busy: 'Les moteurs ne répondent pas pour le moment. Ce que vous m’avez dit est gardé ; appuyez encore dans une minute.',
    english: 'Le texte des thèmes est pour l’instant en anglais.',
    noPicture: 'L’image ne peut pas être dessinée pour le moment ; le texte est complet.',
    fromProfile: 'Cette naissance est dans votre profil.',
    choose: 'Choisir un thème',
  },
  de: {
    which: 'Welches Chart soll ich zeichnen?',
    unknownChart: (said) => `Ein Chart namens ${said} kenne ich nicht. Diese kann ich zeichnen:`,
    name: 'Welchen Namen soll ich zählen? Schick den vollen Namen, wie er bei der Geburt gegeben wurde.',
    nameAgain: 'Ich brauche einen Namen von 1 bis 100 Buchstaben.',
    date: 'An welchem Tag bist du geboren? Zum Beispiel 12. Mai 1990.',
    dateAgain:
      'Das konnte ich nicht als Tag lesen. Schick ihn wie 12. Mai 1990 oder 12.5.1990, mit allen vier Ziffern des Jahres.',
    dateEither: 'Welchen der beiden meinst du?',
    dateFuture: 'Dieser Tag ist noch nicht gekommen. Welcher Tag war es?',
    time: 'Um wie viel Uhr, nach der Uhr dort? Zum Beispiel 14:25. Wenn es niemand weiß, schick: unbekannt',
    timeAgain: 'Das konnte ich nicht als Uhrzeit lesen. Schick sie wie 14:25 oder 14 Uhr 25, oder: unbekannt',
    timeUnknown: 'Weiß niemand',
    place: 'Wo? Schick den Namen der Stadt, oder teile einen Standort.',
    placeAgain: (said) =>
      `Ich finde keine Stadt namens ${said}. Prüfe die Schreibweise, oder nenne eine größere Stadt in der Nähe mit ihrem Land.`,
    placeWhich: 'Mehrere Städte heißen so. Welche ist es?',
    placeOther: 'Wenn es keine davon ist, schick den Namen mit Region oder Land.',
    placeUsed: 'Der Ort, den du geteilt hast',
    understood: 'Das habe ich verstanden:',
    lines: { name: 'Name', date: 'Datum', time: 'Uhrzeit', place: 'Ort' },
    notKnown: 'nicht bekannt',
    confirm: 'Stimmt das?',
    yes: 'Ja, zeichne es',
    changeDate: 'Datum ändern',
    changeTime: 'Uhrzeit ändern',
    changePlace: 'Ort ändern',
    changeName: 'Namen ändern',
    pressOne: 'Bitte drück eine dieser Tasten, oder geh mit /new hinaus.',
    twice: 'In jener Nacht wurde die Uhr zurückgestellt und zeigte diese Zeit zweimal. Welche war es?',
    earlier: 'Das erste Mal',
    later: 'Das zweite Mal',
    neverWas: 'Diese Uhrzeit gab es nicht: die Uhr wurde über sie hinweg vorgestellt. Um wie viel Uhr war es?',
    outOfReach:
      'So weit reichen meine Tabellen nicht. Sie gehen vom 2. Januar 1800 bis zum 31. Dezember 2399. Welcher Tag war es?',
    refused: 'Daraus lässt sich das Chart nicht zeichnen. Fangen wir noch einmal beim Datum an.',
    busy: 'Die Engines antworten gerade nicht. Was du gesagt hast, bleibt; drück in einer Minute noch einmal.',
    english: 'Der Text der Charts ist vorerst englisch.',
    noPicture: 'Das Bild lässt sich gerade nicht zeichnen; der Text ist vollständig.',
    fromProfile: 'Diese Geburt steht in deinem Profil.',
    choose: 'Chart wählen',
  },
}

export const chartWords = (language: Language): ChartWords => words[language]
