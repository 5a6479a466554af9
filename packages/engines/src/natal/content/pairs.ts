import type { AspectPoint } from '../aspects.ts'

/** What two points say to each other: at one place, at ease (60°, 120°, …), and at odds (90°, 180°, …). */
export type PairText = { together: string; atEase: string; atOdds: string }

type Leading = Extract<
  AspectPoint,
  'sun' | 'moon' | 'mercury' | 'venus' | 'mars' | 'jupiter' | 'saturn' | 'ascendant' | 'midheaven'
>

/** Pairs of the points that a reading begins with, the earlier point first. */
export const pairTexts: Readonly<Partial<Record<`${Leading}-${Leading}`, PairText>>> = {
  'sun-moon': {
    together:
      'What you aim for and what you need pull the same way, so you move fast and have no inner opponent to ask.',
    atEase: 'Will and feeling keep each other company, and you can rest without losing sight of where you were going.',
    atOdds: 'What you want to become asks for one life, what makes you feel safe for another; both have a case.',
  },
  'sun-mercury': {
    together:
      'You are what you say. Ideas come with your name on them, and a doubt about one feels like a doubt about you.',
    atEase: 'Words come to hand for whatever matters to you.',
    atOdds: 'The mind has gone ahead while the rest of you is still deciding who you are.',
  },
  'sun-venus': {
    together:
      'Being liked and being yourself have grown together; charm is your first language, and a plain no your second.',
    atEase: 'People find it pleasant to be led by you, because you leave room for what they enjoy.',
    atOdds: 'To be loved and to be right are two prizes, and you cannot always carry both home.',
  },
  'sun-mars': {
    together: 'Wanting and doing are one movement. You do best with a task that is larger than your impatience.',
    atEase: 'Effort suits you: courage is there in the amount that the day requires.',
    atOdds: 'You find out what you want by fighting for it, at times before it is clear with whom.',
  },
  'sun-jupiter': {
    together: 'You assume there is enough, of time, of chances, of goodwill, and the assumption makes room for others.',
    atEase: 'Confidence is lent to you on easy terms; the skill lies in using the loan for something.',
    atOdds: 'The promise is apt to be one size larger than the person who has to keep it.',
  },
  'sun-saturn': {
    together:
      'You took responsibility early and wear it like a coat that has become your shape. Praise reaches you late; let it in.',
    atEase: 'You can wait, and you finish; what you put your name to tends to stand.',
    atOdds: 'A stern voice questions each step you take. It has made you thorough, and it is not the only judge.',
  },
  'moon-mercury': {
    together:
      'You think in moods and can name them, so that a conversation with you puts others in touch with themselves.',
    atEase: 'Head and heart exchange notes, and you find the tone a listener can hear.',
    atOdds: 'You explain a feeling until it goes away, or feel a thing so strongly that no word is good enough.',
  },
  'moon-venus': {
    together: 'Comfort and beauty are the same to you: a laid table, a soft voice, a hand on the shoulder.',
    atEase: 'You make a room friendlier by living in it, and tenderness is easy to give and to take.',
    atOdds: 'What you need and whom you like may be two addresses. Say which of them you are at.',
  },
  'moon-mars': {
    together: 'Feelings arrive as actions. You defend your own at once and hear afterwards what it was about.',
    atEase: 'Anger, when it comes, is short and useful, and then there is supper.',
    atOdds: 'Home and battlefield lie close together; you are quickest to strike where you are easiest to hurt.',
  },
  'moon-jupiter': {
    together: 'You feed whoever turns up. Generosity steadies you, and moderation has to be learned on purpose.',
    atEase: 'You expect to be welcome, and the expectation is often answered.',
    atOdds: 'Small needs dress up as large ones. More of it does not always turn out to be what was missing.',
  },
  'moon-saturn': {
    together:
      'You learned to need little and to be of use. Those who know you well find a loyalty that says nothing of itself.',
    atEase: 'Feeling has a frame: you keep calm when others cannot, and keep promises about ordinary days.',
    atOdds: 'A need is put off until the work is done, and the work is never done. Put one of them first for an hour.',
  },
  'mercury-venus': {
    together: 'You say things so that they please, with an ear for rhythm and an eye for the well-chosen present.',
    atEase: 'Tact and taste come without trouble; writing, teaching and mediating all profit.',
    atOdds: 'The kind sentence and the exact one compete for the same breath.',
  },
  'mercury-mars': {
    together: 'Thought has an edge. You get to the point, and sometimes straight through it.',
    atEase: 'You decide quickly and argue fairly, and plans turn into steps by the evening.',
    atOdds: 'The answer is out before the question has ended. Half a breath would keep the wit and spare the wound.',
  },
  'mercury-jupiter': {
    together: 'You see the large outline first and talk others into seeing it; the footnotes can be somebody else’s.',
    atEase: 'Learning widens you, and you pass it on so that it stays interesting.',
    atOdds: 'Detail and vista quarrel: either the plan is splendid and the date is wrong, or the other way round.',
  },
  'mercury-saturn': {
    together: 'You weigh words and remember them. Slow to say a thing, you seldom have to take it back.',
    atEase: 'You think in structures, and a long text or a hard calculation finds you patient.',
    atOdds: 'An inner examiner reads along while you write. Finish the draft first, then let the examiner in.',
  },
  'venus-mars': {
    together: 'Attraction and pursuit are one: you warm to people by doing things with them, and your liking shows.',
    atEase: 'Giving way and going ahead take turns with you like partners in a dance.',
    atOdds: 'You wish for harmony and for a spark, and now and then you pick the quarrel to get the spark.',
  },
  'venus-jupiter': {
    together: 'You enjoy with open hands and find something to admire in nearly everyone.',
    atEase: 'Pleasure and goodwill come easily, and with them the friends of friends.',
    atOdds: 'The taste for more runs ahead of the appetite. Choose the one thing you would miss.',
  },
  'venus-saturn': {
    together: 'You love with care and for long, and trust what has been tested more than what glitters.',
    atEase: 'Affection shows in reliability: you remember, you turn up, you mend what is worn.',
    atOdds: 'You guard yourself against a refusal that nobody has spoken. Ask; the answer is often milder.',
  },
  'mars-jupiter': {
    together: 'You go in with full sail. A cause makes you tireless, and a pause has to be put in the calendar.',
    atEase: 'Enterprise and judgement agree, so that your risks are of the size you can enjoy.',
    atOdds: 'The leap comes before the measuring. Measure once, and the same courage reaches farther.',
  },
  'mars-saturn': {
    together:
      'Force under control: you can work against resistance for years. Beware of braking and accelerating at once.',
    atEase: 'You apply strength exactly where it is needed, and stop when it is enough.',
    atOdds:
      'Whenever you start, something says wait, and whenever you wait, something says go. Agree on a date between them.',
  },
  'jupiter-saturn': {
    together:
      'Hope and caution were born in the same year as you, a whole generation’s task: to build what can also grow.',
    atEase: 'You enlarge things at the pace at which they can be supported.',
    atOdds: 'One hand opens the door as the other closes it. Taken in turn they make a good architect.',
  },
  'sun-ascendant': {
    together: 'What people meet is what you are; there is little vestibule.',
    atEase: 'Your manner serves your purpose, and strangers soon know what you stand for.',
    atOdds: 'The first impression tells another story than the second. Give people time for both.',
  },
  'moon-ascendant': {
    together: 'Your mood enters the room with you, and you feel the mood of the room before you have sat down.',
    atEase: 'You put people at ease by being at ease, or by admitting that you are not.',
    atOdds: 'You show composure and need comfort, or the reverse; say so, for it cannot be seen.',
  },
  'mercury-ascendant': {
    together: 'You meet the world by talking to it, with questions, names and a remark in passing.',
    atEase: 'You find the right door to a conversation and leave it open for others.',
    atOdds: 'What you think while you are being introduced is best told later, and better not swallowed altogether.',
  },
  'venus-ascendant': {
    together: 'You come in smiling and things soften a little; people like you before they know why.',
    atEase: 'Grace in small matters opens doors for the larger ones.',
    atOdds: 'You may please first and find out afterwards whether you wished to.',
  },
  'mars-ascendant': {
    together: 'You arrive as somebody who is about to do something. Others step aside, or step up.',
    atEase: 'A frank and brisk approach suits you, and few take offence.',
    atOdds: 'You meet contradiction wherever you turn up; part of it you brought along.',
  },
  'jupiter-ascendant': {
    together: 'You take up room in a friendly way and leave people with the sense that more is possible.',
    atEase: 'Good faith goes before you, and you are often let in without a ticket.',
    atOdds: 'The entrance is grander than the errand needs. A smaller gesture would be believed sooner.',
  },
  'saturn-ascendant': {
    together: 'You seem older than you are when young, and younger than you are when old. People lean on you.',
    atEase: 'You make a composed impression, and what you undertake is believed.',
    atOdds:
      'You hold the door half shut until you know who is there. Those you would like to meet may take it for a no.',
  },
  'sun-midheaven': {
    together: 'Your work and your name are one subject; you would like to be seen for what you do in broad daylight.',
    atEase: 'What you want and what is asked of you in public get along.',
    atOdds: 'The role you are known for fits one half of you. Find the other half a stage, however small.',
  },
  'moon-midheaven': {
    together: 'You carry something private into your profession: care, memory, a feeling for what people lack.',
    atEase: 'You sense what a public needs and supply it without fuss.',
    atOdds: 'Home calls when work does. Decide beforehand which of them may interrupt.',
  },
  'mercury-midheaven': {
    together: 'You are known by your words: a field in which one explains, trades or connects would be in character.',
    atEase: 'What you learn finds its way into what you do for others.',
    atOdds: 'The thoughts you like best are not the ones you are asked for. Keep a notebook for them.',
  },
  'venus-midheaven': {
    together: 'You make your way by making things pleasant, beautiful or fair.',
    atEase: 'Colleagues like to work with you, and that does more than any plan.',
    atOdds: 'You might be praised for agreeableness when you hoped to be praised for the work.',
  },
  'mars-midheaven': {
    together: 'You want a task that resists, and a result with your tooth marks in it.',
    atEase: 'You use pressure well, and ambition keeps you cheerful.',
    atOdds: 'Superiors and rules rouse you more than they deserve. Choose which fence is worth the jump.',
  },
  'jupiter-midheaven': {
    together: 'You see your calling as something with a horizon: teaching, judging, publishing, opening doors.',
    atEase: 'People with influence tend to wish you well, and you pass the favour on.',
    atOdds: 'The reputation grows a step ahead of the substance. Let them catch up with each other now and then.',
  },
  'saturn-midheaven': {
    together: 'You climb by steps that hold. The long way up is your kind of road, and you are expected to know it.',
    atEase: 'Time works for you in matters of standing.',
    atOdds:
      'You feel the weight of a duty that nobody has put in writing. Write it down and see how much of it is yours.',
  },
}
