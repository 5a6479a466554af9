export const home = {
  title: 'An exact chart, and how sure it is',
  lead: 'Type when and where a person was born. Orrery works out their bodygraph, birth sky, numbers and rhythms with Swiss Ephemeris, and says for every figure how many minutes it would survive.',
  formTitle: 'A birth moment',
  getTitle: 'What you get',
  getHumanDesign: 'Human Design',
  getHumanDesignText:
    'The bodygraph with all 26 activations. Touch a gate, channel or centre and read what it stands for, and how many minutes of clock time it would survive.',
  getNatal: 'Natal chart',
  getNatalText: 'The wheel with houses, aspects and their orbs. If the hour is not known, no house is invented.',
  getNumerology: 'Numerology',
  getNumerologyText: 'Every sum written out, and where schools disagree, both answers.',
  getBiorhythm: 'Biorhythm',
  getBiorhythmText: 'Three cycles counted in whole calendar days, with the next crossings marked.',
  skyText: 'The sky at {{time}}, seen from Earth: worked out on this server a moment ago.',
  privacyText:
    'No account is needed. Charts are kept in this browser only; the server calculates, answers and keeps nothing.',
} as const
