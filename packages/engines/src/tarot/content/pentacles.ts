import type { CardText } from './card-text.ts'

/** The suit of Pentacles: work, things, place. Our own words, from the imagery of the deck. */
export const pentacles: Readonly<Record<string, CardText>> = {
  ace_of_pentacles: {
    image:
      'A hand from a cloud holds a golden disc over a garden, where a path leads through an arch in the hedge to the hills.',
    keywords: {
      upright: ['opportunity', 'seed', 'groundwork'],
      reversed: ['missed chance', 'poor soil', 'hesitation'],
    },
    essence: {
      upright: 'a solid opportunity placed in the palm',
      reversed: 'a chance let slip or planted in poor ground',
    },
    upright:
      'The coin is more a seed than a treasure, and the gate in the hedge is open. Something tangible is offered: a post, a plot, a tool, a first order. Take it with both hands and think in seasons; it will give what you put into it.',
    reversed:
      'The disc rolls across the lawn and away. Perhaps the offer looked too humble, or it was spent before it had grown. Look at the soil: is there time, room and a routine for this to take root?',
    relationships: 'What concrete thing could you do for each other every week?',
    work: 'Accept the modest beginning that can be built on.',
    growth: 'Start with your hands; understanding will catch up.',
    step: {
      upright: 'Do the first practical task that the offer requires.',
      reversed: 'Clear a real place and a real hour for it.',
    },
  },
  two_of_pentacles: {
    image:
      'A young man in a tall hat dances as he juggles two coins in a looped band, while ships ride high waves behind him.',
    keywords: { upright: ['juggling', 'adaptability', 'play'], reversed: ['overstretch', 'dropped ball', 'disorder'] },
    essence: { upright: 'a nimble balance between two demands', reversed: 'a juggling act with one ball too many' },
    upright:
      'Behind him the ships go up and down, and he does much the same with a smile. You can manage both things for now, on condition that you keep moving and stay light. Shift your weight early, and laugh when you miss.',
    reversed:
      'A coin is on the ground. Two jobs, two loyalties or two budgets are each getting what the other leaves. Stop the dance and hold one of them properly until it is quiet; the second will wait better than you fear.',
    relationships: 'Who gets your attention only while something else is in the air?',
    work: 'Batch the small tasks and give each of the two large ones its own morning.',
    growth: 'Balance is something you do, not something you have.',
    step: {
      upright: 'Plan the fortnight with both demands on one page.',
      reversed: 'Put one of the two down on purpose, until a named day.',
    },
  },
  three_of_pentacles: {
    image:
      'A stonemason on a bench in a monastery talks over his work with a monk and a hooded figure who hold the plan.',
    keywords: {
      upright: ['craft', 'collaboration', 'quality'],
      reversed: ['poor teamwork', 'sloppy work', 'solo effort'],
    },
    essence: { upright: 'a piece of good work done with others', reversed: 'a plan on which the hands do not agree' },
    upright:
      'The one with the chisel stands higher than those with the plan, and all three are needed. Skill is being noticed and put to use. Show your work in progress, listen to those who will live with it, and do the hidden part as well as the front.',
    reversed:
      'Everybody has a drawing and no two of them match. Effort is going into rework, or someone carves alone out of pride. Go back to the plan together, at the stone, with the tools laid aside.',
    relationships: 'Build one thing together, a shelf will do.',
    work: 'Ask for the brief in writing, then ask for the reason behind it.',
    growth: 'Let yourself be taught in the field in which you are vain.',
    step: {
      upright: 'Show the unfinished work to someone whose judgement you trust.',
      reversed: 'Call the three people concerned to one table.',
    },
  },
  four_of_pentacles: {
    image:
      'A crowned man on a stool hugs one coin, has another on his head and plants his feet on two more, with a town behind him.',
    keywords: { upright: ['holding', 'security', 'control'], reversed: ['loosening grip', 'generosity', 'spending'] },
    essence: {
      upright: 'a grip so firm that it also holds the owner',
      reversed: 'a hand opening, gladly or otherwise',
    },
    upright:
      'He has everything under control and cannot move. There are times to keep what you have, and they are recognised by what you can still do with your arms. Secure the essentials, then ask which coin you are sitting still for.',
    reversed:
      'The coin on the crown tips. Something is being let go: a reserve, a grudge, an old fear of want. If it happens by choice, enjoy the lightness; if by accident, notice how much of you remains.',
    relationships: 'What are you keeping for yourself that grows when it is shared?',
    work: 'Protect the core of the work and give away the rest of the territory.',
    growth: 'How much would be enough for you to relax your shoulders?',
    step: {
      upright: 'Make an honest list of what you own and what owns you.',
      reversed: 'Lend, give or spend one thing you have hoarded.',
    },
  },
  five_of_pentacles: {
    image: 'Two ragged people, one on crutches, pass through snow beneath a lit church window.',
    keywords: { upright: ['hardship', 'exclusion', 'want'], reversed: ['shelter', 'help accepted', 'thaw'] },
    essence: { upright: 'a cold stretch of road past a lighted window', reversed: 'a door found and a thaw begun' },
    upright:
      'The window is bright, and neither of them looks up. Something is scarce, whether means, company or the feeling of belonging, and want narrows the eyes to the next step. Look for the door of that building. It exists, and it was made for people in the snow.',
    reversed:
      'Someone has knocked. Help turns up from a side you had crossed off, or you finally let it be seen that you need some. The cold does not end in a day; the walking together already counts.',
    relationships: 'Hard times show who walks at your pace.',
    work: 'Ask for support while you can still describe precisely what is missing.',
    growth: 'When did you learn that you had to stay outside?',
    step: {
      upright: 'Ask one person or one office for help today.',
      reversed: 'Pass on a little of the warmth you were given.',
    },
  },
  six_of_pentacles: {
    image: 'A merchant with scales in one hand drops coins to one of two people kneeling before him.',
    keywords: {
      upright: ['generosity', 'fair exchange', 'support'],
      reversed: ['strings attached', 'debt', 'one-sidedness'],
    },
    essence: { upright: 'a giving and taking that is weighed with care', reversed: 'a gift with a string tied to it' },
    upright:
      'The scales are there so that giving stays fair and does not become a whim. Resources are moving from where they lie to where they are wanted. Be clear which of the three figures you are today; the roles change, and dignity ought to be possible in each.',
    reversed:
      'The scales hang crooked. A kindness is being counted, or a need is being kept alive because somebody likes to be asked. Name the terms openly, repay what can be repaid, and refuse the rest with thanks.',
    relationships: 'Who gives more at the moment, and do you both know it?',
    work: 'Price your effort honestly and pay others on time.',
    growth: 'Practise receiving until it stops feeling like debt.',
    step: {
      upright: 'Give something that costs you a little, without telling anyone.',
      reversed: 'Clear up one unspoken obligation.',
    },
  },
  seven_of_pentacles: {
    image: 'A young farmer leans on his hoe and gazes at seven coins growing on a leafy bush.',
    keywords: {
      upright: ['patience', 'assessment', 'long view'],
      reversed: ['impatience', 'wasted effort', 'change of crop'],
    },
    essence: {
      upright: 'a pause to see what the long work has grown',
      reversed: 'a doubt whether this bush will ever bear',
    },
    upright:
      'The fruit is there and not yet picked, and he takes a moment to think. Work of this kind has to be judged by the season. Look at what has grown, decide what needs another summer, and do not dig up the roots to see how they are getting on.',
    reversed:
      'You have watered a stone, or perhaps only counted the days too often. Compare the effort with the yield, without sentiment. A different bed, a different crop or simply one more month: choose one and leave the others alone.',
    relationships: 'Some of what you planted in this bond is growing below ground.',
    work: 'Hold a review halfway and prune what will not ripen.',
    growth: 'What have you become good at while waiting for something else?',
    step: {
      upright: 'Take stock in writing of what a year’s effort has brought.',
      reversed: 'Give up the least fruitful of your efforts.',
    },
  },
  eight_of_pentacles: {
    image:
      'A craftsman on a bench hammers a star into a coin, with six finished ones hung on a post and one at his feet.',
    keywords: {
      upright: ['practice', 'diligence', 'apprenticeship'],
      reversed: ['drudgery', 'perfectionism', 'shortcuts'],
    },
    essence: { upright: 'a craft learned by doing it over and over', reversed: 'a diligence that has lost its reason' },
    upright:
      'Coin after coin, each slightly better than the one before, and the town is far away. Mastery is being made here out of repetition and attention. Choose your bench, keep regular hours, and let the finished pieces speak for you.',
    reversed:
      'The hammer goes on by itself. You may be polishing what is long done, or hurrying a thing that is done nowhere. Ask whom the coin is for, and whether you still want to be good at this.',
    relationships: 'Attention is a craft; practise it on one person this evening.',
    work: 'Make the hundredth one as if it were the first order from abroad.',
    growth: 'Pick one skill and give it forty mornings.',
    step: {
      upright: 'Practise the difficult passage for half an hour, slowly.',
      reversed: 'Ship the piece as it is and start the next.',
    },
  },
  nine_of_pentacles: {
    image:
      'A richly dressed woman stands alone in a ripe vineyard with a hooded falcon on her gloved hand and a snail at her feet.',
    keywords: { upright: ['independence', 'refinement', 'reward'], reversed: ['golden solitude', 'reliance', 'show'] },
    essence: {
      upright: 'a garden of one’s own, earned and enjoyed',
      reversed: 'a comfort that keeps the world at a distance',
    },
    upright:
      'Everything in the vineyard is hers, and she is in no haste; even the snail is welcome. You have earned a measure of independence, and good taste is one form of gratitude. Enjoy what you made by yourself, with the falcon resting and not hunting.',
    reversed:
      'The hedge is high and nobody rings. Self-reliance has become a rule, or the fine surroundings are on credit, in one sense or another. Open the gate for a guest, and check which luxuries you would keep if no one saw them.',
    relationships: 'Two whole gardens make better neighbours than two halves.',
    work: 'Do the job in the manner that pleases your own eye.',
    growth: 'What have you tamed in yourself, and does it still get to fly?',
    step: {
      upright: 'Reward yourself with something well made.',
      reversed: 'Ask for help you could do without, for the sake of company.',
    },
  },
  ten_of_pentacles: {
    image:
      'An old man in a robe of vines sits by an archway, stroking two dogs, while a couple and a child pass into the town.',
    keywords: {
      upright: ['legacy', 'household', 'permanence'],
      reversed: ['family burden', 'quarrel over things', 'broken custom'],
    },
    essence: {
      upright: 'a house that will outlast its builder',
      reversed: 'an inheritance that weighs more than it gives',
    },
    upright:
      'Three generations share the gateway, and the dogs know the old man even if nobody else looks at him. What you do now belongs to something longer than yourself: a family, a firm, a body of work. Build so that others can live in it.',
    reversed:
      'The walls stand, and the talk inside is about who gets what. Traditions are being kept for appearance, or a family story hinders you from writing your own. Choose which heirlooms deserve a place in your house.',
    relationships: 'Which customs of your families do you wish to pass on, and which should end with you?',
    work: 'Write things down as though a successor were to start on Monday.',
    growth: 'Ask the oldest person you know about a decision they are glad of.',
    step: {
      upright: 'Do something whose benefit will come after your time.',
      reversed: 'Start the conversation about the inheritance, of objects or of habits.',
    },
  },
  page_of_pentacles: {
    image: 'A youth in a meadow holds a coin up in both hands and looks at nothing else.',
    keywords: {
      upright: ['study', 'diligence', 'new skill'],
      reversed: ['distraction', 'procrastination', 'dry theory'],
    },
    essence: {
      upright: 'a serious student with something real to learn',
      reversed: 'a student for ever who never tries it out',
    },
    upright:
      'He handles the coin as if it could teach him everything, and about coins it can. A course, a trade, a first responsibility suits this attentive mood. Learn from the thing itself, slowly, and finish the exercise before buying the next book.',
    reversed:
      'There are seven courses begun and a very good pencil case. Attention slips towards whatever is newest, or reading about the work has taken the place of the work. Choose one furrow and plough it to the end.',
    relationships: 'Show interest in what the other does all day, in detail.',
    work: 'Become the person who knows how the machine really works.',
    growth: 'Be a beginner with full seriousness.',
    step: {
      upright: 'Enrol, and clear a fixed hour for it.',
      reversed: 'Apply one thing you have read before you read another.',
    },
    archetype: 'the apprentice',
  },
  knight_of_pentacles: {
    image: 'A knight sits on a heavy black horse that stands still in a ploughed field, a coin held before him.',
    keywords: {
      upright: ['reliability', 'routine', 'thoroughness'],
      reversed: ['stagnation', 'boredom', 'stubbornness'],
    },
    essence: {
      upright: 'a slow and reliable worker who finishes',
      reversed: 'a dutiful plodder who has lost the destination',
    },
    upright:
      'His is the one horse of the four that does not move, and his is the field that gets ploughed. Method, patience and a promise kept will carry the day. It may look dull from the road; the harvest will not.',
    reversed:
      'The horse has been standing for rather long. Thoroughness is now an alibi, or duty has crowded out the reason for it. Change one fixed thing, the route, the hour or the order, and see whether the legs wake up.',
    relationships: 'Dependability is a love language with few poems; say thank you for it.',
    work: 'Keep the schedule, and let results argue for you.',
    growth: 'What small thing could you do every day for a year?',
    step: {
      upright: 'Fix a daily time for the task and protect it.',
      reversed: 'Do the usual thing in an unusual order.',
    },
    archetype: 'the steward',
  },
  queen_of_pentacles: {
    image: 'A queen in a bower of roses looks down thoughtfully at the coin in her lap, a rabbit near her feet.',
    keywords: {
      upright: ['practical care', 'comfort', 'resourcefulness'],
      reversed: ['overwork', 'neglected self', 'worry about things'],
    },
    essence: {
      upright: 'a practical soul who makes any place liveable',
      reversed: 'a caretaker of everything who forgets one person',
    },
    upright:
      'She holds the coin as one holds a child or a loaf. Warmth takes useful shape here: a meal, a tidy account, a chair moved into the light. Trust what you know about making things go round, and do it in a way that includes you.',
    reversed:
      'The house shines and she has not sat down in it. Worry about means or about order has swallowed the comfort they were for. Leave a corner untidy on purpose, and eat at the table with everyone else.',
    relationships: 'Look after them in the manner they would choose, having asked.',
    work: 'Make the place pleasant to work in; output follows the chairs.',
    growth: 'Let your home tell you how you are.',
    step: {
      upright: 'Cook, mend or arrange something for someone, yourself included.',
      reversed: 'Take an afternoon with no duty in it.',
    },
    archetype: 'the provider',
  },
  king_of_pentacles: {
    image:
      'A king in a robe of grapes sits among bulls’ heads and vines, one foot in armour on a stone boar, his castle behind him.',
    keywords: {
      upright: ['prosperity', 'stability', 'stewardship'],
      reversed: ['possessiveness', 'dullness', 'misused means'],
    },
    essence: { upright: 'a seasoned builder who can be relied on', reversed: 'an owner who is owned by his estate' },
    upright:
      'Robe and vineyard run into each other, so that one can hardly tell where the man ends and the estate begins. You can be the solid one, with time, means and know-how. Use them to make others secure, and leave the gate open at harvest.',
    reversed:
      'The castle needs more guarding every year. Whatever was a means has become the measure, or a good administrator has ceased to taste the grapes. Take off the armoured shoe; nobody has attacked since spring.',
    relationships: 'Security is a fine gift as long as it is not the price of agreement.',
    work: 'Run it so well that it works while you are away.',
    growth: 'What do you own that you have never enjoyed?',
    step: {
      upright: 'Put one resource at another person’s disposal.',
      reversed: 'Use something fine that you have been saving.',
    },
    archetype: 'the builder',
  },
}
