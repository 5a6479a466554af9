/** A channel by its customary name; the two gates are its id, the smaller first. */
export type ChannelText = { name: string; text: string }

/** The 36 channels, keyed `"<smaller gate>-<larger gate>"`. */
export const channels: Record<string, ChannelText> = {
  '1-8': {
    name: 'Inspiration',
    text: 'You make something unmistakably your own and, by putting it on show, give others the courage to do likewise. You lead by style rather than instruction: people copy the boldness, not the work, and that is the contribution.',
  },
  '2-14': {
    name: 'The Beat',
    text: 'Direction and resources meet in you. When your energy says yes to a line of work, means gather around it and a way opens that you could not have mapped in advance. You hold keys; whether the door suits everyone else is their business.',
  },
  '3-60': {
    name: 'Mutation',
    text: 'Change reaches you in pulses: a long nothing, then all at once something new. The gaps between are not failure and cannot be hurried. Accepting what is fixed at present gives the next jump a wall to push off from.',
  },
  '4-63': {
    name: 'Logic',
    text: 'A doubt appears, a formula answers it, and the next doubt tests the formula. This mental loop is excellent at examining plans, theories and contracts, and a poor judge of your own life, where no question ever stays closed for long.',
  },
  '5-15': {
    name: 'Rhythm',
    text: 'You live by a pulse of your own, and being near you draws others into it. Guard your regularities, even the odd ones. When your days flow, even traffic lights seem to oblige, and the people you meet fall quietly into step.',
  },
  '6-59': {
    name: 'Intimacy',
    text: 'You carry both the warmth that dissolves walls between people and the judgement about when a wall should stay. Closeness builds quickly around you, for love or for a joint venture, so let the emotional wave settle before you open the gate for good.',
  },
  '7-31': {
    name: 'The Alpha',
    text: 'Others trust your sense of where things are heading and vote for you, formally or with their feet. Your leadership is democratic by nature: it exists as long as it is asked for, and it grows stronger by serving the pattern instead of the throne.',
  },
  '9-52': {
    name: 'Concentration',
    text: 'Sit you down with the right problem and the clock disappears. Stillness below, detail above: together they produce a depth of focus that steadies the people in your vicinity. With the wrong problem, you simply fidget, which is a fair warning.',
  },
  '10-20': {
    name: 'Awakening',
    text: 'Being yourself in this very moment is your whole programme. You speak and behave out of principle, on the spot, without rehearsal, and someone watching may realise that self-respect can be practised between two sentences.',
  },
  '10-34': {
    name: 'Exploration',
    text: 'Convictions have muscle in you. You follow what you love with great stamina and with little interest in applause, and the independence may look stubborn from outside. Answer what calls you, and your way of living turns into the argument for it.',
  },
  '10-57': {
    name: 'Perfected Form',
    text: 'Instinct shapes how you carry yourself, so your survival skill has an aesthetic side: the right gesture, the sure step, a well-made room. You respond to the moment with an intuitive elegance that cannot be planned the evening before.',
  },
  '11-56': {
    name: 'Curiosity',
    text: 'You collect ideas and turn them into stories. Whether an idea is useful matters less to you than whether it is stimulating, and your telling improves the tale. Listeners come away with pictures in mind and a wish to travel.',
  },
  '12-22': {
    name: 'Openness',
    text: 'Mood is your instrument. On the right day you can touch a whole audience with a phrase, on the wrong one you would rather say nothing, and both are correct. Romance, music and drama live here; sociability depends entirely on the hour.',
  },
  '13-33': {
    name: 'The Prodigal',
    text: 'Experience is stored in you: yours, and all that people have confided. You withdraw to reflect, then return with the story that lets others remember what happened and what it meant. Privacy is how the memory ripens.',
  },
  '16-48': {
    name: 'The Wavelength',
    text: 'Depth longs for skill and skill longs for depth. Through repetition you turn a knack into mastery, and it takes years of patient practice before the technique disappears and something like art comes through.',
  },
  '17-62': {
    name: 'Acceptance',
    text: 'You organise: opinions get their facts, facts get their places, and the whole becomes an overview that others can follow. Names, lists and examples are your medium. What you present must still be asked for, or it lands as criticism.',
  },
  '18-58': {
    name: 'Judgment',
    text: 'You see precisely what could be better, and the seeing comes from delight in life rather than from displeasure. Turned towards methods, recipes, institutions, it improves everything it meets; turned on the people you love, it only stings.',
  },
  '19-49': {
    name: 'Synthesis',
    text: 'You feel what a group requires and what its members will stand for. Loyalty, belonging and the keeping of promises are matters of deep feeling here, and you know early when an alliance should be deepened or dissolved.',
  },
  '20-34': {
    name: 'Charisma',
    text: 'Energy becomes action with hardly a pause between, and busy is your happiest state. The magnetism comes from being absorbed; let what you are absorbed in be something you answered with your whole self, since unguided power is merely speed.',
  },
  '20-57': {
    name: 'The Brainwave',
    text: 'You know something and you say it, both within the same breath. Sharp, present, sometimes unsettling, these flashes protect you and inform others. There is no going back to collect them, so learn to trust your voice unprepared.',
  },
  '21-45': {
    name: 'Money',
    text: 'Ownership and management belong together in you. You are most effective when you control what you answer for, set your own hours and can point at what you have built; shared command without clear territory makes you restless.',
  },
  '23-43': {
    name: 'Structuring',
    text: 'A wholly new view appears in your mind, complete and without proof. The challenge lies in translation: offered too early it sounds strange, offered on request and in plain words it can change how a whole field thinks.',
  },
  '24-61': {
    name: 'Awareness',
    text: 'Your mind returns to the unknowable again and again, as one hums a tune, until out of the silence an answer is simply there. Treat the mystery as music rather than homework; the insight comes when you stop chasing it.',
  },
  '25-51': {
    name: 'Initiation',
    text: 'You are drawn to the edge where nobody has gone first. The leap is competitive and innocent at the same time: it tests your heart, and surviving it gives you a spirit which quietly dares others to be brave.',
  },
  '26-44': {
    name: 'Surrender',
    text: 'You remember what people want, recognise a good match by instinct and can sell it with charm. Used honestly, the talent gives a community what it needs from the person best placed to bring it, at a price both sides find fair.',
  },
  '27-50': {
    name: 'Preservation',
    text: 'You look after what is entrusted to you, and people trust you with a great deal. Responsibility settles on your shoulders of its own accord; asking each time whether this one is really yours keeps care from becoming a burden.',
  },
  '28-38': {
    name: 'Struggle',
    text: 'You would rather fight for a life that means something than rest in one that does not. Stubbornness is a gift when the cause is your own. Choose your battles by instinct, and the struggle itself gives you strength.',
  },
  '29-46': {
    name: 'Discovery',
    text: 'Say yes wholeheartedly, stay until the end, and an experience opens that others missed by leaving early. You find luck by being thoroughly where you are. Yeses made without heart, however, keep you in places long past their time.',
  },
  '30-41': {
    name: 'Recognition',
    text: 'Desire burns here: one vivid imagining after another, each asking to be felt in full. You cannot pursue every dream, and need not. Waiting through the wave shows which longing is fate knocking and which is only the fantasy of the week.',
  },
  '32-54': {
    name: 'Transformation',
    text: 'Ambition with a nose for what lasts. You work your way up by being useful to those who can recognise it, and you sense which undertaking will stand the test of time. The climb goes best with allies and fair reward.',
  },
  '34-57': {
    name: 'Power',
    text: 'Raw vitality listens to an acute ear for the present, and together they make for reflexes that surprise even you. You act and react like a good animal: wholly, at once, and with no need to explain.',
  },
  '35-36': {
    name: 'Transitoriness',
    text: 'You want to have tried it. Crisis and adventure attract each other in your days, and each round leaves you with something to tell. The wisdom is cumulative: go in knowing that feelings will peak and pass, and expect nothing else of them.',
  },
  '37-40': {
    name: 'Community',
    text: 'Family, crew, neighbourhood: you thrive where everyone has a part and a bargain holds it together. Affection is genuine, yet it does not replace the agreement. Say what you give, what you expect and when you need to be alone.',
  },
  '39-55': {
    name: 'Emoting',
    text: 'Your spirit moves between melancholy and delight without needing a cause. You provoke feeling in others, sometimes on purpose, to find out whose spirit answers. In the low hours make something, rather than explaining yourself.',
  },
  '42-53': {
    name: 'Maturation',
    text: 'You think in cycles: something starts, runs its course, ends, and only then yields its lesson. Beginning is easy for you and finishing is what makes you wise, so enter only those cycles you are ready to see through.',
  },
  '47-64': {
    name: 'Abstraction',
    text: 'Images of the past whirl through your mind until, suddenly, they arrange themselves into meaning. Not every version is true and none needs to be forced. Given peace and time, you are the one who finds the sense in what happened.',
  },
}

/** The circuits into which the channels are grouped. */
export type CircuitId = 'knowing' | 'centering' | 'ego' | 'defense' | 'logic' | 'sensing' | 'integration'

export type CircuitText = {
  name: string
  /** The circuit group, null for the integration channels, which stand apart. */
  group: 'Individual' | 'Tribal' | 'Collective' | null
  text: string
}

export const circuits: Record<CircuitId, CircuitText> = {
  knowing: {
    name: 'Knowing',
    group: 'Individual',
    text: 'Concerned with what has never been before: sudden knowing, mood, and the courage to stay different until the world catches up.',
  },
  centering: {
    name: 'Centering',
    group: 'Individual',
    text: 'Concerned with strength of self: following your own convictions so firmly that others find their center by watching.',
  },
  ego: {
    name: 'Ego',
    group: 'Tribal',
    text: 'Concerned with the material life of a community: work and reward, loyalty and bargain, who leads and who is provided for.',
  },
  defense: {
    name: 'Defense',
    group: 'Tribal',
    text: 'Concerned with bringing forth and bringing up: bonding, caring, and the values that keep the young and the weak safe.',
  },
  logic: {
    name: 'Logic',
    group: 'Collective',
    text: 'Concerned with patterns that can be tested: doubt, correction, practice and the steady improvement of what everyone shares.',
  },
  sensing: {
    name: 'Sensing',
    group: 'Collective',
    text: 'Concerned with experience: desire, adventure, completion and the stories that let a whole people learn from one person’s life.',
  },
  integration: {
    name: 'Integration',
    group: null,
    text: 'Concerned with getting through the day as oneself: power, instinct, behaviour and presence knotted into a single reflex of self-reliance.',
  },
}

/** What the circuit groups have in common. */
export const circuitGroups: Record<'Individual' | 'Tribal' | 'Collective', string> = {
  Individual: 'Individual channels empower: they bring something new and invite others to be themselves.',
  Tribal: 'Tribal channels support: they care for their own people through agreements, work and touch.',
  Collective:
    'Collective channels share: they pass on what has been understood or lived through, to anyone it may serve.',
}
