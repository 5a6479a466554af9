import type { PracticeType } from '@orrery/contracts/practice-script'

/** Sentences that belong together; any beginning of a passage stands alone. */
export type Passage = readonly [string, ...string[]]

/** Said first, whatever follows. */
export const arrivals: readonly Passage[] = [
  [
    'Find a way of sitting or lying that you will not have to change for a while.',
    'You can close your eyes, or let them rest on one place.',
  ],
  ['Settle down where you are.', 'There is nothing to prepare, and nobody is waiting.'],
  ['Let yourself arrive.', 'The way here was long enough, and this is the place to put things down.'],
  ['Take the time to sit comfortably.', 'Loosen whatever is tight, a belt, a collar, a hand.'],
]

export const groundings: readonly Passage[] = [
  [
    'Notice what carries you.',
    'There is the floor, the chair or the bed, and it takes your weight without being asked.',
    'You can let it have a little more.',
  ],
  [
    'Feel the places where you touch something.',
    'The backs of the legs, perhaps, and the heels, and the palms where they lie.',
    'Each of them is a small piece of ground.',
  ],
  [
    'Listen for the sound that is farthest away.',
    'Then for one that is near.',
    'Between the two is the space in which you are sitting.',
  ],
  [
    'Whatever brought you here today may stay outside the door.',
    'It will find you again without any help.',
    'For these minutes there is only this room, and you in it.',
  ],
  [
    'Notice the air on your face.',
    'It has a temperature, and perhaps a smell.',
    'It was here before you paid attention, and it will be here after.',
  ],
  [
    'Let your hands be heavy.',
    'They have held things all day long, and they may lie there now like gloves that somebody has taken off.',
  ],
  [
    'If you are tired, be tired; if you are restless, be restless.',
    'You do not need to be in any particular mood for this.',
    'Whatever is here has a place to sit.',
  ],
]

/** Before the person's own words are heard. */
export const intentLeads = [
  'You came here with a wish, and you said it like this.',
  'Hear once what you said you are looking for.',
  'This is what you asked of this time, in your own words.',
  'You put it like this.',
] as const

/** After the person's own words, or in their place; `{noun}` is what the practice is for. */
export const intentEchoes = [
  'You can let that stand, like a lamp in the next room.',
  'There is no need to do anything about it now.',
  'Let it be somewhere near while you turn to the breath.',
  'It has been heard, and that is enough for the moment.',
] as const

export const intentInstead = [
  'This time is for {noun}.',
  'Let what follows be about {noun}.',
  'The next minutes belong to {noun}.',
  'You have come for {noun}, and the way there is short.',
] as const

export const breathOpenings: readonly Passage[] = [
  ['Now turn to the breath.', 'It has been going on all the time, quite well, without you.'],
  ['Let your attention come to the breath.', 'You do not have to make it deeper or better than it is.'],
  ['Find the place where you feel your breath most clearly.', 'It may be the nose, the chest or the belly.'],
]

export const breaths: readonly Passage[] = [
  [
    'Follow one breath in from its beginning to its end.',
    'Then follow it out again.',
    'At the turn there is a small stillness, which you can notice in passing.',
  ],
  [
    'The air that comes in is a little cooler.',
    'The air that goes out has been warmed by you.',
    'Stay for a while with that difference.',
  ],
  [
    'Let the breath out be a little longer than the breath in.',
    'There is no need to push; it is more like letting a swing run out.',
  ],
  [
    'On the breath in, think the word here.',
    'On the breath out, think the word now.',
    'When the words become too much, drop them and keep the breath.',
  ],
  ['Feel how the ribs open to the sides.', 'They are like a basket that gives a little and comes back to its shape.'],
  [
    'Lay a hand on your belly, or imagine that one is lying there.',
    'Let it be lifted and lowered.',
    'The hand has nothing to do but be carried.',
  ],
  [
    'Count the next breaths as they go out, one, two, three, as far as four.',
    'Then begin again at one.',
    'If you find yourself at seven, smile and go back.',
  ],
  [
    'Thoughts will come, because that is what they do.',
    'You need not send them away.',
    'Let them talk in the background, and return to the next breath.',
  ],
  [
    'Notice how every breath is slightly different.',
    'One is shallow, one is wide, one hesitates.',
    'You are not in charge of that, and it is pleasant not to be.',
  ],
  [
    'After the breath out there is a gap.',
    'Rest in it until it ends by itself.',
    'The next breath knows when to come.',
  ],
  [
    'Breathe as if you were breathing on a window to see the mist.',
    'It is a small, round, unhurried breath.',
    'Watch the mist fade each time before you begin again.',
  ],
  ['Let the shoulders take no part in this.', 'The breath happens lower down, where it has more room.'],
  [
    'Imagine the breath coming in through the soles of the feet.',
    'It rises as far as it likes, and it leaves by the same way.',
    'Let it draw a long, slow line through you.',
  ],
  ['For the next breaths, do nothing at all.', 'No counting, no word, no picture.', 'See whether you can be breathed.'],
]

export const attentionOpenings: Readonly<Record<PracticeType, Passage>> = {
  'breath-work': ['Let the circle of your attention grow wider now.', 'The breath stays in the middle of it.'],
  'body-scanning': [
    'Now let your attention travel through the body, slowly, one place at a time.',
    'You need not change anything that you find.',
  ],
  visualization: ['Before you set out, let the senses open one after another.'],
  combination: ['Let your attention go through the body now, as one walks through a house and greets each room.'],
}

/** From the feet upwards. */
export const bodyPlaces: readonly Passage[] = [
  [
    'Begin with the feet.',
    'Feel the heels, then the arches, then the toes, even those that you cannot tell apart.',
    'They have carried you to this hour.',
  ],
  [
    'Come to the ankles and the shins.',
    'There may be warmth, a pulse, the touch of cloth, or not much at all.',
    'Not much is also something to notice.',
  ],
  ['Notice the knees, front and back.', 'Let them be soft, since there is nowhere to go.'],
  [
    'Feel the weight of the thighs.',
    'They are broad, and they rest along their whole length.',
    'Let them sink by the thickness of a sheet of paper.',
  ],
  ['Let the hips be wide.', 'This is where you are heaviest, and where you are best held.'],
  [
    'Bring your attention to the belly.',
    'It may be soft for once, without anybody looking.',
    'Let the breath move it as wind moves a field.',
  ],
  [
    'Feel the lower back.',
    'If it is tired, let it be tired in your attention rather than alone.',
    'Breathe once in its direction.',
  ],
  [
    'Come up along the spine, slowly, as if you were climbing a stair.',
    'On each step, stop for a moment and look around.',
  ],
  [
    'Notice the chest, and the heart at its work.',
    'It keeps its own time, and it has kept it all your life.',
    'You can listen without asking it for anything.',
  ],
  [
    'Let the shoulders be where they are, and then let them be a little lower.',
    'Whatever you were carrying there can lean against the wall.',
  ],
  ['Follow the arms down, past the elbows, to the wrists.', 'Let them lie like branches on water.'],
  [
    'Feel the hands from the inside.',
    'The palms, the backs, each finger, and the small spaces in between.',
    'They know many things that you have never put into words.',
  ],
  [
    'Come to the throat and the neck.',
    'Let there be room behind the tongue.',
    'Swallow once if you like, and feel how everything settles again.',
  ],
  ['Let go of the jaw.', 'The teeth need not touch.', 'A face that nobody is looking at may be any shape it likes.'],
  [
    'Feel the eyes in their hollows, and the forehead above them.',
    'Let the forehead be smooth, as a sheet is when a hand has passed over it.',
  ],
  ['At last come to the top of the head.', 'Feel the hair, or the air, or only that this is where you end.'],
  [
    'If some place calls to you, go back to it.',
    'Keep it company for three breaths.',
    'Then let it return to the whole.',
  ],
]

/** After the last of them, or alone where there is no time for a journey. */
export const wholeBody: Passage = [
  'Feel all of it at once, from the crown to the heels.',
  'It is one body, sitting or lying here, breathing.',
  'Stay in it as you would stay in a warm bath.',
]

export const senses: readonly Passage[] = [
  [
    'Let sounds come to you.',
    'You do not have to name them or decide whether you like them.',
    'Each one begins, stays a while, and is over.',
  ],
  ['Notice the silence between two sounds.', 'It is not empty; it is more like the paper under a drawing.'],
  [
    'Feel where your clothes touch you and where they do not.',
    'The skin knows all of this at every moment, and now you know it too.',
  ],
  [
    'Behind closed eyes there is a colour that is not quite black.',
    'Look at it as you would look at a night sky, without wanting anything from it.',
  ],
  [
    'Notice which thought is here just now.',
    'You need not follow it to where it is going.',
    'Thoughts pass like people on the other side of the street.',
  ],
  [
    'Ask yourself what the weather is like inside.',
    'Bright, or close, or windy, or changing by the minute.',
    'Whatever the answer is, you are the place in which it happens.',
  ],
  [
    'There may be an itch, or an urge to move.',
    'Watch it for a moment before you answer it.',
    'Some of them leave when they have been seen.',
  ],
  [
    'Notice how much is going on without any effort of yours.',
    'The breath, the pulse, the light on the wall, the hour.',
    'You can lean back into all that.',
  ],
  [
    'Let your attention be like a hand under water, open, feeling what drifts by.',
    'It holds nothing, and so it can feel everything.',
  ],
  [
    'If you have been far away, this is the moment of coming back.',
    'Coming back is the practice, and you have just done it.',
  ],
]

export const imageryOpenings: readonly Passage[] = [
  ['Now let a place appear.', 'It may come as a picture, or only as the feeling of being there, and either will do.'],
  ['Let us go somewhere.', 'You can see it clearly or hardly at all; it is enough to know that you are there.'],
  ['In a moment there will be a place around you.', 'Let it build itself, and do not help it too much.'],
]

/** Before a place of the person's own. */
export const ownImageLeads = [
  'You brought a place of your own, and these were your words for it.',
  'Go now to the place that you chose.',
  'Let the picture come that you brought along.',
] as const

export const ownImages: readonly Passage[] = [
  [
    'Look around there slowly, first near your feet, then farther off.',
    'Let one thing in it become clear, and let it bring the others.',
  ],
  ['Find the spot in it where you would sit down.', 'Sit down there, and let the place go on around you.'],
  ['Notice from which side the light comes.', 'It falls on you as it falls on everything else there.'],
]

/** These fit any place. */
export const placeSenses: readonly Passage[] = [
  [
    'Notice what time of day it is here.',
    'The shadows will tell you, or the warmth, or only a feeling.',
    'Nothing is going to hurry it.',
  ],
  [
    'Listen to the place.',
    'There is a sound that belongs to it and that you would know anywhere.',
    'Let it come from as far away as it wants.',
  ],
  ['Breathe in, and notice the smell of the air.', 'It may remind you of something, and you need not find out what.'],
  [
    'Reach out and touch what is nearest.',
    'Feel whether it is rough or smooth, cool or warm.',
    'Let your fingers stay until they have understood.',
  ],
  ['Look up.', 'See how much room there is above you.', 'Let some of that room come down into your chest.'],
  ['Feel the ground of this place under you.', 'It has its own firmness, and it does not mind being leaned on.'],
  [
    'There may be somebody here, or you may be alone; both are right.',
    'Either way you are at home, and nothing is expected of you.',
  ],
  [
    'Choose one small thing in this place and look at it for a long time.',
    'See what you had not seen: an edge, a crack, a second colour.',
    'Let it become the centre of everything.',
  ],
  [
    'Notice how you are sitting or standing here.',
    'Your back, your hands, your face have found a way of being that suits this place.',
    'Let your body learn it.',
  ],
  [
    'Something here is moving, however slightly.',
    'Watch it move, and rest your eyes on it, and let it do the moving for you.',
  ],
  [
    'Ask the place what it has for you.',
    'An answer may come as a word, or a colour, or not at all.',
    'Silence is a good answer too.',
  ],
  [
    'Walk a few steps, or let the place turn a little around you.',
    'There is a view that you have not had before.',
    'Take it in as one takes in a long breath.',
  ],
  [
    'Imagine that you have been coming here for years.',
    'Somewhere there must be a trace of it, a worn step, a mark at the height of your hand.',
    'Find it, and rest there.',
  ],
  [
    'Let the light change a little, as it does when a cloud moves on.',
    'See what it picks out now, and what it lets go.',
  ],
  [
    'Before you leave, look at it once more as if you had to describe it to someone.',
    'Take one detail with you, the smallest will do.',
    'It is yours, and it will open the rest again.',
  ],
]

export const affirmationLeads = [
  'A few sentences follow, and you can say each of them inwardly, as far as it is true today.',
  'Now some words in the first person, to be tried on like a coat.',
  'Hear these sentences slowly, and take in those that fit.',
  'Let these words fall one by one, and see which of them stay.',
] as const

export const affirmationBetweens: readonly Passage[] = [
  ['Hear them once more, more quietly.'],
  ['And again, as if someone who likes you were saying them.'],
  ['Once more, and leave out any that you would rather not say.'],
]

export const affirmationEchoes: readonly Passage[] = [
  ['Perhaps one of them found a place, and perhaps another felt only half true.', 'Both halves may be here.'],
  ['Keep the one that felt warmest.', 'The others can wait until they are needed.'],
  ['You need not believe any of it by force.', 'A sentence that is true on some days is already true on some days.'],
]

export const closings: readonly Passage[] = [
  [
    'Slowly let the picture become thinner, until the room shows through it.',
    'What you found there does not stay behind.',
  ],
  ['Come back to the breath for a moment.', 'It is where you left it.'],
  [
    'Notice how you are now, compared with the beginning.',
    'It may be very different, or a little, or the same.',
    'Any of these is a way for this to have gone well.',
  ],
  ['Feel your weight again, and what carries it.', 'The ground has been there all along.'],
  [
    'Think of one moment in the hours ahead that could do with some of this.',
    'See yourself in it, for the length of one breath.',
    'Then let it go its own way.',
  ],
  [
    'There is nothing that you must remember.',
    'If you want to keep something, let it be the sound of your own breath going out.',
  ],
  ['Let a little more air in.', 'Let the fingers move, and the toes, as they do before waking.'],
  [
    'Hear the farthest sound again, and the nearest.',
    'The world has gone on quite well, and you can join it at your own speed.',
  ],
]

export const endings: readonly Passage[] = [
  ['When you are ready, open your eyes.', 'Take your time with the first movement.'],
  ['Stretch as you like, and let the light in.', 'You can get up when you want to, and slowly.'],
  ['Open your eyes when they want to open.', 'This time was yours.'],
]
