import type { Lord } from '../lords.ts'

export type LordText = {
  /** Who this lord is in the tradition. */
  about: string
  /** The mahadasha, years long. */
  season: string
  /** The same as a background for shorter periods. */
  ground: string
  /** The lord as a guest in another’s period. */
  guest: string
  /** A stretch of days or weeks. */
  moment: string
  opportunities: readonly [string, string, string]
  challenges: readonly [string, string]
  recommendations: readonly [string, string, string]
  karmic: string
  guidance: string
}

/** Each season in a few words; follows a colon. */
export const seasonNames: Readonly<Record<Lord, string>> = {
  Ketu: 'years of sorting out and setting down',
  Venus: 'years of affection, taste and agreement',
  Sun: 'years of standing up and being seen',
  Moon: 'years of belonging, memory and moods',
  Mars: 'years of drive, courage and clean cuts',
  Rahu: 'years of appetite, detours and new worlds',
  Jupiter: 'years of learning, counsel and growth',
  Saturn: 'years of work, limits and slow harvest',
  Mercury: 'years of study, trade and conversation',
}

export const lordTexts: Readonly<Record<Lord, LordText>> = {
  Ketu: {
    about:
      'Ketu is the southern crossing of the Moon’s path, drawn as a body without a head. He stands for what has been known long enough to be given up.',
    season:
      'Things that used to hold you grow quiet without anyone having switched them off. Titles, habits and old ambitions are tried on once more and found too small; in the space they leave, attention turns inwards and becomes unusually exact.',
    ground: 'Underneath lies a long loosening, in which less and less has to be carried.',
    guest: 'Ketu enters as the one who takes a thing off the table and waits to see whether it is missed.',
    moment: 'A short absence of wanting: good for finishing, poor for launching.',
    opportunities: [
      'Closing what has dragged on, with a clear last page',
      'Mastery of one narrow thing, practised without an audience',
      'Insight that comes when a question is put down',
    ],
    challenges: [
      'Cutting a tie in silence that one sentence would have kept',
      'Mistaking tiredness of a role for tiredness of life',
    ],
    recommendations: [
      'Give away one thing a month that you keep only for who you used to be.',
      'Before you withdraw, tell one person where you are going and for how long.',
      'Leave an hour unplanned and see what still interests you in it.',
    ],
    karmic:
      'Something has been practised to its end already, and the task is to trust the skill without clinging to it.',
    guidance: 'Ask of every duty whether it is still alive, and keep those that answer.',
  },
  Venus: {
    about:
      'Venus, called Shukra, teaches the arts of living: how people come to like one another, what is worth its price, and why anything should be made beautifully.',
    season:
      'The longest of the nine, and the most sociable. Ties are made and tested for what they give to both sides; taste matures, comforts gather, and much that is decided in these years is decided by whom you would like to have beside you.',
    ground: 'The years around it are Venus’s, and ask of everything whether it is pleasing and fair.',
    guest: 'With Venus comes the wish to reconcile: a softer tone, a better-laid table, a hand held out first.',
    moment: 'A mild spell that favours company, a gift and anything made with care.',
    opportunities: [
      'Partnerships in which both sides can say what they want',
      'Making or choosing things of lasting beauty',
      'Winning people over where argument failed',
    ],
    challenges: ['Paying for harmony with something that mattered', 'Letting comfort decide what courage should have'],
    recommendations: [
      'Name the one thing you will not trade for peace, and be easy about the rest.',
      'Make something with your hands for somebody in particular.',
      'Say the compliment while the person is still in the room.',
    ],
    karmic: 'Love has to be learned as an exchange, in which receiving is as much work as giving.',
    guidance: 'Choose company the way you would choose a home: by how you are in it after a year.',
  },
  Sun: {
    about:
      'The Sun, Surya, is the one light by which all the others are seen. He stands for dignity, for fathers and offices, and for the part of you that cannot be delegated.',
    season:
      'A short season with a bright edge. Whatever you are responsible for becomes visible, credit and blame included, and half-hearted roles get hard to play. People look to see whether you will say “I did this”, and go by the answer.',
    ground: 'All of it happens in plain daylight, where a position has to be taken.',
    guest: 'The Sun arrives like somebody opening the curtains; what was muddled now has an author.',
    moment: 'Daylight for a little while: step forward, sign your name, keep it brief.',
    opportunities: [
      'Taking a post or a stand that bears your own name',
      'Settling an old question of respect, with a father or a superior among others',
      'Clarity about the two or three things only you can do',
    ],
    challenges: ['Hearing advice as an attack on your rank', 'Being needed at the centre until nobody else can move'],
    recommendations: [
      'Decide what you are answerable for, and say so in public once.',
      'Praise somebody above you and somebody below you, and mean both.',
      'Begin the day with the task that only you can sign.',
    ],
    karmic: 'Authority has to be found inside before it can be carried without armour.',
    guidance: 'Lead where you would also serve; leave the other chairs empty.',
  },
  Moon: {
    about:
      'The Moon, Chandra, keeps the count of days. She stands for the mind as it feels, for mothers and homes, and for everything that waxes and wanes.',
    season:
      'Life is lived from the inside out. Where you belong, who feeds whom and what the body of memory says about it come before any plan; the public may take to you as well, because you hear what it feels. Tides are to be expected, and they are not the weather of the whole year.',
    ground: 'The setting is tender and changeable, with the door to the past left ajar.',
    guest: 'The Moon brings a need for nearness, and a memory that wants to be asked about.',
    moment: 'A day’s tide, high or low; let it pass before you make it a verdict.',
    opportunities: [
      'Making a home, for yourself or for others',
      'Work with the public that depends on reading a mood',
      'Peace with a mother, or with how one was mothered',
    ],
    challenges: [
      'Taking the evening’s mood for the truth of the matter',
      'Looking after everyone so that nobody asks how you are',
    ],
    recommendations: [
      'Keep one hour a day that belongs to a familiar place.',
      'When a feeling floods you, write down the date; read it again in a fortnight.',
      'Cook for somebody, or let them cook for you.',
    ],
    karmic: 'Belonging has to be made, again and again, out of small reliable acts.',
    guidance: 'Trust the feeling that is still there after you have slept.',
  },
  Mars: {
    about:
      'Mars, Mangala, commands the field. He stands for brothers and rivals, for land and tools, and for the moment in which thinking turns into a movement.',
    season:
      'Energy arrives before its instructions. Projects are pushed through, walls come down, competitors appear and turn out to be useful. Much is decided by who moves first; the years reward anyone who can begin before breakfast and stop before breaking something.',
    ground: 'Everything stands under pressure to act, and delay costs more than a mistake.',
    guest: 'Mars shows up with his sleeves rolled, asking which of these knots may simply be cut.',
    moment: 'A burst of push: give it a task before it finds an opponent.',
    opportunities: [
      'Starting what has been discussed for too long',
      'Physical and technical skill, trained to a standard',
      'Defending somebody who cannot do it alone',
    ],
    challenges: ['Winning the quarrel and losing the ally', 'Haste where one measurement more was wanted'],
    recommendations: [
      'Choose the one fight of this period and decline the others by name.',
      'Move hard enough every day that your temper is not the only outlet.',
      'Count to the end of the street before you answer the message.',
    ],
    karmic: 'Strength has to be put in somebody’s service before it stops looking for enemies.',
    guidance: 'Strike early, strike once, and help to clear up afterwards.',
  },
  Rahu: {
    about:
      'Rahu is the northern crossing of the Moon’s path, a head without a body, always hungry. He stands for the foreign, the new and the wish that has no bottom.',
    season:
      'Doors open onto rooms you were not brought up for: other countries, trades, circles, machines. Hunger drives faster than judgement, shortcuts glitter, and by the end you are somebody your earlier self would not have predicted, for better where you kept count of what was real.',
    ground: 'The long background is appetite, and a map with unknown edges.',
    guest: 'Rahu slips in with a dazzling proposal and very little about its terms.',
    moment: 'A craving with a deadline; look at it twice, then once more without the deadline.',
    opportunities: [
      'Entering a field or a culture in which nobody knows your name',
      'Using unusual means where the usual ones are closed',
      'Finding out what you want when nobody has told you to want it',
    ],
    challenges: ['Saying yes to the image of a thing instead of the thing', 'Borrowing tomorrow to impress today'],
    recommendations: [
      'Ask what an offer looks like on an ordinary Tuesday two years from now.',
      'Keep one friend who is unimpressed, and tell this friend everything.',
      'Go without the newest thing for a week and note what is left of the wish.',
    ],
    karmic: 'Desire has to be followed far enough to be understood, and no further.',
    guidance: 'Go towards the unknown with your accounts in order.',
  },
  Jupiter: {
    about:
      'Jupiter, Guru or Brihaspati, is the teacher of the gods. He stands for children and students, law and meaning, and for whatever grows because it is given room.',
    season:
      'Horizons widen by way of people who know more than you, and later by way of those who know less. Study, travel, children, a faith or a cause may each become the vessel; generosity returns by roads one had not counted on, and so does carelessness.',
    ground: 'Overhead stands a broad and well-meaning sky, inclined to say yes.',
    guest: 'Jupiter takes a seat and asks what all of this is supposed to be good for.',
    moment: 'A widening: the letter from far away, the sentence in a book that settles a week.',
    opportunities: [
      'A teacher, or your first real student',
      'Putting a rule or a promise under what has grown by chance',
      'Seeing a private matter in a larger frame',
    ],
    challenges: ['Promising more afternoons than the week has', 'Preaching where somebody only wanted to be heard'],
    recommendations: [
      'Study one thing properly, with somebody who may correct you.',
      'Before each yes, say what you will stop doing to make room.',
      'Pass on one piece of advice that you needed ten years ago.',
    ],
    karmic: 'What was understood wants to be handed on, and is only then understood.',
    guidance: 'Grow in the direction in which you can take others along.',
  },
  Saturn: {
    about:
      'Saturn, Shani, is the slow walker at the edge of sight. He stands for time, labour and old age, and for everything that stays true when it is inconvenient.',
    season:
      'Nothing is given early, and what comes stays. The years thin out what was held up by enthusiasm alone and load what can bear it; loneliness and respect are both likely teachers. People often date their own backbone from this period.',
    ground: 'Time is heavy here and honest, and counts every hour of work.',
    guest: 'Saturn sits down, opens the ledger and asks what has been promised to whom.',
    moment: 'A slow patch, in which the dull half of a task can be done well.',
    opportunities: [
      'Building something that still stands when you are gone',
      'Becoming the person others rely on without thinking about it',
      'Ending a debt, of duty as much as of any other kind',
    ],
    challenges: ['Carrying alone what was meant for four hands', 'Growing hard where firm would have been enough'],
    recommendations: [
      'Choose one obligation to keep faultlessly, and let that be your reputation.',
      'Ask for help in writing, with a date; it is a form of discipline too.',
      'Do the smallest dull task first, and properly.',
    ],
    karmic: 'Time itself is the teacher, and its lesson is that limits give a life its shape.',
    guidance: 'Go slowly, keep your word, and do not confuse delay with refusal.',
  },
  Mercury: {
    about:
      'Mercury, Budha, is the quick prince among the lords. He stands for speech and reckoning, merchants and scribes, friends and younger brothers and sisters.',
    season:
      'The world becomes a conversation. Learning is easy, contacts multiply, several irons lie in the fire and most of them are words: contracts, messages, code, jokes. Skill earns its living now, provided that somebody closes a few of the open tabs.',
    ground: 'Around it runs a long talkative season with many small doors.',
    guest: 'Mercury looks in with a message, a question and a better way to file the answers.',
    moment: 'A light, quick interval: write, call, sort, correct.',
    opportunities: [
      'A skill learned to the point where others ask for it',
      'Bringing together two people who should have met long ago',
      'Putting into plain words what everybody half knew',
    ],
    challenges: [
      'Explaining a feeling so well that nobody has to feel it',
      'Beginning a fifth thing in order not to finish the fourth',
    ],
    recommendations: [
      'Write every week, by hand if possible, to somebody who answers.',
      'Finish one course, one book or one tool before you open the next.',
      'Reread the agreement aloud; your ear finds what your eye forgave.',
    ],
    karmic: 'Cleverness has to find the point at which it becomes understanding.',
    guidance: 'Say it more simply, then find out whether it is still true.',
  },
}
