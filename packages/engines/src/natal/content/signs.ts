import type { Sign } from '../../zodiac.ts'

export type SignText = {
  keywords: readonly string[]
  essence: string
  /** How anything is done in this sign; follows a verb: “You argue …”. */
  manner: string
  sun: string
  moon: string
  rising: string
}

export const signTexts: Readonly<Record<Sign, SignText>> = {
  Aries: {
    keywords: ['impulse', 'courage', 'beginning'],
    essence: 'Cardinal fire: the spark before anything has been decided.',
    manner: 'directly, at once, and preferably first',
    sun: 'You come alive at the start of things. Being needed as the one who dares matters more to you than being comfortable, and your growth lies in staying for the second act.',
    moon: 'Feelings arrive quickly and leave quickly. You are soothed by doing something, and hurt by being told to wait with no reason given.',
    rising:
      'You enter a room as if a door had just opened. People meet energy before they meet opinions, and they know where they stand with you.',
  },
  Taurus: {
    keywords: ['steadiness', 'pleasure', 'substance'],
    essence: 'Fixed earth: what has taken root and means to stay.',
    manner: 'slowly, thoroughly, and with the senses awake',
    sun: 'You come alive where something real can be made, tended and enjoyed. Your strength is duration; your growth lies in telling loyalty from habit.',
    moon: 'You need regular days, good food and things that stay in their place. Once you trust, you stop asking; once you are unsettled, you stop moving.',
    rising:
      'You give an impression of calm weight. People relax beside you, and learn that your yes takes time and your no is final.',
  },
  Gemini: {
    keywords: ['curiosity', 'exchange', 'versatility'],
    essence: 'Mutable air: the conversation that keeps changing its subject.',
    manner: 'quickly, playfully, and from two sides at once',
    sun: 'You come alive in exchange: asking, comparing, passing on. Your growth lies in letting one of your many interests become a home.',
    moon: 'You sort feelings by talking about them. Silence worries you more than a quarrel, and a new idea can lift a heavy evening.',
    rising:
      'You meet the world with a question. People find you quick and youthful, and are sometimes unsure which of your two answers you meant.',
  },
  Cancer: {
    keywords: ['care', 'memory', 'belonging'],
    essence: 'Cardinal water: the tide that comes in to hold and to protect.',
    manner: 'protectively, by feel, and with a long memory',
    sun: 'You come alive where somebody or something is entrusted to you. Your strength is attachment; your growth lies in guarding without enclosing.',
    moon: 'You remember with your whole self. A kitchen, a song or a tone of voice can carry you back years, and home is where you are allowed to have moods.',
    rising:
      'You approach sideways and check the temperature first. Behind the reserve people find unexpected tenderness, and a firm grip on what is yours.',
  },
  Leo: {
    keywords: ['heart', 'creation', 'presence'],
    essence: 'Fixed fire: the hearth that everybody turns towards.',
    manner: 'wholeheartedly, visibly, and with style',
    sun: 'You come alive when what you make is seen. You give generously and want your gift to be recognised as yours; your growth lies in shining without keeping count.',
    moon: 'You feel in large gestures and need warm eyes on you. Praise feeds you longer than you admit, and indifference stings more than anger.',
    rising:
      'You are noticed before you have done anything. People expect warmth and leadership, and you usually find that you would rather not disappoint them.',
  },
  Virgo: {
    keywords: ['precision', 'service', 'skill'],
    essence: 'Mutable earth: the hand that keeps improving what it holds.',
    manner: 'carefully, usefully, and with an eye for what does not fit',
    sun: 'You come alive in getting something right. Your attention is a form of love; your growth lies in calling a thing finished while you can still see its flaws.',
    moon: 'You calm down by putting things in order. Worry is how your care speaks when it has nothing to do with its hands.',
    rising:
      'You seem modest and alert, already halfway through sorting out the situation. People come to you with the detail everyone else has missed.',
  },
  Libra: {
    keywords: ['balance', 'fairness', 'relation'],
    essence: 'Cardinal air: the first word of an agreement.',
    manner: 'fairly, gracefully, and with the other side in mind',
    sun: 'You come alive in relation: beside another person, or between two of them. Your growth lies in choosing without having heard every argument.',
    moon: 'Discord in the next room is discord in you. You settle when things are beautiful and fair, and when somebody asks what you would like yourself.',
    rising:
      'You meet people halfway and make it look easy. They find you pleasant, and discover your will only when something is unjust.',
  },
  Scorpio: {
    keywords: ['intensity', 'depth', 'transformation'],
    essence: 'Fixed water: the well whose bottom cannot be seen.',
    manner: 'intensely, in private, and all the way down',
    sun: 'You come alive where things are serious and true. You can end what has to end and begin again; your growth lies in trusting before you have proof.',
    moon: 'You feel in absolutes and show little of it. Loyalty is total, betrayal is remembered, and being really known is both your wish and your fear.',
    rising:
      'You look, and people feel looked at. Little is given away at first, which some find magnetic and others find difficult.',
  },
  Sagittarius: {
    keywords: ['meaning', 'distance', 'confidence'],
    essence: 'Mutable fire: the arrow already on its way.',
    manner: 'frankly, generously, and with the far horizon in view',
    sun: 'You come alive when there is somewhere to go and something to believe. Your growth lies in following one road past the point where it becomes ordinary.',
    moon: 'You need air and prospects. A bad day improves as soon as there is a plan, and you would rather laugh at a feeling than be held up by it.',
    rising: 'You arrive with news from elsewhere. People meet cheer, candour and an occasional foot in the mouth.',
  },
  Capricorn: {
    keywords: ['responsibility', 'structure', 'ambition'],
    essence: 'Cardinal earth: the first stone of something meant to last.',
    manner: 'soberly, strategically, and with time on its side',
    sun: 'You come alive on a long climb. You would rather earn than receive; your growth lies in noticing when the summit has become a habit.',
    moon: 'You hold feelings until there is time for them, and there seldom is. Being useful steadies you; being allowed to be small would do so even more.',
    rising:
      'You seem older when young and younger when old. People hand you responsibility, and take your dry humour for a discovery of their own.',
  },
  Aquarius: {
    keywords: ['independence', 'ideas', 'community'],
    essence: 'Fixed air: the principle that stays when the company has left.',
    manner: 'independently, by principle, and a little ahead of the others',
    sun: 'You come alive where an idea could change how people live together. Your growth lies in being close to one person as readily as you are fair to all.',
    moon: 'You step back from a feeling to see it better. Friends soothe you more than tenderness does, and crowding makes you cool.',
    rising:
      'You are friendly and slightly elsewhere. People notice what is unusual about you and are surprised by how little you mind.',
  },
  Pisces: {
    keywords: ['empathy', 'imagination', 'surrender'],
    essence: 'Mutable water: the sea into which all the rivers go.',
    manner: 'gently, imaginatively, and without firm edges',
    sun: 'You come alive where the border between you and the rest grows thin: in art, in care, in faith. Your growth lies in giving your compassion a shape and a closing time.',
    moon: 'You absorb the mood of a place before you know whose it is. Solitude, water and music return you to yourself.',
    rising:
      'You seem soft-focused and receptive. People see in you what they hope to find, so it helps to tell them early who you are.',
  },
}
