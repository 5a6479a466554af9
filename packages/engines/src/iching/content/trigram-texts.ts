/** Our words for the eight trigrams, by the three bits of the trigram, the lowest line being bit 0. */
export const trigramTexts: readonly { nature: string; text: string }[] = [
  {
    nature: 'yielding',
    text: 'Earth, three open lines. It receives, carries and brings to fruit; nothing is so soft and nothing holds so much.',
  },
  {
    nature: 'arousing',
    text: 'Thunder, one firm line pushing up under two open ones. It starts things: a jolt, a first move, an impulse that cannot be put back.',
  },
  {
    nature: 'perilous',
    text: 'Water, a firm line between two open ones, like a stream between its banks. It stands for depth, risk and the courage that goes on flowing.',
  },
  {
    nature: 'joyful',
    text: 'Lake, one open line over two firm ones, a still surface with solid ground below. It stands for gladness, talk and exchange.',
  },
  {
    nature: 'resting',
    text: 'Mountain, a firm line at the top with room beneath. It stops, guards and settles; movement has come to its end here and can be looked back upon.',
  },
  {
    nature: 'illuminating',
    text: 'Fire, an open line held by two firm ones. It gives light and warmth by clinging to what it burns, so it stands for clear sight and for what that depends upon.',
  },
  {
    nature: 'penetrating',
    text: 'Wind or wood, one open line under two firm ones. It enters where force cannot, by going on gently: roots in soil, air through a crack.',
  },
  {
    nature: 'creative',
    text: 'Heaven, three firm lines. It is strength that keeps moving of its own accord, the beginning of whatever begins.',
  },
]

type TrigramImages = { lower: string; upper: string }

/** How the two halves of the figure may be read when somebody asks about one part of life. Images in lower case. */
const focusReadings = {
  relationships: ({ lower, upper }: TrigramImages) =>
    `For a relationship, take the lower half as your own side and the upper half as the other’s: ${lower} meets ${upper}.`,
  work: ({ lower, upper }: TrigramImages) =>
    `For work, take the lower half as what you bring and the upper half as what the task or the market answers: ${lower} under ${upper}.`,
  growth: ({ lower, upper }: TrigramImages) =>
    `For your own growth, take the lower half as what is ripening in you and the upper half as how it shows: ${lower} inside, ${upper} outside.`,
  spirituality: ({ lower, upper }: TrigramImages) =>
    `For inner practice, sit with the two images as one scene, ${lower} below and ${upper} above, before you read any advice.`,
  decision: ({ lower, upper }: TrigramImages) =>
    `For a decision, take the lower half as the ground on which you decide and the upper half as where it leads: from ${lower} towards ${upper}.`,
} as const

const sameFocus: Readonly<Record<string, keyof typeof focusReadings>> = {
  relationship: 'relationships',
  love: 'relationships',
  family: 'relationships',
  career: 'work',
  business: 'work',
  personal_growth: 'growth',
  'personal growth': 'growth',
  spiritual: 'spirituality',
  decisions: 'decision',
}

const isFocus = (name: string): name is keyof typeof focusReadings => Object.hasOwn(focusReadings, name)

/** How to read the two halves for a focus we know; null for words of the person’s own. */
export const focusReading = (focusArea: string, images: TrigramImages): string | null => {
  const asked = focusArea.trim().toLowerCase()
  const name = Object.hasOwn(sameFocus, asked) ? sameFocus[asked] : asked
  return name !== undefined && isFocus(name) ? focusReadings[name](images) : null
}
