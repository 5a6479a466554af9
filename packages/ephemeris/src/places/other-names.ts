/** Names of towns in other languages and times, by country and name in the table. Our own list. */
export const otherNames: Readonly<Record<string, string>> = {
  'DE Köln': 'Cologne, Keulen, Colonia',
  'DE Munich': 'München, Monaco di Baviera',
  'IN Mumbai': 'Bombay',
}
