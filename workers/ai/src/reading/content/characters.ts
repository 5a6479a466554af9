import type { Gist } from './bodygraph.ts'

/** The nine types of the enneagram. */
export const enneagramGists: Readonly<Record<number, Gist>> = {
  1: { core: 'getting things right', themes: ['order', 'craft'] },
  2: { core: 'being close by being needed', themes: ['care', 'closeness'] },
  3: { core: 'achievement, and how it looks', themes: ['direction', 'craft'] },
  4: { core: 'what is unmistakably your own', themes: ['feeling', 'depth'] },
  5: { core: 'understanding from a safe distance', themes: ['thought', 'solitude'] },
  6: { core: 'loyalty with a watchful eye', themes: ['trust', 'thought'] },
  7: { core: 'appetite and many possibilities', themes: ['freedom', 'delight'] },
  8: { core: 'strength and plain speech', themes: ['courage', 'voice'] },
  9: { core: 'a peace that has to include yourself', themes: ['patience', 'closeness'] },
}

export const instinctGists: Readonly<Record<string, Gist>> = {
  self_preservation: { core: 'comfort and security', themes: ['care', 'order'] },
  social: { core: 'belonging and standing', themes: ['closeness', 'direction'] },
  sexual: { core: 'the pull of one face or one subject', themes: ['depth', 'closeness'] },
}

export const enneagramCenterGists: Readonly<Record<string, Gist>> = {
  gut: { core: 'instinct and elbow room', themes: ['courage', 'freedom'] },
  heart: { core: 'how you are seen', themes: ['feeling', 'closeness'] },
  head: { core: 'safety, and knowing the way', themes: ['thought', 'trust'] },
}
