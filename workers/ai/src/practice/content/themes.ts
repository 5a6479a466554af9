/** What an intention can be about; the first is taken where its words say nothing of the others. */
export const practiceThemes = [
  'steadiness',
  'calm',
  'rest',
  'courage',
  'trust',
  'focus',
  'kindness',
  'release',
  'gratitude',
  'beginning',
  'closeness',
  'making',
  'boundaries',
] as const
export type PracticeTheme = (typeof practiceThemes)[number]

export type PracticeThemeText = {
  /** Fits after “for”: “a practice for calm”. */
  noun: string
  titles: readonly [string, string, string, string]
  /** First person, present tense, nothing denied. */
  statements: readonly string[]
  /** A place to be in, second person: passages whose beginnings stand alone. */
  scene: readonly (readonly string[])[]
  /** How it shows in a body and in a day: first person. */
  anchors: readonly [string, string, string, string]
}

/** Our own words for the themes. */
export const practiceThemeTexts: Readonly<Record<PracticeTheme, PracticeThemeText>> = {
  steadiness: {
    noun: 'a steady course',
    titles: ['One Even Step', 'Keeping the Thread', 'The Long Way, Walked', 'A Little, and Again'],
    statements: [
      'I take one step, and then the next one.',
      'I keep small promises to myself.',
      'I come back to what I have chosen.',
      'My days have a rhythm that carries me.',
      'I do a little today, and that counts.',
      'I am patient with slow work.',
      'I finish what is mine to finish.',
    ],
    scene: [
      [
        'You are walking on a path along a river, early, before anyone else.',
        'The path is level, and the gravel makes the same small sound under every step.',
        'Nothing here asks you to be faster than you are.',
      ],
      [
        'Ahead there is a wooden bridge, and beyond it the path goes on.',
        'You have walked it before; your feet know where the boards are worn.',
        'On the far bank somebody has planted young trees, each tied to its own stake.',
      ],
      [
        'You pass a mill, and its wheel is turning.',
        'It has turned all night with what the river gave it, a bucket at a time.',
        'You stand for a moment and let its pace become yours.',
      ],
    ],
    anchors: [
      'Steadiness feels like the weight of a good coat.',
      'I know it by my step, which is neither hurried nor heavy.',
      'It lives in the small things that I do twice.',
      'When a day goes wrong, I begin again with the next hour.',
    ],
  },
  calm: {
    noun: 'calm',
    titles: ['Still Water', 'The Quiet Under the Noise', 'Room to Breathe', 'An Unhurried Hour'],
    statements: [
      'I have time for this breath.',
      'I let my shoulders be soft.',
      'I answer slowly, and I mean what I say.',
      'There is room in me for this day.',
      'I meet what comes one thing at a time.',
      'My hands are quiet, and so is my voice.',
      'I carry a calm place with me.',
    ],
    scene: [
      [
        'You are standing at a lake in the evening, when the wind has just gone down.',
        'The far shore lies in the water a second time, upside down and complete.',
        'Somewhere a fish rises, and the ring it makes grows until it is as wide as the bay.',
      ],
      [
        'There is a jetty of grey wood, still warm from the day.',
        'You sit down at its end and let your feet hang above the water.',
        'Each small wave arrives, touches a post, and goes back the way it came.',
      ],
      [
        'The light goes slowly, so slowly that you cannot say when it changed.',
        'One window comes on across the lake, and then its reflection.',
        'You have nothing to add to any of this.',
      ],
    ],
    anchors: [
      'Calm feels like a low, wide bowl somewhere under my ribs.',
      'I know it by my jaw, which has let go.',
      'It is in my voice when I speak a little lower than I had planned.',
      'On a loud day I take three breaths before I open the door.',
    ],
  },
  rest: {
    noun: 'rest',
    titles: ['The Day Laid Down', 'Lamps Out', 'Nothing More to Carry', 'The Soft Side of Evening'],
    statements: [
      'I have done enough for today.',
      'I let the day close behind me.',
      'My body knows how to rest.',
      'I give the night back to the night.',
      'I lay down what can wait until morning.',
      'I am allowed to stop.',
      'I sink into what holds me.',
    ],
    scene: [
      [
        'You are in a small house at the edge of a wood, and it has begun to rain.',
        'The rain is steady, and the roof is good.',
        'Someone has left a lamp burning on the table and a blanket over the chair.',
      ],
      [
        'You walk through the rooms once and close each door.',
        'Here is the kitchen, swept and quiet; here are the shoes, side by side.',
        'Whatever stayed undone today will be there tomorrow, and it will be no larger.',
      ],
      [
        'The bed is under a slanting roof, close to the sound of the rain.',
        'You put out the lamp, and the dark is warm.',
        'Drops run together on the pane, pause, and go on.',
      ],
    ],
    anchors: [
      'Rest feels like a stone that has reached the bottom of a pond.',
      'I know it by my breath, which no longer waits for anything.',
      'It begins when I put one thing down and pick nothing else up.',
      'At the end of the day I close a door, and I let it be closed.',
    ],
  },
  courage: {
    noun: 'courage',
    titles: ['At the Threshold', 'The First Word', 'A Door I Open', 'Out of the Harbour'],
    statements: [
      'I speak, even with a beating heart.',
      'I take up the space that is mine.',
      'I walk towards what matters to me.',
      'I can be afraid and begin.',
      'My voice belongs in this room.',
      'I ask for what I want in plain words.',
      'I stand where I have chosen to stand.',
    ],
    scene: [
      [
        'You are on a quay at first light, and a small boat is waiting with its sail furled.',
        'The rope is rough in your hand, and it is tied with a knot that you know.',
        'Behind you is the town, still asleep, and ahead the harbour mouth with its two lights.',
      ],
      [
        'You step in, and the boat answers to your weight and then is still.',
        'You push off with one foot, and there is a hand of water between you and the stone, then an arm.',
        'The first real wave lifts the bow and sets it down again, almost politely.',
      ],
      [
        'Beyond the lights the wind is cool and comes from one side.',
        'You find the angle at which it carries you.',
        'The shore grows small without your having to look back.',
      ],
    ],
    anchors: [
      'Courage feels like heat behind the breastbone and cold air on the face.',
      'I know it by my feet, which go before my mind has finished.',
      'It is in the first word, and the second word is easier.',
      'When my heart beats hard, I take it for company on the way.',
    ],
  },
  trust: {
    noun: 'confidence',
    titles: ['On My Own Ground', 'What I Already Know', 'Standing Like a Tree', 'A Voice I Recognise'],
    statements: [
      'I trust what I have learned.',
      'I am enough for this moment.',
      'I stand on my own ground.',
      'I have come through hard days, and I know how.',
      'I let others see what I can do.',
      'I believe my own eyes.',
      'I bring something that is needed here.',
    ],
    scene: [
      [
        'You are standing under an old oak on a hill, with the whole country spread out below.',
        'Its bark is deep enough to hold your fingers.',
        'It has stood in every weather that this hill knows, and it is wider for it.',
      ],
      [
        'You lean your back against the trunk, and the tree takes your weight without comment.',
        'Under the grass its roots go as far as its branches go above.',
        'You begin to feel where your own weight goes down into the ground.',
      ],
      [
        'A wind comes up from the valley, and every leaf moves, and the trunk stays where it is.',
        'You can tell apart what in you is leaf and what is trunk.',
        'The wind passes on, and you are still here.',
      ],
    ],
    anchors: [
      'Confidence feels like standing with both feet on warm stone.',
      'I feel my breath go all the way down to my heels.',
      'It grows each time I keep my word to myself.',
      'When a doubt speaks, I hear it out and stay where I am.',
    ],
  },
  focus: {
    noun: 'a clear mind',
    titles: ['One Lamp Lit', 'The Clear Table', 'This, and Only This', 'A Narrow Beam'],
    statements: [
      'I give this hour to one thing.',
      'I know what comes first.',
      'My attention comes back when I call it.',
      'I let the rest wait its turn.',
      'I begin with the smallest clear step.',
      'My mind is a table with one thing on it.',
      'I see what is in front of me.',
    ],
    scene: [
      [
        'You are in a large room at night, and there is one lamp over a table.',
        'The light falls in a circle, and the edge of the circle is sharp.',
        'Inside it lie a sheet of paper and a pencil, and nothing else.',
      ],
      [
        'Outside the circle the room goes on, full of shapes that can stay shapes.',
        'Now and then something there moves, and you let it move.',
        'You draw the chair closer, and the wood makes one small sound.',
      ],
      [
        'You look at the paper until you can see its grain.',
        'It is strange how large a small place becomes when you stay with it.',
        'The pencil is already the right length for your hand.',
      ],
    ],
    anchors: [
      'A clear mind feels like cold water on the wrists.',
      'My eyes rest on one place, and the rest of me follows.',
      'It is there whenever I close what I am not using.',
      'When I wander off, I come back once more than I left.',
    ],
  },
  kindness: {
    noun: 'kindness towards yourself',
    titles: ['A Chair by the Fire', 'Speaking Gently', 'On My Own Side', 'A Softer Word'],
    statements: [
      'I speak to myself as I speak to a friend.',
      'I am on my own side.',
      'I let myself be a beginner.',
      'I forgive the person I was last year.',
      'I am worth the trouble I take.',
      'I give myself what I give so easily to others.',
      'I am good company for myself.',
    ],
    scene: [
      [
        'You come in from the cold, and there is a fire in the grate and a chair beside it.',
        'Someone has known that you were coming.',
        'On the arm of the chair lies a folded cloth, warm from the fire.',
      ],
      [
        'You sit, and for once nobody asks how it went.',
        'The fire is asking for nothing either; it gives what it has in every direction.',
        'Your hands begin to thaw, first the palms and then the fingers, one by one.',
      ],
      [
        'Across from you is a second chair.',
        'Let someone sit in it who has always wished you well, or leave it empty and let the wish be there alone.',
        'You are looked at kindly, and you can bear it.',
      ],
    ],
    anchors: [
      'Kindness feels like a hand that stays where it was laid.',
      'I know it by the tone in which I think my own name.',
      'It begins when I stop in the middle of a hard sentence about myself.',
      'After a mistake I ask what I would tell a friend, and I listen to the answer.',
    ],
  },
  release: {
    noun: 'letting go',
    titles: ['What the River Takes', 'Open Hands', 'Lighter by One Stone', 'After the Last Page'],
    statements: [
      'I open my hands.',
      'I let what is over be over.',
      'I keep what I learned and leave the rest.',
      'I make room for what comes now.',
      'I am lighter with every breath out.',
      'I bless the road behind me and turn around.',
      'I give back what was only lent.',
    ],
    scene: [
      [
        'You are sitting on a flat rock at the bend of a river in autumn.',
        'Leaves come down from the trees upstream, one at a time, each in its own way.',
        'They touch the water, turn once, and are carried past you.',
      ],
      [
        'There is a leaf in your own hand, and you have held it for some time.',
        'You look at it closely, the veins, the torn place, the colour it has become.',
        'When you are ready, and only then, you lay it on the water.',
      ],
      [
        'For a moment it stays by the rock, as if it had forgotten something.',
        'Then the current has it, and it is one leaf among the others.',
        'Your hand is still open, and there is air on the palm.',
      ],
    ],
    anchors: [
      'Letting go feels like setting down two bags and finding the marks in my palms.',
      'I know it by a breath that is longer than I expected.',
      'It happens in small pieces, and each of them counts.',
      'When the old story begins again, I let it pass like a train that is not mine.',
    ],
  },
  gratitude: {
    noun: 'gratitude',
    titles: ['The Laid Table', 'What Is Already Here', 'A Count of Small Gifts', 'The Long Thank You'],
    statements: [
      'I notice what is already here.',
      'I have been helped, and I remember by whom.',
      'I take pleasure in small things.',
      'I say thank you while it can be heard.',
      'My life holds more than I count on most days.',
      'I receive what is given to me.',
      'I have enough to share.',
    ],
    scene: [
      [
        'You are in a garden in late summer, and a long table stands under the trees.',
        'There is bread on it, and fruit from these very branches, and a jug with beads of water on its side.',
        'The cloth has been mended in two places, neatly.',
      ],
      [
        'You walk along the table and lay a hand on the back of each chair.',
        'Each one belongs to somebody who has given you something, large or hardly worth naming.',
        'Some of them never knew, and there is a chair for them as well.',
      ],
      [
        'You sit down in your own place.',
        'The bread is still warm in the middle.',
        'You break it, and there is more of it than you thought.',
      ],
    ],
    anchors: [
      'Gratitude feels like the first warm day through a coat.',
      'I know it by my eyes, which stay on a thing a little longer.',
      'It grows when I say it to somebody’s face.',
      'Before I sleep I name three things, and one of them is tiny.',
    ],
  },
  beginning: {
    noun: 'a new beginning',
    titles: ['The Blank Page', 'First Light', 'The Gate Ajar', 'Morning of the First Day'],
    statements: [
      'I begin where I am.',
      'I let this be new.',
      'I learn as I go.',
      'I say yes to the first step.',
      'I carry forward what serves me.',
      'I am curious about who I am becoming.',
      'I start small, and I start today.',
    ],
    scene: [
      [
        'You are at the edge of a field just before sunrise.',
        'It snowed in the night, and nobody has crossed it yet.',
        'The light is blue, and then, along one side, it is not blue any more.',
      ],
      [
        'There is a gate, and it stands open by the width of a hand.',
        'You push it, and the snow on its top rail falls without a sound.',
        'Your first step goes in up to the ankle, and it holds.',
      ],
      [
        'You look back once and see a single line of prints, clear and entirely your own.',
        'Ahead there is no line at all.',
        'The sun comes over the hedge, and the whole field answers.',
      ],
    ],
    anchors: [
      'A beginning feels like clean air in a room that was closed.',
      'I know it by a small restlessness in the hands.',
      'It asks for ten minutes, and I have ten minutes.',
      'When I do it badly the first time, I have done it once.',
    ],
  },
  closeness: {
    noun: 'closeness',
    titles: ['The Bridge Between', 'A Light in the Window', 'Within Earshot', 'Two Cups'],
    statements: [
      'I let myself be known.',
      'I listen until the other has finished.',
      'I have love to give, and I show it.',
      'I ask for nearness when I want it.',
      'I am welcome with the people who are mine.',
      'I stay when it becomes tender.',
      'I let people help me.',
    ],
    scene: [
      [
        'You are crossing a stone bridge in the evening, and there is a lit window on the other side.',
        'You know the house, and you know who is in it.',
        'The water under the bridge talks all the time and never interrupts.',
      ],
      [
        'The door is opened before you knock.',
        'There are two cups on the table, and one of them has always been yours.',
        'You sit on the side from which you can see the other face.',
      ],
      [
        'Nobody needs to say very much.',
        'A sentence is begun, and the other one finishes it, wrongly, and you both laugh.',
        'Outside it has grown dark, and the window now looks like a picture of the two of you.',
      ],
    ],
    anchors: [
      'Closeness feels like a shoulder against mine on a long journey.',
      'I know it by my face, which has stopped arranging itself.',
      'It begins with one true sentence, and I can be the one to say it.',
      'When I want to pull back, I say so, and I stay in the room.',
    ],
  },
  making: {
    noun: 'making things',
    titles: ['The Open Workshop', 'Hands at Work', 'The Unfinished Thing', 'Sawdust and Light'],
    statements: [
      'I make things, and I let them be imperfect.',
      'I have ideas, and I follow one of them.',
      'My hands know more than my doubts.',
      'I play, and the work comes to meet me.',
      'I show what I have made.',
      'I return to my work with interest.',
      'I make room for what wants to be made.',
    ],
    scene: [
      [
        'You are in a workshop with tall windows, and the morning comes in over the benches.',
        'There are jars of brushes, and wood in racks, and something under a cloth.',
        'It smells of oil and shavings and, faintly, of coffee.',
      ],
      [
        'You lift the cloth, and there is the thing that you have been making, as far as it goes.',
        'Parts of it are rough, and one part is right, so right that you touch it.',
        'Nobody is coming today.',
      ],
      [
        'You pick up a tool, and its handle is worn to the shape of your grip.',
        'The first stroke is only for the sound.',
        'After the third you have stopped counting, and the dust in the light is going up instead of down.',
      ],
    ],
    anchors: [
      'Making feels like being slightly late for something wonderful.',
      'I know it by my hands, which want a pencil, a spoon, a string.',
      'It begins when I allow the first version to be bad.',
      'When I am stuck, I change the size of the thing, and I go on.',
    ],
  },
  boundaries: {
    noun: 'clear boundaries',
    titles: ['The Garden Wall', 'A Clear Yes', 'Where I Begin', 'My Own Front Door'],
    statements: [
      'I say yes when I mean yes.',
      'My time is mine to give.',
      'I can be kind and clear.',
      'I take a day to answer.',
      'I choose whom I let in.',
      'I leave room around me.',
      'I keep what I need so that I can share the rest.',
    ],
    scene: [
      [
        'You are in a walled garden, and the wall is of old brick, warm on the side of the sun.',
        'It is high enough to keep out the wind and low enough to talk across.',
        'Pears have been trained along it, and they are nearly ripe.',
      ],
      [
        'There is one gate, and the key to it is in your pocket.',
        'People pass outside, and some of them stop and call a greeting.',
        'You answer, and you stay where you are, with your hands in the earth.',
      ],
      [
        'Later somebody knocks, and you look through the gate to see who it is.',
        'You may open it wide, or a little, or tomorrow.',
        'Whatever you choose, the garden stays yours.',
      ],
    ],
    anchors: [
      'A boundary feels like a spine, straight and without effort.',
      'While someone is asking, my breath stays my own.',
      'It begins with the words: let me think about that.',
      'When I have said my answer once, I let it stand.',
    ],
  },
}
