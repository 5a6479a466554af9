import type { AuthorityName, TypeName } from './types.ts'

/** Something to try for a while and judge by its results; a chart is a hypothesis, not a verdict. */
export const typeExperiments: Record<TypeName, string> = {
  Generator:
    'For seven days, start nothing that did not first come towards you as a question, a sight or a request. Each evening note which yes still had energy in it by then.',
  'Manifesting Generator':
    'Pick one ordinary day. Wait for a pull before each new task, say aloud to whoever it touches what you are about to do, and count how often you are interrupted compared with yesterday.',
  Projector:
    'Choose one person you would love to advise and say nothing until asked. Write the advice down instead; when the invitation comes, compare how it is received.',
  Manifestor:
    'Before three actions today, tell one person concerned what you will do, without asking leave. Notice whether the usual resistance turns up.',
  Reflector:
    'Keep a one-line diary of your mood and your company for one full Moon. At the end, look for the places and people behind the days you liked.',
}

/** How to test the way of deciding that the chart names. */
export const authorityExperiments: Record<AuthorityName, string> = {
  Emotional:
    'Take a decision that can wait and rate it from one to ten on three days of different mood. Act on the number that stays.',
  Sacral:
    'Have a friend ask you twenty quick questions that can be answered with yes or no. Attend to the sound you make before the words.',
  Splenic:
    'Write down first hints as they come, with the hour. A week later, see which of them turned out to be right.',
  Ego: 'Before each promise, finish the sentence “What I want from this is …” aloud. If it will not come, do not promise.',
  'Self-Projected':
    'Record yourself talking a question through for five minutes, then listen once. Your own choice of words usually gives the direction away.',
  Mental:
    'Discuss one decision in three different places with three people you trust, and note where your thinking was clearest.',
  Lunar: 'Put a decision on the calendar twenty-eight days from now and jot down your leaning once a week until then.',
}
