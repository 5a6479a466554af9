import type { HexagramText } from './hexagram-text.ts'

export const hexagrams25To32: Readonly<Record<number, HexagramText>> = {
  25: {
    keywords: ['innocence', 'spontaneity', 'sincerity', 'the unexpected'],
    judgment:
      'To be without ulterior motive brings supreme success. Should you not be as you ought, mishaps come, and wherever you try to go it does no good.',
    image:
      'Under the sky thunder rolls, and everything wakes according to its own kind. Match the season and nourish each creature with what it needs.',
    meaning:
      'The word means: no pretending, no expecting. One acts because the action is right, the way a foal runs, without an eye to profit. It includes a hard lesson too, that even the innocent meet with misfortune, and must not become calculating because of it.',
    divination:
      'Do the straightforward thing and leave the result alone. If you catch yourself scheming, stop; if something undeserved happens to you, do not twist yourself to fit it.',
    lines: [
      'The heart’s first movement, before any cleverness. Follow it and you arrive where you wished to be.',
      'Ploughing without counting the harvest, clearing land with no thought of its third-year yield. Do each task for itself and you may undertake something.',
      'Unlooked-for trouble: the cow that was tethered by someone becomes the wanderer’s gain and the villager’s loss. It was nobody’s fault, least of all yours.',
      'You can be steadfast. What truly belongs to you cannot be lost, so do not listen to every counsel.',
      'A disorder that you did not bring about. Try no remedy on it; it passes sooner if it is not interfered with.',
      'The moment is over, and even guileless action would now cause harm. When time is out of joint with you, wait without a plan.',
    ],
  },
  26: {
    keywords: ['accumulation', 'discipline', 'study', 'potential'],
    judgment:
      'Steadfastness furthers. Do not eat at home: take what you have gathered into public service, and cross the great river.',
    image:
      'The sky is contained within the mountain. Learn many sayings and deeds of those who came before, and so store up character.',
    meaning:
      'Great force held by greater calm. Three strong lines press upward and a mountain keeps them in, so that strength collects as behind a dam. Being held back is the very thing that makes you rich here, on condition that you renew yourself daily.',
    divination:
      'Build reserves: of knowledge, of skill, of composure. Accept the brake that is put on you; when it comes off you will be capable of what today is beyond you.',
    lines: [
      'Danger ahead. Desist before you are made to, and let the strength go on collecting.',
      'The axle straps are taken off the wagon. You see for yourself that it cannot go on, and you unhitch without a struggle.',
      'A good horse that runs with others. Practise driving and defence day by day, know the hard places, and then go where you want to go.',
      'A headboard is put on the young bull before its horns have grown. Restraint that comes early enough is not even felt as force: great good fortune.',
      'The tusks of a gelded boar. Where you change the nature of an impulse, there is no need to fight its weapons.',
      'On the open road of heaven. The obstruction is behind you, and all that was pent up moves freely and far.',
    ],
  },
  27: {
    keywords: ['nourishment', 'moderation', 'speech', 'care'],
    judgment:
      'Pay heed to what people nourish, and to what they look for to fill their own mouths. By that you will know them, and yourself.',
    image:
      'At the foot of the mountain, thunder. Be careful of what leaves the mouth and temperate about what enters it.',
    meaning:
      'Two firm lines for lips, four open ones between: a pair of jaws. The lower moves and the upper is still. What feeds whom is the theme, in food, words, thoughts and company; and whether you live from your own store or from looking at someone else’s plate.',
    divination:
      'Ask what this matter feeds in you. Choose what you take in and what you give out with the same attention, and nourish the part that you would like to see grow.',
    lines: [
      'You let your magic tortoise go, which lives on air, and look at me with drooping jaw. Envy makes a person poor who already had all that was needed.',
      'Turning to the hill for food that ought to be got on level ground. To be supported out of the common order, when one could support oneself, is wrong in the long run.',
      'Away from what nourishes, towards what merely stimulates. For ten years do not act like that: nothing comes of it.',
      'Looking to the summit, and rightly, with the keen, insatiable gaze of a tiger. Whoever hungers for helpers on behalf of others is not greedy.',
      'You depart from the usual path because you lack the strength to feed others. Stay put, rely on one who can, and refrain from crossing the river.',
      'The spring from which all are nourished. It is a place of great responsibility, so be conscious of its danger; then even the wide water may be crossed.',
    ],
  },
  28: {
    keywords: ['burden', 'crisis', 'exception', 'resolve'],
    judgment:
      'The ridgepole sags: too much weight on ends too weak. It helps to have somewhere to go, and there is a way through.',
    image:
      'The lake has risen over the trees. Stand alone without fear when you have to, and give up the world without gloom.',
    meaning:
      'Four strong lines in the middle, and outside them soft ones that cannot bear the load. An extraordinary situation, neither good nor bad in itself, that cannot last. It calls for exceptional measures, made gently; force would break the beam.',
    divination:
      'Something carries more than it was built for. Take weight off or build support at once, and have the courage to do what would be too much in ordinary times.',
    lines: [
      'White rushes are spread beneath before the heavy thing is set down. In an uncommon undertaking an excess of caution is no fault at all.',
      'A withered poplar puts out a root sprout; an older man takes a young wife. Renewal comes from joining what is fresh below.',
      'The beam buckles in the middle. He drives on and takes no advice, so in the end nobody is able to brace it.',
      'The ridgepole is shored up and bulges upward. If there were some private purpose in it besides, that would be shameful.',
      'The dry poplar flowers, an elderly woman gets a husband. A lovely show, without blame or praise, and it exhausts what strength there was.',
      'Wading through, one goes under, over the crown of the head. The cause was worth it. That is misfortune, and still not a mistake.',
    ],
  },
  29: {
    keywords: ['danger', 'courage', 'practice', 'sincerity'],
    judgment:
      'Pit upon pit. Hold on to your heart’s truth, for the heart goes through where nothing else does, and whatever you do in that spirit has worth.',
    image:
      'Water flows on and arrives, filling every hollow on the way and shrinking from no fall. Keep walking in virtue, and practise what you teach, over and over.',
    meaning:
      'The one doubled figure that is called a repetition, as though danger were something to train in. Water shows how: it stays what it is, it does not hurry or skip, and it finds the exit by following the bed. Fear is not forbidden, but losing yourself in it is.',
    divination:
      'You are in deep. Do not leap; go step by step, keep faith with what you know to be true, and let familiarity with the peril teach you your way through it.',
    lines: [
      'Grown used to the abyss, one falls into a pit within the pit. Evil too becomes a habit, and from there the road out is lost.',
      'The gorge is dangerous, so aim for small gains. They are to be had, and for now they are enough.',
      'Forward, backward, chasm everywhere; pause and wait. Every movement would take you in deeper.',
      'A jug of wine, a bowl of rice, plain crockery handed in through the window. In distress drop the ceremony: what is simply and honestly meant is accepted.',
      'The water fills up to the rim and no further. There is no need to be great, you have only to come out level.',
      'Bound with cords and ropes, shut in among thorn hedges, for three years finding no way. So it goes when one has lost the path altogether.',
    ],
  },
  30: {
    keywords: ['clarity', 'dependence', 'awareness', 'warmth'],
    judgment:
      'What gives light must have something to burn. Cling to what is right, care for the cow, that is, for docile strength, and it goes well.',
    image:
      'Brightness rises twice. A great person carries on the work of light, so that it reaches into all four quarters of the world.',
    meaning:
      'Fire has no shape of its own; it hangs on the wood, as the sun hangs in the sky and insight hangs on what it sees. Knowing what you depend upon is not weakness. It is how a flame becomes a lamp and does not become a blaze.',
    divination:
      'See clearly, and look to what feeds your clarity. Attach yourself to something lasting, with a gentle persistence, and do not flare.',
    lines: [
      'Footprints run crisscross, at daybreak. Impressions crowd in on you; be serious and collected at the start and no harm follows.',
      'Yellow sunlight, of noon. The golden middle between glare and dusk is the best of fortune.',
      'In the light of the setting sun one either drums on the pot and sings, or sighs over old age. It would be sad to choose the sighing.',
      'How suddenly it comes! It flames up, dies down, is thrown away. A brilliance without fuel leaves no trace.',
      'Tears in floods, groans and lament: a true change of heart at the height of life. Good comes of seeing how vain it all was.',
      'The king sends him out to set things right. He takes the leaders and lets the followers go. With bad habits likewise, pull up the worst, and be lenient with the rest.',
    ],
  },
  31: {
    keywords: ['attraction', 'sensitivity', 'courtship', 'openness'],
    judgment:
      'Mutual feeling prospers, if it is honest. To marry would bring good fortune: each side lets itself be moved.',
    image:
      'On the mountain there is a lake, because the summit is hollow enough to hold it. Receive people by being empty of yourself.',
    meaning:
      'The character for feeling with its heart left out: influence that works before anyone has decided upon it. The firm one courts by placing itself below. Its lines travel up the body from toe to tongue, and ask at each stage whether the impulse comes from the centre.',
    divination:
      'Let yourself be touched, and touch without grasping. A real response cannot be produced by tricks or by talk; make room and see what comes.',
    lines: [
      'It stirs in the big toe. There is an intention, as yet invisible to others, and of no consequence until it moves the foot.',
      'In the calves now, which follow whatever the foot does. Being carried along would be unlucky; linger where you are.',
      'The thigh moves and holds to what it follows. Running after every whim, your own or your master’s, ends in humiliation.',
      'Here speaks the heart. If your thoughts run anxiously to and fro, only those friends will follow on whom you fix them; a quiet mind reaches everybody.',
      'It is felt in the back of the neck, the stiffest part of us. You have nothing to regret, and not much influence either.',
      'In jaws, cheeks and tongue. It is all talk.',
    ],
  },
  32: {
    keywords: ['constancy', 'marriage', 'commitment', 'habit'],
    judgment:
      'What endures succeeds and is without blame. It does so by always having somewhere to go: duration is a way of moving.',
    image:
      'Thunder and wind change all the time, and always belong together. Stand firm, and do not change your direction for each weather.',
    meaning:
      'After courtship, the long marriage. To last is not to stand still, which is how things decay, but to return reliably to one’s own law, as the seasons do. Sticking fast and restless improving are the two ways of missing it.',
    divination:
      'Keep on. Continue in the form you have chosen and renew it from inside; distrust both the quick gain in depth and the itch to begin anew.',
    lines: [
      'Digging for duration at once. What ought to grow by long work cannot be demanded on the first day; insisting brings misfortune.',
      'Regret disappears. Your strength exceeds your means, and by staying within your measure you overcome the mismatch.',
      'One who gives no duration to his own character meets with disgrace. Moods that swing with hope and fear are found out in the end.',
      'No game in the field. It is no use to persist where there is nothing to be caught; even patience must look for the right place.',
      'Constant in devotion: good for one who has chosen to follow, and bad for one whose task is to weigh and decide. Ask which of the two you are.',
      'Restlessness as a lasting state. To be always in agitation at the top undoes whatever the others have built.',
    ],
  },
}
