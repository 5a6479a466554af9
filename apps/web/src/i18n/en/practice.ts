export const practice = {
  title: 'Practice',
  lead: 'From something you intend to something you can listen to. You talk, and out of it come words and a voice; both stay yours to hear as often as you like.',
  choose: 'Three depths',
  depth: { affirmation: 'Repeats', guided_meditation: 'Opens', ritual: 'Encodes' },
  what: {
    affirmation:
      'Three to seven sentences of your own, in the first person, spoken slowly with room after each. For a thought you want to keep near.',
    guided_meditation:
      'A voice that leads through breath, body or an inner picture, with long silences. For a state you want to come into.',
    ritual:
      'Words for a particular moment of your life: why it matters, who you are in it, what should stay. For something you want to become.',
  },
  range: '{{least}} to {{most}} minutes',
  price: 'uses {{credits}}',
  begin: 'Begin: {{type}}',
  beginShort: 'Begin',
  beginning: 'One moment',
  goOn: 'Go on where you were',
  goOnUntitled: 'not said yet',
  goOnAt: '{{type}}, {{time}}',
  goOnDrop: 'Forget it here',
  goOnDropOf: 'Forget it here: {{what}}',
  balance: 'You have {{credits}}.',
  credits: 'Your credits',
  again: 'Listen again',
  library: 'All of your library',
  how: 'What happens',
  step1: 'A conversation asks for what is needed, and shows you everything before anything is made.',
  step2:
    'The words are written by a language model where this installation has one, otherwise by its offline composer.',
  step3:
    'A synthetic voice speaks them, exactly as long as you asked for. The finished piece says who wrote and who spoke.',
  note: 'For reflection and rest. It treats nothing and replaces no help from people.',
} as const
