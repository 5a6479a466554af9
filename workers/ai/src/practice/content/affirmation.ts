import type { Language } from '@orrery/safety/languages'

export type AffirmationWords = {
  /** First person, present tense, nothing denied; said before the statements. */
  groundings: readonly (readonly [string, string, string])[]
  /** Said as well where a statement felt less than half true: both may be so. */
  gently: readonly [string, string]
}

/** What frames statements, in the five languages. */
export const affirmationWords: Readonly<Record<Language, AffirmationWords>> = {
  en: {
    groundings: [
      [
        'I sit down, and I let my breath come and go.',
        'My feet are on the ground.',
        'I have a few minutes, and they are mine.',
      ],
      ['I am here.', 'I feel the chair under me and the air on my hands.', 'I listen to my own voice.'],
      ['I let my shoulders drop.', 'I breathe in, and I breathe out a little longer.', 'Now I choose my words.'],
      ['I take this moment for myself.', 'I unclench my hands.', 'What I say now, I say to myself, as a friend would.'],
    ],
    gently: [
      'Some of what I say now is already true, and some of it is only beginning.',
      'It can be true that what I say is still small, and that it is growing.',
    ],
  },
  pt: {
    groundings: [
      ['Sento-me e deixo a respiração ir e vir.', 'Os meus pés estão no chão.', 'Tenho uns minutos, e são meus.'],
      ['Estou aqui.', 'Sinto o apoio do corpo e o ar nas mãos.', 'Escuto a minha própria voz.'],
      ['Deixo cair os ombros.', 'Inspiro, e expiro um pouco mais devagar.', 'Agora escolho as minhas palavras.'],
    ],
    gently: [
      'Uma parte do que digo já é verdade, e outra parte está a começar.',
      'Pode ser verdade que o que digo ainda é pequeno e que está a crescer.',
    ],
  },
  es: {
    groundings: [
      [
        'Me siento y dejo que la respiración vaya y venga.',
        'Mis pies están en el suelo.',
        'Tengo unos minutos, y son míos.',
      ],
      ['Estoy aquí.', 'Siento lo que me sostiene y el aire en las manos.', 'Escucho mi propia voz.'],
      ['Dejo caer los hombros.', 'Inspiro, y espiro un poco más despacio.', 'Ahora elijo mis palabras.'],
    ],
    gently: [
      'Una parte de lo que digo ya es verdad, y otra apenas empieza.',
      'Puede ser verdad que lo que digo todavía es pequeño y que está creciendo.',
    ],
  },
  fr: {
    groundings: [
      [
        'Je m’assieds et je laisse mon souffle aller et venir.',
        'Mes pieds sont posés sur le sol.',
        'J’ai quelques minutes, et elles sont à moi.',
      ],
      ['Je suis là.', 'Je sens ce qui me porte et l’air sur mes mains.', 'J’écoute ma propre voix.'],
      [
        'Je laisse descendre mes épaules.',
        'J’inspire, et j’expire un peu plus lentement.',
        'Maintenant je choisis mes mots.',
      ],
    ],
    gently: [
      'Une part de ce que je dis est déjà vraie, et une autre commence à peine.',
      'Il peut être vrai que ce que je dis est encore petit et que cela grandit.',
    ],
  },
  de: {
    groundings: [
      [
        'Ich setze mich und lasse den Atem kommen und gehen.',
        'Meine Füße stehen auf dem Boden.',
        'Ich habe ein paar Minuten, und sie gehören mir.',
      ],
      ['Ich bin hier.', 'Ich spüre, was mich trägt, und die Luft an den Händen.', 'Ich höre meiner eigenen Stimme zu.'],
      [
        'Ich lasse die Schultern sinken.',
        'Ich atme ein, und ich atme etwas länger aus.',
        'Jetzt wähle ich meine Worte.',
      ],
    ],
    gently: [
      'Ein Teil von dem, was ich sage, ist schon wahr, und ein Teil fängt gerade erst an.',
      'Es kann wahr sein, dass noch klein ist, was ich sage, und dass es wächst.',
    ],
  },
}

/** What an affirmation is called in other languages; in English its theme has titles. */
export const titlesByLanguage: Readonly<Record<Exclude<Language, 'en'>, readonly [string, string, string]>> = {
  pt: ['Palavras minhas', 'A minha própria voz', 'Uns minutos meus'],
  es: ['Palabras mías', 'Mi propia voz', 'Unos minutos míos'],
  fr: ['Mes propres mots', 'Ma propre voix', 'Quelques minutes à moi'],
  de: ['Eigene Worte', 'Meine eigene Stimme', 'Ein paar Minuten für mich'],
}
