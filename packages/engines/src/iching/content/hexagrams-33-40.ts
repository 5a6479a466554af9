import type { HexagramText } from './hexagram-text.ts'

export const hexagrams33To40: Readonly<Record<number, HexagramText>> = {
  33: {
    keywords: ['retreat', 'dignity', 'distance', 'foresight'],
    judgment: 'Retreat succeeds. Small matters may still be attended to; the large ones can wait until the tide turns.',
    image:
      'The mountain stands high and the sky draws back before it, out of reach. Keep small-minded people at a distance, without hatred and with reserve.',
    meaning:
      'Two dark lines advance from below, and four bright ones leave in good order. Withdrawal is not flight: flight is what happens to those who withdrew too late. There is even a freedom in it, which grows line by line the further one gets.',
    divination:
      'Step back while you can do it in style. Do not argue, do not slam doors; take your strength to where it will be needed later.',
    lines: [
      'At the tail of the retreat, nearest to the pursuer. That is perilous, so attempt nothing and make no noise.',
      'Held fast with straps of yellow oxhide that nobody can undo. A weaker person clings to the one who leaves, and by sheer loyalty gets through.',
      'A hindered retreat wears you out. If hangers-on will not let go, take them into your service, though nothing great can be done with them.',
      'Going of your own free will, although you are fond of what you leave. The generous manage that, the petty do not.',
      'A handsome parting, at the right hour and in agreement. Stay firm about it in spite of friendly persuasion.',
      'Cheerful retreat, with no cord left to anything. Inner doubt has ceased, and every road is open.',
    ],
  },
  34: {
    keywords: ['power', 'restraint', 'rightness', 'momentum'],
    judgment:
      'Great strength furthers when it is joined to what is right. To be mighty is one thing, to be entitled another.',
    image: 'Thunder up in the sky. Set no foot on a path that does not accord with established order.',
    meaning:
      'Four strong lines and the way ahead giving in: whoever is in this position could walk through walls. The lines are full of goats and hedges, to show what happens when one does. Real power shows in what it leaves unbroken.',
    divination:
      'You have the upper hand, so ask about the justice of it. Move with decision where the way is open, and keep your horns out of fences.',
    lines: [
      'Power in the toes. Marching on from such a lowly post, by force alone, certainly ends badly.',
      'Doors begin to open. Go on being firm, without exuberance, and good fortune stays with you.',
      'The small man uses his strength, the noble one does not. A ram butts a hedge and entangles its horns.',
      'The hedge parts and there is no snag; power lies in the axle of a big cart. Quiet work removed the resistance, not a charge.',
      'You lose the goat with ease, and need not be sorry. Drop the belligerent manner, for nothing here opposes you any longer.',
      'The ram has run into the hedge and can go neither back nor on. Admit the deadlock, and it starts to resolve.',
    ],
  },
  35: {
    keywords: ['progress', 'recognition', 'service', 'light'],
    judgment:
      'The prince who keeps peace in the land is honoured with many horses, and in a single day is received three times.',
    image: 'The sun climbs over the earth. Polish your own brightness, which was clear from the beginning.',
    meaning:
      'An easy, visible rise: ability below, clarity above, and favour flowing from one to the other. The strong one does not use influence for itself but brings it to a ruler who is glad of it. The higher the sun, the wider it shines, provided that nobody stands in its way out of pride.',
    divination:
      'Advance, openly and for the sake of something larger. Accept the recognition, and do not let setbacks in it either sour or hurry you.',
    lines: [
      'Advancing, and turned back. If no one trusts you yet, remain calm and broad-minded; that is no fault.',
      'Progress in sorrow, being cut off from the person you would reach. Then great happiness comes from the grandmother, from a gentle and motherly source.',
      'All are in accord, and it carries you. What you could not do by yourself becomes possible with everybody’s assent.',
      'Getting on like a hamster that fills its cheeks in the dark. The times help such creatures forward too, and then bring them to light.',
      'Do not take gain and loss to heart. You held back where you might have grabbed, and this makes the undertaking fortunate.',
      'Advancing with lowered horns is permitted only to punish one’s own city. Turned on outsiders, such aggression would soon be a disgrace.',
    ],
  },
  36: {
    keywords: ['adversity', 'concealment', 'inner light', 'endurance'],
    judgment: 'The light has been wounded. In adversity it furthers to hold to what is right, and to keep that unseen.',
    image:
      'The sun has gone down into the earth. Live among the many with your light veiled, and go on shining under the veil.',
    meaning:
      'A dark power sits at the top, and whoever is bright gets hurt. The tradition tells of King Wen in prison and Prince Ji who feigned madness: clear within, pliant without. It is not hypocrisy to hide a lamp from somebody who breaks lamps.',
    divination:
      'Do not provoke. Do your duty, guard your convictions inwardly, make yourself inconspicuous, and endure; this darkness has an end.',
    lines: [
      'Its wings are lowered in flight. For three days the wanderer goes without food, and the host gossips; one who lives by a principle must put up with that.',
      'Struck in the left thigh, and rescued by a strong horse. Though you are hurt, think first of helping with all your strength.',
      'On a hunt in the south the ringleader of darkness is taken. Do not expect to set everything right in one go.',
      'Entering the left side of the belly, one gets at the very heart of the gloom. Knowing there is no hope of improvement, leave the house before the storm.',
      'Like Prince Ji at the tyrant’s court, who could not go and would not serve. Invincible inside, he played the fool.',
      'No light, only dark: first it climbed up to the sky, then plunged into the depths of the earth. Such power perishes of its own success.',
    ],
  },
  37: {
    keywords: ['family', 'roles', 'warmth', 'consistency'],
    judgment: 'It furthers that the heart of the house holds firm. Put the home in order, and the world will follow.',
    image:
      'Wind comes out of the fire: influence goes from inside to outside. Let your words have substance and your ways have duration.',
    meaning:
      'Each line has its proper place, father and son, older and younger, husband and wife; for household read any small circle that lives together. What holds it is not authority alone, nor tenderness alone. People there know what they can expect of each other.',
    divination:
      'Begin close to home. Clarify who does what, say what you mean, do what you said, and let kindness and rules keep each other company.',
    lines: [
      'Firm seclusion within the family, from the first day. Rules laid down before anyone’s will is spoilt spare everybody remorse.',
      'Follow no whims; see to it that there is food at the centre of the house. Such unspectacular service is what all the others rest on.',
      'When tempers flare in the household, too great severity has its regrets. Yet dallying and laughter without limit bring shame in the end.',
      'She is the treasure of the house. Whoever balances what comes in and goes out, with a light hand, makes it rich.',
      'As a king he approaches his family. No one needs to be afraid, since what governs here is affection.',
      'Sincere, and therefore respected. At the last, order in the house depends on the character of the one who keeps it, and you answer for that.',
    ],
  },
  38: {
    keywords: ['opposition', 'difference', 'misunderstanding', 'respect'],
    judgment:
      'In small matters, good fortune. Two who look in opposite directions can still do little things together.',
    image: 'Fire moves upward, the lake seeps down. Be in company with others, and keep your own nature all the same.',
    meaning:
      'Two sisters live in one house and their thoughts do not go the same way. Estrangement has its uses: male and female, sky and earth are opposed, and their work is common. But as long as mistrust lasts, one sees monsters where there is only mud.',
    divination:
      'Expect no grand agreement. Take small, courteous steps, allow for difference, and check what you think you see before you draw a bow on it.',
    lines: [
      'If you lose your horse, do not run after it; it will come back on its own. And when you see evil people, let them talk, so as to avoid offence.',
      'You meet your lord in a narrow lane. It is informal, by accident, almost embarrassing, and entirely right.',
      'The wagon dragged back, the oxen halted, a man’s hair and nose cut off. A miserable beginning, but with an end.',
      'Alone in the midst of discord, one meets a like-minded man. Trust between two can be formed even in danger.',
      'The kinsman bites his way through the skin that separated you. Go to meet him; how could that be a mistake?',
      'Isolated, you see a pig covered in mud and a cart full of devils. First you draw the bow, then lay it aside: no robber, a suitor. Rain falls, and doubts are washed off.',
    ],
  },
  39: {
    keywords: ['obstruction', 'detour', 'help', 'self-examination'],
    judgment:
      'Southwest, towards easy ground and company, furthers; northeast, into the hills, does not. See somebody great.',
    image:
      'Water on top of the mountain: hard to get at and hard to cross. Turn round to yourself, and work on your character.',
    meaning:
      'A steep cliff behind and an abyss ahead. The character shows a foot that limps. Nearly every line says that going leads to trouble and coming back to something good. An obstruction of this sort is neither to be rammed nor mourned; it teaches where the real path runs.',
    divination:
      'Stop in front of it. Join with others, ask the advice of someone who sees further, go round by the level way, and find out which part of the obstacle is in you.',
    lines: [
      'Going brings difficulties, coming back brings praise. Wait to see what the hindrance is made of.',
      'The king’s servant meets obstruction after obstruction, and it is not on his own account. Where duty calls, one does go straight at the danger.',
      'He sets out, and turns round, and those indoors are glad to have him again. You are needed at home more than in the breach.',
      'To advance is hard; to return is to make connections. Hold back until you can lean on companions you are sure of.',
      'In the midst of the greatest hardship, friends come. They come because you stood there, at the centre, and did not swerve.',
      'You could leave it all behind you, but the world calls once more. Turning towards it brings rich fortune; look for guidance from a great person.',
    ],
  },
  40: {
    keywords: ['relief', 'forgiveness', 'solution', 'release'],
    judgment:
      'The southwest furthers. If there is nothing left to do, come home and be content; if there is, do it early and have done.',
    image: 'Thunder and rain clear the air. Pass over mistakes and be lenient with offences.',
    meaning:
      'The knot comes undone, as when buds burst after a storm. Tension has found its release, and the art is not to prolong the campaign. Return to ordinary life as soon as possible; only what would tie the knot again has to be removed.',
    divination:
      'Let it be over. Forgive what can be forgiven, finish quickly what remains, and part from whatever still hangs on to your thumb.',
    lines: [
      'Without blame, and in few words: you are recovering in peace, and there is nothing to add.',
      'Three foxes are killed in the field and a yellow arrow is won. With an upright weapon you get the better of flatterers.',
      'Carrying a bundle on your back while riding in a carriage invites the robbers near. Whoever shows off what does not suit them brings it on themselves.',
      'Free yourself of your big toe. Everyday hangers-on must go, or the trusted friend will not come close.',
      'Only the noble one himself can deliver himself. Resolve it inwardly, and inferior company sees that you are serious.',
      'The prince shoots a hawk on a high wall, and hits. Readiness had been concealed for a long time, and when the moment came the arrow was on the string.',
    ],
  },
}
