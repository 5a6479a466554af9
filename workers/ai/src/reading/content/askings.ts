import type { Theme } from './themes.ts'

/** What people ask about: how it is called in a sentence, the words by which it is heard, and the themes that come nearest. */
type Asking = { about: string; words: RegExp; themes: readonly Theme[] }

/** The first that is heard counts. Those that ask for a profession come first. */
export const askings = {
  health: {
    about: 'health',
    words:
      /\b(?:health\w*|ill(?:ness)?|sick\w*|disease|symptoms?|pain|cancer treatment|medication|medicine|doctor|pregnan\w*|therapy|diagnos\w*|depress\w*)\b/iu,
    themes: ['care', 'patience'],
  },
  money: {
    about: 'money',
    words: /\b(?:money|invest\w*|shares|stocks?|crypto\w*|loans?|debts?|salary|rich|afford|mortgage|savings?)\b/iu,
    themes: ['order', 'patience', 'trust'],
  },
  law: {
    about: 'law',
    words: /\b(?:court|lawyers?|lawsuit|legal\w*|sue|custody|visa|contract)\b/iu,
    themes: ['order', 'patience'],
  },
  love: {
    about: 'love',
    words:
      /\b(?:love\w*|partners?|partnership|marry|marriage|married|wife|husband|girlfriend|boyfriend|dating|relationships?|romance|divorce|break-?up)\b/iu,
    themes: ['closeness', 'feeling', 'trust'],
  },
  family: {
    about: 'family',
    words:
      /\b(?:family|mother|father|mum|mom|dad|parents?|sons?|daughters?|child(?:ren)?|kids?|brothers?|sisters?|siblings?)\b/iu,
    themes: ['care', 'closeness', 'feeling'],
  },
  friends: {
    about: 'friends',
    words: /\b(?:friends?|friendships?|neighbou?rs?|lonely|loneliness|belong\w*|community)\b/iu,
    themes: ['closeness', 'trust', 'care'],
  },
  home: {
    about: 'home',
    words: /\b(?:home|house|flat|apartment|move|moving|city|abroad|emigrat\w*)\b/iu,
    themes: ['freedom', 'care', 'beginning'],
  },
  work: {
    about: 'work',
    words: /\b(?:work\w*|jobs?|career|profession|boss|colleagues?|business|projects?|promotion|employ\w*|office)\b/iu,
    themes: ['craft', 'direction', 'order'],
  },
  learning: {
    about: 'learning',
    words: /\b(?:learn\w*|stud(?:y|ies|ying)|school|university|exams?|course|degree|read(?:ing)?)\b/iu,
    themes: ['thought', 'patience', 'craft'],
  },
  making: {
    about: 'making things',
    words: /\b(?:creativ\w*|art|artist|writ(?:e|ing|er)|paint\w*|music|sing|novel|poems?|dance)\b/iu,
    themes: ['delight', 'voice', 'craft'],
  },
  speaking: {
    about: 'being heard',
    words: /\b(?:say|speak\w*|tell|talk\w*|voice|heard|listen\w*|argu\w*|conflicts?|quarrel\w*)\b/iu,
    themes: ['voice', 'courage', 'closeness'],
  },
  fear: {
    about: 'fear',
    words: /\b(?:fears?|afraid|scared|anxi\w*|worr(?:y|ied|ies)|nervous|courage|brave)\b/iu,
    themes: ['courage', 'trust', 'feeling'],
  },
  rest: {
    about: 'rest',
    words: /\b(?:rest|tired|exhaust\w*|burn\w*out|sleep\w*|stress\w*|calm|slow(?:er|ly)?|quiet|alone)\b/iu,
    themes: ['solitude', 'patience', 'release'],
  },
  ending: {
    about: 'letting go',
    words: /\b(?:let(?:ting)? go|leave|leaving|quit\w*|end(?:ing)?|lost|loss|grie\w*|forgiv\w*|past)\b/iu,
    themes: ['release', 'feeling', 'trust'],
  },
  beginning: {
    about: 'beginning something',
    words: /\b(?:begin\w*|start\w*|new|first steps?|launch|chang\w*|next)\b/iu,
    themes: ['beginning', 'courage', 'freedom'],
  },
  choosing: {
    about: 'a choice',
    words: /\b(?:choos\w*|choices?|decid\w*|decisions?|should i|whether|or not)\b/iu,
    themes: ['direction', 'thought', 'trust'],
  },
  purpose: {
    about: 'where you are going',
    words: /\b(?:purpose|meaning|calling|path|direction|destiny|life|who am i|goals?|future)\b/iu,
    themes: ['direction', 'depth', 'craft'],
  },
} as const satisfies Record<string, Asking>

export type Area = keyof typeof askings

/** Areas in which somebody with a profession has to be asked. */
export const forProfessions: ReadonlySet<Area> = new Set<Area>(['health', 'money', 'law'])

/** Instead of the usual opening, where somebody asked. `{about}` is what they asked about, in our words. */
export const askedOpenings = [
  'You asked about {about}, and of all that stands here {list} come nearest to it.',
  'With your question about {about} in hand, look first at {list}.',
  'Your question is about {about}, so {list} come first here.',
] as const

export const askedOpeningsOfOne = [
  'You asked about {about}, and of all that stands here {list} comes nearest to it.',
  'With your question about {about} in hand, look first at {list}.',
] as const

/** Where nothing of the question is understood. */
export const unheardOpenings = [
  'You came with a question of your own; hold it beside {list}, and see which of them answers.',
  'Keep your question beside you while you read: {list} cannot hear it, and may still have something to say to it.',
] as const

/** Follows where the question asks for what nobody can know. */
export const futureNotes = [
  'What will happen stands in none of them; what they can offer is a way of looking at it.',
  'None of them knows what comes; they are pictures in which a question can be turned over.',
] as const

/** Follows where the question belongs to a profession. */
export const professionNotes = [
  'What to do in matters of {about} belongs with somebody trained in them; here you will find only pictures of how you might carry the question.',
  'For {about} itself ask somebody whose profession it is, and take from this no more than a way to think aloud.',
] as const

/** Said where the composer was asked for a language that it does not write; English for those that are missing. */
export const otherLanguage: Readonly<Record<string, string>> = {
  en: 'This text is in English because it was put together without a language model, and its tables speak no other language yet.',
  de: 'Dieser Text ist auf Englisch, weil ihn kein Sprachmodell geschrieben hat und unsere Tafeln noch keine andere Sprache sprechen.',
  fr: 'Ce texte est en anglais : aucun modèle de langue ne l’a écrit, et nos tables ne parlent pas encore d’autre langue.',
  es: 'Este texto está en inglés porque no lo ha escrito ningún modelo de lenguaje y nuestras tablas aún no hablan otro idioma.',
  pt: 'Este texto está em inglês porque nenhum modelo de linguagem o escreveu e as nossas tabelas ainda não falam outra língua.',
  it: 'Questo testo è in inglese perché non lo ha scritto un modello linguistico e le nostre tabelle non parlano ancora altre lingue.',
  nl: 'Deze tekst is in het Engels, omdat geen taalmodel hem schreef en onze tabellen nog geen andere taal spreken.',
}
