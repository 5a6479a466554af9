export const about = {
  title: 'About',
  lead: 'An orrery is a clockwork model of the sky: many small wheels, each simple, turning together.',
  whatTitle: 'What this is, and is not',
  what: 'The positions are astronomy: Swiss Ephemeris, compared with its own C library, with the history of local time behind every clock reading. The meanings are old and new symbolic languages. They can be good to think with.',
  sureTitle: 'How sure a chart is',
  sure: 'A birth time on paper is rarely better than five minutes. So every chart comes with a certificate: the exact instant, the rule that led from the clock to it, the nearest boundaries, and for every headline fact how many minutes it would survive. What cannot be known is left out with the reason, never filled in.',
  yoursTitle: 'Your data',
  yours:
    'No account is needed to calculate or to draw. A guest’s birth data goes to this server for the calculation and is neither stored nor logged there; their charts lie in their browser until they delete them. With an account, the people you keep and what you calculated lie on this server; you can download all of it, or delete it, whenever you like. Nothing is loaded from anywhere else: no fonts, no counters, no advertising.',
  licenceTitle: 'Licence and source',
  licence: 'Orrery is free software under {{licence}}.',
  creditsTitle: 'Built on the work of others',
  versionsTitle: 'Versions in use',
} as const
