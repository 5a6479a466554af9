import type { Gist } from './bodygraph.ts'
import type { Theme } from './themes.ts'

/** The nine lords of the periods. */
export const lordGists: Readonly<Record<string, Gist>> = {
  Ketu: { core: 'sorting out and setting down', themes: ['release', 'solitude'] },
  Venus: { core: 'affection, taste and agreement', themes: ['delight', 'closeness'] },
  Sun: { core: 'standing up and being seen', themes: ['direction', 'courage'] },
  Moon: { core: 'belonging, memory and moods', themes: ['feeling', 'care'] },
  Mars: { core: 'drive, courage and clean cuts', themes: ['courage', 'beginning'] },
  Rahu: { core: 'appetite, detours and new worlds', themes: ['freedom', 'beginning'] },
  Jupiter: { core: 'learning, counsel and growth', themes: ['trust', 'thought'] },
  Saturn: { core: 'work, limits and a slow harvest', themes: ['patience', 'order'] },
  Mercury: { core: 'study, trade and conversation', themes: ['thought', 'voice'] },
}

/** Themes of the 27 mansions of the Moon. */
export const nakshatraThemes: Readonly<Record<string, readonly [Theme, Theme]>> = {
  Ashwini: ['beginning', 'care'],
  Bharani: ['patience', 'depth'],
  Krittika: ['courage', 'order'],
  Rohini: ['delight', 'care'],
  Mrigashira: ['freedom', 'thought'],
  Ardra: ['feeling', 'release'],
  Punarvasu: ['trust', 'care'],
  Pushya: ['care', 'patience'],
  Ashlesha: ['depth', 'trust'],
  Magha: ['order', 'direction'],
  'Purva Phalguni': ['delight', 'closeness'],
  'Uttara Phalguni': ['order', 'closeness'],
  Hasta: ['craft', 'release'],
  Chitra: ['craft', 'delight'],
  Swati: ['freedom', 'patience'],
  Vishakha: ['direction', 'courage'],
  Anuradha: ['closeness', 'trust'],
  Jyeshtha: ['direction', 'solitude'],
  Mula: ['depth', 'release'],
  'Purva Ashadha': ['courage', 'feeling'],
  'Uttara Ashadha': ['patience', 'direction'],
  Shravana: ['voice', 'thought'],
  Dhanishta: ['voice', 'order'],
  Shatabhisha: ['solitude', 'thought'],
  'Purva Bhadrapada': ['courage', 'depth'],
  'Uttara Bhadrapada': ['depth', 'patience'],
  Revati: ['care', 'trust'],
}
