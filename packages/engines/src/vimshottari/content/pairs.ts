import { indexOfLord, type Lord } from '../lords.ts'

/** What two lords make of one another, whichever of them is the host; first in the order of the cycle. */
const pairTexts: Readonly<Record<string, string>> = {
  'Ketu-Ketu': 'Alone with himself he is at his most radical: a clean start on an emptied desk.',
  'Ketu-Venus': 'Pleasure and renunciation share a room, and each learns what the other is protecting.',
  'Ketu-Sun': 'A name and the wish to be nobody rub against one another, and pride comes out thinner and truer.',
  'Ketu-Moon': 'Feelings come from far back, without their story attached; company steadies them.',
  'Ketu-Mars': 'Two blades in one drawer: swift, exact, and better with a sheath.',
  'Ketu-Rahu': 'The tail meets the head: longing and letting go change places within a week.',
  'Ketu-Jupiter': 'Wisdom drops its ornaments here, and a teacher may turn out to be a plain neighbour.',
  'Ketu-Saturn': 'Austere company: little is needed, much gets finished, and cheerfulness has to be brought along.',
  'Ketu-Mercury': 'Words fail in an interesting way, so that a hunch has to be checked by hand.',
  'Venus-Venus':
    'At home with herself she gives the whole of her taste: affection, art, and a weakness for the second helping.',
  'Venus-Sun': 'One wants to be admired and the other wants to agree, so somebody must say whose evening it is.',
  'Venus-Moon': 'Two tender powers that the old table counts as unequal: sweetness now, and a bill for moods later.',
  'Venus-Mars': 'Attraction with sparks; what is wanted gets fetched, and delicacy has to run to keep up.',
  'Venus-Rahu': 'Glamour from elsewhere arrives in excellent clothes; ask it to stay for the washing-up.',
  'Venus-Jupiter': 'Two teachers of opposite schools, delight and meaning, debate politely over your time.',
  'Venus-Saturn': 'Old friends by the classical count: beauty gets patience, and duty gets good manners.',
  'Venus-Mercury': 'They like each other, and it shows in quick wit, fine work and agreements that hold.',
  'Sun-Sun': 'Doubled light: whatever you put your name to now is seen from a long way off.',
  'Sun-Moon': 'King and queen of the sky agree, so that will and mood pull the same cart.',
  'Sun-Mars': 'The commander trusts his general; decisions fall early and are carried out.',
  'Sun-Rahu': 'An eclipse stands between the two: ambition shines and hides its own outline.',
  'Sun-Jupiter': 'Counsel reaches the throne, and rank is used for something larger than itself.',
  'Sun-Saturn': 'Father and son who do not speak easily: authority is tested by delay and by facts.',
  'Sun-Mercury': 'The prince keeps close to the king, and clear thinking finds somebody who listens.',
  'Moon-Moon': 'Feeling listens to feeling, and home, wherever it is, asks for more of your week.',
  'Moon-Mars': 'Heat under the kettle: care becomes quick to act and quick to take offence.',
  'Moon-Rahu': 'The mind sees farther than the lamp reaches; check by daylight what you knew at night.',
  'Moon-Jupiter': 'Kindness finds room and a reason, and people bring you their better questions.',
  'Moon-Saturn': 'A cool room for a warm heart: loneliness is possible, and so is a very reliable tenderness.',
  'Moon-Mercury': 'She is fond of him and he is wary of her, so talk circles the feeling until someone names it.',
  'Mars-Mars': 'Pure drive, with nobody in the house to say later; sleep on anything with a signature.',
  'Mars-Rahu': 'Fuel meets a draught; the fastest way is open and has no railing.',
  'Mars-Jupiter': 'Courage gets a cause, and the cause gets somebody who will actually go.',
  'Mars-Saturn': 'One foot on each pedal: what survives the friction is engineered to last.',
  'Mars-Mercury': 'Sharp talk; arguments are excellent for the work and hard on the listener.',
  'Rahu-Rahu':
    'Appetite squared, novelty with no one at the brake; friends of long standing become worth their weight.',
  'Rahu-Jupiter': 'Hunger sits at the teacher’s feet, and either learns a rule or sells one.',
  'Rahu-Saturn': 'The impatient one is handed a shovel; ambition that accepts the work gets surprisingly far.',
  'Rahu-Mercury': 'Ideas multiply in strange accents, and one of them is worth the trouble of proving.',
  'Jupiter-Jupiter': 'The teacher in his own school: a wide and hopeful stretch, to be kept from spreading thin.',
  'Jupiter-Saturn': 'Hope and caution run the firm together; plans get both a vision and a foundation.',
  'Jupiter-Mercury': 'The large view and the small print correct one another, not always with grace.',
  'Saturn-Saturn': 'Undiluted: long hours, few words, and the satisfaction of weight well carried.',
  'Saturn-Mercury': 'A good working pair, in which method meets wit and the backlog shrinks.',
  'Mercury-Mercury': 'All doors stand open and all bells ring; note down which of them you meant to answer.',
}

export const pairNames: readonly string[] = Object.keys(pairTexts)

/** The sentence on two lords; the order of the two does not matter. */
export const pairText = (one: Lord, other: Lord): string => {
  const [first, second] = indexOfLord(one) <= indexOfLord(other) ? [one, other] : [other, one]
  return pairTexts[`${first}-${second}`] ?? ''
}
