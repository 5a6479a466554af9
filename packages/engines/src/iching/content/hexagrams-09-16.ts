import type { HexagramText } from './hexagram-text.ts'

export const hexagrams09To16: Readonly<Record<number, HexagramText>> = {
  9: {
    keywords: ['restraint', 'details', 'gentleness', 'delay'],
    judgment:
      'Dense clouds, and no rain yet from our western border. It is gathering; for the moment only small means are effective, and they do work.',
    image:
      'Wind drives across the sky and gathers cloud without making it fall. It is a time for refining the outer form: manners, wording, finish.',
    meaning:
      'A single soft line holds five strong ones, as a light rein holds a team. Nothing large can be forced through for the time being. Friendly persuasion, small preparations and attention to detail have more effect than they appear to have.',
    divination:
      'Tame rather than push. Improve what lies within reach, keep relations warm, and count on the rain to come by accumulation.',
    lines: [
      'Return to your own road. You had meant to push ahead; coming back to what suits your nature can hardly be a mistake.',
      'Let yourself be drawn back along with the others. Having company in retreat saves you from a defeat suffered alone.',
      'The cart loses its spokes, the couple on it their tempers. You counted the obstacle as too slight to matter, and now it comes to a quarrel at close quarters.',
      'Be truthful, and the danger of violence recedes with the fear. Standing near somebody powerful, you hold them by candour alone.',
      'Sincerity that links arms. Someone who is rich in this way makes the neighbours rich as well.',
      'The rain falls at last, and there is rest. What many small efforts have built up is fragile, as a moon almost full; to press on now would spoil it.',
    ],
  },
  10: {
    keywords: ['conduct', 'courage', 'tact', 'composure'],
    judgment:
      'You tread on the tiger’s tail, and it does not bite. That is how far good bearing can carry someone who is weaker than what they deal with.',
    image:
      'Sky above, lake below: the difference in height is nobody’s grievance, because it is real. Let distinctions rest on worth, and people will be at ease with them.',
    meaning:
      'Lightness walks behind strength. The figure is about manners in the deepest sense, the way you place your foot when the one in front of you could do you harm. Cheerfulness protects you here and swagger does not, since the strong are only provoked by a rival.',
    divination:
      'Go on, politely and with your eyes open. Know your place in this without cringing, and choose tact over being right.',
    lines: [
      'Walking in plain shoes. So long as you want no more than to go your own simple way, there is nothing to hold against you.',
      'A level, easy path for somebody who lives in quiet and asks for little. The one who stays out of the crowd keeps a straight step.',
      'A one-eyed man can see, a lame one can walk, and both overestimate it. Put your foot on the tail with such abilities and you are bitten; so acts the brawler who would be king.',
      'On the tiger’s tail again, trembling, attentive. Respect for the danger is the reason it ends well.',
      'A resolute tread. You may have to go through with it; keep in mind all the way that it is perilous, and you stay honest.',
      'At the end of the walk turn about and read your own footprints. If the trail comes round cleanly to where it began, there could be no better omen.',
    ],
  },
  11: {
    keywords: ['harmony', 'openness', 'prosperity', 'exchange'],
    judgment:
      'What is petty goes out, what is great comes in, and both use the same open door. All goes well where high and low are on speaking terms.',
    image:
      'Earth has come above and heaven below, and so they move towards each other and mingle. A ruler helps such a season along by dividing and shaping its abundance for people’s use.',
    meaning:
      'Like the first month of spring, when warmth stands under the soil. What is strong is within, what is yielding is without, and everything communicates. Peace of this kind is made of continual exchange, and it can be kept only by tending it.',
    divination:
      'Conditions favour you. Use them for the common good, share freely, and lay something by in foresight, since no plain is without its slope.',
    lines: [
      'Pull up a blade of grass and the whole tuft comes along. Set out now, and people of your own kind will come with you.',
      'Four things keep such a season alive: room for the uncouth, boldness at the ford, thought for what is distant, and no clique of one’s own. They are all forms of walking in the middle.',
      'There is no level that does not tilt, no departure without a return. Whoever keeps steady under this knowledge may enjoy the bread that is on the table.',
      'Fluttering down without boasting of riches, one visits the neighbours and is trusted without having to ask. Heart meets heart.',
      'The emperor gives his younger sister in marriage. Someone high bends willingly to someone below, and both are blessed by it.',
      'The rampart slides into the ditch from which its earth was dug. Fighting would not stop that. Give your instructions to those who stand close to you, and put up with looking a little helpless.',
    ],
  },
  12: {
    keywords: ['stagnation', 'withdrawal', 'integrity', 'endurance'],
    judgment:
      'The wrong people set the tone, and persistence does not pay off for anyone decent. Greatness has moved out, and pettiness has the keys.',
    image:
      'Heaven withdraws upwards, earth sinks down, and between them nothing passes. Live modestly on your inner worth, and let no salary tempt you into the mess.',
    meaning:
      'The opposite of peace, though made of the same parts: each half keeps to itself. Words do not arrive, efforts do not connect. Such times come without being deserved, and the answer is to keep your own roots alive until they pass.',
    divination:
      'Do not invest hope in what cannot answer. Draw back, lower your needs, stay on good terms with yourself; the block loosens from within, in its own time.',
    lines: [
      'The grass comes up with all its roots, this time in retreat. Leave together with your friends, and keep your loyalty for a better day.',
      'Small natures bear and flatter, and do well by it. A great one puts up with being shut out, and through that very thing succeeds.',
      'They carry their shame under their clothes. Those who took a place that was not theirs have begun to notice it.',
      'Act on a real summons and no one can blame you. Companions in the same cause share the benefit.',
      'It begins to give, and a great person rests easy without going to sleep. Ask daily how it might still be lost; fear of that kind is the cord which ties a young hope to deep-rooted mulberries.',
      'The blockage is overturned. It did not end by itself; somebody tipped it over, and after all that waiting there is joy.',
    ],
  },
  13: {
    keywords: ['community', 'openness', 'common purpose', 'equality'],
    judgment:
      'People meet in the open country, where no one is at home and nobody is a stranger. In this spirit even the great river can be crossed.',
    image:
      'Fire rises towards the sky and belongs with it. Fellowship is not sameness: tell the kinds of things apart, and let each have its place.',
    meaning:
      'One soft line at the heart of the lower trigram is shared by five firm ones. What joins them is clarity inside and strength outside, an aim wide enough for everybody. Cliques, secret reservations and old grievances are the enemies within.',
    divination:
      'Seek allies openly, on the basis of what everyone can affirm. Keep nothing up your sleeve, and be glad of differences that serve the task.',
    lines: [
      'People meet on the doorstep, before anybody has gone in and shut the door. All begin equal; nothing has yet been said behind a back.',
      'Only relatives have been asked. That is warm, and too narrow: to side with one’s own and no one else is a cause of later shame.',
      'Weapons hidden in the thicket, a lookout on the hill, and three years without a move. Mistrust of this sort cannot even attack; it only wears one out.',
      'Up on the wall already, and unable to storm it. That you cannot do the wrong thing is your good luck: climb down and think again.',
      'Wailing, and later on laughter. Armies had to be overcome before these two could reach each other, and the tears were not a mistake, they were the distance.',
      'A meeting in the pasture at the edge of town. It is not yet the brotherhood of all, but there is nothing to regret in friendliness at a small distance.',
    ],
  },
  14: {
    keywords: ['abundance', 'generosity', 'modesty', 'clarity'],
    judgment:
      'Great holdings, and the highest success. What belongs to you now is more than enough for what you intend.',
    image:
      'Fire in the sky shines on good and bad alike and shows which is which. Curb the one and bring out the other, as your nature bids.',
    meaning:
      'A modest line sits in the place of honour, and all the strong ones belong to it. Wealth of every kind comes to people who do not grip. The question put to you is no longer how to get, but what to do with it and in which spirit.',
    divination:
      'You have what it takes, so be open-handed and unassuming. Success lasts exactly as long as it does not need to be shown.',
    lines: [
      'No dealings with what is harmful as yet: the trials of possession are still to come. Remember how it was when things were hard, and you remain without fault.',
      'The cart is large and its axles are sound. Means, helpers and bearing strength are at hand; pack what you need and go wherever you have in mind.',
      'A prince makes an offering of his goods to the Son of Heaven. Petty people cannot do this, for they take what passes through their hands to be their own.',
      'Do not compare yourself with the splendour next door. To tell apart what is yours and what is merely near you keeps you out of trouble.',
      'Trust goes out and comes back, and there is dignity in it too. Be approachable and yet not to be trifled with.',
      'Help comes down from heaven itself. Somebody who honours the wise at the height of good fortune meets with nothing that does not further.',
    ],
  },
  15: {
    keywords: ['humility', 'balance', 'fairness', 'completion'],
    judgment:
      'Modesty makes its way, and carries things through to the end. It is the one figure of the sixty-four in which no line turns out badly.',
    image:
      'Within the earth, a mountain: height that does not stick out. Take from where there is too much, add where there is too little, and weigh before you hand out.',
    meaning:
      'The full gets emptied and the low gets filled: so do rivers, moons and people’s sympathies behave. To be humble is not to think poorly of yourself; it is to leave your merits unmentioned while they go on working.',
    divination:
      'Do the thing well and say little about it. By making less of yourself you get further here than by any claim, and what you begin can be carried to its end.',
    lines: [
      'Humble twice over, so that not even the humility gets mentioned. Somebody who makes no demands finds a quick passage over any river.',
      'Humility that can be heard in the voice. It comes from the heart, so it needs no arranging, and it is fortunate to persist.',
      'Deserving and hard-working, yet unassuming. All the people give their hearts to such a person, who brings what was begun to a close.',
      'Whatever you do, do it modestly, and there is nothing that would not go well. Between a superior above and a worker below, be neither servile nor idle.',
      'You have no need to flaunt your means among the neighbours in order to have them with you. Humble does not mean harmless, and the stubborn must sometimes be called to order.',
      'At last the modest voice is raised, and calls up its forces. The campaign it leads is a short one, against disorder at home.',
    ],
  },
  16: {
    keywords: ['enthusiasm', 'music', 'readiness', 'momentum'],
    judgment:
      'The mood is right for appointing helpers and for setting many people in motion. Joy that moves with the grain of things meets little resistance.',
    image:
      'Thunder breaks out of the earth in spring and the ground shakes with gladness. Old kings answered with music, and offered it in splendour to the highest and to the dead.',
    meaning:
      'Movement above rests on devotion below: people go along because they want to. Enthusiasm of this kind can be prepared, as a feast is; it can also be mistaken for substance. The lines tell the difference between delight that carries and delight that dazes.',
    divination:
      'Stir people up by what they already love. Prepare well while spirits are high, and see to it that the elation serves a task rather than replacing it.',
    lines: [
      'Trumpeting your delight because of somebody grand you know. Borrowed joy is soon called in.',
      'Like a rock in the current. You notice before evening that a mood is turning, and you have gone by then; that is a rare kind of luck.',
      'Eyes raised to another’s face in wait for a cue. Hesitating is the mistake here: each hour of looking up adds to the regret.',
      'The good spirits start from you, and much can be had through them. Put away your doubts: people will be held together by you as hair is by a pin.',
      'An old trouble hangs on and never proves fatal. Pressure from outside denies you the revels, and by denying them keeps you standing.',
      'Enthusiasm gone dark, after the music has stopped. Should you change even now that it is over, there is no fault in it.',
    ],
  },
}
