import type { HexagramText } from './hexagram-text.ts'

export const hexagrams17To24: Readonly<Record<number, HexagramText>> = {
  17: {
    keywords: ['adaptability', 'following', 'rest', 'consent'],
    judgment:
      'To follow well is to succeed in everything, provided it stays honest. Whoever wishes to be followed must first know how to adapt.',
    image:
      'Thunder has gone to rest in the depth of the lake. At dusk go indoors too: even the strongest power knows when to be still.',
    meaning:
      'The stronger places itself below the weaker and so moves it to joy. Following here is not obedience but responsiveness: to the season, to people, to what the day contains. It costs us some fixed ideas about who leads.',
    divination:
      'Go along, with your conscience intact. Adjust to the moment, look carefully at whom or what you follow, and rest when it is time to rest.',
    lines: [
      'Those in charge, or the rules, are being exchanged. Step outside, mix with all sorts of people, and you will get something done that could not be done at your desk.',
      'Your hand is in the child’s, so the adult walks on without you. Nobody can keep both the easy company and the worthwhile one.',
      'You have joined the adult and the child stays behind. What you were looking for can be found here; a pang remains, so stay with the choice.',
      'Followers bring gain, and gain brings suspicion. Walk the road with plain sincerity, and what could be said against you falls away in its light.',
      'Trust in what is excellent. Follow beauty and goodness where you find them, and you will be well led.',
      'Held, and tied, and bound once more, until the king himself takes him along to the mountain of his fathers. Loyalty that goes so deep turns into something sacred.',
    ],
  },
  18: {
    keywords: ['repair', 'inheritance', 'responsibility', 'diligence'],
    judgment:
      'What has been spoilt can be put right, with great success. Cross the river, but give three days of thought to the starting point beforehand and three to what comes after.',
    image:
      'Wind blows low against the mountain and turns back on itself. So stale an air needs stirring: rouse the people, and feed their spirit.',
    meaning:
      'The character shows worms in a bowl that nobody has emptied. Decay of this kind is not fate; it comes from neglect, often an earlier generation’s, and therefore yields to work. Most of the lines speak of fathers and mothers, because that is where we find such bowls.',
    divination:
      'Look for the cause, not the culprit. Set right what was let slide, in yourself or in what you have taken over, gently where love is involved and to the root everywhere.',
    lines: [
      'Mending what the father let go. With a child who does this, the old man’s name is saved; it is risky at first, and it ends well.',
      'Dealing with what the mother has spoilt. Do not be too unbending here, since tenderness was part of how it came about.',
      'You go at the father’s omissions rather too briskly. There will be a few regrets, though no great blame: better too much energy than none.',
      'Being indulgent with the damage one inherited. Carry on like that and you will be looking at a disgrace.',
      'The father’s affairs are set in order, and there is praise for it. You did not do it single-handed, and everyone knows that as well.',
      'No king and no lord employs this person, who has taken on a higher matter. Some people repair the world by declining a part in its business.',
    ],
  },
  19: {
    keywords: ['approach', 'growth', 'care', 'season'],
    judgment:
      'A time of advance, with great success in what is upright. When the eighth month arrives it will turn: make use of the spring while it is spring.',
    image:
      'The shore slopes down to the lake and holds it on every side. As inexhaustible as the water is the will to teach; without limit, like the land, is the room to shelter people.',
    meaning:
      'Two strong lines push up from below, and light is growing. Something greater comes near to something smaller, condescending in the good old sense of the word: meeting it at its own level. Closeness is the method here.',
    divination:
      'Approach. Draw nearer to the person or the task with warmth and a certain dignity, work hard while the tide is coming in, and plan for the ebb.',
    lines: [
      'Approaching together, in step with one of like mind. Persist in what is right, because the current itself is friendly.',
      'Drawn upward once more with your companions, and by now from strength. Everything serves, and you need not worry that the season must pass.',
      'Comfortably near, as though it were all honey. Nothing is won by ease; yet if you come to feel uneasy at it, the error is already over.',
      'You come all the way, from a high place down to a lowly one. Nothing is kept back, people are taken as they are, and no one could find fault with it.',
      'Knowing whom to send is a sovereign’s way of being near. Find the able, give them the work, and keep from meddling.',
      'Honest and generous, you come back to others although you were past all that. Good fortune for both sides.',
    ],
  },
  20: {
    keywords: ['contemplation', 'perspective', 'example', 'attention'],
    judgment:
      'The hands have been washed, and the offering is not yet made. In that pause, full of trust, people look up to the one who stands there.',
    image:
      'Wind passes over the land and touches everything. In this way kings used to travel the four regions, see how the people lived, and teach accordingly.',
    meaning:
      'A tower from which one sees far and which is itself seen from afar: the character holds both senses. Looking is an act here. How widely, and how honestly, you look decides what you can do; and meanwhile you are setting an example.',
    divination:
      'Do not act yet; observe, and let yourself be observed. See the whole pattern, your own share in it included, before you lift a finger.',
    lines: [
      'Looking as a child looks. In ordinary folk that is nothing to be ashamed of; in someone who ought to know more it is.',
      'Peeping through the crack of a door. The view is true and very small, good enough for those who never have to leave the house.',
      'I look at my own life, at what it has actually brought about, and decide by this whether to advance or to draw back.',
      'From here one sees a country in its glory. Be a guest at its court rather than a critic on the road: learn what makes it flourish, and lend a hand.',
      'Examining my own life means examining those it touches. If they do well, I may be at peace with it.',
      'They look at his life, although he himself has left the scene. Free of self-regard, one asks merely how to be without fault.',
    ],
  },
  21: {
    keywords: ['decision', 'justice', 'obstacle', 'clarity'],
    judgment:
      'Something is stuck between the teeth: bite through. It is favourable to let justice be done, promptly and by rule.',
    image:
      'Thunder and lightning together. The old kings made the penalties clear beforehand, and then firm in their application.',
    meaning:
      'Picture an open mouth with one hard morsel in it, keeping the jaws from closing. A liar, a lie, a knot in the matter prevents union, and it will not dissolve by kindness. Two things are called for, and both at once: light to see by, and force to carry out.',
    divination:
      'Name the obstacle and deal with it. Be exact about the facts, measured in the consequences, and finish in one clean bite instead of worrying at it.',
    lines: [
      'Feet in the stocks, toes out of sight. A first offence is met early and lightly, and so it need not become a second.',
      'Biting through tender meat, so deep that the nose disappears. You went at it a little hard, but the matter deserved it.',
      'Old dried meat, with something poisonous in it. The wrong goes back a long way, and whoever touches it gets slandered for their pains; all the same it has to be chewed.',
      'Gristle on the bone, and in it a metal arrowhead. It is tough work against strong people. Be hard and straight yourself, mindful of the difficulty, and you prevail.',
      'Among the dried meat one finds a piece of yellow gold. The case is clear though not easy: keep to the middle and remember the danger, and there is no error.',
      'The neck in a wooden collar, ears covered by it. Here is one who would not hear any of the earlier warnings.',
    ],
  },
  22: {
    keywords: ['beauty', 'form', 'simplicity', 'presentation'],
    judgment:
      'Grace helps along, in small things. A well-made form lets the content shine, and does not stand in for it.',
    image:
      'Firelight at the foot of a mountain makes the slopes lovely and does not reach far. Use that light for everyday matters; do not presume to decide a hard case by it.',
    meaning:
      'Ornament has its rights: courtesy, style, ceremony make life bearable and truth easier to take. This figure walks through all the degrees of decoration, from a trimmed beard to silk gardens, and arrives in the end at plain white.',
    divination:
      'Care for appearance without believing in it. Give the matter a fitting shape, and for the weighty decision look underneath.',
    lines: [
      'Fine shoes, and then on foot, although a coach was offered. Better on your own legs than carried along in borrowed style.',
      'Trimming the beard on one’s chin. It moves when the chin moves; polish for its own sake goes nowhere.',
      'Adorned and glistening, as with dew. Charm lies over everything here: enjoy it, and stay constant so that you do not soak in it.',
      'Finery, or plain white? While you hesitate a white horse comes flying. The one you took for a robber woos you sincerely, and simplicity turns out to be the better gift.',
      'Your adornment is a garden on a hillside, and the present you bring is a thin roll of cloth. It embarrasses you; the warmth with which it is given makes up for that.',
      'White, unadorned. At the last stage all decoration falls away and only the form the thing itself had remains.',
    ],
  },
  23: {
    keywords: ['decay', 'letting go', 'stillness', 'foundation'],
    judgment: 'Things are coming apart, and it does not help to go anywhere. Keep still and let the process end.',
    image:
      'The mountain rests on the earth; steep and narrow, it would topple. Those above make their own house safe by giving generously below.',
    meaning:
      'Dark lines have eaten upward until a single bright one is left. It is late autumn: peeling, collapse, rats in the beams. The season is nobody’s fault, and no heroism will stop it. In that last hanging fruit, though, lies the seed of everything to come.',
    divination:
      'Do not prop up what has rotted through. Withdraw your effort, look after the foundations and the people below you, and save the one thing worth carrying on.',
    lines: [
      'The bed is being undermined, beginning with its legs. Loyal people are slandered first; as yet there is nothing to be done but to notice.',
      'Now the frame goes. You have no one at your side, so stubbornness would leave you to be broken with it.',
      'You break with the company you were among. That loses you above and below, and is right.',
      'The damage has gone through the mattress to the skin. There is no more warding off; misfortune is simply here.',
      'Like fish on one line the whole row turns and comes along, the ladies of the palace at its head. Those who did the undermining have changed sides, and nothing is against you now.',
      'High on the bare tree a single fruit has been left hanging. Good people will be carried by those they cared for, while the mean pull down their own last roof.',
    ],
  },
  24: {
    keywords: ['return', 'renewal', 'cycle', 'rest'],
    judgment:
      'Coming and going without harm; friends arrive. The way runs to and fro, and on the seventh day there is the return. Now it is good to have somewhere to go.',
    image:
      'Thunder is inside the earth. At the winter solstice the kings closed the passes, merchants stayed at home, and no one toured the provinces: what has just been reborn wants quiet.',
    meaning:
      'After the last bright line was crowded out above, it comes in again at the bottom. The turning point is reached by no exertion; it comes as light does after the longest night. In this, said the commentators, one sees the heart of heaven and earth.',
    divination:
      'It is turning. Come back to what matters to you, early and without drama, and protect the small new beginning by rest.',
    lines: [
      'You turn round after a few steps. As you noticed almost before you strayed, nothing remains to be sorry for.',
      'A restful homecoming, because somebody good went first and you could follow. To give up your pride in this is no hardship.',
      'Back again, and again, and again. There is danger in so much wavering, yet every one of those returns was in itself right.',
      'The group goes on and you, in the middle of it, go back. Nobody promised you a reward for it.',
      'You come back in full earnest, having looked into yourself without excuses. There is nothing to repent.',
      'Straying past the point of return: misfortune from without and from within. Set armies marching in such a state and for ten years there is no recovery.',
    ],
  },
}
