import type { Cycle, Phase } from '../cycles.ts'

/** What the tradition says of a cycle, and of each phase: `meaning` describes, `suggestion` offers one thing to try. */
export type CycleText = {
  name: string
  about: string
  phases: Readonly<Record<Phase, { meaning: string; suggestion: string }>>
}

export const cycleTexts: Readonly<Record<Cycle, CycleText>> = {
  physical: {
    name: 'Physical',
    about:
      'The 23-day cycle is the oldest of the family. Tradition ties it to drive, stamina and the pleasure of doing things with your hands and feet.',
    phases: {
      rising: {
        meaning:
          'The curve is climbing. Tradition reads this as momentum: things you start by hand tend to pick up speed.',
        suggestion:
          'Begin the practical job you have been circling, and let the first hour decide how far you take it.',
      },
      peak: {
        meaning: 'The curve stands at its crest, the days tradition calls the most outgoing and active of the 23.',
        suggestion: 'Put the errand that asks for the most footwork here, and leave the paperwork for another day.',
      },
      falling: {
        meaning:
          'The curve is coming down. The tradition sees a shift from pushing forward to finishing what is in motion.',
        suggestion: 'Close one practical thing that is nearly done before opening another.',
      },
      valley: {
        meaning:
          'The curve is at its lowest. In the tradition these are quiet days that suit preparation more than performance.',
        suggestion: 'Lay out tools, routes and lists, so that the climb ahead finds everything ready.',
      },
      critical: {
        meaning:
          'The curve is close to zero, where it changes sides. The tradition treats such days as unsettled rather than bad.',
        suggestion: 'Do familiar things in their familiar order today, and keep first attempts for later in the week.',
      },
    },
  },
  emotional: {
    name: 'Emotional',
    about:
      'The 28-day cycle is said to follow mood, warmth and the ease of being with others. Four weeks long, it returns to the same weekday.',
    phases: {
      rising: {
        meaning: 'The curve is climbing: the tradition speaks of growing openness and a lighter touch in company.',
        suggestion: 'Answer the message you were keeping for a warmer moment.',
      },
      peak: {
        meaning: 'The curve is at its crest. Feelings are said to run close to the surface and to be easy to share.',
        suggestion: 'Say the appreciative thing out loud, to the person it concerns.',
      },
      falling: {
        meaning: 'The curve is coming down. The tradition describes a turn inward, with less need for an audience.',
        suggestion: 'Choose one conversation over three, and give it the time of all three.',
      },
      valley: {
        meaning:
          'The curve is at its lowest. Tradition suggests reserve: reactions may take longer to find their words.',
        suggestion: 'Write down what you feel before you decide what to do about it.',
      },
      critical: {
        meaning:
          'The curve is near zero. The tradition expects changeable weather in mood, for a day and not for a season.',
        suggestion: 'Let a strong first reaction stand overnight before it becomes a reply.',
      },
    },
  },
  intellectual: {
    name: 'Intellectual',
    about:
      'The 33-day cycle was added last of the three, by a teacher who watched his students. It is tied to concentration, memory and new ideas.',
    phases: {
      rising: {
        meaning: 'The curve is climbing. The tradition associates it with curiosity and a growing grip on detail.',
        suggestion: 'Take the first chapter of the subject you postponed because it looked difficult.',
      },
      peak: {
        meaning:
          'The curve is at its crest, the stretch tradition recommends for problems that need a clear line of thought.',
        suggestion: 'Work on the one question that has several moving parts, before you look at your messages.',
      },
      falling: {
        meaning: 'The curve is coming down. The tradition sees a good time to review and connect what was learned.',
        suggestion: 'Explain last week’s idea to somebody in plain words and note where you hesitate.',
      },
      valley: {
        meaning: 'The curve is at its lowest. In the tradition, routine serves better here than invention.',
        suggestion: 'Use checklists for what you already know, and collect new ideas without judging them yet.',
      },
      critical: {
        meaning: 'The curve is near zero, which the tradition pairs with slips of attention.',
        suggestion: 'Read names, dates and figures a second time before you send them.',
      },
    },
  },
  intuitive: {
    name: 'Intuitive',
    about:
      'The 38-day cycle is a later addition. It is described as the rhythm of hunches and of noticing what is not said.',
    phases: {
      rising: {
        meaning: 'The curve is climbing: first impressions are said to become sharper and easier to trust.',
        suggestion: 'Note your guess before you look the answer up, and keep score for a week.',
      },
      peak: {
        meaning: 'The curve is at its crest. The tradition gives the unspoken part of a situation most weight here.',
        suggestion: 'Ask the question that came to you for no reason you could name.',
      },
      falling: {
        meaning: 'The curve is coming down. Hunches are said to give way to evidence.',
        suggestion: 'Take an old hunch and check what became of it.',
      },
      valley: {
        meaning: 'The curve is at its lowest. Tradition advises leaning on facts while the inner signal is faint.',
        suggestion: 'Decide by criteria you wrote down beforehand.',
      },
      critical: {
        meaning: 'The curve is near zero. Signal and noise are said to sound alike for a day.',
        suggestion: 'Treat today’s certainty as a draft and reread it tomorrow.',
      },
    },
  },
  aesthetic: {
    name: 'Aesthetic',
    about: 'The 43-day cycle, also a later addition, is said to follow the sense for form, colour and proportion.',
    phases: {
      rising: {
        meaning: 'The curve is climbing: the tradition speaks of an awakening eye and a wish to arrange things.',
        suggestion: 'Rearrange one small place that you look at every day.',
      },
      peak: {
        meaning: 'The curve is at its crest, the time tradition gives to making and to choosing by beauty.',
        suggestion: 'Make something without purpose, and finish it in one sitting.',
      },
      falling: {
        meaning: 'The curve is coming down. The tradition sees taste turning critical, good for editing.',
        suggestion: 'Remove one element from something you made and see whether it is missed.',
      },
      valley: {
        meaning: 'The curve is at its lowest. Things may look flat without being so, the tradition says.',
        suggestion: 'Postpone judgements of taste and look at work you admire instead.',
      },
      critical: {
        meaning: 'The curve is near zero, where preferences are said to flip.',
        suggestion: 'Keep the receipt for anything you choose today by its looks.',
      },
    },
  },
  spiritual: {
    name: 'Spiritual',
    about:
      'The 53-day cycle is the longest in use. It is said to follow the distance from which you see your own life.',
    phases: {
      rising: {
        meaning: 'The curve is climbing. The tradition speaks of a widening view and of questions worth keeping.',
        suggestion: 'Give ten quiet minutes to a question you usually have no time for.',
      },
      peak: {
        meaning: 'The curve is at its crest: tradition calls it the clearest moment to see how things hang together.',
        suggestion: 'Write a paragraph on what matters to you this year, and date it.',
      },
      falling: {
        meaning: 'The curve is coming down. Insight is said to ask for practice now.',
        suggestion: 'Turn one conviction into something you do before noon.',
      },
      valley: {
        meaning: 'The curve is at its lowest. The tradition speaks of dry stretches that belong to any long practice.',
        suggestion: 'Keep the form of a habit you value, even where the feeling is absent today.',
      },
      critical: {
        meaning: 'The curve is near zero, a day the tradition describes as a doorway between two outlooks.',
        suggestion: 'Notice which old answer no longer satisfies you, without replacing it yet.',
      },
    },
  },
}

export const trendTexts = {
  ascending: {
    theme: 'Gathering',
    text: 'More of the three classical curves are climbing than falling: in the language of this tradition, a time to gather speed.',
  },
  descending: {
    theme: 'Completing',
    text: 'More of the three classical curves are falling than climbing: the tradition would spend such days on completing and clearing.',
  },
  mixed: {
    theme: 'Balancing',
    text: 'As many classical curves climb as fall, which the tradition reads as a day of give and take between moods.',
  },
  stable: {
    theme: 'Threshold',
    text: 'No classical curve has a clear direction today; all of them stand at a turn.',
  },
} as const

/** How two people’s curves of one cycle go together, by the share of the highest possible agreement. */
export const matchTexts = {
  close: (cycle: string) => `Your ${cycle} curves run almost together: high days and low days arrive in company.`,
  partial: (cycle: string) =>
    `Your ${cycle} curves overlap for part of the way, so one of you often leads by a few days.`,
  opposed: (cycle: string) =>
    `Your ${cycle} curves are out of step: what one of you has in plenty the other is waiting for, which can be read as friction or as relief.`,
} as const
