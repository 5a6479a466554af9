export const geneKeys = {
  headline: 'Spheres and paths',
  affiliation:
    'Gene Keys is the name of Richard Rudd’s work. This page is not affiliated with it; all longer texts are ours.',
  lifes_work: 'Life’s Work',
  evolution: 'Evolution',
  radiance: 'Radiance',
  purpose: 'Purpose',
  shadow: 'Shadow',
  gift: 'Gift',
  siddhi: 'Siddhi',
  atEase: 'At ease: {{text}}.',
  underStrain: 'Under strain: {{text}}.',
  line: 'Line {{line}}, {{name}}',
  personality: 'From the {{planet}} at birth.',
  design: 'From the {{planet}} 88° of Sun before birth.',
  partner: 'Across the wheel lies key {{partner}}. {{theme}}',
  likeliest:
    'Nothing was worked out for a guessed hour. These are the likeliest values, each with its share of that day.',
  unknownTitle: 'Without the time of day',
  unknownText:
    'A profile needs the time: some spheres pass several lines in a day. Nothing was worked out for a guessed hour. These hold at every minute of that day, and below stands what each hour would change.',
  key: 'key {{key}}',
  lineOnly: 'line {{line}}',
  lineOpen: 'line open',
} as const
