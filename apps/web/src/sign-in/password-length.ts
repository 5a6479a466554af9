const fewestCharacters = 10

/** For the person's comfort, before anything is sent; the platform judges, also by its list of common passwords. */
export const isLongEnough = (password: string): boolean =>
  Array.from(password.normalize('NFKC')).length >= fewestCharacters
