import type { Gist } from './bodygraph.ts'
import type { Theme } from './themes.ts'

/** Themes of the 22 trumps, by id. */
export const trumpThemes: Readonly<Record<string, readonly [Theme, Theme]>> = {
  the_fool: ['beginning', 'trust'],
  the_magician: ['craft', 'direction'],
  the_high_priestess: ['depth', 'solitude'],
  the_empress: ['care', 'delight'],
  the_emperor: ['order', 'direction'],
  the_hierophant: ['order', 'trust'],
  the_lovers: ['closeness', 'courage'],
  the_chariot: ['direction', 'courage'],
  strength: ['courage', 'care'],
  the_hermit: ['solitude', 'depth'],
  wheel_of_fortune: ['release', 'freedom'],
  justice: ['order', 'thought'],
  the_hanged_man: ['patience', 'release'],
  death: ['release', 'depth'],
  temperance: ['patience', 'craft'],
  the_devil: ['freedom', 'release'],
  the_tower: ['release', 'courage'],
  the_star: ['trust', 'feeling'],
  the_moon: ['feeling', 'depth'],
  the_sun: ['delight', 'trust'],
  judgement: ['voice', 'direction'],
  the_world: ['craft', 'delight'],
}

export const suitThemes: Readonly<Record<string, Theme>> = {
  wands: 'courage',
  cups: 'feeling',
  swords: 'thought',
  pentacles: 'craft',
}

/** By number, the ace being 1 and the king 14. */
export const rankThemes: readonly Theme[] = [
  'beginning',
  'closeness',
  'voice',
  'patience',
  'release',
  'care',
  'trust',
  'direction',
  'solitude',
  'order',
  'trust',
  'freedom',
  'care',
  'order',
]

/** What it is said to mean that one kind of card is in the lead. */
export const leadGists: Readonly<Record<string, Gist & { name: string; text: string }>> = {
  fire: {
    name: 'Wands',
    core: 'will and undertaking',
    themes: ['courage', 'beginning'],
    text: 'Where wands are many, something wants to be done, and the question is by whom.',
  },
  water: {
    name: 'Cups',
    core: 'feeling and attachment',
    themes: ['feeling', 'closeness'],
    text: 'Where cups are many, the matter is decided by the heart, even if it is discussed as something else.',
  },
  air: {
    name: 'Swords',
    core: 'thought, speech and dispute',
    themes: ['thought', 'voice'],
    text: 'Where swords are many, words do most of the work here, and some of the damage.',
  },
  earth: {
    name: 'Pentacles',
    core: 'work, means and daily life',
    themes: ['craft', 'order'],
    text: 'Where pentacles are many, the answer lies in ordinary hours and in what you do with your hands.',
  },
  major: {
    name: 'Trumps',
    core: 'matters larger than the occasion',
    themes: ['depth', 'direction'],
    text: 'Where trumps are many, the small question you asked may be standing in front of a larger one.',
  },
}
