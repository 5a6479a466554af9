/** The five types of Human Design. */
export type TypeName = 'Generator' | 'Manifesting Generator' | 'Projector' | 'Manifestor' | 'Reflector'

/** Strategy, signature and not-self theme are the commonly published ones; description and life purpose are ours. */
export type TypeText = {
  strategy: string
  signature: string
  notSelf: string
  description: string
  lifePurpose: string
}

export const types: Record<TypeName, TypeText> = {
  Generator: {
    strategy: 'Wait to respond',
    signature: 'Satisfaction',
    notSelf: 'Frustration',
    description:
      'You are built for work you can lose yourself in. Life keeps putting things in front of you, and something in you leans towards them or away from them before the mind has an opinion. When you let that lean decide, your energy lasts; when you start things because you think you should, it stalls. Mastery comes to you in plateaus, and each plateau is the place to ask again whether you still want this.',
    lifePurpose:
      'To find, by answering what life offers, the work and the people that deserve your energy, and to know the deep contentment of having used the day up well.',
  },
  'Manifesting Generator': {
    strategy: 'Wait to respond, then inform',
    signature: 'Satisfaction',
    notSelf: 'Frustration and anger',
    description:
      'You combine lasting energy with a short road from impulse to action. You run several interests at once, skip steps, double back for the one that mattered, and arrive before the plan was finished. First let something call you and feel the yes; then tell the people in your path what you are about to do. The detours others call scattered are how you discover the efficient way.',
    lifePurpose:
      'To respond to what excites you, to show how much faster a thing can be done once needless steps fall away, and to enjoy the doing as much as the result.',
  },
  Projector: {
    strategy: 'Wait for the invitation',
    signature: 'Success',
    notSelf: 'Bitterness',
    description:
      'You see how others use their energy, often more clearly than they do. That view is a gift when someone has asked for it and an intrusion when nobody has, which is why recognition comes first for you. Study what fascinates you, keep company with people who notice your worth, and let the large invitations of love, work and home come by name. You are not meant to match the hours of those you guide.',
    lifePurpose:
      'To understand people and systems so well that those who invite you can direct themselves with more ease, and to be recognised for exactly that.',
  },
  Manifestor: {
    strategy: 'Inform before you act',
    signature: 'Peace',
    notSelf: 'Anger',
    description:
      'You can start things without waiting for anyone. An urge arrives, the path to action is short, and other people feel the impact before they know the reason. Asking permission goes against your grain, but telling those affected clears the way: resistance fades once they are no longer surprised. Your energy comes in bursts, and the rest between them belongs to the rhythm.',
    lifePurpose:
      'To set in motion what would not have begun without you, and to live on such terms with the people around you that your freedom and their trust can share a house.',
  },
  Reflector: {
    strategy: 'Wait a lunar cycle',
    signature: 'Surprise',
    notSelf: 'Disappointment',
    description:
      'You have no fixed definition, so you sample the life of wherever you are and show it as it is. A community in good order feels wonderful to you; one that is out of tune, you notice first. Give important decisions the month the Moon takes to pass through all the gates, talk them over with several people, and watch which view of yourself keeps returning. Place and company are your first decisions.',
    lifePurpose:
      'To mirror a community honestly, to be moved by what is unique in each day, and to let people see through you how they are really doing together.',
  },
}

/** How a chart is said to reach reliable decisions, strongest claim first. */
export type AuthorityName = 'Emotional' | 'Sacral' | 'Splenic' | 'Ego' | 'Self-Projected' | 'Mental' | 'Lunar'

export type AuthorityText = { name: string; text: string }

export const authorities: Record<AuthorityName, AuthorityText> = {
  Emotional: {
    name: 'Emotional Authority',
    text: 'Truth reaches you over time, never in the heat or the slump of a single moment. Let a decision pass through a good day, a dull day and a doubtful one; what still feels right when the excitement has worn off is yours to do. “I will tell you tomorrow” is a complete sentence.',
  },
  Sacral: {
    name: 'Sacral Authority',
    text: 'Your yes and no arrive as an immediate lean, a grunt, a sudden readiness or a plain lack of it. Have people ask you simple questions and listen to the first sound you make. Explanations come later, and they do not get a vote.',
  },
  Splenic: {
    name: 'Splenic Authority',
    text: 'You are served by a quiet knowing that speaks once, in the present, and then leaves the matter to you. It may warn you about a pleasant person or send you through an unlikely door. Trust the first hint; the arguments that follow are usually fear or politeness.',
  },
  Ego: {
    name: 'Ego Authority',
    text: 'What does your heart want, and what will you gain by it? For you these are honest questions, not selfish ones. Decide for the thing you have the will to carry through, and decline what you could only do by pretending to care.',
  },
  'Self-Projected': {
    name: 'Self-Projected Authority',
    text: 'You hear the truth in your own voice. Talk the matter through with someone who will neither advise nor interrupt, and listen to what comes out: if the words sound like you and point the way you are already heading, you have your answer.',
  },
  Mental: {
    name: 'Mental (outer) Authority',
    text: 'No inner signal settles things for you alone, so you think in company and in the right surroundings. Sound out several trusted people, not for their verdict but to hear your own reasoning in different rooms, and notice in which place it becomes clear. Your mind is there to advise others; give your own choices time.',
  },
  Lunar: {
    name: 'Lunar Authority',
    text: 'In the course of about twenty-eight days the Moon lends you each side of the question in turn. Keep the decision open for a full round, speak of it to different people along the way, and move when the answer has stopped changing.',
  },
}

/** Two readings of Ego Authority; schools differ on where the line runs, so it is shown apart from the authority itself. */
export const egoAuthorityDetails: Record<'Ego Manifested' | 'Ego Projected', AuthorityText> = {
  'Ego Manifested': {
    name: 'Ego Manifested',
    text: 'Your will has a direct line to your voice. Listen to what you blurt out when nobody has coached you: the unplanned “I want” or “I will” is the decision, and careful phrasing afterwards only blurs it.',
  },
  'Ego Projected': {
    name: 'Ego Projected',
    text: 'Your will is real but waits to be met. When an invitation comes, ask yourself plainly what is in it for you; being wanted is pleasant, yet only a true wish of your own will see the commitment through.',
  },
}

/** Into how many separate groups the defined centers fall. */
export type DefinitionName = 'None' | 'Single' | 'Split' | 'Triple Split' | 'Quadruple Split'

export type DefinitionText = { name: string; text: string }

export const definitions: Record<DefinitionName, DefinitionText> = {
  None: {
    name: 'No Definition',
    text: 'No center is fixed in your chart. You take in each setting whole and give it back unfiltered, so no two days need feel alike, and the surroundings you choose do much of the work that fixed traits do for others.',
  },
  Single: {
    name: 'Single Definition',
    text: 'All your defined centers form one connected group. Information passes through you without a gap, you process quickly on your own, and you rarely need another person present to know where you stand.',
  },
  Split: {
    name: 'Split Definition',
    text: 'Your defined centers form two groups that do not touch. You may feel of two minds until something bridges them: a little time, a walk among people, or the one person whose presence makes both halves speak at once.',
  },
  'Triple Split': {
    name: 'Triple Split Definition',
    text: 'Three separate groups of centers take turns in you. Movement and variety help more than one devoted sounding board; a busy café or a change of scene often joins the parts, and a choice made in haste usually forgets one of them.',
  },
  'Quadruple Split': {
    name: 'Quadruple Split Definition',
    text: 'Four groups of centers stand apart, and nearly every center is defined, so you are firmly yourself and slow to sort things through. Take the time others find excessive; once all four corners have been heard, you seldom need to decide twice.',
  },
}
