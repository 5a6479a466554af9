/** The numbers a full reduction can end in: nine digits and the three masters that are kept. */
export const coreNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33] as const
export type CoreNumber = (typeof coreNumbers)[number]

export type NumberText = {
  /** A name in one or two words. */
  title: string
  keywords: readonly string[]
  life_path: string
  expression: string
  soul_urge: string
  personality: string
  maturity: string
  pinnacle: string
  /** One small thing to try, said to a person with this life path. */
  practice: string
}

export const numberTexts: Readonly<Record<CoreNumber, NumberText>> = {
  1: {
    title: 'The beginner of things',
    keywords: ['initiative', 'independence', 'directness'],
    life_path:
      'A path of first steps. You learn by going ahead without a template, and the recurring question is how to lead without having to stand alone.',
    expression:
      'You work best where something does not exist yet. Give you a blank page and a free hand and you produce; give you a committee and you grow restless.',
    soul_urge:
      'Underneath, you want your life to be recognisably your own. Credit matters less than the knowledge that the decision was yours.',
    personality:
      'People meet somebody who seems to know the way. The confidence reads as invitation to some and as a closed door to others.',
    maturity:
      'Later years ask for self-reliance of a warmer kind: deciding for yourself without deciding for everybody.',
    pinnacle: 'A stretch for standing on your own feet, when help comes mainly to those who have already started.',
    practice: 'Make one decision this week without polling anybody, then tell them what you decided.',
  },
  2: {
    title: 'The weaver of ties',
    keywords: ['cooperation', 'tact', 'patience'],
    life_path:
      'A path through other people. You notice the tone under the words, and your task is to let that sensitivity inform your choices without making them for you.',
    expression:
      'Your gift is the space between positions. You edit, accompany, translate and reconcile, and much that others finish would have failed without you.',
    soul_urge: 'You long for closeness that does not have to be asked for: being two, and being gentle about it.',
    personality:
      'You come across as easy to be with. Others tell you things early, sometimes earlier than you would like.',
    maturity:
      'With time you grow into the adviser whose few words settle a quarrel, because you no longer need to be liked by both sides.',
    pinnacle:
      'A slower stretch in which results depend on partners, timing and the patience to leave a seed in the ground.',
    practice: 'In the next disagreement, say what you want first and what you understand second.',
  },
  3: {
    title: 'The voice',
    keywords: ['expression', 'sociability', 'play'],
    life_path:
      'A path of making things heard. Words, images and jokes come readily; the lesson is to stay with one of them until it has a shape.',
    expression:
      'You have the knack of making matters vivid. Teaching, writing, performing or selling an idea suit you, as long as there is an audience that answers.',
    soul_urge:
      'You want delight, and to pass it on. A day without something beautiful or funny in it feels wasted to you.',
    personality: 'You seem bright and quick. People remember the mood you brought more exactly than what you said.',
    maturity: 'Later on your playfulness finds its subject, and what used to be charm becomes a body of work.',
    pinnacle:
      'A social and productive stretch; its risk is that ten beginnings crowd out the one that deserved an ending.',
    practice: 'Choose the smallest of your unfinished pieces and finish it badly rather than not at all.',
  },
  4: {
    title: 'The foundation',
    keywords: ['order', 'perseverance', 'reliability'],
    life_path:
      'A path of building. Progress comes by method and repetition, and the lesson is to tell a structure that carries you from one that only holds you.',
    expression:
      'You turn intentions into procedures. Whatever has to work on an ordinary Tuesday is safe in your hands.',
    soul_urge: 'You want firm ground: agreements that hold, tools in their places, a future you can draw a plan of.',
    personality: 'You appear solid and a little reserved. People trust your word before they know your reasons.',
    maturity: 'In later years you reap what is rarely noticed while it grows: competence, and people who lean on it.',
    pinnacle:
      'A working stretch. It rewards whoever lays stone upon stone and disappoints whoever waits for a shortcut.',
    practice: 'Remove one rule you keep only from habit, and watch for a month whether anything falls down.',
  },
  5: {
    title: 'The open road',
    keywords: ['freedom', 'curiosity', 'change'],
    life_path:
      'A path of variety. You learn through contact, travel and trial; the lesson is to choose commitments wide enough to move in.',
    expression:
      'You are quick to adapt and good with whatever is new. Roles with many faces and few fixed hours show what you can do.',
    soul_urge: 'You want room. Even in a life you love, an open window matters more to you than a perfect wall.',
    personality: 'You give an impression of movement. People expect news from you, and a certain unpredictability.',
    maturity:
      'Over time restlessness refines itself into range: you have seen enough to know which change is worth its price.',
    pinnacle: 'A stretch of turns and crossings, in which holding on tightly costs more than letting go.',
    practice: 'Do a familiar thing in an unfamiliar order, and keep the better version.',
  },
  6: {
    title: 'The keeper of the house',
    keywords: ['care', 'responsibility', 'harmony'],
    life_path:
      'A path of belonging. People come to you for steadiness, and your lesson is to care without taking over what is theirs to carry.',
    expression:
      'You improve whatever is placed in your charge: a team, a home, a garden, a craft. Quality and kindness are one thing to you.',
    soul_urge: 'You want to be needed, and to live among people and things that are well kept.',
    personality: 'You seem warm and dependable; strangers ask you the way, colleagues ask you for judgement.',
    maturity: 'Later you become a centre that others gather around, and you learn to be looked after in return.',
    pinnacle:
      'A stretch of duties towards family, home or community, heavier and also richer than the years around it.',
    practice: 'Offer help once, clearly, and then leave the other person the dignity of saying no.',
  },
  7: {
    title: 'The question',
    keywords: ['inquiry', 'solitude', 'depth'],
    life_path:
      'A path of finding out. You trust what you have examined, and the lesson is to come back from the study and let your findings be used.',
    expression:
      'You see through surfaces. Research, analysis and every craft that rewards patience with detail are your ground.',
    soul_urge: 'You want to understand, and for that you want quiet. Company is welcome when it can share a silence.',
    personality: 'You appear composed and hard to read. People sense that there is more, and some of them wait for it.',
    maturity:
      'With the years, doubt and trust stop being enemies; you become the one who can say “I do not know” with authority.',
    pinnacle: 'An inward stretch that favours study and skill over display. What you learn in it, you keep.',
    practice: 'Show somebody a thought before it is finished, and let them see the gap.',
  },
  8: {
    title: 'The weight of the scale',
    keywords: ['authority', 'judgement', 'scope'],
    life_path:
      'A path of responsibility at scale. You learn what power is for by holding some, and what it costs by misjudging it once or twice.',
    expression:
      'You see what a thing could become if it were run well. Organising people and means towards a large end comes naturally.',
    soul_urge: 'You want your effort to count in the world and to be measured by something that can be seen.',
    personality: 'You seem capable and in charge, even on days when you would rather be asked how you are.',
    maturity: 'Later years bring the chance to use influence sparingly and well, for ends larger than your own name.',
    pinnacle: 'A stretch of visible results and visible mistakes, both larger than usual.',
    practice: 'Before the next big decision, write down whom it will burden, and ask one of them.',
  },
  9: {
    title: 'The wide circle',
    keywords: ['generosity', 'completion', 'breadth'],
    life_path:
      'A path of giving away. You see a long way and care about people you will never meet; the lesson is to end what is over without bitterness.',
    expression:
      'You gather many threads into one picture. Teaching, art, public service and everything that crosses borders suit you.',
    soul_urge:
      'You want the world to be a little kinder for your having been in it, and you notice each time it is not.',
    personality:
      'You strike people as open-minded and somewhat above the fray; the nearest ones may wish you were nearer.',
    maturity: 'In time you learn to forgive on schedule, and it frees the energy that ideals alone never gave you.',
    pinnacle: 'A stretch of harvest and farewell, which goes well in proportion to what you can release.',
    practice: 'Give away something good while you still like it.',
  },
  11: {
    title: 'The lit wire',
    keywords: ['inspiration', 'sensitivity', 'vision'],
    life_path:
      'A path between two intensities: the seismograph and the lamp. You pick up what is in the air, and the lesson is to ground it before you pass it on.',
    expression:
      'You kindle others. Ideas reach you whole and early, and you do your best work beside somebody who asks for the next practical step.',
    soul_urge: 'You long for a meaning that would justify so much feeling, and you recognise it by a sudden calm.',
    personality: 'You seem finely strung and somehow lit. People feel noticed by you, which is a responsibility.',
    maturity: 'Later, nervous brightness settles into insight that you can summon and also switch off.',
    pinnacle:
      'A charged stretch, rich in signs and poor in instructions: much is shown, little handed over ready-made.',
    practice: 'Write each idea down with the date, and act only on those that still speak after a week.',
  },
  22: {
    title: 'The master builder',
    keywords: ['vision made practical', 'endurance', 'scale'],
    life_path:
      'A path of large works. You see the plan and the brick together, and the lesson is to begin at the size that your present hands can lift.',
    expression:
      'You can carry an idea all the way to an institution. Where others dream or administer, you do the second for the sake of the first.',
    soul_urge: 'You want to leave something standing that serves people after you.',
    personality: 'You give the impression of quiet capacity: as if the matter were already half arranged.',
    maturity: 'With age the grand design becomes simpler, and more of it gets built.',
    pinnacle: 'A stretch in which an unusually large undertaking is possible, at an unusually high price in patience.',
    practice: 'Reduce the great plan to what could be finished in nine days, and finish that.',
  },
  33: {
    title: 'The teacher by example',
    keywords: ['compassion', 'service', 'encouragement'],
    life_path:
      'A rare path of care without fences. Your life teaches more than your advice does, and the lesson is to include yourself among those you serve.',
    expression:
      'You bring out the good in people by expecting it. Whatever you practise becomes, almost by accident, a school.',
    soul_urge: 'You want nobody to be left outside, and you feel the draught whenever someone is.',
    personality: 'You radiate acceptance. People grow calmer near you and sometimes forget that you have edges too.',
    maturity: 'Later years join tenderness with judgement: you still say yes to people, and more often no to demands.',
    pinnacle:
      'A stretch of service that can be luminous, provided that somebody else has the key to your door as well.',
    practice: 'Teach one thing you know, and let the other person do it their way.',
  },
}
