export const profile = {
  title: 'Overview',
  lead: 'One birth, read in several old languages. Each says how sure it is: a fact that holds ± 3 h stays the same if the clock was off by less than that.',
  leadUnknown:
    'The time of day is not known, so nothing here is worked out for a guessed hour. Shares say how much of that day each answer fills.',
  found: 'What the birth says',
  asked: 'What you bring yourself',
  askedLead: 'These do not follow from a birth. They begin with a question, an answer or an intention of yours.',
  waiting: 'Working it out',
  progress: 'Working out: {{ready}} of {{all}} ready',
  ready: '{{all}} of {{all}} ready',
} as const
