/** The four variables, each read from the color of a Sun or a node. */
export type VariableId = 'determination' | 'environment' | 'motivation' | 'perspective'

export type ColorText = { name: string; text: string }

/** `colors` holds the six names in order: color 1 is `colors[0]`. Labels of the tradition, no advice on food or health. */
export type VariableText = {
  name: string
  text: string
  colors: readonly [ColorText, ColorText, ColorText, ColorText, ColorText, ColorText]
}

export const variables: Record<VariableId, VariableText> = {
  determination: {
    name: 'Determination',
    text: 'A label for the manner in which you take things in, shown here for completeness and without any rule attached to it.',
    colors: [
      {
        name: 'Appetite',
        text: 'One thing after another: simplicity and sequence help you absorb what is in front of you.',
      },
      {
        name: 'Taste',
        text: 'You are choosy for good reason, returning to what has proved itself and waving the rest away.',
      },
      {
        name: 'Thirst',
        text: 'Climate and temperature of a situation matter to you; you like to know whether it runs hot or cool.',
      },
      { name: 'Touch', text: 'The mood at the table decides how much reaches you, be it lively or calm.' },
      { name: 'Sound', text: 'What you hear in the background shapes the way you receive everything else.' },
      {
        name: 'Light',
        text: 'Day and night feel like two different invitations, and you notice which of them opens you up.',
      },
    ],
  },
  environment: {
    name: 'Environment',
    text: 'The kind of surroundings in which, so the tradition says, the right encounters find you.',
    colors: [
      { name: 'Caves', text: 'A back wall, one entrance and a say in who comes through it let you relax.' },
      { name: 'Markets', text: 'You do well where things and favours change hands and you can pick what you like.' },
      {
        name: 'Kitchens',
        text: 'Places of mixing and making suit you, where raw material turns into something shared.',
      },
      {
        name: 'Mountains',
        text: 'Height and distance give you air; from an upper floor the pattern below becomes plain.',
      },
      { name: 'Valleys', text: 'You thrive where voices carry and news flows past your door like a stream.' },
      { name: 'Shores', text: 'Borders attract you: water and land, town and field, the seat by the window.' },
    ],
  },
  motivation: {
    name: 'Motivation',
    text: 'What moves your thinking when it is free of other people’s reasons.',
    colors: [
      {
        name: 'Fear',
        text: 'Not timidity but the wish to know enough: you look closer because something could be overlooked.',
      },
      { name: 'Hope', text: 'You trust that things can turn out well and think forward from that trust.' },
      { name: 'Desire', text: 'Seeing what could be changed stirs you to lead, or to point out who should.' },
      { name: 'Need', text: 'You ask what is truly required here, and your mind wakes as soon as it is useful.' },
      { name: 'Guilt', text: 'A sense that something ought to be put right keeps your attention on repair.' },
      { name: 'Innocence', text: 'You watch without an agenda, and clarity comes because you want nothing from it.' },
    ],
  },
  perspective: {
    name: 'Perspective',
    text: 'The angle from which the world looks true to you.',
    colors: [
      { name: 'Survival', text: 'You notice at once what keeps people going and what puts them at risk.' },
      { name: 'Possibility', text: 'Doors catch your eye before walls do, including the ones nobody has opened.' },
      { name: 'Power', text: 'Who holds influence, and how it is used, is legible to you in any group.' },
      { name: 'Wanting', text: 'You perceive what is missing, in a room, a sentence or another person’s plans.' },
      { name: 'Probability', text: 'Where a thing is most likely heading interests you more than where it might go.' },
      { name: 'Personal', text: 'Your view is frankly your own, and sharing it as such is what makes it valuable.' },
    ],
  },
}

/** Which way an arrow of the four points: tones 1–3 left, 4–6 right. */
export const arrows: Record<'left' | 'right', { name: string; text: string }> = {
  left: {
    name: 'Left',
    text: 'Focused and active: you do well with a plan, a specific aim and something definite to look at.',
  },
  right: {
    name: 'Right',
    text: 'Open and receptive: you take in the whole picture without choosing, and recall it when somebody asks.',
  },
}

/** What the pairing of opposite colors (1↔4, 2↔5, 3↔6) is taken to mean. */
export const transference: { name: string; text: string } = {
  name: 'Transference',
  text: 'Under strain you may slip into the color three places on, acting from a motive or view that is well known to you but not your own. Recognising the borrowed one is usually enough to come back.',
}
