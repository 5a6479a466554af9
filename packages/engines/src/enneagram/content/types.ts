import type { EnneagramType } from '../structure.ts'

/**
 * Names, passions and virtues are the customary ones (Ichazo, Naranjo and their students) and stand as labels; every
 * sentence is ours.
 */
export type TypeText = {
  name: string
  alsoCalled: readonly string[]
  passion: string
  virtue: string
  motivation: string
  fear: string
  desire: string
  description: string
  gift: string
  trap: string
}

export const typeTexts: Readonly<Record<EnneagramType, TypeText>> = {
  1: {
    name: 'Perfectionist',
    alsoCalled: ['Reformer', 'Improver'],
    passion: 'anger',
    virtue: 'serenity',
    motivation: 'To live by a standard that would stand up to anybody’s inspection, beginning with your own.',
    fear: 'That there is something wrong in you which one careless moment could bring to light.',
    desire: 'To be good all the way through, without having to check.',
    description:
      'You see how a thing could be, and the distance from there to how it is will not leave you alone. That eye makes your work reliable and your word worth having. It also runs a court in your head, with you in the dock most days. Irritation builds up politely, because losing your temper would be one more fault. What you need is rarely a higher standard; it is a day on which nothing is marked.',
    gift: 'You make things sound: what passes through your hands comes out clearer, fairer and finished.',
    trap: 'You can mistake your own way of doing a thing for the only decent one.',
  },
  2: {
    name: 'Helper',
    alsoCalled: ['Giver', 'Befriender'],
    passion: 'pride',
    virtue: 'humility',
    motivation: 'To matter to people by being what they need.',
    fear: 'That nobody would stay if you came with empty hands.',
    desire: 'To be loved for yourself, with no service attached.',
    description:
      'Your attention goes out to others so fast that you know their wish before they have finished forming it. Rooms get warmer because of you. The bill comes later: you know exactly what your sister, your colleague and the neighbour need, and go blank when somebody asks the same about you. A gift keeps a string tied to it when the giver is hungry. Naming a want of your own, plainly and early, is the braver kindness.',
    gift: 'You notice the person nobody else has noticed, and you act on it.',
    trap: 'You may help where it was not wanted, and then feel unthanked.',
  },
  3: {
    name: 'Achiever',
    alsoCalled: ['Performer', 'Motivator'],
    passion: 'deceit',
    virtue: 'truthfulness',
    motivation: 'To reach what you set out for, and to be seen reaching it.',
    fear: 'That without results there would be nobody there to admire.',
    desire: 'To be of worth before anything has been accomplished.',
    description:
      'Give you a goal and the day arranges itself around it. You read quickly what counts in a place and become good at it, which is why people hand you the things that must succeed. The same talent lets you wear a role so well that you forget to take it off. Feelings get postponed until after the deadline, and there is always another deadline. Whoever you are when nothing is at stake deserves an appointment too.',
    gift: 'You show others that a thing can be done by doing it while they are still discussing.',
    trap: 'A good impression can come to replace the thing it was an impression of.',
  },
  4: {
    name: 'Individualist',
    alsoCalled: ['Romantic', 'Artist'],
    passion: 'envy',
    virtue: 'equanimity',
    motivation: 'To find out who you are and to give it a form that nobody could mistake for another’s.',
    fear: 'That at the centre, where others have a self, you have a gap.',
    desire: 'To be known in what is most your own.',
    description:
      'You live close to your feelings and take them seriously, including those that other people hurry past. Beauty reaches you, and so does absence: what is missing shines more than what lies on the table. From outside, the others seem to have been given a manual that you never received. Out of that longing come honesty, taste and work with a signature. The ordinary Tuesday is where your gifts would most like to be used.',
    gift: 'You can stay with somebody in a dark hour without brightening it by force.',
    trap: 'A mood that has been tended for long enough begins to look like a home.',
  },
  5: {
    name: 'Investigator',
    alsoCalled: ['Observer', 'Thinker'],
    passion: 'avarice',
    virtue: 'non-attachment',
    motivation: 'To understand enough that the world cannot catch you unprepared.',
    fear: 'That life will ask for more than you have in store.',
    desire: 'To be capable and sure of your ground.',
    description:
      'You step back in order to see. Distance lets you think a thing through to its end, and what you know you know in depth. Company uses up a supply that only solitude refills, so you ration hours, words and visitors. It can happen that life waits outside while you prepare for it. The map you have drawn is usually good enough by now; the missing part of the knowledge is found by walking.',
    gift: 'You look at what is there without needing it to be otherwise, and so you see what others miss.',
    trap: 'Preparation can turn into a reason never to begin.',
  },
  6: {
    name: 'Loyalist',
    alsoCalled: ['Loyal Sceptic', 'Questioner'],
    passion: 'fear',
    virtue: 'courage',
    motivation: 'To find something and someone that will hold when it counts.',
    fear: 'That you will stand without support on the day you need it most.',
    desire: 'To be safe, and to be able to trust that you are.',
    description:
      'Your mind walks ahead and tries the ice. You see the weak plank, the small print and the second exit, and groups you belong to are better protected than they know. Trust is slow with you and, once given, very hard to break. The guard never quite goes off duty, though: a question answered breeds the next. Some of you duck from danger and some run at it, for the same reason. What steadies you is a decision that you keep.',
    gift: 'You stay. When plans fail and others drift off, you are still there asking what is to be done.',
    trap: 'You can look for so long for what is wrong with a thing that you never find out what is right.',
  },
  7: {
    name: 'Enthusiast',
    alsoCalled: ['Epicure', 'Generalist'],
    passion: 'gluttony',
    virtue: 'sobriety',
    motivation: 'To keep life wide open and full of things worth having.',
    fear: 'That you will be shut in with something that hurts and find no door.',
    desire: 'To be satisfied, now and for good.',
    description:
      'Where others see a wall you have already listed four ways round it, two of them fun. Ideas meet in your head that never met before, and your delight is catching. You book the next pleasure while still enjoying this one, which is how this one gets shortened. Pain you reframe so quickly that it goes by unread. The plenty that you look for tends to turn up when you choose one thing and stay until it opens.',
    gift: 'You give people back their appetite for what might still be possible.',
    trap: 'Many beginnings can hide the fact that an ending is being avoided.',
  },
  8: {
    name: 'Challenger',
    alsoCalled: ['Protector', 'Boss'],
    passion: 'lust',
    virtue: 'innocence',
    motivation: 'To stand on your own feet and to let no one decide over you.',
    fear: 'That somebody will use a soft spot against you.',
    desire: 'To protect yourself and those who are yours.',
    description:
      'You come into a room whole. You test by pushing, and respect what pushes back; half measures and hints tire you. Behind the large gesture sits a keen nose for injustice, and people who cannot defend themselves are safe near you. Tenderness exists and is kept well indoors. Because your ordinary strength feels to others like full volume, you may win the point and lose the room. Being moved by someone is also a way of being strong.',
    gift: 'You say the thing aloud that everyone was walking around, and take the consequences on yourself.',
    trap: 'You may start a fight to find out whether a person is real.',
  },
  9: {
    name: 'Peacemaker',
    alsoCalled: ['Mediator', 'Harmoniser'],
    passion: 'sloth',
    virtue: 'action',
    motivation: 'To keep things whole, within you and around you.',
    fear: 'That your wish, spoken aloud, would cost you the connection.',
    desire: 'To be at peace without having to disappear for it.',
    description:
      'People breathe out when you sit down beside them. You take in every point of view as though it were your own, and in the end it can be hard to say which one is. Comfort and small tasks have a way of filling the hours that belonged to something important. You do say no, mostly by being slow. The peace you offer to everyone gets deeper when you turn up in it, with an opinion, on time.',
    gift: 'You hold together people who had given up on each other.',
    trap: 'You can go along for years with something you never agreed to.',
  },
}

/** What the centre of three neighbouring types has in common. */
export const centerTexts = {
  gut: {
    name: 'Gut',
    emotion: 'anger',
    focus: 'control and autonomy',
    text: 'Eight, Nine and One meet the world by instinct, through a sense of where their ground is and who is standing on it. Their shared feeling is anger: Eight lets it out, Nine lets it doze, One puts it to work and calls it something else.',
  },
  heart: {
    name: 'Heart',
    emotion: 'shame',
    focus: 'image and being valued',
    text: 'Two, Three and Four live by how they are reflected in other people’s eyes. Beneath lies shame, the doubt of being enough: Two answers it by being needed, Three by being admired, Four by being unlike anybody.',
  },
  head: {
    name: 'Head',
    emotion: 'fear',
    focus: 'safety and orientation',
    text: 'Five, Six and Seven look for certainty by thinking. What they share is fear of a world that might ask too much: Five withdraws to study it, Six keeps watch for what it may do, Seven plans the way to somewhere nicer.',
  },
} as const
