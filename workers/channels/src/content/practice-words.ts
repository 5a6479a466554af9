import type { ContentType } from '@orrery/contracts/practice-script'
import type { Language } from '@orrery/safety/languages'
import type { ByLanguage } from './by-language.ts'

export type PracticeWords = {
  which: string
  types: Readonly<Record<ContentType, string>>
  guests: (page: string) => string
  english: string
  costNow: string
  unlinked: string
  over: string
  busy: string
  working: string
  making: string
  speaking: string
  done: (title: string) => string
  listen: string
  failed: (reason: string) => string
  cancelled: string
}

const words: ByLanguage<PracticeWords> = {
  en: {
    which: 'What shall we make? Nothing is charged before you have seen the price and confirmed it.',
    types: { affirmation: 'Affirmation', guided_meditation: 'Meditation', ritual: 'Ritual' },
    guests: (page) =>
      `A practice of yours is kept in a library, so it needs an account. Open ${page}, ask for a code, and send it here as /link and the code; then send /practice again.`,
    english: '',
    costNow: 'Until then nothing is charged.',
    unlinked: 'This chat is not linked to your account any more. Link it with /link, then send /practice again.',
    over: 'This conversation is over. With /practice we begin a new one.',
    busy: 'The practice room does not answer at the moment. Nothing was lost or charged; please send that again in a minute.',
    working: 'I am at it. I send you the sound when it is ready.',
    making: 'The words are being written.',
    speaking: 'The words are being spoken.',
    done: (title) => `**${title}** is ready, and kept in your library.`,
    listen: 'Listen',
    failed: (reason) => `Your practice could not be made, and nothing was charged. ${reason}`.trim(),
    cancelled: 'The practice was cancelled, and nothing was charged.',
  },
  es: {
    which: '¿Qué hacemos? No se cobra nada antes de que hayas visto el precio y lo hayas confirmado.',
    types: { affirmation: 'Afirmación', guided_meditation: 'Meditación', ritual: 'Ritual' },
    guests: (page) =>
      `Una práctica tuya se guarda en una biblioteca y por eso necesita una cuenta. Abre ${page}, pide un código y envíalo aquí como /link y el código; después envía otra vez /practice.`,
    english: 'Las preguntas de la práctica están por ahora en inglés; puedes responder en tu idioma.',
    costNow: 'Hasta entonces no se cobra nada.',
    unlinked: 'Este chat ya no está vinculado a tu cuenta. Vincúlalo con /link y envía otra vez /practice.',
    over: 'Esta conversación terminó. Con /practice empezamos otra.',
    busy: 'La sala de práctica no responde en este momento. No se perdió ni se cobró nada; envíalo otra vez en un minuto.',
    working: 'Estoy en ello. Te envío el audio cuando esté listo.',
    making: 'Se están escribiendo las palabras.',
    speaking: 'Se están diciendo las palabras.',
    done: (title) => `**${title}** está lista y guardada en tu biblioteca.`,
    listen: 'Escuchar',
    failed: (reason) => `Tu práctica no se pudo hacer y no se cobró nada. ${reason}`.trim(),
    cancelled: 'La práctica se canceló y no se cobró nada.',
  },
  pt: {
    which: 'O que fazemos? Nada é cobrado antes de ter visto o preço e de o ter confirmado.',
    types: { affirmation: 'Afirmação', guided_meditation: 'Meditação', ritual: 'Ritual' },
    guests: (page) =>
      `Uma prática sua fica guardada numa biblioteca e por isso precisa de uma conta. Abra ${page}, peça um código e envie-o aqui como /link e o código; depois envie de novo /practice.`,
    english: 'As perguntas da prática estão por agora em inglês; pode responder na sua língua.',
    costNow: 'Até lá nada é cobrado.',
    unlinked: 'Este chat já não está ligado à sua conta. Ligue-o com /link e envie de novo /practice.',
    over: 'Esta conversa acabou. Com /practice começamos outra.',
    busy: 'A sala de prática não responde de momento. Nada se perdeu nem foi cobrado; envie de novo dentro de um minuto.',
    working: 'Estou a tratar disso. Envio o som quando estiver pronto.',
    making: 'As palavras estão a ser escritas.',
    speaking: 'As palavras estão a ser ditas.',
    done: (title) => `**${title}** está pronta e guardada na sua biblioteca.`,
    listen: 'Ouvir',
    failed: (reason) => `A sua prática não pôde ser feita e nada foi cobrado. ${reason}`.trim(),
    cancelled: 'A prática foi cancelada e nada foi cobrado.',
  },
  fr: {
    which: 'Que faisons-nous ? Rien n’est débité avant que vous ayez vu le prix et que vous l’ayez confirmé.',
    types: { affirmation: 'Affirmation', guided_meditation: 'Méditation', ritual: 'Rituel' },
    guests: (page) =>
      `Une pratique à vous est gardée dans une bibliothèque : il y faut un compte. Ouvrez ${page}, demandez un code et envoyez-le ici comme /link suivi du code ; puis envoyez encore /practice.`,
    english: 'Les questions de la pratique sont pour l’instant en anglais ; vous pouvez répondre dans votre langue.',
    costNow: 'Jusque-là rien n’est débité.',
    unlinked:
      'Cette conversation n’est plus reliée à votre compte. Reliez-la avec /link, puis envoyez encore /practice.',
    over: 'Cette conversation est finie. Avec /practice nous en commençons une autre.',
    busy: 'La salle de pratique ne répond pas pour le moment. Rien n’est perdu ni débité ; renvoyez cela dans une minute.',
    working: 'Je m’en occupe. Je vous envoie le son dès qu’il est prêt.',
    making: 'Les mots sont en train d’être écrits.',
    speaking: 'Les mots sont en train d’être dits.',
    done: (title) => `**${title}** est prêt, et gardé dans votre bibliothèque.`,
    listen: 'Écouter',
    failed: (reason) => `Votre pratique n’a pas pu être faite, et rien n’a été débité. ${reason}`.trim(),
    cancelled: 'La pratique a été annulée, et rien n’a été débité.',
  },
  de: {
    which: 'Was machen wir? Nichts wird berechnet, bevor du den Preis gesehen und bestätigt hast.',
    types: { affirmation: 'Affirmation', guided_meditation: 'Meditation', ritual: 'Ritual' },
    guests: (page) =>
      `Eine Übung von dir liegt in einer Bibliothek, darum braucht sie ein Konto. Öffne ${page}, hol dir einen Code und schick ihn hier als /link und den Code; dann schick noch einmal /practice.`,
    english: 'Die Fragen der Übung sind vorerst englisch; du kannst in deiner Sprache antworten.',
    costNow: 'Bis dahin wird nichts berechnet.',
    unlinked:
      'Dieser Chat ist nicht mehr mit deinem Konto verbunden. Verbinde ihn mit /link und schick noch einmal /practice.',
    over: 'Dieses Gespräch ist zu Ende. Mit /practice beginnen wir ein neues.',
    busy: 'Der Übungsraum antwortet gerade nicht. Nichts ging verloren, nichts wurde berechnet; schick das in einer Minute noch einmal.',
    working: 'Ich bin dabei. Ich schicke dir den Ton, wenn er fertig ist.',
    making: 'Die Worte werden geschrieben.',
    speaking: 'Die Worte werden gesprochen.',
    done: (title) => `**${title}** ist fertig und liegt in deiner Bibliothek.`,
    listen: 'Anhören',
    failed: (reason) => `Deine Übung konnte nicht gemacht werden, und nichts wurde berechnet. ${reason}`.trim(),
    cancelled: 'Die Übung wurde abgebrochen, und nichts wurde berechnet.',
  },
}

export const practiceWords = (language: Language): PracticeWords => words[language]
