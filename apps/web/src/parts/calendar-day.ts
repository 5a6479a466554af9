/** The calendar day of an instant by the clock of this device, `YYYY-MM-DD`. */
export const dayHere = (instant: string): string => {
  const at = new Date(instant)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** Today's date where the person is, `YYYY-MM-DD`. */
export const todayHere = (): string => dayHere(new Date().toISOString())

export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
