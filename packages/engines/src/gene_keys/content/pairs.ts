/** What each of the 32 pairs across the wheel is about, by its smaller key. */
const pairs: Readonly<Record<number, string>> = {
  1: 'One starts from nothing, the other knows where it should stand: impulse and ground keep each other from drifting.',
  3: 'New life needs disorder and it needs rules that feed it; between them a household renews itself.',
  4: 'An explanation either softens a break or justifies it, so think before you turn away, and turn away before you think forever.',
  5: 'Steady habit and the wish for change quarrel in everyone who has both; each makes the other bearable.',
  6: 'Feeling opens and closes the door here, and on the other side it teaches tenderness through upheaval.',
  7: 'To lead well is to have listened, and what was confided wants someone who can act on it.',
  8: 'Energy asks for an outlet that looks like you, and a manner of your own asks for something worth doing.',
  9: 'Concentration and enthusiasm: the first repeats the bar, the second remembers that it is music.',
  10: 'Loving your own way of walking, you leave room for everybody else’s, however uneven.',
  11: 'Pictures inside, a voice that chooses its hour; together they make art, apart they make longing and reserve.',
  17: 'A mind that sees the pattern faces one that sees the fault in it, and good judgement needs both to stay courteous.',
  19: 'First you draw near, then you draw back; closeness is kept alive by knowing when to do which.',
  20: 'Acting in the moment and having the strength for it: watch out only that the doing has been asked for.',
  21: 'A firm grip and a deep reserve balance one another: command calms down when it trusts what is in the well.',
  22: 'Bad hours become graceful once they make sense, and sense is found by those who let a mood pass through them.',
  23: 'The flash and the plain sentence depend on each other; without the second the first stays lonely.',
  24: 'Thoughts that come back and people who come back: either may be an old groove or a second chance.',
  25: 'An innocent heart in a body that enjoys itself; together they stumble, with surprising regularity, on the right spot.',
  26: 'Someone gathers the goods, someone talks them up, and fairness lies in who eats at the end.',
  27: 'Care for others runs dry without a reason to live, and the search for a reason grows cold without anyone to care for.',
  29: 'Commitment carries what longing has lit; check the match before you pour the oil.',
  31: 'A voice is lent to wishes that have only just been felt, so the leader had better ask the dreamer.',
  32: 'What should be kept and what should be completed are one question, seen from the root and from the fruit.',
  37: 'Belonging and being left alone have to be bargained for, openly, at the same table.',
  38: 'Two kinds of stubborn courage: the one resists, the other goads, and both look for a cause worth the trouble.',
  51: 'The shock and the whisper: whoever hears the second is less often hit by the first.',
  52: 'Sitting still and wanting better steady each other, so that improvement begins with enough.',
  53: 'Starting and rising belong together; both go wrong when they are hurried.',
  55: 'Moods that come and go meet a longing for closeness, and honesty about the first is the shortest way to the second.',
  56: 'Wandering and keeping to the frame: the best stories are told by someone who knew where the walls were.',
  61: 'The great mystery and the exact word look away from each other and cannot do without each other.',
  63: 'Testing and imagining take turns: one wants it settled, the other wants it seen.',
}

/** What two keys that lie opposite are about together, in either order. */
export const pairText = (key: number, partner: number): string => {
  const text = pairs[Math.min(key, partner)]
  if (text === undefined) throw new RangeError(`The keys ${key} and ${partner} are no pair.`)
  return text
}
