/** Ten sephiroth by number, with an English word and what the Kabbalistic tradition reads there, in our words. */
export const sephiroth = [
  {
    number: 1,
    name: 'Keter',
    english: 'Crown',
    text: 'The first stirring, before it is anything in particular. Ask what wants to begin, and let the answer stay without a shape for a while.',
  },
  {
    number: 2,
    name: 'Chokmah',
    english: 'Wisdom',
    text: 'The flash: a whole idea arriving at once. It stands at the head of the pillar that gives.',
  },
  {
    number: 3,
    name: 'Binah',
    english: 'Understanding',
    text: 'Here a flash is taken in and given form. What Chokmah throws, Binah catches and carries to term.',
  },
  {
    number: 4,
    name: 'Chesed',
    english: 'Kindness',
    text: 'Generosity without counting. Left alone it floods, which is why its neighbour across the tree draws limits.',
  },
  {
    number: 5,
    name: 'Gevurah',
    english: 'Strength',
    text: 'The power to say no, to cut and to keep measure. It makes a gift fit the one who receives it.',
  },
  {
    number: 6,
    name: 'Tiferet',
    english: 'Beauty',
    text: 'The heart of the drawing: eight paths meet here, more than anywhere else, and giving is balanced with restraint.',
  },
  {
    number: 7,
    name: 'Netzach',
    english: 'Victory',
    text: 'Endurance and desire, the part of us that goes on because it longs for something.',
  },
  {
    number: 8,
    name: 'Hod',
    english: 'Splendour',
    text: 'Words, forms, acknowledgement. What Netzach feels, Hod finds a name for.',
  },
  {
    number: 9,
    name: 'Yesod',
    english: 'Foundation',
    text: 'A gathering place: everything from above passes through one channel before it becomes a deed.',
  },
  {
    number: 10,
    name: 'Malkuth',
    english: 'Kingdom',
    text: 'The world as it is, with dishes and weather. Nothing of the tree counts until it has arrived here.',
  },
] as const

/** The 22 paths in the order of the Hebrew letters, numbered 11 to 32 as is customary. Between sephiroth by number. */
export const treePaths: readonly { number: number; letter: string; ends: readonly [number, number] }[] = [
  { number: 11, letter: 'Aleph', ends: [1, 2] },
  { number: 12, letter: 'Beth', ends: [1, 3] },
  { number: 13, letter: 'Gimel', ends: [1, 6] },
  { number: 14, letter: 'Daleth', ends: [2, 3] },
  { number: 15, letter: 'He', ends: [2, 6] },
  { number: 16, letter: 'Vav', ends: [2, 4] },
  { number: 17, letter: 'Zayin', ends: [3, 6] },
  { number: 18, letter: 'Cheth', ends: [3, 5] },
  { number: 19, letter: 'Teth', ends: [4, 5] },
  { number: 20, letter: 'Yod', ends: [4, 6] },
  { number: 21, letter: 'Kaph', ends: [4, 7] },
  { number: 22, letter: 'Lamed', ends: [5, 6] },
  { number: 23, letter: 'Mem', ends: [5, 8] },
  { number: 24, letter: 'Nun', ends: [6, 7] },
  { number: 25, letter: 'Samekh', ends: [6, 9] },
  { number: 26, letter: 'Ayin', ends: [6, 8] },
  { number: 27, letter: 'Pe', ends: [7, 8] },
  { number: 28, letter: 'Tzaddi', ends: [7, 9] },
  { number: 29, letter: 'Qoph', ends: [7, 10] },
  { number: 30, letter: 'Resh', ends: [8, 9] },
  { number: 31, letter: 'Shin', ends: [8, 10] },
  { number: 32, letter: 'Tav', ends: [9, 10] },
]
