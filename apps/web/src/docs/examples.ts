const birth = { birth_date: '1990-05-17', birth_time: '14:32', place: 'Lisbon, Portugal' }

/** A body for each engine that answers at once. */
export const engineBodies: Readonly<Record<string, unknown>> = {
  human_design: { input: birth },
  natal: { input: { ...birth, house_system: 'P' } },
  numerology: { input: { full_name: 'Ada Lovelace', birth_date: '1815-12-10' } },
  biorhythm: { input: { birth_date: '1990-05-17', forecast_days: 7 } },
}

/** A body for each other operation that takes one. */
export const bodies: Readonly<Record<string, unknown>> = {
  calculateBatch: {
    engines: [
      { engineName: 'human_design', input: birth },
      { engineName: 'biorhythm', input: { birth_date: '1990-05-17' } },
    ],
  },
  calculateNamed: { engineName: 'human_design', input: birth },
  bothPositions: birth,
  skyPositions: { instant: '2026-11-21T12:00:00Z', bodies: ['sun', 'moon', 'mercury'] },
}

/** A value for each parameter without a default. */
export const parameterValues: Readonly<Record<string, string>> = {
  name: 'human_design',
  q: 'Lisbon',
  latitude: '38.72',
  longitude: '-9.14',
}
