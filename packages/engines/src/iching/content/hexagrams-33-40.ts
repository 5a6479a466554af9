import type { HexagramText } from './hexagram-text.ts'

export const hexagrams33To40: Readonly<Record<number, HexagramText>> = {
  33: {
    keywords: ['retreat', 'dignity', 'distance', 'foresight'],
    judgment:
      'Going away is the successful course. You can still put small matters in order on your way out; the large ones belong to another season.',
    image:
      'However high a mountain climbs, the sky is simply further off. Treat what is mean in the same way: no anger, no argument, a height it cannot reach.',
    meaning:
      'Two dark lines press in from below, and four bright ones leave in good order. This is not flight, which is what befalls those who stay too long. The lines get freer the further they are from the pursuer, so that a figure of loss ends on a note of ease.',
    divination:
      'Step back while it can be done in style. Save your strength for where it will count, settle your small accounts, and leave without slamming anything.',
    lines: [
      'You are the tail of the retreating column. It is too late to run and too early to turn round; be motionless, and the danger may pass over you.',
      'Tied with a thong of yellow hide, so well that no one could undo the knot. Somebody holds fast to the departing good, or to you, out of plain devotion, and the hold is honourable.',
      'Half gone, half held by household ties, you are tired and uneasy. Look after the people who depend on you, and attempt nothing bigger while they pull at your sleeve.',
      'You love what you are leaving, and you leave. It takes a certain size to part from a good thing in time; the small-hearted only stay and sulk.',
      'An admirable exit: at the right moment, with thanks on both sides. Now let nobody talk you into coming back for one more evening.',
      'Nothing pulls at you any longer. Whoever goes with so light a pack has every road to choose from.',
    ],
  },
  34: {
    keywords: ['power', 'restraint', 'rightness', 'momentum'],
    judgment:
      'Strength is yours in abundance, and one condition goes with it: use it only where you are also in the right.',
    image:
      'Thunder has climbed up to the sky, where everyone must hear it. The louder your step sounds, the more it matters where you set your foot.',
    meaning:
      'Four firm lines march upward and what is ahead gives way. In such a position one could walk through walls, and the text is full of rams and hedges to show what comes of trying. The strength that counts is the kind that has learned to look for gates.',
    divination:
      'You could win this by force. Ask first whether you should, then whether there is an opening; move through the opening with all your weight, and leave the fence alone.',
    lines: [
      'All the vigour sits in the toes. A charge from so low a place carries you into trouble, sincerely meant though it is.',
      'The first gates stand ajar. Keep your stride even and your head clear; a small success is just where people get carried away.',
      'Lesser people lean on their force, and better ones let it lie. Picture the ram with its head through a fence, unable to withdraw its horns, and choose.',
      'The fence has come down of itself, and your weight rests where it should, on the axle of a solid cart. Persistence did what butting could not.',
      'The ram is lost somewhere in the fields, and you hardly notice. Let the combative part of you wander off; no one here wants a fight.',
      'Horns caught, no way on and no way back. As soon as you own up to being stuck you stop straining, and after that the branches loosen.',
    ],
  },
  35: {
    keywords: ['progress', 'recognition', 'service', 'light'],
    judgment:
      'A loyal prince is given horses by the herd and is called to audience three times between one morning and the same evening. What you do is seen, and it is welcome.',
    image:
      'The sun comes up out of the ground and needs no permission to be bright. Rub the dust from your own clarity in the same spirit.',
    meaning:
      'Progress without a struggle: ability rises from below and meets, above, somebody able to appreciate it. The one danger lies in how one climbs. Those who bring their success to a shared purpose go on rising with the daylight; those who hoard it scurry about like rodents at dawn.',
    divination:
      'Go forward and let yourself be noticed. Take praise as fuel for the task, be patient where trust is still missing, and turn any sharpness upon your own faults.',
    lines: [
      'You press on and are pushed back, because no one has confidence in you yet. Be generous about it. Trust that was not there this morning can be there by noon.',
      'You rise with a heavy heart, having nobody above you to turn to. Then kindness reaches you from an older woman, or in a motherly way, and it is no small gift.',
      'Everyone around is for it. What you would hesitate to do alone is carried by their consent, and your doubts evaporate.',
      'A squirrel that stuffs its cheeks by night. There is profit to be had in that manner, and sunrise will show who took it.',
      'Stop keeping count of what you won and lost. You are in a position to act broadly; do so, and the rest comes right on its own.',
      'Horns forward is a posture for one purpose only, that of calling your own camp to order. Used on anybody else it turns an advance into a brawl.',
    ],
  },
  36: {
    keywords: ['adversity', 'concealment', 'inner light', 'endurance'],
    judgment:
      'Brightness has been hurt and has gone under. Know how hard the times are, hold to what you know, and do not let it be seen that you do.',
    image:
      'The sun is inside the earth. Among many people you may let your lamp burn low on purpose; they will be less dazzled, and it will last till morning.',
    meaning:
      'Something dark is in command, and it breaks whatever shines. Tradition thinks of King Wen in his prison, gentle and unbending, and of a prince who saved himself by acting mad. To cover a flame in such a house is not cowardice, and it is not a lie either.',
    divination:
      'This is no time to be brilliant in public. Keep your judgment, do quietly what has to be done, avoid catching the eye of power, and wait for the night to use itself up.',
    lines: [
      'A bird goes down with a drooping wing. You have to get away, even hungry, even with those who shelter you shaking their heads at it.',
      'The left thigh is wounded, so you can move but not freely. A strong horse comes to hand; use your own rescue to bring others along.',
      'On the winter hunt the chief of the darkness falls into your hands. One great capture is enough for a day: old wrongs are not all mended at a gallop.',
      'You have come close enough to see into the dark heart of the matter. Having looked, walk out through the gate; knowing is what frees you to leave.',
      'Prince Ji could neither change his lord nor desert him, so he hid his mind behind foolishness and kept it whole. That, too, is a way of staying true.',
      'It had climbed until it lit up every country, then it dropped into the ground. A power which puts out all the lights will not find its own way home.',
    ],
  },
  37: {
    keywords: ['family', 'roles', 'warmth', 'consistency'],
    judgment:
      'The constancy of the one who tends the hearth decides here. When the innermost circle is sound, whatever is built around it stands.',
    image:
      'A fire makes its own draught: the wind comes from inside and goes out into the world. Say things that have substance, and live in a way that has continuity.',
    meaning:
      'Any small group that shares a roof is meant, whether or not its members are related. Each has a place, and feels safe because the others keep theirs. Discipline with no affection makes a barracks; affection with no discipline makes a mess that somebody has to clear up.',
    divination:
      'Start with those nearest to you. Get clear who carries what, mean what you say at your own table, and the wider question will look different.',
    lines: [
      'Put up the railing before anyone has fallen. Customs that are agreed on at the beginning are never felt as a punishment.',
      'No grand designs: see that everyone gets fed. The person in the middle who attends to this holds more together than it appears.',
      'Sharp words fly about the house, and you may well be sorry for them. Yet a family giggling its way past every limit comes off worse.',
      'A household that prospers because one person in it knows both the stores and the needs. Quiet management of this sort is worth a fortune.',
      'The head of the house comes in as a monarch would who is loved. There is nothing to fear and nothing to enforce.',
      'Be trustworthy and be somewhat in awe of your task. People will respect in you what you demand of yourself, and in the end that is all there is.',
    ],
  },
  38: {
    keywords: ['opposition', 'difference', 'misunderstanding', 'respect'],
    judgment:
      'Great joint projects are out of the question for now. Little things, done with tact, still turn out well.',
    image:
      'Flames go up, lake water sinks; they share a figure and nothing else. One can sit at the same table and remain entirely a different person.',
    meaning:
      'Two sisters under one roof, whose wishes point different ways. Opposites are not yet enemies: day and night, man and woman live by being opposed. But once suspicion has settled in, the eye starts to produce monsters, and a good part of this figure is about learning to doubt what it sees.',
    divination:
      'Lower the ambition and keep up the courtesy. Let differences stand, meet halfway in some trifle, and look again before you take aim at anyone.',
    lines: [
      'The horse has run off; leave the paddock open and it will be back. Even with disagreeable people, a civil word now spares you a feud.',
      'You run into the one you need in a back alley, without ceremony. Since the front door was closed to both of you, take the alley and be glad.',
      'Cart stuck, oxen shoved backward, and you yourself insulted into the bargain. It starts as badly as possible and is not going to finish that way.',
      'Lonely among adversaries, you discover one honest ally. Each takes the risk of trusting, and that is enough to see you through.',
      'The stranger turns out to be kin and breaks through the wrapping like teeth through soft skin. There is no reason on earth not to go to meet this.',
      'Suspicion paints a muddy hog, then a wagonload of ghosts, and your bow is already bent. Lower it: a suitor stands there. After a shower of rain both of you can see.',
    ],
  },
  39: {
    keywords: ['obstruction', 'detour', 'help', 'self-examination'],
    judgment:
      'Turn towards the plains of the southwest and not towards the crags of the northeast. Advice from someone with a wide view is worth the journey.',
    image:
      'A torrent high on a mountain bars the pass. Where the outer way is shut, there is time to walk the inner one and see what you have brought along.',
    meaning:
      'The old character shows a foot that is cold, or lame. A drop in front, a rock face behind: whoever presses on limps, and whoever comes back finds something. That is the refrain of the lines. The obstacle acts as a teacher, chiefly by making you stop.',
    divination:
      'Do not force it. Choose the gentler terrain even if it is longer, gather companions, ask, and consider how much of the barrier you carry with you.',
    lines: [
      'Pushing ahead brings a limp, holding back brings respect. Let the thing show its shape before you deal with it.',
      'One difficulty upon another, and none of them sought for your own sake. You are in someone’s service; that is a reason to go straight in, and nobody will blame you.',
      'You leave and return, to the relief of those who count on you. Your place at present is with them rather than at the front.',
      'On your own you would founder. Come back to the others, link arms, and wait until the chain is strong enough.',
      'In the worst of it you stay at your post, and one by one friends arrive. It is the standing there that called them.',
      'You might have walked off free, and instead turn once more to those still caught. What you bring back is of great worth; find the person who knows how to use it.',
    ],
  },
  40: {
    keywords: ['relief', 'forgiveness', 'solution', 'release'],
    judgment:
      'The strain is over. With no errand left, go home and let things be ordinary; with one left, see to it before breakfast.',
    image:
      'Thunder and rain, and then air one can breathe. Be quick to excuse what was done in error and mild with what was done on purpose.',
    meaning:
      'Seed cases split, ice moves, a knot gives. After great tension the temptation is to keep on fighting, out of habit, when the best thing is a plain day’s work. Only what would tie the same knot again must be dealt with, and for that there is a well-aimed arrow.',
    divination:
      'Let it end. Forgive, tidy up promptly, part company with what still clings, and resist the urge to go over it all once more.',
    lines: [
      'Nothing to reproach, nothing to add. Sit in the sun a while.',
      'Three foxes are bagged in the field, and a bronze arrow is the prize. Cunning is hunted down best by a straight shot.',
      'A porter seated in a coach, with his bundle on his knees: thieves take note of it at once. Do not put on a style that your situation cannot defend.',
      'Take your weight off that big toe. There are acquaintances who got attached to you while you limped, and real friends keep away on their account.',
      'Release is something you alone can grant yourself. When you have truly let go, even those who lived off your bonds will believe it.',
      'A hawk on the high wall, and the duke brings it down. He had kept the bow hidden and his hand in practice; this one time, hitting hard is the way to be free.',
    ],
  },
}
