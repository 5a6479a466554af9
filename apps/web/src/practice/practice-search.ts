/** The kind, and the opaque id of a conversation that was begun; nothing of what is said in it. */
export const conversationSearch = ({ type, conversation }: { type?: unknown; conversation?: unknown }) => ({
  ...(typeof type === 'string' && { type }),
  ...(typeof conversation === 'string' && { conversation }),
})

/** Kind and favourites; what is searched for and names of folders stay out of the address. */
export const librarySearch = ({ type, favorites }: { type?: unknown; favorites?: unknown }) => ({
  ...(typeof type === 'string' && { type }),
  ...(favorites !== undefined && { favorites: 'only' }),
})
