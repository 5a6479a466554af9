import type { HexagramText } from './hexagram-text.ts'

export const hexagrams41To48: Readonly<Record<number, HexagramText>> = {
  41: {
    keywords: ['decrease', 'simplicity', 'sacrifice', 'sincerity'],
    judgment:
      'Decrease joined with truth is great good fortune and nothing to be ashamed of. How is it to be carried out? Two small bowls are enough for the offering.',
    image:
      'At the mountain’s foot the lake evaporates and its moisture feeds the slopes. Bring down your anger, and block up your greed.',
    meaning:
      'What is below is made less for the good of what is above. Having little is no misfortune if one does not dress it up; the inner content shows more plainly when the outer form is bare. It matters, too, from whom one takes, and how much.',
    divination:
      'Do with less, and do it willingly. Cut back the surplus, first of all in your own passions, and give what you give without making it look bigger.',
    lines: [
      'Your own work done, hurry to help. It is unselfish; just weigh how far you may reduce the other by helping.',
      'Without making yourself less you can make another more. To throw away your dignity in serving is of no use to anybody.',
      'Of three who travel together one is lost on the way; one who goes alone finds a companion. Between three there is jealousy, and a close bond is made for two.',
      'If you lessen your faults, you will make the other come quickly and be glad. The obstacle to friendship was easy to name.',
      'Someone does increase you, and ten pairs of tortoise oracles could not gainsay it. What is fated to be good comes by itself.',
      'To be increased without taking from others: thus one gains helpers and has no longer a private house, because the work is for all.',
    ],
  },
  42: {
    keywords: ['growth', 'generosity', 'opportunity', 'improvement'],
    judgment:
      'It furthers to undertake something, even to cross the great river. Such times must be used while they last.',
    image:
      'Wind and thunder strengthen each other. When you see good, move towards it; when you have faults, be rid of them.',
    meaning:
      'The high is lowered for the gain of the low, and people’s joy has no bounds. Ruling means serving here. The blessing works like spring, neither saving nor calculating, so that even unhappy events can be turned to increase.',
    divination:
      'Go ahead and be generous with it. Help comes from outside and above; pass it on, change for the better where you can, and do not dawdle.',
    lines: [
      'Great deeds are now possible, beyond your usual station. Having been given so much strength, use it for something large and unselfish.',
      'Increase comes to you truly, not to be averted, because your nature invites it. Even the king can offer you up before the Lord on High.',
      'Enriched through unhappy events. Be truthful, walk in the middle, and report with the jade seal in your hand, and a disaster becomes a teacher.',
      'Walk in the middle and report to the prince: he will follow. Somebody honest may be entrusted even with moving the capital.',
      'With a truly kind heart do not ask. Your kindness will be recognised as your own worth, and it needs no inquiry.',
      'He brings increase to nobody; indeed, somebody strikes him. The heart is not kept constantly steady, and those above who give nothing soon have no friends.',
    ],
  },
  43: {
    keywords: ['resolution', 'openness', 'truth-telling', 'breakthrough'],
    judgment:
      'Make the matter known in the king’s court, truthfully; there is danger in it. Tell your own city first, take up no arms, and then proceed.',
    image:
      'The lake has gone up to the sky, and a cloudburst is due. Hand out your riches downward, and do not rest on your virtue.',
    meaning:
      'Five firm lines and one soft one on top, about to be swept out. The struggle seems as good as won, which is exactly what is treacherous. Evil that is fought with its own weapons survives in the fighter; the sure way is energetic progress in the good.',
    divination:
      'Say it openly and mean it, without hatred and without violence. Begin with the same failing in yourself, and stay alert right up to the finish.',
    lines: [
      'Mighty in the advancing toes. You go, and are not equal to it; a failed first attack is worse than none.',
      'A cry of alarm. Arms at evening and in the night: fear nothing, since you are prepared.',
      'To look powerful in the cheekbones gives the plan away. Walk alone, get caught in the rain, be spattered and misjudged, and remain resolved.',
      'No skin on the thighs, and walking comes hard. Let yourself be led like a sheep and regret would vanish, but advice like this is heard and not believed.',
      'Weeds need firm resolution: they come back from the smallest piece of root. Keep to the middle path while you pull.',
      'No cry, and at the end misfortune. When it seems over and the last bit is left standing out of carelessness, all of it returns.',
    ],
  },
  44: {
    keywords: ['temptation', 'chance', 'boundaries', 'attraction'],
    judgment:
      'The maiden is powerful. One should not marry such a maiden: what comes in so easily would soon be in charge.',
    image:
      'Under the sky goes the wind, into every corner. In this way a ruler sends out commands and makes them known in the four quarters.',
    meaning:
      'Unexpectedly a single dark line has slipped in at the very bottom, under five bright ones. It looks harmless, even charming. Meeting halfway is a great thing, without which heaven and earth would have no creatures, as long as it is free of hidden designs.',
    divination:
      'Notice what has just turned up. It may be delightful and still not be for keeping; fix the limits now, while it is small.',
    lines: [
      'Check it with a brake of bronze. Even a lean pig has it in it to rage around later.',
      'There is a fish in the tank. Kept under gentle control it does no harm, but it is not for guests.',
      'No skin on the thighs, and a halting step. You are tempted and luckily prevented; if you are aware of the danger, you make no great mistake.',
      'No fish in the tank. You have been so aloof from ordinary people that they are not there now you need them.',
      'A melon covered with willow leaves. Leave its lines concealed and ripen it in silence; then it drops from heaven into your hand.',
      'Meeting with one’s horns. He has withdrawn from the world and is curt with it, which is humbling, and not wrong.',
    ],
  },
  45: {
    keywords: ['assembly', 'devotion', 'leadership', 'precaution'],
    judgment:
      'The king goes to his temple, and the people gather. Great offerings are in place; it furthers to see a great person, and to have a goal.',
    image:
      'The lake has risen above the land and could break its banks. Put your weapons in repair against what is unforeseen.',
    meaning:
      'Where many come together there must be a centre that holds them: an ancestor, a leader, a shared belief. Crowds of people and heaps of goods also bring strife and theft. Gathering succeeds if it has collected itself inwardly beforehand.',
    divination:
      'Bring people, or your own scattered forces, together around something they can honour. Be generous in it, and be provided for accidents.',
    lines: [
      'You are sincere but not to the end, so there is now confusion, now assembly. Call out: one grasp of the hand and you can laugh again.',
      'Letting oneself be drawn is lucky and without blame. With a true heart even a small offering will do.',
      'A gathering amid sighs: you would like to join and find no way in. Go all the same; a slight embarrassment is the whole price.',
      'He gathers people not for himself but for his lord, and this brings great good fortune and no reproach.',
      'Gathering from a position of honour is no fault. If some have no real trust as yet, let it come by constancy, sublime and long.',
      'Lamenting, sighing, floods of tears. Your wish to join was misunderstood; that you weep over it openly puts it right.',
    ],
  },
  46: {
    keywords: ['growth', 'effort', 'promotion', 'patience'],
    judgment:
      'Pushing upward has supreme success. See the great one, do not fear; setting out towards the south is fortunate.',
    image: 'Within the earth wood grows. It heaps up small things in order to achieve what is high and tall.',
    meaning:
      'A sapling does not shove the soil aside; it adapts, cell of time by cell of time, and bends round the stone. Of all advances this is the most laborious and the least resisted. It comes from below, by work, and is helped by people who see it.',
    divination:
      'Climb. Present yourself to those who can open doors, trust the many little steps, and keep going, for this kind of progress stops the day you do.',
    lines: [
      'You push upward and are met with confidence. The roots below and the powers above agree about you.',
      'Sincere, and so one may bring even a small offering. Bluntness does no harm as the heart is true.',
      'Pushing upward into an empty city. Nothing at all stands against you; go on, without asking how long it will last.',
      'The king offers to him on Mount Qi. What you reach now has to do with tradition, and a place in it is given to you.',
      'Steadfastness: one climbs by steps. As the height increases do not skip a single one of them.',
      'Pushing upward in the dark. Blind ambition has no aim; unremitting care is the one thing that would still help.',
    ],
  },
  47: {
    keywords: ['exhaustion', 'confinement', 'inner freedom', 'silence'],
    judgment: 'Oppressed, and yet success: for the great it is good fortune. Whatever you say now is not believed.',
    image: 'There is no water in the lake. Stake your life on following your purpose.',
    meaning:
      'The lake has drained away below and only the cracked bed is left. Means, hearing and elbow room are gone. It is in this state that one learns what cannot be taken away, since a person who is merely outwardly broken has a will that nothing can bend.',
    divination:
      'Save your words, they will not count. Accept the narrowness without consenting to it inside, stay cheerful if you can, and look for the tie you have knotted yourself.',
    lines: [
      'Sitting on a bare tree stump, one strays into a gloomy valley and for three years sees nobody. Despondency itself is the prison here.',
      'Hard pressed amid wine and food. The man with the scarlet sash is on his way; make an offering, and do not set out before you are ready.',
      'He lets stone oppress him and leans on thorns. He comes home and does not see his wife: one who grasps at what cannot hold loses even what was his.',
      'Very quietly, held up in a golden carriage, he comes. There is some shame in having taken the comfortable way, and the end is reached nonetheless.',
      'Nose and feet cut off, and hard pressed by those in purple. Joy comes softly; it helps to bring offerings and be still.',
      'Held by creeping vines, tottering, and saying: if I move I shall be sorry. Be sorry, and move; it was only vines.',
    ],
  },
  48: {
    keywords: ['source', 'depth', 'community', 'maintenance'],
    judgment:
      'The town may be moved, but not the well. It neither runs low nor overflows, and all come and draw. If the rope stays short by an arm’s length, or the jug breaks, that is bad luck.',
    image: 'Wood draws up the water. Encourage people at their work and urge them to help each other.',
    meaning:
      'Under everything that changes, there is something that nourishes all alike: human nature, a shared craft, the water table. It does not need to be invented. It has to be reached, kept clean, and drawn from with a sound bucket.',
    divination:
      'Go deeper than the arrangements. See to the rope and the lining, that is, to how you reach your own source, and leave the cover off for others.',
    lines: [
      'Nobody drinks from a muddy well, and to an old one no animals come. Someone without substance is passed by.',
      'At the well mouth one shoots minnows, and the jug leaks. Good water is there, only nobody takes care of it, and it trickles away.',
      'The well has been cleaned, and still no one drinks: that is my heart’s sorrow. If the king were clear-sighted, everybody might enjoy it together.',
      'It is being lined with stone. While you put yourself in order you cannot do much for others; the time is well used.',
      'A clear, cold spring, and people drink from it. Here the gift and its use have met.',
      'One draws without hindrance, and it stays uncovered. Dependable and open, the more it gives the more there is.',
    ],
  },
}
