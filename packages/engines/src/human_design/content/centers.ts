/** The nine centers of the bodygraph. */
export type CenterId = 'head' | 'ajna' | 'throat' | 'g' | 'ego' | 'spleen' | 'sacral' | 'solar_plexus' | 'root'

/** What a center stands for, and how it reads when defined and when not. */
export type CenterText = { name: string; function: string; whenDefined: string; whenUndefined: string }

export const centers: Record<CenterId, CenterText> = {
  head: {
    name: 'Head',
    function: 'Inspiration: the pressure to ask questions, to wonder and to make sense of things.',
    whenDefined:
      'Your mind keeps its own list of questions, and the same few themes have occupied you since childhood. You inspire others simply by thinking aloud; just remember that a question being loud does not make it urgent.',
    whenUndefined:
      'Other people’s puzzles drift into you easily, and you can be fascinated by matters that are not yours to solve. Over time you learn to tell which questions deserve an evening of your life, and you recognise an inspiring person at once.',
  },
  ajna: {
    name: 'Ajna',
    function: 'Conceptualisation: turning impressions into ideas, opinions, theories and answers.',
    whenDefined:
      'You process in a consistent way and arrive at conclusions that stay put. People rely on your frame of reference; it serves them best as a clear view you offer, rather than as the only window in the house.',
    whenUndefined:
      'Your thinking is agile: you can stand inside several viewpoints in one conversation and mean each of them. The temptation is to pretend certainty. “I can see it both ways” is an honest and rather useful answer.',
  },
  throat: {
    name: 'Throat',
    function: 'Expression: where everything else in the chart is spoken, shown or set in motion.',
    whenDefined:
      'You have a recognisable voice and a reliable way of getting things said or done. What drives it depends on the centers it is joined to, so your words carry best when they wait for that source instead of filling a silence.',
    whenUndefined:
      'Your voice changes with the room, which makes you a gifted mimic of tones and moods. Attention comes without your pushing for it; speaking when someone has asked lets you be heard at half the effort.',
  },
  g: {
    name: 'G',
    function: 'Identity and direction: who you are, whom you love and which way you are heading.',
    whenDefined:
      'There is a steady sense of “this is me” underneath your changing circumstances. Your direction may bend but seldom vanishes, and people who feel lost like to walk beside you for a while.',
    whenUndefined:
      'You become somewhat different in different places, and that is information rather than weakness. Notice which rooms, towns and companions make you feel like yourself: for you the right place brings the right people.',
  },
  ego: {
    name: 'Ego',
    function: 'Willpower and worth: promises, effort, possession and the wish to be valued.',
    whenDefined:
      'When you give your word, something in you stands behind it. Commit only where you truly want to, work hard, then rest without excuses; the rhythm of effort and pause is what keeps the promise credible.',
    whenUndefined:
      'Will comes and goes in you, so proving yourself by force wears thin quickly. You owe nobody a heroic promise; noticing how others bargain with their worth gives you a fine sense for what things are really valued at.',
  },
  spleen: {
    name: 'Spleen',
    function: 'Instinct: the quiet, spontaneous sense of what is safe, sound and right at this moment.',
    whenDefined:
      'A hunch reaches you once, softly, and usually in time. It does not argue or repeat itself, so the skill is to honour it on the spot, even when no reason can be given until afterwards.',
    whenUndefined:
      'You sense the ease or unease of the people around you with great precision. Comfort can make you hold on to what has stopped being good for you; taking a second, unhurried look at attachments is a lifelong kindness to yourself.',
  },
  sacral: {
    name: 'Sacral',
    function: 'Life force for work: the availability of energy that answers yes or no to what comes along.',
    whenDefined:
      'You have staying power for whatever truly engages you, and it shows in small sounds and leanings before you find words. Put choices to yourself one at a time, plainly, and let the first answer count.',
    whenUndefined:
      'You borrow working energy from others and can outpace them for a while, which makes “enough” hard to hear. Stopping before you are spent, and having an hour to yourself at the end of the day, suits you better than keeping up.',
  },
  solar_plexus: {
    name: 'Solar Plexus',
    function: 'Emotion: the wave of feeling that moves between hope and heaviness and colours what is seen.',
    whenDefined:
      'Your feelings run in waves, and the view from the crest differs from the view in the trough. Nothing is wrong with either. Sleep on large decisions until several moods have had their say; what remains is your clarity.',
    whenUndefined:
      'You feel the emotional weather of a room before anyone mentions it, often more strongly than its owner does. Asking “is this mine?” helps, as does saying a true thing calmly instead of keeping the peace at any price.',
  },
  root: {
    name: 'Root',
    function: 'Pressure: the drive to begin, to adapt, to move on and to get things finished.',
    whenDefined:
      'You handle pressure at your own tempo, and deadlines either find you ready or leave you unimpressed. Others may feel pushed in your presence, so say aloud which of your hurries concern them and which do not.',
    whenUndefined:
      'You take up the hurry of your surroundings and may rush just to be rid of it. There is always one more task; deciding beforehand what today contains allows you to be quick without being driven.',
  },
}
