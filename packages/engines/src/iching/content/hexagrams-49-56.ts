import type { HexagramText } from './hexagram-text.ts'

export const hexagrams49To56: Readonly<Record<number, HexagramText>> = {
  49: {
    keywords: ['revolution', 'renewal', 'timing', 'credibility'],
    judgment:
      'A change of this size is believed in once its day has come, and no sooner. Made on that day, for good reasons, it leaves nothing to regret.',
    image:
      'Fire inside a lake: each wants the other gone, and so nothing can stay as it was. Astronomers take note of such turns and correct the calendar.',
    meaning:
      'The name means a hide with the hair scraped off, and so a moult. What used to be a living skin has turned into a case. To strip it is justified by need, by timing and by clean hands, all three together; without them a revolution merely changes the masters.',
    divination:
      'The old form is finished. Prepare, explain, wait for the ripe day, then change what must be changed and not one thing more. Your own skin goes first.',
    lines: [
      'Bind yourself in tough yellow leather. You see that it has to come, which is not the same as being able to bring it about.',
      'All the gentler ways have been tried, and now the day is here. Move; you have prepared for it in your mind.',
      'Rushing would be ruinous and so would dithering. Let the proposal be discussed three times, from all sides, and when it is still standing it will be trusted.',
      'Regret is behind you, and belief in you has grown. Even the form of authority may be exchanged, because what you want rests on something deeper than your wanting.',
      'In autumn the tiger gets a coat whose stripes can be read at any distance. When you change as visibly as this, people need no oracle to tell them what you stand for.',
      'The leopard’s new spots are fine and close; the others just put on a different face. That is as much as a change can achieve. Stop there, and live in it.',
    ],
  },
  50: {
    keywords: ['transformation', 'culture', 'nourishment', 'order'],
    judgment:
      'The highest good fortune, and a straight path to it. Something is being cooked here that many can live on.',
    image:
      'Flames over wood, and a vessel standing straight above them. Take your stand as squarely, and what is being prepared in you will not spill.',
    meaning:
      'Six lines make the outline of a bronze tripod, with its feet, belly, ears and carrying rod. The previous figure stripped the old away; this one takes the raw and makes it fit to eat. Such pots belonged to temples as much as to kitchens, for a culture is measured by what it offers up.',
    divination:
      'The vessel is good. See what is in it, get rid of stale remains, keep the fire even, and think about whom the meal is for.',
    lines: [
      'Tip the pot upside down, so that the old crust falls out. It looks undignified, and it is how something new can be put in. Humble beginnings count as well.',
      'A full pot makes envious neighbours. They cannot get at it, so there is no need to guard it with your temper.',
      'The ears have been reforged and there is no grip, so the finest dish goes cold in front of you. Wait. A shower of rain will cool the metal and the mood.',
      'A leg snaps, and the duke’s dinner is on the floor, and on the duke. More was put in than those legs could bear.',
      'Golden ears, through which a sturdy rod will go. Being easy to approach is what allows capable people to carry you.',
      'The rod is tipped with jade, strong and cool and pleasant to the hand. Everything that is to be given can now be given.',
    ],
  },
  51: {
    keywords: ['shock', 'awakening', 'composure', 'movement'],
    judgment:
      'A crash, and people gasp; a moment later they are talking and laughing. All the country within a hundred miles is terrified, and the one at the altar has not spilled a drop.',
    image:
      'Thunderclap follows thunderclap. Let it frighten you into looking at how you live, and put something right while your heart is still pounding.',
    meaning:
      'A single firm line forces its way up under two soft ones, and then does it again. Shocks come from outside and find out what is inside. The sequence to learn has three beats: start, take stock, go on with what your hands were doing. The first is nature, the others are practice.',
    divination:
      'You are going to be shaken, or have been. Let the fear say its piece, hold to your central task, and do not chase after what rolls away.',
    lines: [
      'Dread first and merriment after. It is an advantage to be startled early on, while there is time to learn from it.',
      'The blow costs you a great part of what you owned. Get to high ground and leave it all behind; within the week it will have found its own way back.',
      'You are in a daze, hardly yourself. Use what is left of the jolt to get moving, and no damage will have been done.',
      'The thunder sinks into bog. Neither you nor the matter can be stirred at the moment.',
      'It strikes here, it strikes there, and you stand in the middle with things to do. Nothing essential will be lost if you go on doing them.',
      'Pale, glancing about, you are in no condition to act. It was next door that it hit. Learn from it without joining in, although people will talk.',
    ],
  },
  52: {
    keywords: ['stillness', 'meditation', 'boundaries', 'rest'],
    judgment:
      'Quiet begins in the back, the part of you that you never see. With that at rest you can cross a crowded yard and meet nobody, least of all yourself.',
    image:
      'One range behind another, each on its own base. Keep your thinking within the bounds of where you really stand.',
    meaning:
      'A mountain doubled: movement has come to an end, outwardly and inwardly. The commentary adds that resting and moving both have their times, and that one is bright who knows them apart. Calm of this kind is not produced by holding down; it is found by ceasing to reach out.',
    divination:
      'Halt, and this includes the mind. Stay with what is in front of you and let the rest be the rest; the next move will announce itself.',
    lines: [
      'Still in the toes: the step has not been taken, so nothing needs to be taken back. Keep this beginner’s honesty for the long run.',
      'The calf stops, and the thigh that it belongs to strides on. You are unable to hold back the one you follow, and it hurts to see.',
      'Stiffening at the waist, you are cut in two. Rest that is enforced like this builds up smoke around the heart.',
      'The whole trunk has come to rest. You are not above it all, but you are no longer pushed about by yourself.',
      'The jaw is quiet. What you do say is in its proper order now, and there will be little to take back.',
      'Stillness has become broad and warm, like the foot of a mountain. Nobody would call it an exercise any more.',
    ],
  },
  53: {
    keywords: ['gradual progress', 'patience', 'stages', 'partnership'],
    judgment:
      'As with a betrothal: visits, letters, gifts, vows, each in its turn. It is by not hurrying that the thing becomes trustworthy.',
    image:
      'On the mountainside a tree adds ring to ring and is seen from further away each year. Character affects a neighbourhood in the same unhurried way.',
    meaning:
      'Wild geese fly in order and pair for good, and the lines follow them from the water’s edge up into the clouds. Whatever should endure has stages that cannot be shortened: a bond, a skill, a good name. Here slowness is not the price of the journey, it is the journey.',
    divination:
      'Accept the long way and take each of its steps. Honour the forms, they are what others lean on, and compare yourself with no one who runs.',
    lines: [
      'The goose has reached the bank. A beginner alone on the shore is unsure and gets criticised; both belong to beginnings.',
      'It has come to a flat rock with food and company. Enjoy your first security, and call the others over.',
      'Blown onto a dry upland, where geese do not belong. One partner goes off and does not return, what was conceived is not born: you have left the order of steps. At least hold together against thieves.',
      'In a tree, with feet that cannot grip. There may be a level branch; someone adaptable will find it.',
      'On the ridge, above everything, and for three years without fruit. Slander stands between you and those you belong to. It will not prevail.',
      'Beyond the ridge and into the cloud road. A feather floats down, and people dance with it: what you were will go on adorning a life that is not your own.',
    ],
  },
  54: {
    keywords: ['secondary role', 'impulse', 'affection', 'long view'],
    judgment:
      'Setting forth goes wrong here, and nothing can be gained by it. A position taken up on impulse has no floor of its own.',
    image:
      'Thunder passes across the lake, and the water trembles in sympathy. Moods of this sort pass; see through them to how the matter will end.',
    meaning:
      'A girl joins her elder sister’s household as the second wife, with feeling on her side and no rights. One may smile at the custom, but the position is common: inside and yet not of it, wanted and not in charge. What it needs is tact, a knowledge of one’s place, and a measure of inner independence.',
    divination:
      'You have little leverage, so do not pull. Find out exactly what your standing is, live it with grace, and ask whether in ten years you would be glad of it.',
    lines: [
      'In a lowly place, and lame, yet able to walk. Work through the favour of those who like you, and do not mind staying in the second row.',
      'With one eye one still sees. Your hopes of the other have been half disappointed; keep faith with what you saw, on your own and without complaint.',
      'Waiting for a place that is above you, you end by accepting one which is beneath. Wishing made the bargain, and it was a poor one.',
      'She lets the date go by. People think that she has missed her chance; she is merely not to be had at a discount.',
      'The emperor’s daughter is dressed more simply than her maid, and does not notice. Rank that is sure of itself can stand back, like a moon not quite at the full.',
      'A basket with no fruit in it, a sheep with nothing to give: the ceremony is being performed and it is hollow. Nothing will come of going through the motions.',
    ],
  },
  55: {
    keywords: ['abundance', 'peak', 'clarity', 'transience'],
    judgment:
      'The summit of a curve, attained by one with a ruler’s heart. Waste none of it in worrying: it is noon, so shine.',
    image:
      'Lightning and thunder in the same instant: insight and force coincide. Such moments are for coming to a verdict and acting upon it.',
    meaning:
      'Clear vision within and motion without make greatness, and greatness cannot stand still. The sun goes over, the moon wanes; knowing it is no cause for gloom. The odd thing in these lines is the darkness at midday, an eclipse behind the curtains of plenty, in which one has to find one’s ally by feel.',
    divination:
      'You have more light, means or success than usual. Decide what needs deciding, share it about, pull back any curtain you have hung up, and do not live in tomorrow’s dusk.',
    lines: [
      'You meet your equal, the clear head your energy was lacking, or the other way about. A full cycle together is not too much; go where it is valued.',
      'The awning is so heavy that stars come out at noon. To press your point would only rouse mistrust; being transparent wins through in time.',
      'Darker still, small stars visible and your right arm out of action. You are simply unable to help just now, and are not to be reproached for it.',
      'The shade is thick as before, but a hand meets yours in it, someone of your own kind. Together you find the switch of the day.',
      'Draw talent towards you. Where other people’s brilliance is welcome, honour and blessing come as a by-product.',
      'A mansion with the blinds down. You have walled in your plenty so thoroughly that whoever looks through the gate sees no one, and neither do you.',
    ],
  },
  56: {
    keywords: ['travel', 'impermanence', 'modesty', 'adaptability'],
    judgment:
      'Small successes, such as a traveller may have. Keep to what is proper on the road, and the road is kind.',
    image:
      'Grass fire on a mountain, here tonight and gone by morning. Deal with judgments and penalties as swiftly and as attentively, so that no one is left sitting in uncertainty.',
    meaning:
      'You are somewhere that is not yours. No one knows your grandfather; nothing is owed to you beyond what good manners earn. The stranger does well by being obliging and a bit reserved, by choosing lodgings carefully, and by carrying home inside.',
    divination:
      'Regard yourself as a guest in this affair. Ask little, be pleasant, watch your belongings and your tongue, and do not start to build.',
    lines: [
      'A traveller who haggles over trifles brings contempt on himself. Even at the cheapest inn, keep some style.',
      'A room, your purse in your pocket, and a young helper who has taken to you. What brought all this was how you behaved.',
      'The lodging is in ashes, and the helper has left. You treated people as though you held the lease, and interfered in what was none of your business.',
      'You have got shelter, some means, and an axe beside the bed. It is a roof and not a home, and your heart can tell.',
      'One arrow is spent and the pheasant drops. A well-chosen gift, a single apt gesture, and a foreign place makes room for you.',
      'The bird burns its own nest. Laughing, careless, too much at ease in what was lent to you, you let the patient animal run off, and later there will be tears.',
    ],
  },
}
