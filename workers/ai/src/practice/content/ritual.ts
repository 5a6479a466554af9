import type { PracticeType } from '@orrery/contracts/practice-script'
import type { Passage } from './meditation.ts'

/** All in the first person: a ritual is spoken by the one who does it. */
export const ritualArrivals: readonly Passage[] = [
  ['I have set this time apart.', 'For as long as it lasts, I am here and nowhere else.'],
  ['I close the door behind me, and I begin.', 'What happens in this room is between me and my own life.'],
  ['I light a candle, or I imagine that one is lit.', 'With that, this time is marked off from the rest of the day.'],
  ['I come to this place on purpose.', 'I put down what I was doing, and I let it lie.'],
]

export const ritualGroundings: readonly Passage[] = [
  [
    'I feel my feet on the floor.',
    'They are the part of me that is always in the present.',
    'I let them have my whole weight.',
  ],
  [
    'I look around once and name three things that I can see.',
    'They were here before my worries, and they are in no hurry.',
  ],
  ['I let my hands rest, palms up or palms down, as they like.', 'Nothing needs to be held just now.'],
  ['I hear the sounds of the house, or of the street.', 'They belong to this hour, and so do I.'],
  ['I straighten my back a little, as one does for somebody one respects.', 'Today that somebody is me.'],
]

export const ritualPractices: Readonly<Record<PracticeType, readonly Passage[]>> = {
  'breath-work': [
    ['I turn to my breath, and I let it be as it is.', 'I follow it in, and I follow it out.'],
    [
      'I let the breath out become a little longer.',
      'With each one I give away something that I have carried in here.',
    ],
    [
      'I breathe in, and I know it; I breathe out, and I know that too.',
      'At the end of each breath there is a small rest.',
    ],
    [
      'I count four breaths on my fingers, thumb to little finger.',
      'The fifth breath I do not count; it is a present.',
    ],
    ['I lay one hand on my belly and let it be moved.', 'For once it is the breath that holds me.'],
    ['I let the last of these breaths be wide.', 'It reaches into corners where I have not been for a while.'],
  ],
  'body-scanning': [
    ['I go through my body slowly, from below.', 'My feet, my knees, my hips: I greet them, and I let them be.'],
    ['I come to my belly, and I let it be soft.', 'I come to my back, and I thank it for the day.'],
    ['I feel my heart at its work.', 'It has never asked me whether I deserve it.'],
    ['I let my shoulders come down.', 'I let my arms hang from them like sleeves on a line.'],
    ['I let go of my jaw, and of the place between my eyes.', 'My face may rest from being a face.'],
    ['I feel myself from head to foot, one whole person.', 'This is the body in which I live what I say today.'],
  ],
  visualization: [
    [
      'I see a path in front of me, and I know it leads to where I want to be.',
      'I can see as far as the next bend, and that is far enough.',
    ],
    ['I walk, and I notice what grows at the side of the path.', 'Some of it I planted myself, long ago.'],
    ['I come to a clearing with a ring of stones.', 'I step into the ring, and it is quiet there.'],
    [
      'In the middle somebody is waiting for me, and it is I, a little older.',
      'There is nothing in that face that I need to fear.',
    ],
    [
      'I stand beside this older self and look in the same direction.',
      'From here I can see the way by which I came, and it makes sense.',
    ],
    ['I am given something small for the road.', 'I close my hand around it, and I know what it is for.'],
  ],
  combination: [
    ['I take three slow breaths.', 'The first is for what was, the second for what is, the third for what I choose.'],
    [
      'I feel my body from the feet to the crown in one long sweep.',
      'Wherever I find a knot, I breathe once towards it and go on.',
    ],
    ['I see an open place among trees.', 'I walk into the middle of it, and the leaves grow still.'],
    ['I feel the ground of that place under my feet.', 'It is firm, and it has been expecting me.'],
    ['I breathe in the air among those trees.', 'It smells of rain that is already over.'],
    ['I stand there, breathing, with my whole weight.', 'I am gathered in one place.'],
  ],
}

/** Each before words of the person's own. */
export const contextLeads = {
  intent: [
    'This is what I have come for.',
    'I say what I want, in the words in which it came to me.',
    'I begin with my own sentence.',
  ],
  whyMatters: [
    'I remember why this matters to me.',
    'There is a reason, and I have named it.',
    'It matters, and I know why.',
  ],
  deeperMeaning: [
    'Beneath the reason there is another one.',
    'If I go one step deeper, I find this.',
    'And behind that stands something larger.',
  ],
  lifeMoment: [
    'All this belongs to a certain moment of my life.',
    'I know when it is that I need it.',
    'Here is where it touches my days.',
  ],
  emotionalGoal: [
    'This is how I want to feel.',
    'I name the feeling I am walking towards.',
    'There is a feeling in all this, and I call it by its name.',
  ],
} as const

export const contexts: readonly Passage[] = [
  ['I let these words stand in the room.', 'They are true enough to build on.'],
  ['I did not always know how to say it.', 'Now that it has been said, it can look back at me.'],
  [
    'I think of one day on which I already lived a little like this.',
    'I remember where I was standing, and what the light was like.',
    'It was I who did that.',
  ],
  [
    'I think of somebody who would understand this at once.',
    'In my mind I tell it to that person, in one sentence.',
    'I see the nod.',
  ],
  [
    'I think of what I have tried before.',
    'Some of it helped for a while, and some of it taught me what I need instead.',
    'None of it was wasted on me.',
  ],
  [
    'There are things in my life that pull the other way.',
    'I know them by name.',
    'They may come along, and they will walk behind me.',
  ],
  [
    'I ask myself who else will be glad of this.',
    'At least one face comes to me.',
    'I do this for myself, and it reaches further than myself.',
  ],
  [
    'I look at the place in my life where this begins.',
    'It looks quite ordinary.',
    'That is how thresholds look from the near side.',
  ],
  ['I have time for this.', 'A year from now I would be glad to have begun today.', 'So I begin today.'],
  [
    'I do not need to become somebody else.',
    'What I am looking for has my own handwriting.',
    'I recognise it, as one recognises one’s coat among many.',
  ],
  [
    'I imagine that the decision has already been made.',
    'I notice what in me grows quiet at that thought.',
    'I trust that quiet a little more than the noise.',
  ],
  ['I hold what I have said for the length of three breaths.', 'Then I let it sink to where I keep what is important.'],
]

export const coreOpenings: readonly Passage[] = [
  ['Now I say what I choose to live by.', 'I say it slowly, so that I can hear it.'],
  ['These are the sentences I have come to say.', 'I say each one as if it were the only one.'],
  ['I speak now as the person I have decided to be.', 'My voice can be quiet; it only has to be mine.'],
]

/** Between rounds of the person's sentences. */
export const coreBetweens: readonly Passage[] = [
  ['I say it again, and this time I listen to the silence after it.'],
  ['Once more, and I feel where in my body the words arrive.'],
  ['I say it as I would say it to someone who has always believed me.'],
  ['I say it more quietly, so that it goes inwards.'],
  ['I say it standing, or as if I were standing, with my weight on both feet.'],
  ['Part of me may still wonder; it is allowed to listen too.'],
  ['I say it to the one I was ten years ago, who would have liked to hear it.'],
  ['I let each word have its own breath.'],
  ['I say it as a plain fact, like the name of my street.'],
  ['I say it for the days on which I will have forgotten it.'],
  ['I picture the very next situation in which it will be true.'],
  ['I say it and notice what my hands want to do.'],
  ['I say it as if the room were full of people who wish me well.'],
  ['I say it with a face that is nearly smiling.'],
  ['I say it once for the head, and once for the heart.'],
  ['I leave out the effort and keep the words.'],
  ['I say it in the voice with which I calm a child.'],
  ['I say it slowly, as one carves into wood what is meant to stay.'],
  ['I hear it coming back to me from the walls.'],
  ['I say it and let it ring, like a glass that was touched at the rim.'],
  ['I say it to the morning on which I will need it most.'],
  ['I give the words time to become mine.'],
  ['I say it as a promise that I am able to keep.'],
  ['I say it, and I feel the ground agree.'],
  ['I say it into the palm of my hand and close the hand.'],
  ['I say it lightly now, as one says what is known.'],
  ['I let the sentence breathe in before I breathe out.'],
  ['I say it looking straight ahead.'],
]

export const anchorOpenings: readonly Passage[] = [
  ['I look now for the feeling that belongs to these words.', 'It does not have to be large.'],
  ['I let the words go quiet and ask what they feel like.', 'The answer comes from below the neck.'],
  ['Words are the handle; now I take hold of the thing itself.', 'I look for it in my body.'],
]

export const anchorings: readonly Passage[] = [
  [
    'I remember a moment in which I felt something of this kind.',
    'I go back there, and I let it have its colours and its sounds.',
    'I stay until the feeling comes by itself.',
  ],
  [
    'I lay a hand on the place where I feel it.',
    'The warmth of the hand and the feeling get to know each other.',
    'From now on the one can call the other.',
  ],
  [
    'I give the feeling a colour, the first that comes.',
    'I let the colour spread by the width of a finger, and then of a hand.',
  ],
  [
    'I let it grow with the breath in.',
    'With the breath out I let it settle.',
    'It need not fill me; it is enough to know where it lives.',
  ],
  [
    'I choose a small gesture that nobody will notice, thumb against finger, or a hand on the wrist.',
    'I make it now, while the feeling is here.',
    'I make it once more, so that my hand remembers.',
    'I see myself tomorrow, in an ordinary moment, making that gesture.',
    'It is a small thing, and it is mine.',
  ],
  [
    'If the feeling fades, I let it fade, and I wait.',
    'It comes back in its own time, like a cat.',
    'I am glad of it each time.',
  ],
  [
    'I ask the feeling what it needs from me this week.',
    'I listen without hurrying it.',
    'Whatever it says, I take it seriously.',
  ],
  [
    'I walk through the coming day in my mind, from waking to sleeping.',
    'At three places I stop, and I let the feeling be there.',
    'The day looks a little more like mine.',
  ],
  ['I feel it in the soles of my feet, where nobody looks for it.', 'I could walk on this.'],
  ['I let the feeling look out through my eyes.', 'The room is the same, and it seems to have come closer.'],
  [
    'I think of a piece of music, or a smell, that goes with it.',
    'I let it play for a moment, or drift by.',
    'It can be a second way in.',
  ],
]

export const momentLeads = [
  'When that moment comes, I will know it.',
  'I see the moment before me in which I will need this.',
  'And when it is time, I will remember this hour.',
] as const

export const ritualClosings: readonly Passage[] = [
  ['I thank the part of me that came here today.', 'It could have found something else to do.'],
  ['I take one sentence with me, and I choose it now.', 'I say it inwardly, and I let the others rest.'],
  [
    'I decide on one thing that I will do before the next sleep.',
    'It is small enough to be certain and real enough to count.',
    'I see myself doing it.',
  ],
  ['I come back to my breath, and to the sounds around me.', 'They have waited for me.'],
  ['I feel my feet, and I feel that they could carry me.', 'I do not leave this behind; I walk out with it.'],
  [
    'If I have forgotten all this by tomorrow, I can begin again with one breath and one sentence.',
    'The rest comes back by itself, like a tune.',
  ],
  ['I look once more at the ring of this hour, its beginning and its end.', 'What was said in it has been said.'],
]

export const ritualEndings: readonly Passage[] = [
  ['I blow out the candle, or I let it go out in my mind.', 'This is done, and I go on.'],
  ['I open my eyes, and I stand up as the one who said this.', 'So I begin.'],
  ['I bow my head a little, to the hour and to myself.', 'Then I open the door.'],
]

/** Where the sentences are taken when there is time: each a small scene, after which they are said again. */
export const coreScenes: readonly Passage[] = [
  [
    'I take the words into the kitchen, early, before anybody else is up.',
    'The kettle is not yet on.',
    'I hear how they sound in that room.',
  ],
  [
    'I take them to the door of a place where I have often felt small.',
    'I stand there with my hand on the handle.',
    'Then I say them, and I go in.',
  ],
  [
    'I think of somebody whose opinion has weighed too much.',
    'I imagine that person listening, for once without answering.',
    'My voice stays level.',
  ],
  [
    'I imagine writing the words on a slip of paper.',
    'I fold it twice, and I put it where I keep my keys.',
    'From tomorrow on I will find it there.',
  ],
  [
    'I think of a day that went wrong.',
    'I walk through it once more, and this time the words walk with me.',
    'The day stays as it was, and I am less alone in it.',
  ],
  [
    'I picture myself at a window in ten years.',
    'I look back at this very hour.',
    'I can see that it was one of the small hinges.',
  ],
  [
    'I imagine that a child asks me what I believe about myself.',
    'I want to give an honest answer, in words that a child can carry.',
    'This is the answer.',
  ],
  [
    'I go with the words through a crowded street.',
    'Nobody there can hear them.',
    'They keep their warmth like a stone in a pocket.',
  ],
  [
    'I remember the first time I wished that this were so.',
    'I greet the one who wished it.',
    'I say it on behalf of us both.',
  ],
  [
    'I look at my hands, which have done so much without being asked.',
    'They know whether a sentence is worn or new.',
    'I let them hold this one.',
  ],
  [
    'I think of the moment just before sleep.',
    'The lamp is out, and nothing more is wanted of me today.',
    'In that dark the words are very simple.',
  ],
  [
    'I imagine that I have to say it in a language that I hardly speak.',
    'I would need few words, and I would choose them with care.',
    'So I choose them with care now.',
  ],
  [
    'I think of something that grows slowly, a tree, a friendship, a trade.',
    'Nobody can see it growing on any one day.',
    'I add this day to it.',
  ],
  [
    'I let the sentence meet its opposite, the old one that I know by heart.',
    'I do not argue.',
    'I only say the new one a little later, and so it has the last word.',
  ],
]
