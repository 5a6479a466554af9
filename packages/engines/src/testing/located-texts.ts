/** A text of a content table and where it stands: `content.majors.the_fool.image`. */
export type Located = readonly [path: string, text: string]

/** Every text of a table, however deep; what stands under a skipped name is left out. */
export const stringsOf = (
  table: unknown,
  path = 'content',
  skipped: ReadonlySet<string> = new Set(),
): readonly Located[] => {
  if (typeof table === 'string') return [[path, table]]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) =>
    skipped.has(key) ? [] : stringsOf(value, `${path}.${key}`, skipped),
  )
}

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’]+/gu) ?? []

/** Stray spaces and straight quotes. */
export const strayMarks = /\s{2}|^\s|\s$| [,.;:]|["']/

/** Texts that are not made of whole sentences, or have stray marks. */
export const badlyWritten = (texts: readonly Located[]): readonly Located[] =>
  texts.filter(([, text]) => !/^[“\p{Lu}].*[.?”]$/su.test(text) || strayMarks.test(text))

/** A kind of claim and the words it is made in. */
export type Claim = readonly [kind: string, forbidden: RegExp]

/** What no engine may claim; an engine adds kinds of its own. */
export const claims: readonly Claim[] = [
  ['medical', /\b(?:heal|cure|disease|illness|sick|medic|therap|symptom|immun|doctor|detox)\w*/i],
  ['bodily', /\b(?:organs?|hormon\w*|blood|liver|kidneys?|nervous system|digesti\w+|cells?|dna|genetic\w*)\b/i],
  ['dietary', /\b(?:diet\w*|nutrition\w*|calor\w+|fasting)\b/i],
  ['pseudo-physical', /\b(?:frequenc|vibration|quantum|neutrino)\w*/i],
  ['financial', /\b(?:guarantee|invest(?:ment|ing)s?|get rich|returns on)\b/i],
]

/** Runs of so many words that stand more than once, with their places; and how many different runs there are. */
export const repeatedRuns = (
  texts: readonly Located[],
  length: number,
): { different: number; repeated: readonly string[] } => {
  const pathOfRun = new Map<string, string>()
  const repeated: string[] = []
  for (const [path, text] of texts) {
    const words = wordsOf(text)
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ')
      if (pathOfRun.has(run)) repeated.push(`${run} (${pathOfRun.get(run)}, ${path})`)
      pathOfRun.set(run, path)
    }
  }
  return { different: pathOfRun.size, repeated }
}
