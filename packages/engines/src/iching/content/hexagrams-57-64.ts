import type { HexagramText } from './hexagram-text.ts'

export const hexagrams57To64: Readonly<Record<number, HexagramText>> = {
  57: {
    keywords: ['gentleness', 'influence', 'persistence', 'penetration'],
    judgment:
      'Small effects that add up. Have a destination, as wind has a quarter, and take counsel with a person of weight.',
    image:
      'One wind comes close behind another and the whole field leans. Say it, say it again in other words, and then see that it gets done.',
    meaning:
      'A soft line slips in beneath two firm ones. No gust is strong enough to matter, but it is always the same wind, from the same side. In that manner roots enter rock, languages enter ears and habits enter a life. The weakness of the method is drifting; without direction, gentleness is just being blown about.',
    divination:
      'Work by influence and not by impact. Fix the aim, be mild, come back to it tomorrow, and make sure that your yielding is a choice.',
    lines: [
      'Forward a little, back a little. The resolve of a soldier would serve you here: any clear order is better than this swaying.',
      'Something hides under the bed, and it takes diviners and chanting to get it out. Go after the obscure motive patiently, with whatever help there is, and it can be named.',
      'Considering it yet again, with knitted brows. After the third time reflection turns into a way of not deciding.',
      'You come home from the hunt with meat for the altar, for guests and for the kitchen. Modesty put to energetic use supplies all sides.',
      'The beginning was faulty and the end need not be. Think it over for three days ahead of the change, and for as long again once it is made.',
      'You crawl under the bed after every last shadow and lose your purse and your axe there. Enough has been searched. Stand up.',
    ],
  },
  58: {
    keywords: ['joy', 'conversation', 'friendship', 'encouragement'],
    judgment:
      'Gladness opens doors, on condition that something solid lies behind it. People who are in good heart hardly notice the weight of what they carry.',
    image:
      'Two lakes joined by a channel keep each other full. Knowledge stays fresh in the same fashion, by being talked over and tried out among friends.',
    meaning:
      'One open line shows at the surface, two firm ones lie beneath: a friendly face and a steady heart. This is how cheer is to be told from mere amusement. The first needs no cause and makes one generous, the second has to be fetched from somewhere and leaves one slightly poorer.',
    divination:
      'Bring people in and let it be enjoyable. Encourage rather than drive, discuss rather than brood, and examine each delight for what it feeds.',
    lines: [
      'A quiet contentment that bargains with no one. As it wants nothing it cannot be spoilt.',
      'Joy with truth in it. You laugh along where you can, stay out where you cannot, and are liked for both.',
      'It comes in from outside, glittering, to fill a gap. The gap will be there in the morning.',
      'You weigh one pleasure against another and get no peace. Drop the meaner of the two, and the scales come to rest.',
      'You trust someone, or something, that is taking you apart by inches. Its charm is real, and that is the risk.',
      'Led off by delight, with nobody holding the reins. Whether this ends well depends on who is leading, and you have not asked.',
    ],
  },
  59: {
    keywords: ['dispersal', 'reconciliation', 'thaw', 'devotion'],
    judgment:
      'The king goes to the temple and a ship is made ready. What drifts apart can be united by something higher, or by a great task shared.',
    image:
      'A mild wind blows across the frozen river, and the floes begin to move. It was for the sake of such thaws that sanctuaries were built.',
    meaning:
      'What is rigid gets loosened: a grudge, a faction, a self that had set hard. Force would merely splinter it, warmth makes it flow. Music, worship, work on a common vessel have always done this for people. And in the thaw, quite unexpectedly, a new shape comes together.',
    divination:
      'Melt it, do not smash it. Let go of your own share in the stiffness first, then offer the others something they can do side by side.',
    lines: [
      'The crack is only just visible. Ride for help at once, with a strong horse, and no one will ever know how wide it might have become.',
      'Everything slides, and you make for the one support you have. It may be a friend, or merely a kinder opinion of mankind; either will steady you.',
      'Let your own person dissolve for a time. There is work in front of you so big that self-concern would get in its way.',
      'You give up your party, and through that gain the whole. It is a leap of thought which few people in the group will follow, and what rises beyond it is as large as a hill.',
      'A summons rings out and breaks the tension as sweat does. Let one great idea go forth, and open the storehouses along with it.',
      'Keep the wound at a distance; go away, and take your people with you. To have avoided a thing is at times the finest way of dealing with it.',
    ],
  },
  60: {
    keywords: ['limits', 'measure', 'economy', 'rhythm'],
    judgment: 'Setting limits leads to success. Limits that taste bitter, however, should not be made to last.',
    image:
      'A lake has its brim, and water above that is not lake any more. Count, measure, and ask what the good life would need.',
    meaning:
      'Bamboo is divided by joints, and it is the joints that make it strong; a year is given shape by its seasons, speech by its pauses. Without edges our powers run out into the sand. But the maker of rules requires a rule as well, or thrift turns into torment.',
    divination:
      'Draw some boundaries: hours, sums, promises. Make them few, begin with yourself, and see whether you can keep them in good spirits; otherwise they are wrong.',
    lines: [
      'Stay in your own courtyard. You recognise a shut door when you see one, and your silence now is what later plans will rest upon.',
      'The gate stands open and you sit indoors. Caution was yesterday’s virtue, and by the time you have finished being careful the moment is gone.',
      'No measure kept, and then the sighing. At least you know whose doing it was.',
      'Limits that come easily, like the level at which water settles. What accords with your nature needs no watchman.',
      'You make restraint look attractive, because you practise it yourself and are cheerful. Others ask to be included.',
      'A regime so harsh that everything in you rebels. For a short while, against a grave lapse of your own, it may be right; as a way of life it is ruinous.',
    ],
  },
  61: {
    keywords: ['sincerity', 'trust', 'understanding', 'resonance'],
    judgment:
      'Truth that comes from within gets through even to pigs and fish, the least impressionable of creatures. On such a hull one can cross wide water.',
    image:
      'Nobody sees the wind, but the lake shows it. Try to look into a wrongdoer as deeply as this before you pronounce, and put off what cannot be undone.',
    meaning:
      'Firm outside and open at the centre: an egg, a boat, an unprejudiced heart. The character shows a bird’s foot over its young. Understanding begins by being empty enough to take in the other as they are. Fellow feeling alone will not do it; thieves are loyal to each other too.',
    divination:
      'Be genuine and stop steering. Listen until you have found what is true for the other side, and speak to that; afterwards you may dare a good deal.',
    lines: [
      'Composed and prepared, you need nobody’s backing. A secret reliance on someone would spoil this calm.',
      'A crane calls from where it cannot be seen, and its young reply. Say in private what you truly feel, as one pours wine for a guest: it travels further than you would think.',
      'You have a counterpart, and with it come drumming, silence, weeping and song. As long as another’s mood is your weather you will know no other climate.',
      'The moon is almost round. One horse of the pair leaves its mate and turns its head towards the light, and is right to do so.',
      'Your sincerity is the link by which all the others hold. Be aware of it, and do not let go.',
      'A rooster’s cry goes up to heaven, and the rooster remains in the yard. Here the voice has climbed higher than its owner.',
    ],
  },
  62: {
    keywords: ['modest means', 'caution', 'detail', 'simplicity'],
    judgment:
      'Undertake what is small; leave what is great. A bird passing overhead calls down that this is weather for the nest and not for the heights.',
    image:
      'On the mountain the thunder is close by and not very loud. Err, if you must, on the side of too much courtesy, too much grief, too much thrift.',
    meaning:
      'The two firm lines inside are the body of a bird, and the four soft ones are its wings. Weakness is in command, which is no calamity if it knows its limits: ordinary business, done with extraordinary care, comes out splendidly. Soaring is what brings such a bird down.',
    divination:
      'Shrink the plan. Do the humble version with great exactness, be a shade more polite and more careful than the case demands, and land before dark.',
    lines: [
      'Fledglings that leave the nest to be admired do not get far. Stay with the usual methods until you have outgrown them.',
      'You do not get to see the one you came for, you see the one next in line. If your manner is right, that meeting does everything that was needed.',
      'You are in the right, and therefore unguarded. Someone may strike from behind; take more precautions than seem called for.',
      'You come up against it without going past it, and so are safe. Be watchful, hold still, and do not make a principle of anything.',
      'Clouds all over the western sky, and not a drop. With a cord on your arrow, fetch the person who has withdrawn into a cave: the help you need is not on display.',
      'It flies past the meeting place, higher and higher, and into the net. Those who do not know where to stop will be shown.',
    ],
  },
  63: {
    keywords: ['completion', 'vigilance', 'balance', 'aftercare'],
    judgment:
      'Small things can still be added. The start of such a time is bright, and disorder seeps in at its end if no one looks.',
    image:
      'A kettle hangs over flames, the two held apart by a thin wall and doing good work. Think in advance of how either might put an end to the other.',
    meaning:
      'Every line stands where it belongs, the only case among the sixty-four, and so whatever moves now moves away from perfection. The river has been crossed. There is gear to dry, banks to mend and a settled life to be kept from going slack: the unheroic labours that follow success.',
    divination:
      'The main thing is accomplished. Look after it: foresee the leak, mind the little cracks, and do not tell yourself the story of the crossing until you drown in it.',
    lines: [
      'Dragging your wheels, with a wet tail. Everyone else rushes on elated; to brake is embarrassing and sensible.',
      'The curtain has been taken off her carriage, so she cannot go out. There is no need to search; on the seventh day somebody brings it back.',
      'A famous emperor fought the border tribes and needed three years for it. Count the cost of such victories before you plan one, and do not let small minds administer it.',
      'Good cloth has rags ready beside it, in case the boat should let in water. All day a part of your mind should be listening for the trickle.',
      'Over in the east they slaughter an ox; in the west someone brings the plain spring offering, and means it. Heaven prefers the second.',
      'Up to the chin. You turned about in midstream to enjoy the view of what you had overcome.',
    ],
  },
  64: {
    keywords: ['transition', 'preparation', 'caution', 'hope'],
    judgment:
      'It can be done. But think of the young fox, all but over the ice, who dips its tail at the last moment and has to be counted as not arrived.',
    image:
      'Fire above and water below, with no effect on each other as yet. Learn the nature of each thing, and then the place in which it could be useful.',
    meaning:
      'The book closes on a crossing still to come. No line is in its proper place, and each has a partner it could work with: confusion that holds everything needed for order. An old fox puts its ear to the ice between steps. Such is the wisdom of the last stretch, which is always the most treacherous.',
    divination:
      'You are nearly there, which means that you are not there. Sort out the forces, go at an old fox’s pace, and keep hoping; with nothing finished, everything is possible.',
    lines: [
      'Wet to the tail before you knew how deep it was. Eagerness is not a sounding line.',
      'Brakes on, and gladly. You have the strength and are holding it in until it can be of use; this is not the same thing as idling.',
      'The crossing is due and you are not equipped to force it. Gather new companions and make a fresh start with them, rather than an assault.',
      'Now is the time for the long campaign, three years of it, against what is foreign in yourself as much as outside. Shake off doubt; lands are the reward.',
      'The light has won, and it is sincere, so that others can warm themselves by it. You have nothing left to repent of.',
      'A cup of wine among friends on the eve of the new day, quite in order. Only keep your head out of it, or you will lose hold of the very confidence you are drinking to.',
    ],
  },
}
