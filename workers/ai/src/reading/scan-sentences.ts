/** Where a text of JSON stands that came so far. */
type Place = {
  depth: number
  isInString: boolean
  isEscaped: boolean
  /** The string that was read last at the top of the object, as it stands in the text. */
  name: string
  /** The first list of sentences: before, in and after it. */
  list: 'ahead' | 'here' | 'past'
  /** The element under way; null between elements. */
  element: string | null
}

const listName = '"sentences"'

const readString = (place: Place, char: string): void => {
  if (place.depth === 1) place.name += char
  if (place.isEscaped) place.isEscaped = false
  else if (char === '\\') place.isEscaped = true
  else if (char === '"') place.isInString = false
}

const open = (place: Place, char: string): void => {
  if (char === '{' && place.depth === 2 && place.list === 'here') place.element = char
  if (char === '[' && place.depth === 1 && place.list === 'ahead' && place.name === listName) place.list = 'here'
  place.depth += 1
}

/** The element that ends here, if one does. */
const close = (place: Place): string | null => {
  place.depth -= 1
  if (place.list !== 'here') return null
  if (place.depth === 1) place.list = 'past'
  if (place.depth !== 2) return null
  const { element } = place
  place.element = null
  return element
}

const readChar = (place: Place, char: string): string | null => {
  if (place.element !== null) place.element += char
  if (place.isInString) {
    readString(place, char)
    return null
  }
  if (char === '{' || char === '[') open(place, char)
  // What stands around the object, such as a fence, is not looked at.
  else if (place.depth === 0) return null
  else if (char === '}' || char === ']') return close(place)
  else if (char === ',' && place.depth === 1) place.name = ''
  else if (char === '"') {
    place.isInString = true
    if (place.depth === 1) place.name = char
  }
  return null
}

/**
 * Reads JSON of the form `{ "sentences": [{…}, …], … }` while it grows. Each call takes the next piece of the text, cut
 * anywhere, and gives the elements of the list that it completes, as texts of JSON.
 */
export const scanSentences = (): ((piece: string) => readonly string[]) => {
  const place: Place = { depth: 0, isInString: false, isEscaped: false, name: '', list: 'ahead', element: null }
  return (piece) => {
    const complete: string[] = []
    for (let at = 0; at < piece.length && place.list !== 'past'; at += 1) {
      const element = readChar(place, piece.charAt(at))
      if (element !== null) complete.push(element)
    }
    return complete
  }
}
