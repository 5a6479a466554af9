import type { Language } from '@orrery/safety/languages'
import type { ByLanguage } from './by-language.ts'

export const draws = ['tarot', 'iching'] as const
export type DrawKind = (typeof draws)[number]

/** Proper names, nearly the same everywhere. */
export const drawName: Readonly<Record<DrawKind, string>> = { tarot: 'Tarot', iching: 'I Ching' }

/** What people call them: small letters, without accents, nothing between words but blanks. */
export const drawCalled: Readonly<Record<DrawKind, readonly string[]>> = {
  tarot: ['tarot', 'taro', 'cards', 'cartas', 'cartes', 'karten'],
  iching: [
    'iching',
    'i ching',
    'yijing',
    'yi jing',
    'yi king',
    'i ging',
    'hexagram',
    'hexagrama',
    'hexagramme',
    'hexagramm',
  ],
}

export type ReadingWords = {
  which: string
  tooLong: string
  asked: (question: string) => string
  restsOn: string
  seed: (seed: string) => string
  composed: string
  written: (provider: string) => string
  bare: string
  noPicture: string
  busy: string
}

const words: ByLanguage<ReadingWords> = {
  en: {
    which: 'Shall I lay cards, or cast the I Ching?',
    tooLong: 'A question has at most 500 characters. Please send a shorter one.',
    asked: (question) => `You asked: ${question}`,
    restsOn: 'It rests on:',
    seed: (seed) => `Seed of this draw, by which anybody can draw it again: \`${seed}\``,
    composed: 'Put together from our own texts, without a model. Symbols to think with, no forecast.',
    written: (provider) => `Written by ${provider} from these facts alone. Symbols to think with, no forecast.`,
    bare: 'The reading itself cannot be written at the moment; this is what was drawn.',
    noPicture: 'The picture cannot be drawn at the moment.',
    busy: 'I cannot draw at the moment: the engines do not answer. Nothing was drawn; please ask again in a minute.',
  },
  es: {
    which: '¿Echo las cartas o lanzo el I Ching?',
    tooLong: 'Una pregunta tiene 500 caracteres como mucho. Envía una más corta.',
    asked: (question) => `Preguntaste: ${question}`,
    restsOn: 'Se apoya en:',
    seed: (seed) => `Semilla de esta tirada, con la que cualquiera puede repetirla: \`${seed}\``,
    composed: 'Compuesto con nuestros propios textos, sin modelo. Símbolos para pensar, no un pronóstico.',
    written: (provider) =>
      `Escrito por ${provider} solo a partir de estos hechos. Símbolos para pensar, no un pronóstico.`,
    bare: 'La lectura no se puede escribir en este momento; esto es lo que salió.',
    noPicture: 'La imagen no se puede dibujar en este momento.',
    busy: 'Ahora no puedo hacer la tirada: los motores no responden. No salió nada; vuelve a pedirlo en un minuto.',
  },
  pt: {
    which: 'Deito as cartas ou lanço o I Ching?',
    tooLong: 'Uma pergunta tem no máximo 500 caracteres. Envie uma mais curta.',
    asked: (question) => `Perguntou: ${question}`,
    restsOn: 'Assenta em:',
    seed: (seed) => `Semente desta tiragem, com a qual qualquer pessoa a pode repetir: \`${seed}\``,
    composed: 'Composto com os nossos próprios textos, sem modelo. Símbolos para pensar, não uma previsão.',
    written: (provider) => `Escrito por ${provider} só a partir destes factos. Símbolos para pensar, não uma previsão.`,
    bare: 'A leitura não pode ser escrita de momento; isto é o que saiu.',
    noPicture: 'A imagem não pode ser desenhada de momento.',
    busy: 'De momento não posso fazer a tiragem: os motores não respondem. Nada saiu; peça de novo dentro de um minuto.',
  },
  fr: {
    which: 'Dois-je tirer des cartes, ou consulter le Yi Jing ?',
    tooLong: 'Une question a 500 caractères au plus. Envoyez-en une plus courte.',
    asked: (question) => `Vous avez demandé : ${question}`,
    restsOn: 'Cela repose sur :',
    seed: (seed) => `Graine de ce tirage, par laquelle chacun peut le refaire : \`${seed}\``,
    composed: 'Composé de nos propres textes, sans modèle. Des symboles pour réfléchir, pas une prévision.',
    written: (provider) =>
      `Écrit par ${provider} à partir de ces seuls faits. Des symboles pour réfléchir, pas une prévision.`,
    bare: 'La lecture ne peut pas être écrite pour le moment ; voici ce qui a été tiré.',
    noPicture: 'L’image ne peut pas être dessinée pour le moment.',
    busy: 'Je ne peux rien tirer pour le moment : les moteurs ne répondent pas. Rien n’a été tiré ; redemandez dans une minute.',
  },
  de: {
    which: 'Soll ich Karten legen oder das I Ging werfen?',
    tooLong: 'Eine Frage hat höchstens 500 Zeichen. Schick bitte eine kürzere.',
    asked: (question) => `Du hast gefragt: ${question}`,
    restsOn: 'Das stützt sich auf:',
    seed: (seed) => `Same dieser Ziehung, mit dem sie jeder wiederholen kann: \`${seed}\``,
    composed: 'Zusammengesetzt aus unseren eigenen Texten, ohne Modell. Sinnbilder zum Nachdenken, keine Vorhersage.',
    written: (provider) =>
      `Geschrieben von ${provider} allein aus diesen Tatsachen. Sinnbilder zum Nachdenken, keine Vorhersage.`,
    bare: 'Die Deutung lässt sich gerade nicht schreiben; das ist, was gezogen wurde.',
    noPicture: 'Das Bild lässt sich gerade nicht zeichnen.',
    busy: 'Ich kann gerade nicht ziehen: die Engines antworten nicht. Nichts wurde gezogen; bitte frag in einer Minute wieder.',
  },
}

export const readingWords = (language: Language): ReadingWords => words[language]
