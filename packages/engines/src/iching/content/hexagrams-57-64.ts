import type { HexagramText } from './hexagram-text.ts'

export const hexagrams57To64: Readonly<Record<number, HexagramText>> = {
  57: {
    keywords: ['gentleness', 'influence', 'persistence', 'penetration'],
    judgment: 'Success through what is small. It helps to have a direction, and to meet with somebody of stature.',
    image: 'Winds that follow one upon the other. Spread your command abroad, repeat it, and then carry out the work.',
    meaning:
      'A soft line enters under two hard ones, and does it twice. Wind has no force in any one gust, yet bends all the grass one way because it never leaves off. This is how ideas, habits and good advice get in: by small, repeated, inconspicuous pressure.',
    divination:
      'Influence, do not confront. Settle the aim, go on gently towards it, and be sure your softness is not just indecision.',
    lines: [
      'Advancing, retreating: a warrior’s steadfastness is wanted. Irresolute gentleness drifts; give yourself an order.',
      'Penetrating beneath the bed, using priests and magicians in great number. Hidden influences have to be traced to the darkest corner and named.',
      'Going into it over and over again, to the point of humiliation. Reflect a matter through once and then decide.',
      'On the hunt one catches three kinds of game. Experience, modesty and energy together provide for everybody.',
      'No beginning, but an end. Before the change three days, and after it three days: improve what started badly by care on either side.',
      'Under the bed once more, where he loses both his property and his axe. One knows the evil by now and has no strength left against it.',
    ],
  },
  58: {
    keywords: ['joy', 'conversation', 'friendship', 'encouragement'],
    judgment:
      'Joy succeeds, and is favourable when it rests on firmness. Gladdened beforehand, people forget their labour.',
    image:
      'Lakes resting one on the other replenish each other and do not dry up. Join with your friends in discussion and practice.',
    meaning:
      'A yielding line appears at the surface over two firm ones, and that is the recipe: soft to meet, solid inside. Good cheer is catching, and so is the other sort that has to be fetched from outside. The lines help to tell the two apart.',
    divination:
      'Talk it over with friends, and let it be pleasant. Lead by encouragement, learn in company, and ask of each pleasure whether it leaves you stronger.',
    lines: [
      'Contented joyousness that wants for nothing. There is no hook in it for anyone to pull.',
      'Sincere joy. In doubtful company you do not take part in the doubtful pleasures, and there is nothing to be sorry about.',
      'Joy that comes from outside, into an empty place. Whoever is hollow attracts distraction and is lost in it.',
      'Joy that is weighed is not at peace. Having rid yourself of the mistake of hesitating between a higher and a lower pleasure, you are happy.',
      'Putting trust in what is crumbling. Dangerous elements approach even the best of people, and flatter.',
      'Seductive joy. Someone is drawn along with it, out of vanity, and is no longer the one who steers.',
    ],
  },
  59: {
    keywords: ['dispersal', 'reconciliation', 'thaw', 'devotion'],
    judgment: 'The king approaches his temple. It furthers to cross the great water, and to hold on.',
    image:
      'Wind drives over the water and breaks up ice and foam. The old kings made offerings to the Lord, and built temples.',
    meaning:
      'What has grown hard, a grudge, a faction, a fixed idea, is dissolved by a warm wind in spring. Egotism is the ice that keeps people apart. Common rites, music and great shared undertakings melt it, and after that a new gathering is possible.',
    divination:
      'Loosen the rigid thing, without force. Give up your share of the stubbornness first, and offer something that all can take part in.',
    lines: [
      'He brings help with the strength of a horse. Attend to the estrangement at once, ere clouds have gathered.',
      'When everything scatters, he hurries to what supports him. Find your footing in goodwill, and alienation loses its hold on you.',
      'He dissolves his own self. In a task so large that one forgets oneself, there is nothing left that could repent.',
      'He breaks with his own faction: supreme good fortune. Beyond the dispersal something piles up like a hill, which ordinary people do not think of.',
      'A great shout, loosening as sweat does. One big idea in a time of general deadlock gives everybody a rallying point.',
      'He disperses the danger of wounds, goes off, keeps far away. To get your people out of harm’s reach is no cowardice.',
    ],
  },
  60: {
    keywords: ['limits', 'measure', 'economy', 'rhythm'],
    judgment: 'Limitation succeeds. A bitter limitation must not be persisted in.',
    image:
      'Above the lake is water: it holds so much and no more. Make number and measure, and examine what right conduct is.',
    meaning:
      'The word is that for the joints of bamboo, which give the stalk both its segments and its strength. Without divisions a year would not be a year, nor money suffice. But limits too have to be limited, for those that gall are broken.',
    divination:
      'Set bounds: on time, on spending, on promises. Choose those you can live with gladly, and see that the person who sets them keeps them.',
    lines: [
      'Not going out of the door and the courtyard. You know what is open to you and what is closed; discretion is how things get begun.',
      'Not going out of the gate and the courtyard, now that the time for action has come. Here the same reserve is a failing.',
      'Whoever knows no limits will have cause to lament, and nobody else to accuse of it.',
      'Contented limitation, like water which runs downhill without effort. Natural bounds use up no strength in being kept.',
      'Sweet limitation. If you apply the restrictions to yourself first and make them agreeable, others follow and esteem you.',
      'Galling restraint. Kept up for long it does harm; though as the last resort against oneself it may, for once, save.',
    ],
  },
  61: {
    keywords: ['sincerity', 'trust', 'understanding', 'resonance'],
    judgment: 'Inner truth reaches even pigs and fishes. It furthers to cross the great river, and to be constant.',
    image:
      'Wind over the lake stirs the surface by what cannot be seen. Discuss criminal cases with a view to delaying executions.',
    meaning:
      'Open in the middle, firm all around, like an egg under a brooding bird’s foot. A heart free of prejudice can receive the truth of another. That, rather than argument, is the force which moves the least movable of creatures, and it is no mere intimacy, for robbers have that also.',
    divination:
      'Be real, and let go of the outcome. Listen first from an empty centre; where you find the other’s truth, you can say and risk a great deal.',
    lines: [
      'Being prepared is fortunate. Have secret designs on the side, and the calm is disturbed.',
      'A crane is calling in the shade, and its young one answers. I have a good goblet, and will share it with you. What is truly felt is heard a thousand miles off.',
      'He finds a comrade; now he beats the drum, now he stops, now he sobs, now he sings. Joy that depends on another heart goes up and down with it.',
      'The moon is nearly full, and the team horse breaks away from its mate. Turn from your own circle towards what gives you light.',
      'He possesses truth, which links together. At the centre of a group there must be one whose sincerity is like a clasp.',
      'A cockcrow rising up to heaven. Big words are sent higher than the bird itself can fly.',
    ],
  },
  62: {
    keywords: ['modest means', 'caution', 'detail', 'simplicity'],
    judgment:
      'Small things may be done, great ones may not. The flying bird leaves a message: it is not well to strive upward, it is well to remain below.',
    image:
      'Thunder on the mountain sounds nearer than it is. In conduct be a little too respectful, in mourning a little too sad, in spending a shade too thrifty.',
    meaning:
      'Two strong lines in the middle and soft ones spreading on both sides: the shape of a bird. Weakness happens to be in authority, and it is able to manage everyday affairs by being extra conscientious. Success comes from going beyond the mean in modest matters and never in ambitious ones.',
    divination:
      'Aim low and land well. Be exact, be humble, overdo the courtesy if anything; the high-flying version of your plan has to be left for another season.',
    lines: [
      'The bird meets with misfortune through flying before its feathers have grown. Use the ordinary means as long as they suffice.',
      'She passes by her ancestor and meets her ancestress; she does not reach the prince and finds the official. Getting less than you sought is all right if done in due form.',
      'If one is not extremely careful, somebody may come up from behind and strike. Confidence in being right is no guard.',
      'He meets the limit without passing it. Going would bring danger: be on guard, do not act, do not persist.',
      'Dense clouds and no rain from our western land. The prince shoots, and hits him who is in the cave. Look for helpers where modest people hide.',
      'He passes him by without meeting. The flying bird leaves him: overshooting the mark, he calls down on himself every sort of trouble.',
    ],
  },
  63: {
    keywords: ['completion', 'vigilance', 'balance', 'aftercare'],
    judgment: 'Success in small matters. At the beginning good fortune, at the end disorder.',
    image: 'Water hung over fire: the kettle boils. Consider misfortune and arm yourself against it in advance.',
    meaning:
      'Each line is in the place that belongs to it, yin and yang in turn, the only time in all the sixty-four. Perfection of that sort has one direction left. A kettle that is not watched boils over and quenches its fire, or boils dry; so after the crossing the main task is attention.',
    divination:
      'It is done, nearly. Do not celebrate by letting go: look after the details, foresee what might slip, and take the finished thing as something that needs keeping.',
    lines: [
      'He brakes his wheels and gets his tail wet. In the general rush to be across, someone who slows down comes to little harm.',
      'The woman loses the curtain of her carriage. Do not run after it; on the seventh day it is returned to you.',
      'The High Ancestor punishes the Devil’s Land and after three years conquers it. Victories so costly should not be handed over to petty people.',
      'The finest clothes turn to rags. Be careful all day long, and have a plug ready for the leak.',
      'The neighbour in the east who slaughters an ox gets less real happiness than the one in the west, with a small offering at the proper time.',
      'His head goes into the water. He looked back to admire the ford, and stopped in the middle of it.',
    ],
  },
  64: {
    keywords: ['transition', 'preparation', 'caution', 'hope'],
    judgment:
      'Success. But if the little fox, after nearly completing the crossing, gets its tail wet, nothing has been gained.',
    image:
      'Fire over water, each going its own way. Be careful in telling things apart, so that every one finds its place.',
    meaning:
      'The book does not end with completion but with the moment before it. No line is where it should be, and yet each has its partner: disorder that contains all the makings of order. An old fox listens for cracks as it walks over ice; a young one trusts the ice too soon.',
    divination:
      'You are not across yet. Study the forces involved, go slowly on the final stretch, and keep your hope; the most dangerous step is the one just before the bank.',
    lines: [
      'He gets his tail in the water. Eager to see something tangible, he set out without knowing the depth.',
      'He brakes his wheels. Waiting does not mean being idle: keep hold of the aim, and of the strength to reach it.',
      'Before completion, attack would fail, and yet the great water has to be crossed. Start afresh, with other helpers.',
      'Now comes the struggle with the Devil’s Land; it takes three years and is rewarded with a great realm. No doubts may be allowed in while it lasts.',
      'Steadfastness has won, and the light of a noble nature is true. Out of the old confusion a new time has become visible.',
      'They drink wine in good faith, and there is nothing against it. Get your head wet, though, and the very thing you trusted in is lost.',
    ],
  },
}
