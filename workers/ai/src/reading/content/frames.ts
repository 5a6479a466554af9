/**
 * Sentences of the composer with gaps: `{list}` and `{List}` are phrases like “your Moon in Taurus”, `{a}` and `{b}` one
 * each (`{A}` with a capital), `{core}` what the tradition takes it to be about, `{traditions}` names like “Human Design”.
 */
export const openings = [
  'Begin with {list}.',
  '{List}: put side by side, they make a conversation worth listening to.',
  'Of everything that could be told here, {list} weigh most.',
  'This reading rests on {list}.',
  'Asked for a single sentence, {traditions} would name {list}.',
  '{Count} images carry this reading: {list}.',
  'Imagine {list} at one table.',
  'Let {list} speak first, for they carry the most weight here.',
  'There are longer ways to tell it, but {list} come first.',
  'Look first at {list}.',
  'Among the symbols of {traditions}, {list} have the strongest voices here.',
  'Before anything else there are {list}.',
  'Here {list} set the tone.',
  'You could read for a long time in {traditions}; {list} are a good place to open the book.',
  'Hold on to {list} first, and let the rest come in around them.',
  'The short version is made of {list}.',
] as const

/** Where there is one fact to begin with. */
export const openingsOfOne = [
  'Begin with {list}.',
  'This reading rests on {list}.',
  'Look first at {list}.',
  'One image carries this reading: {list}.',
] as const

/** That these are symbols; follows the opening. */
export const provisos = [
  'Take this as {traditions} would have you take any symbol: a picture to hold against your own experience.',
  'Nothing in this is proof; what comes from {traditions} is an image, and an image is there to be tried on.',
  'These are pictures from {traditions}, to think with and to disagree with.',
  'Whether the picture fits is for you to say, since {traditions} can offer no more than a picture.',
] as const

/** For several traditions at once. */
export const provisosOfSeveral = [
  'Their sources are {traditions}, languages of symbols that never asked each other’s leave, so where they agree is worth a look.',
  'Nothing in this is proof; what comes from {traditions} is a set of images, there to be tried on.',
  'These are pictures from {traditions}, to think with and to disagree with.',
  'What {traditions} offer are pictures, and only you know what they might be pictures of.',
  'Whether the pictures fit is for you to say, since {traditions} can offer no more than pictures.',
] as const

/** A fact that the hour of birth has yet to decide is a picture of nothing. */
export const openLead = '{A} is {core}.'

/** Openings of readings of one engine, for which a list of three says little: `{a}` is the strongest, `{rest}` the others. */
export const ownOpenings: Readonly<Record<string, readonly [string, ...string[]]>> = {
  enneagram: [
    'A type is a strategy that worked so often that it became a habit; {a} is the one told here, with {rest} to give it an accent.',
    'The enneagram asks what you look for when you enter a room, and {a} is its answer here, coloured by {rest}.',
    'Start with {a}, and think of {rest} as the way it dresses on an ordinary day.',
    'What follows is about a habit of attention: {a}, seen together with {rest}.',
    'Nobody is only a type, so read {a} together with {rest}.',
    'A type describes the lens and leaves out the view; yours, in this reading, is {a}, ground by {rest}.',
    'Under pressure and at rest people reach for the same old tool; here it is {a}, and its handle is shaped by {rest}.',
    'The question that the enneagram keeps asking is what you do without noticing, and {a} is where it looks, together with {rest}.',
  ],
  sacred_geometry: [
    'Look at the drawing before you read about it: {a} comes first, and then {rest}.',
    'A figure can be looked at without believing anything; here it is {a}, and in it {rest}.',
    'Somebody with a compass and a ruler could draw all of this again: {a}, and in it {rest}.',
    'Let the eye rest on {a} for the length of a breath, and only then look for {rest}.',
    'Before there are meanings there are lines: {a}, and what a patient eye finds in it, {rest}.',
    'Take a pencil if you like, since {a} is easier to understand by hand, and so are {rest}.',
  ],
  sigil_forge: [
    'A sigil is a sentence that no longer has to be read; this one lives in {a}, and in {rest}.',
    'Look at the mark as if somebody else had left it: there is {a}, and there are {rest}.',
    'Your wish has become a line, and what can be told of it are {a}, {rest}.',
    'Nobody but you can read this mark, yet anybody can see {a}, {rest}.',
    'What was said in words once is drawn now: look for {a}, then for {rest}.',
    'A mark like this is made to be forgotten and met again; when you meet it, look for {a}, and for {rest}.',
  ],
}

/** The first fact of a reading. */
export const leads = [
  'In {tradition}, {a} stands for {core}.',
  '{A} is read as a picture of {core}.',
  '{A} speaks of {core}.',
  'Take {a} as an image of {core}.',
  'In the language of {tradition}, {a} means {core}.',
] as const

/** One that follows another. */
export const nextLeads = [
  'Beside it stands {a}, in {tradition} a picture of {core}.',
  'Then there is {a}, read in {tradition} as {core}.',
  '{A} adds {core}.',
  'Next to this, {a} speaks of {core}.',
] as const

/** The last of several. */
export const lastLeads = [
  'That leaves {a}, which speaks of {core}.',
  'And {a} brings in {core}.',
  'Last comes {a}, in {tradition} a picture of {core}.',
  'And to complete the picture there is {a}, an image of {core}.',
] as const

/** Before the third thought of two facts that share a theme; `{noun}` like “a respect for time”. */
export const meetings = [
  '{A} and {b} share {noun}.',
  '{A} and {b} come together in {noun}.',
  'What joins {a} and {b} is {noun}.',
  '{A} meets {b} in {noun}.',
] as const

/** Where the second of the two has not been spoken of yet. */
export const joinings = [
  '{B} joins in with {core}, and shares with {a} {noun}.',
  'Add {b}, which stands for {core}, and it shares with {a} {noun}.',
  '{A} finds an ally in {b}, a picture of {core}: they share {noun}.',
] as const

export const pulls = [
  '{A} and {b} pull in different directions, one towards {noun} and the other towards {otherNoun}.',
  'Between {a} and {b} there is a pull: here {noun}, there {otherNoun}.',
  '{A} stands on the side of {noun}, {b} on that of {otherNoun}.',
] as const

/** Two facts that neither share a theme nor pull. */
export const contrasts = [
  '{A} and {b} have little to say to each other at first, which makes either a good second opinion on the other.',
  '{A} looks one way and {b} another, so between them not much goes unseen.',
  'Nothing obvious joins {a} and {b}; ask each of them about the same decision, and compare.',
] as const

export const choruses = [
  'The same note sounds in {a}, which speaks of {core}.',
  'The theme returns in {a}, a picture of {core}.',
  'What they share can be heard again in {a}: {core}.',
] as const

export const chorusesOfTwo = [
  'The same note sounds in {a}, which speaks of {core}, and in {b}, which speaks of {otherCore}.',
  'The theme returns twice: in {a}, a picture of {core}, and in {b}, a picture of {otherCore}.',
  'Two others join in on this: {a} tells of {core}, and {b} of {otherCore}.',
] as const

/** After a pull between two themes: who else stands on the side of the first, `{noun}`. */
export const allies = [
  'On the side of {noun} there is also {a}, a picture of {core}.',
  '{Noun} has an ally in {a}, which speaks of {core}.',
] as const

export const alliesOfTwo = [
  'On the side of {noun} there are also {a}, a picture of {core}, and {b}, a picture of {otherCore}.',
  '{Noun} has two allies: {a} tells of {core}, and {b} of {otherCore}.',
] as const

export const todays = [
  'For today, {a} adds {core}.',
  'The day itself brings {core}, by way of {a}.',
  'To this, {a} adds the note of the day: {core}.',
  'Today itself is lit by {a}: {core}.',
] as const

export const presents = [
  'At present {a} gives all of it the colour of {core}.',
  'The time you are in adds {core}, by way of {a}.',
  'For the present, {a} sets the background: {core}.',
  'Behind all of it, for the time being, stands {a}: {core}.',
] as const

/** What is asked of the reader, before something to try. */
export const closingFrames = [
  'One question to sit with: {question}',
  'And a question to take along: {question}',
  'To end with, a question: {question}',
] as const

export const caveats = {
  time_unknown: 'Your time of birth is unknown, so this reading keeps to what holds at every hour of that day.',
  two_charts:
    'The clock showed the hour of your birth twice, so there are two charts, and this reading keeps to what both of them say.',
} as const
