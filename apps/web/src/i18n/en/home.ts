export const home = {
  title: 'An exact chart, and how sure it is',
  lead: 'Type when and where a person was born. Orrery reads that moment in several old languages with Swiss Ephemeris, and says for every figure how many minutes it would survive.',
  formTitle: 'A birth moment',
  getTitle: 'What you get',
  getSky: 'The sky at a birth',
  getSkyText:
    'Natal chart, Human Design, Gene Keys and dashas from one exact moment. Touch any part and read what it stands for, and how many minutes of clock time it would survive.',
  getNumbers: 'Numbers and rhythms',
  getNumbersText:
    'Numerology with every sum written out, and both answers where schools disagree. Biorhythm counted in whole calendar days.',
  getDraws: 'Draws that can be checked',
  getDrawsText: 'Tarot and I Ching from fair chance, sealed beforehand if you like and proved in your own browser.',
  getForms: 'Type and form',
  getFormsText:
    'The enneagram by answers of yours, as probabilities. Figures and sigils constructed step by step, every rule printed.',
  drawTarot: 'Draw cards',
  drawIching: 'Cast lines',
  makeGeometry: 'Construct a figure',
  makeSigil: 'Draw a sigil',
  skyText: 'The sky at {{time}}, seen from Earth: worked out on this server a moment ago.',
  privacyText:
    'No account is needed. Without one, charts are kept in this browser only; the server calculates, answers and keeps nothing.',
} as const
