const mostTags = 10
const longestTag = 40

const tagOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestTag)
    .replaceAll(/^-+|-+$/g, '')

/** Tags as the platform keeps them, of what somebody typed: `Good Sleep, são` is `good-sleep` and `sao`. */
export const tagsIn = (typed: string): readonly string[] =>
  [...new Set(typed.split(',').map(tagOf))].filter(Boolean).slice(0, mostTags)
