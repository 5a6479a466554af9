export const profile = {
  title: 'Overview',
  lead: 'One birth, read in several old languages. Each says how sure it is: a fact that holds ± 3 h stays the same if the clock was off by less than that.',
  leadAbout:
    'The time is known to ± {{minutes}} min. Shares say how much of that span each answer fills; whatever holds throughout is certain.',
  leadUnknown:
    'The time of day is not known, so nothing here is worked out for a guessed hour. Shares say how much of that day each answer fills.',
  found: 'What the birth says',
  asked: 'What you bring yourself',
  askedLead: 'These do not follow from a birth. They begin with a question, an answer or an intention of yours.',
  waiting: 'Working it out',
  progress: 'Working out: {{ready}} of {{all}} ready',
  latest: 'Last:',
  tarot: 'Cards for a question you carry. Shuffled fairly, and you can check it.',
  tarot_action: 'Draw cards',
  iching: 'Six lines for a decision. Cast here, or by your own coins.',
  iching_action: 'Cast the lines',
  enneagram: 'Nine ways of wanting. Sixty-six statements, or your own choice.',
  enneagram_action: 'Find your type',
  sacred_geometry: 'A figure constructed step by step, with every count proved.',
  sacred_geometry_action: 'Construct a figure',
  sigil_forge: 'An intention, its letters, and one line drawn through them.',
  sigil_forge_action: 'Draw a sigil',
} as const
