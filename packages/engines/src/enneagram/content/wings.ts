import type { EnneagramType } from '../structure.ts'

/** Each type with the neighbour that colours it: `5w4`. */
export const wingTexts: Readonly<Record<`${EnneagramType}w${EnneagramType}`, string>> = {
  '1w9':
    'Nine cools the judge down. Your standards are stated calmly, thought through on long walks, and defended by staying away sooner than by a quarrel.',
  '1w2':
    'With Two beside you the ideal gets a face. You want the world put right for particular people, and may tell them, kindly and often, how to go about it.',
  '2w1':
    'A sense of duty stands behind your warmth. You help because it is right, keep your promises to the letter, and are stricter with yourself than anyone you serve would wish.',
  '2w3':
    'Your kindness has presence. You host, encourage and connect, you like your help to be effective, and you would not mind if it were noticed.',
  '3w2':
    'You succeed through people. Charm comes easily, you remember names, and the victory tastes best when somebody you are fond of is watching.',
  '3w4':
    'Success alone feels thin to you; it ought to have depth and a style of its own. You work quietly on something fine and doubt it more than others would guess.',
  '4w3':
    'Your feelings look for a form that can be shown. There is ambition in your originality, an eye for effect, and a stage fright that makes you better.',
  '4w5':
    'You carry your feelings into seclusion and study them there. What comes out is odd, exact and little concerned with being liked.',
  '5w4':
    'Imagination keeps your analysis company. You are drawn to the strange corner of a field, see patterns by their beauty, and take criticism of your work personally.',
  '5w6':
    'You prefer knowledge that holds when leaned upon. Sources are checked, systems built, and the few people who share the work are trusted slowly and for good.',
  '6w5':
    'You answer doubt by finding out. Reserved, well informed and independent in judgement, you would like to know who wrote the rules before you follow them.',
  '6w7':
    'Humour takes the edge off your worry. You are sociable, quick and a little restless, and a joke at the right moment tells your friends that you have seen the danger too.',
  '7w6':
    'Your fun wants companions. You care whether everyone is coming along, feel responsible for the mood, and have a small lookout posted even at the party.',
  '7w8':
    'You do not ask the world for pleasures, you go and fetch them. Direct and hard to discourage, you bring projects to life by sheer appetite.',
  '8w7':
    'Strength comes with speed. You are expansive, full of schemes, generous at table, and impatient with anybody who needs the plan explained twice.',
  '8w9':
    'You are strong in the manner of a large calm animal: slow to stir, at ease with silence, and quite immovable once you have sat down.',
  '9w8':
    'There is weight behind your easy manner. You are warm and practical, you can put your foot down, and people are surprised each time you do.',
  '9w1':
    'Order gives your peace a backbone. You are modest, careful with facts, and troubled in a quiet way when things are not as they should be.',
} as Readonly<Record<`${EnneagramType}w${EnneagramType}`, string>>

/** What tradition says of a type when it relaxes and grows: it borrows the strength at the other end of its line. */
export const integrationTexts: Readonly<Record<EnneagramType, string>> = {
  1: 'Towards Seven: you allow yourself delight. Plans may change, a joke may be bad, and the afternoon counts although nothing was put in order.',
  2: 'Towards Four: you turn to your own feelings and find them interesting. What you make or say there is for nobody, and for that reason true.',
  3: 'Towards Six: you become one of the team. Loyalty starts to weigh more than winning, and you dare to ask what you do not know.',
  4: 'Towards One: longing becomes practice. You get up, keep to the hours, and let principle carry the work on days without inspiration.',
  5: 'Towards Eight: you act on what you know. Knowledge gets a body and a voice, you take up room, and the world proves less costly than expected.',
  6: 'Towards Nine: the alarm is allowed to ring out. You rest in the trust that most things hold, and see people apart from what they might do.',
  7: 'Towards Five: you stay with one thing. Attention goes down instead of onward, and the quiet turns out to be richly furnished.',
  8: 'Towards Two: you open the door from inside. Care is shown without a show of force, and you let it be seen whom you need.',
  9: 'Towards Three: you step forward. A wish becomes a goal with a date, and you find that being seen does not break the bond.',
}

/** What it says of a type under pressure: it reaches for the habits at the far end of the other line. */
export const disintegrationTexts: Readonly<Record<EnneagramType, string>> = {
  1: 'Towards Four: duty turns bitter. Nobody else seems to care as you do, and in that loneliness small slights grow large.',
  2: 'Towards Eight: the giver presents the account. You become commanding and blunt, and remind people of everything that was done for them.',
  3: 'Towards Nine: the engine idles. You stay busy with what does not matter and numb yourself to what does.',
  4: 'Towards Two: you hold on to people. Attention is earned by making yourself needed, and pride pretends that it was their idea.',
  5: 'Towards Seven: your focus scatters. You jump from one distraction to another and leave the one pressing matter untouched.',
  6: 'Towards Three: you outrun the doubt. Image and pace take over, and competing feels safer than confiding.',
  7: 'Towards One: lightness goes sour. You become a fault-finder, rigid about details, and convinced that others are spoiling it.',
  8: 'Towards Five: you pull up the bridge. Information is withheld, contact cut to a minimum, and plans are made alone behind thick walls.',
  9: 'Towards Six: calm gives way to worry. You imagine what could go wrong, suspect what was never said, and cannot settle on anything.',
}
