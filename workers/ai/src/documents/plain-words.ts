const link = /(?:https?:|www\.)\S*/giu
const tag = /<\/?[a-z][^<>]*>/giu

/** Words of a document as words of ours: links stay behind in the source, tags go, lines become one. */
export const plainWords = (text: string): string =>
  text
    .replaceAll(link, '(link in the source)')
    .replaceAll(tag, ' ')
    .replaceAll(/<(?=\/?[a-z])/giu, '< ')
    .replaceAll('](', '] (')
    .replaceAll(/\s+/gu, ' ')
    .trim()
