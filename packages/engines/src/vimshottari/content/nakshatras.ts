import type { Nakshatra } from '../nakshatras.ts'

export type NakshatraText = {
  symbol: string
  deity: string
  /** Class of activity and kindred, as the old handbooks of timing list them. */
  nature: string
  meaning: string
  characteristics: readonly [string, string, string]
  /** What a life begun here is asked to learn. */
  theme: string
}

export const nakshatraTexts: Readonly<Record<Nakshatra, NakshatraText>> = {
  Ashwini: {
    symbol: 'a horse’s head',
    deity: 'the Ashvins, the twin riders who come to help at dawn',
    nature: 'swift (kshipra), of the gods (deva)',
    meaning:
      'Possessing horses. Here the zodiac begins, at a gallop: help is sent before it has been asked for, and the rider thinks with the reins in hand.',
    characteristics: ['quick to begin', 'helpful without ceremony', 'restless once the thing is running'],
    theme: 'Learning when speed is a kindness, and when the other person needed you to arrive more slowly.',
  },
  Bharani: {
    symbol: 'the womb',
    deity: 'Yama, who keeps the law of endings',
    nature: 'fierce (ugra), of humankind (manushya)',
    meaning:
      'She who bears. Something is carried to its term in the dark, with a strong will that it should come out whole, and a clear sense of what it costs.',
    characteristics: ['able to carry a great deal', 'frank about desire and death', 'given to extremes of effort'],
    theme: 'Telling the burdens that ripen into something from those that were simply left with you.',
  },
  Krittika: {
    symbol: 'a razor, or a flame',
    deity: 'Agni, the fire',
    nature: 'mixed (mishra), of the rakshasas',
    meaning:
      'The cutters: the six mothers in the Pleiades. A blade separates the true from the almost true, and the same fire cooks the meal afterwards.',
    characteristics: [
      'discerning to the point of sharpness',
      'warm towards whoever is in their care',
      'proud of plain speech',
    ],
    theme: 'Using a keen edge to prepare food for others, and putting it down at table.',
  },
  Rohini: {
    symbol: 'an ox cart',
    deity: 'Prajapati, the lord of creatures',
    nature: 'fixed (dhruva), of humankind (manushya)',
    meaning:
      'The red one, who makes things grow: the Moon’s own favourite. What is planted here takes, in gardens, voices and households alike.',
    characteristics: [
      'charming and patient',
      'gifted with materials and with growth',
      'possessive of what has been raised',
    ],
    theme: 'Growing what one loves without fencing in the one who is loved.',
  },
  Mrigashira: {
    symbol: 'the head of a deer',
    deity: 'Soma, the drink of the gods and the Moon himself',
    nature: 'tender (mridu), of the gods (deva)',
    meaning:
      'The deer’s head, lifted, scenting something. The search itself is the pleasure here: along hedges, through libraries, into the next conversation.',
    characteristics: ['curious and gentle', 'forever comparing', 'shy of the moment in which one has arrived'],
    theme: 'Finding out what the search is for before the next clearing opens.',
  },
  Ardra: {
    symbol: 'a teardrop',
    deity: 'Rudra, the howling storm',
    nature: 'sharp (tikshna), of humankind (manushya)',
    meaning:
      'The moist one. Weather breaks over what had been dry too long; after the noise the air can be seen through, and the ground takes seed.',
    characteristics: ['penetrating in thought', 'moved by the suffering of others', 'unafraid of an upheaval'],
    theme: 'Letting the storm do its work and being there for the quiet hour that comes after.',
  },
  Punarvasu: {
    symbol: 'a quiver of arrows',
    deity: 'Aditi, the boundless mother of the gods',
    nature: 'movable (chara), of the gods (deva)',
    meaning:
      'Good again. The arrow comes back into the quiver, the traveller to the house with the light on; very little is so lost that a second attempt is not worth making.',
    characteristics: ['hopeful after setbacks', 'at ease with simple means', 'inclined to start the same thing twice'],
    theme: 'Coming home as somebody who has really been away.',
  },
  Pushya: {
    symbol: 'a cow’s udder, or a flower',
    deity: 'Brihaspati, the priest and teacher of the gods',
    nature: 'swift (kshipra), of the gods (deva)',
    meaning:
      'The nourisher. Old handbooks praise it above the rest: care given regularly, with the patience of a teacher who has seen many classes.',
    characteristics: ['dependable and generous', 'respectful of custom', 'easily convinced of being in the right'],
    theme: 'Feeding others in such a way that they one day leave the table strong.',
  },
  Ashlesha: {
    symbol: 'a coiled serpent',
    deity: 'the Nagas, keepers of hidden things',
    nature: 'sharp (tikshna), of the rakshasas',
    meaning:
      'The embrace, close as a coil. Here is the gift of seeing what someone is not saying, and the question what to do with such knowledge.',
    characteristics: ['shrewd about motives', 'intense in attachment', 'slow to show the whole hand'],
    theme: 'Holding on without tightening, and knowing secrets without using them.',
  },
  Magha: {
    symbol: 'a throne room',
    deity: 'the Pitris, the ancestors',
    nature: 'fierce (ugra), of the rakshasas',
    meaning:
      'The mighty. A seat has been handed down, and whoever sits on it feels the eyes of those who sat there earlier; honour is a duty before it is a pleasure.',
    characteristics: ['dignified', 'loyal to lineage and teachers', 'sensitive to slights'],
    theme: 'Inheriting what is worth keeping and thanking the ancestors for the rest.',
  },
  'Purva Phalguni': {
    symbol: 'the front legs of a bed',
    deity: 'Bhaga, who deals out good fortune',
    nature: 'fierce (ugra), of humankind (manushya)',
    meaning:
      'The earlier reddish one. It is the hour of rest after a feast: music, play, courtship, and the conviction that enjoyment is a serious art.',
    characteristics: ['sociable and warm', 'creative when relaxed', 'reluctant to rise and clear the table'],
    theme: 'Letting pleasure ripen into a gift that others can take home.',
  },
  'Uttara Phalguni': {
    symbol: 'the back legs of a bed',
    deity: 'Aryaman, who presides over contracts and hospitality',
    nature: 'fixed (dhruva), of humankind (manushya)',
    meaning:
      'The later reddish one. After the courtship comes the agreement: who keeps the house, who keeps the promise, and how guests shall be received.',
    characteristics: ['a reliable partner', 'fair in dividing work', 'stiff when an agreement is broken'],
    theme: 'Keeping one’s word so that it frees both sides instead of binding one.',
  },
  Hasta: {
    symbol: 'an open hand',
    deity: 'Savitar, the Sun who sets things in motion',
    nature: 'swift (kshipra), of the gods (deva)',
    meaning:
      'The hand. Whatever can be grasped, shaped, counted or conjured belongs here, together with the light touch that makes it look easy.',
    characteristics: ['dexterous', 'witty and practical', 'tempted to keep everything within reach'],
    theme: 'Opening the hand at the right moment, once it has learned to hold.',
  },
  Chitra: {
    symbol: 'a bright jewel',
    deity: 'Tvashtar, the craftsman of heaven',
    nature: 'tender (mridu), of the rakshasas',
    meaning:
      'The brilliant one, marked by the star Spica. An architect’s eye looks at the raw stone and already sees the facets; appearance is where the work becomes visible.',
    characteristics: ['a born designer', 'striking in manner', 'never quite finished with a piece'],
    theme: 'Building a beauty that also holds weight.',
  },
  Swati: {
    symbol: 'a young shoot in the wind',
    deity: 'Vayu, the wind',
    nature: 'movable (chara), of the gods (deva)',
    meaning:
      'The independent. A shoot bends, is not broken, and learns its strength by giving way; trade, travel and tact are its proper elements.',
    characteristics: ['flexible and courteous', 'jealous of personal freedom', 'late to settle on a side'],
    theme: 'Finding roots that do not cost the ability to bend.',
  },
  Vishakha: {
    symbol: 'an arch of triumph',
    deity: 'Indra and Agni together',
    nature: 'mixed (mishra), of the rakshasas',
    meaning:
      'The forked branch. A goal is set up at the end of the road like a decorated gate, and years may go into walking towards it without a glance to the side.',
    characteristics: ['single-minded', 'ardent in argument', 'envious only while still on the way'],
    theme: 'Choosing a goal that one would also like to live behind.',
  },
  Anuradha: {
    symbol: 'a lotus',
    deity: 'Mitra, the friend',
    nature: 'tender (mridu), of the gods (deva)',
    meaning:
      'Following success. Friendship across differences is its craft: groups hold together, strangers are introduced, and a flower opens above muddy water.',
    characteristics: ['devoted to friends', 'well organised', 'privately in need of reassurance'],
    theme: 'Staying a friend to others while becoming one to oneself.',
  },
  Jyeshtha: {
    symbol: 'an earring, the mark of rank',
    deity: 'Indra, the king of the gods',
    nature: 'sharp (tikshna), of the rakshasas',
    meaning:
      'The eldest. Somebody has to know, decide and protect, and was put into that place early; the badge is worn with pride, and it chafes.',
    characteristics: ['protective', 'capable in a crisis', 'lonely with responsibility'],
    theme: 'Being first in rank without having to be alone there.',
  },
  Mula: {
    symbol: 'a bundle of roots',
    deity: 'Nirriti, who undoes',
    nature: 'sharp (tikshna), of the rakshasas',
    meaning:
      'The root, close to the centre of the galaxy. Digging is the instinct: down past the explanations, until the thing itself comes out of the ground.',
    characteristics: ['thorough in inquiry', 'indifferent to appearances', 'apt to pull up what was growing'],
    theme: 'Going to the root and leaving the plant alive.',
  },
  'Purva Ashadha': {
    symbol: 'a winnowing basket',
    deity: 'Apas, the waters',
    nature: 'fierce (ugra), of humankind (manushya)',
    meaning:
      'The earlier unconquered. Confidence runs like a river that has never been turned back; grain is thrown into the air so that the chaff may leave by itself.',
    characteristics: ['persuasive', 'buoyant after defeat', 'deaf to advice once under way'],
    theme: 'Renewing one’s strength in such a way that others may drink from it too.',
  },
  'Uttara Ashadha': {
    symbol: 'an elephant’s tusk',
    deity: 'the Vishvedevas, all the gods together',
    nature: 'fixed (dhruva), of humankind (manushya)',
    meaning:
      'The later unconquered. What is achieved here is achieved with everyone’s consent, late, and for good: a victory that needs no guard.',
    characteristics: ['principled', 'steady in long undertakings', 'heavy with scruples'],
    theme: 'Winning by what one stands for, and knowing when to rest.',
  },
  Shravana: {
    symbol: 'an ear, or three footprints',
    deity: 'Vishnu, who crossed the worlds in three strides',
    nature: 'movable (chara), of the gods (deva)',
    meaning:
      'Hearing. Knowledge comes by listening, to teachers, travellers and the space between words; three strides later it has been carried across the country.',
    characteristics: ['an excellent listener', 'thoughtful of tradition', 'vulnerable to gossip'],
    theme: 'Hearing what is meant, and passing on only what is true.',
  },
  Dhanishta: {
    symbol: 'a drum',
    deity: 'the Vasus, eight gods of good things',
    nature: 'movable (chara), of the rakshasas',
    meaning:
      'The most famous, or the richest. It is hollow like a drum and therefore full of sound: rhythm, teamwork, and the timing by which many become one body.',
    characteristics: ['musical in whatever they do', 'generous in company', 'hard to reach behind the beat'],
    theme: 'Keeping time with others without drowning out the quiet ones.',
  },
  Shatabhisha: {
    symbol: 'an empty circle',
    deity: 'Varuna, who sees from the waters',
    nature: 'movable (chara), of the rakshasas',
    meaning:
      'A hundred remedies, or a hundred stars. Inside a drawn circle someone studies what others avoid, patient and a little apart, until the pattern shows itself.',
    characteristics: ['independent in thought', 'at home with puzzles', 'guarded about private life'],
    theme: 'Opening a gate in the circle that one has drawn for good reasons.',
  },
  'Purva Bhadrapada': {
    symbol: 'the front legs of a funeral cot',
    deity: 'Aja Ekapada, the one-footed goat of fire',
    nature: 'fierce (ugra), of humankind (manushya)',
    meaning:
      'The earlier lucky feet. One foot stands on the ground and the other is already elsewhere: a fire that would gladly burn up half measures.',
    characteristics: ['passionate about ideas', 'willing to give things up', 'torn between two faces'],
    theme: 'Burning for something without scorching the bystanders.',
  },
  'Uttara Bhadrapada': {
    symbol: 'the back legs of a funeral cot',
    deity: 'Ahir Budhnya, the serpent of the deep',
    nature: 'fixed (dhruva), of humankind (manushya)',
    meaning:
      'The later lucky feet. Far down lies something that does not move, and whoever rests on it can wait, advise and keep a confidence for decades.',
    characteristics: ['composed', 'deep in sympathy', 'slow to leave the depths'],
    theme: 'Bringing up from the deep what is of use on the shore.',
  },
  Revati: {
    symbol: 'a fish, or a small drum',
    deity: 'Pushan, who looks after travellers and herds',
    nature: 'tender (mridu), of the gods (deva)',
    meaning:
      'The wealthy. The circle closes here with a lamp held up for those still on the road: safe passage, found things, the last mile made gentle.',
    characteristics: ['kind to animals and strangers', 'imaginative', 'easily worn by the noise of crowds'],
    theme: 'Seeing everyone home, oneself included.',
  },
}
