import type { HexagramText } from './hexagram-text.ts'

export const hexagrams25To32: Readonly<Record<number, HexagramText>> = {
  25: {
    keywords: ['innocence', 'spontaneity', 'sincerity', 'the unexpected'],
    judgment:
      'Act without a second purpose and you will fare well, far beyond what planning could have done. If the heart is crooked, however, accidents find it, and no road is of use.',
    image:
      'Under the sky thunder rolls, and everything wakes according to its own kind. Match the season and nourish each creature with what it needs.',
    meaning:
      'The word means: no pretending, no expecting. One acts because the action is right, the way a foal runs, without an eye to profit. It includes a hard lesson too, that even the innocent meet with misfortune, and must not become calculating because of it.',
    divination:
      'Do the straightforward thing and leave the result alone. If you catch yourself scheming, stop; if something undeserved happens to you, do not twist yourself to fit it.',
    lines: [
      'What the heart wants before cleverness has been consulted: follow that, and you arrive where you wished to be.',
      'At the plough, think of the furrow; clearing the brush, think of the brush. Work that is not mortgaged to its outcome is the kind with which one can get somewhere.',
      'A cow stood tied to a post, a passer-by has led it off, and suspicion falls on the village. Misfortune of this kind has no author among those it strikes; do not look for one in yourself.',
      'You can hold to your own course. No one is able to take from you what you are, so you need not listen to every counsel.',
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
      'Build reserves: of knowledge, of skill, of composure. Accept the brake that is put on you; what is collected behind it can do more, once released, than all your haste today.',
    lines: [
      'Danger ahead. Desist before you are made to, and let the strength go on collecting.',
      'The cart has been unhitched and its lashings are off. You see for yourself that it cannot go on, and you accept the halt without a struggle.',
      'A fast horse at last, and the road ahead of it. All the more reason to rehearse: exercise the team, check the guards, learn where it gets steep, and then let it run.',
      'The calf wears a wooden bar where its horns are going to be. Restraint that comes early enough is hardly felt, and spares a great deal of strength on both sides.',
      'A boar keeps its tusks when it has been tamed, and they no longer matter. Change the nature of an impulse and there is no need to fight its weapons.',
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
      'You owned the sacred tortoise, which can live on air, and here you stand with your mouth open, staring at someone else’s meal. Envy starves those who already had enough.',
      'Turning to the hill for food that ought to be got on level ground. To be supported out of the common order, when one could support oneself, is wrong in the long run.',
      'Away from what nourishes, towards what merely stimulates. For ten years do not act like that: nothing comes of it.',
      'Here it is right to turn to those below for food, and to look about with a tiger’s steady stare. Whoever hungers on behalf of others is not greedy.',
      'You depart from the usual path because you lack the strength to feed others. Stay put, rely on one who can, and refrain from crossing the river.',
      'The spring from which all are nourished. It is a place of great responsibility, so be conscious of its danger; then even the wide water may be crossed.',
    ],
  },
  28: {
    keywords: ['burden', 'crisis', 'exception', 'resolve'],
    judgment:
      'The main beam bends, heavy in the middle and feeble at both ends. Know where you are going and go there soon; there is a way through.',
    image:
      'The lake has risen over the trees. Stand alone without fear when you have to, and give up the world without gloom.',
    meaning:
      'Four strong lines in the middle, and outside them soft ones that cannot bear the load. An extraordinary situation, neither good nor bad in itself, that cannot last. It calls for exceptional measures, made gently; force would break the beam.',
    divination:
      'Something carries more than it was built for. Take weight off or build support at once, and have the courage to do what would be too much in ordinary times.',
    lines: [
      'White rushes are spread beneath before the heavy thing is set down. In an uncommon undertaking an excess of caution is no fault at all.',
      'An old poplar sprouts from the root, an ageing man finds a young partner. Where strength is joined to what is fresh and lowly, life begins again from beneath.',
      'The beam buckles in the middle. He drives on and takes no advice, so in the end nobody is able to brace it.',
      'The ridgepole is shored up and bulges upward. If there were some private purpose in it besides, that would be shameful.',
      'This time the old poplar breaks into blossom. It is lovely, one can neither praise nor blame it, and it uses up the sap that the roots should have had.',
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
      'Whether you come or go, the drop is there. Find something to lean on and stay put; each movement would take you in deeper.',
      'A little wine, two dishes, an earthen mug, passed through an opening in the wall. In distress the ceremony can be left out: what is simply and honestly meant is accepted.',
      'The pit has not overflowed; the water has merely come level. There is no need to be great in this, it will be enough to get out.',
      'Trussed up with black cord and set down in a thicket, where three years go by. So it ends if one has lost the path altogether and goes on insisting.',
    ],
  },
  30: {
    keywords: ['clarity', 'dependence', 'awareness', 'warmth'],
    judgment:
      'What gives light must have something to burn. Choose well what you depend on, look after the gentle, patient strength that is called the cow in this text, and it goes well.',
    image:
      'Brightness rises twice. A great person carries on the work of light, so that it reaches into all four quarters of the world.',
    meaning:
      'Fire has no shape of its own; it hangs on the wood, as the sun hangs in the sky and insight hangs on what it sees. Knowing what you depend upon is not weakness. It is how a flame becomes a lamp and does not become a blaze.',
    divination:
      'See clearly, and look to what feeds your clarity. Attach yourself to something lasting, with a gentle persistence, and do not flare.',
    lines: [
      'Tracks everywhere, in the first grey of morning. Impressions crowd in on you; be serious and collected at the start and no harm follows.',
      'Light of the colour of ripe corn. Midway between glare and dusk is the best of fortune.',
      'The sun is low. You can beat time on a cooking pot and sing, or you can count your years and groan; the light will be the same, but the evening will not.',
      'It is there all at once, it blazes, it is ash, and someone sweeps it out. A brilliance without fuel leaves no trace.',
      'You weep without holding back, and sigh out loud, at the height of your life and for no outer cause. To have seen how brief it is will do you good.',
      'An expedition is ordered, and rightly. Strike at the ringleaders and pardon those who merely ran along. With bad habits likewise, pull up the worst, and be lenient with the rest.',
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
      'Here speaks the heart. Thoughts that run anxiously to and fro draw only those few on whom they happen to settle; a quiet mind reaches everybody.',
      'It is felt in the back of the neck, the stiffest part of us. You have nothing to regret, and not much influence either.',
      'It has got as far as the mouth. Moved lips and busy tongues are no sign that anybody has been moved.',
    ],
  },
  32: {
    keywords: ['constancy', 'marriage', 'commitment', 'habit'],
    judgment:
      'What endures succeeds and is without blame. It does so by always having somewhere to go: duration is a way of moving.',
    image:
      'Thunder and wind change all the time, and always belong together. Be as mobile as they are, and as faithful to a single direction.',
    meaning:
      'After courtship, the long marriage. To last is not to stand still, which is how things decay, but to return reliably to one’s own law, as the seasons do. Sticking fast and restless improving are the two ways of missing it.',
    divination:
      'Keep on. Continue in the form you have chosen and renew it from inside; distrust both the quick gain in depth and the itch to begin anew.',
    lines: [
      'Digging for duration at once. What ought to grow by long work cannot be demanded on the first day; insisting brings misfortune.',
      'Regret disappears. Your strength exceeds your means, and by staying within your measure you overcome the mismatch.',
      'A character that is a different one every week will be offered shame by somebody. Moods that swing with hope and fear are found out in the end.',
      'You are hunting where nothing lives. It is no use to persist where there is nothing to be caught; even patience must look for the right place.',
      'Constant in devotion: good for one who has chosen to follow, and bad for one whose task is to weigh and decide. Ask which of the two you are.',
      'Shaking has become the only thing that lasts. Agitation at the top undoes whatever was built up by all the patience below.',
    ],
  },
}
