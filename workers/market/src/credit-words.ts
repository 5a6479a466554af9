/** Half-credits as people read them: 3 is "1.5 credits". */
export const inCredits = (halfCredits: number): string =>
  `${halfCredits / 2} ${halfCredits === 2 ? 'credit' : 'credits'}`
