import type { EnneagramType, Instinct } from '../structure.ts'

export const instinctTexts: Readonly<Record<Instinct, { name: string; text: string }>> = {
  self_preservation: {
    name: 'Self-preservation',
    text: 'Your attention goes first to the means of life: warmth, home, supplies, a margin for the bad week. You feel it in a room when the chairs are wrong, and you are the one who brought a coat.',
  },
  social: {
    name: 'Social',
    text: 'You read groups. Belonging, standing and the common cause are in the corner of your eye wherever several people meet, and your own place among them is never a matter of no interest.',
  },
  sexual: {
    name: 'One-to-one',
    text: 'What draws you is charge: the one face, the one subject, the conversation that neither of you wants to end. Tradition calls this instinct sexual, and means by it the pull towards intensity in general.',
  },
}

/** The 27 subtypes: what a type looks like when one instinct leads it. */
export const subtypeTexts: Readonly<Record<EnneagramType, Readonly<Record<Instinct, string>>>> = {
  1: {
    self_preservation:
      'The inspector is turned inward: you correct yourself long before anyone else, prepare for every eventuality, and come across as the most forgiving of Ones to all but one person.',
    social:
      'You would like to set an example. Having worked out how a thing is rightly done, you stand there as a quiet model and find it hard to bend towards those who have not.',
    sexual:
      'The wish to improve goes outward, hot and direct, to partners, friends and the state of the world. Of the three you are the one who says in plain words that you are cross.',
  },
  2: {
    self_preservation:
      'You win people by charm and a certain lightness, like a child who is fun to have around. Behind it you are more wary of closeness than other Twos, and hope to be looked after in turn.',
    social:
      'Your generosity has a stage: you give to teams, causes and people of influence, and become someone whom a whole circle would miss. Leadership suits you more than the word helper suggests.',
    sexual:
      'One person gets it all. You attune yourself completely, become irresistible to whoever counts, and take it hard when the devotion does not come back at the same heat.',
  },
  3: {
    self_preservation:
      'You would like to be good rather than look good, and work for it without rest. Security comes from being the dependable one; boasting embarrasses you, and stopping does even more.',
    social:
      'You like the light to fall on what you have done. Presentations, titles and a room full of the right people bring out your best game, and you know how influence travels.',
    sexual:
      'Success is being attractive to those who matter to you, and seeing them succeed. You put your drive behind another person’s goals and are content to stand half a step back.',
  },
  4: {
    self_preservation:
      'Pain is something you carry without showing it. You are tough, hard-working and quick to risk what is safe, and few guess how much longing is walking about in those sensible shoes.',
    social:
      'You compare, and find yourself wanting. Sensitivity is worn openly, in the hope that someone sees how deep it goes, while a small ashamed voice insists that everyone else belongs.',
    sexual:
      'Longing turns into demand. You compete for what you miss, say so, and would sooner make others feel the lack with you than sit alone with it. Intensity is your native language.',
  },
  5: {
    self_preservation:
      'You build a castle and count what is in the larder. Few needs, clear borders, a door that closes: with those in place you are friendlier than your reputation.',
    social:
      'You look for the people of your subject. Among those who share the great question you come alive, and knowledge becomes a bond in place of small talk.',
    sexual:
      'Behind the reserve waits a romantic with exacting terms. You look for the one person to whom the whole inner archive may be shown, and you test the confidence before you unlock it.',
  },
  6: {
    self_preservation:
      'Warmth is your defence. You make allies, avoid giving offence, and hesitate where you might stand alone; being gentle keeps the danger friendly.',
    social:
      'You find safety in a clear order: a duty, a method, a cause with good reasons. Ask you about the rules and you know them, including the one that everybody else forgot.',
    sexual:
      'You go towards what frightens you and stare it down. Strength, sharp replies and a certain daring hide the alarm so well that many take you for an Eight.',
  },
  7: {
    self_preservation:
      'You are practical about pleasure. A network of good people, a nose for the opportunity and a well-stocked plan see to it that you and yours will never go short of possibilities.',
    social:
      'You hold back your portion so that others can have theirs. The appetite goes into ideals and service, and being unselfish is a way of not being caught wanting.',
    sexual:
      'The world appears to you better lit than it is. You fall for people and ideas with your whole imagination, and the dull facts of the matter have trouble getting through.',
  },
  8: {
    self_preservation:
      'You say little and get what you need. Supplies, territory and independence are secured without asking, and patience with complaints is short, above all with your own.',
    social:
      'Your force stands in front of others. Loyal to your own, alert to any abuse of power, you look softer than other Eights until somebody in your care is touched.',
    sexual:
      'You take the centre and do not whisper. Possession and surrender both interest you, rules do not, and those who love you are seldom bored and sometimes overrun.',
  },
  9: {
    self_preservation:
      'You dissolve into comforts and habits: the book, the meal, the route you always take. With your routine around you the world may be as loud as it likes outside.',
    social:
      'You work hard for the group and cheerfully, and hardly anyone sees the effort. Belonging is earned by carrying more than your share without a word about the weight.',
    sexual:
      'You grow towards one person until their wishes feel like yours. The closeness is real; the question of what you came in wanting may take years to return.',
  },
}
