import type { ScriptStep, TimelineScript } from '@orrery/contracts/timeline-script'

const words = {
  'en-US': {
    openings: ['As you rest here', 'With the next breath', 'In your own time', 'Without any hurry', 'For this moment'],
    middles: [
      'notice how the ground carries your weight',
      'let the muscles around your eyes grow soft',
      'listen to the quiet between two thoughts',
      'feel the air as it comes and goes by itself',
      'allow your hands to become heavy and warm',
      'see a wide field with the light of early morning',
      'remember a place where you were welcome',
    ],
    ends: [
      'and stay with it for a while.',
      'and let it be enough.',
      'and come back whenever you drift.',
      'just as it is.',
    ],
  },
  'es-ES': {
    openings: [
      'Mientras descansas aquí',
      'Con la próxima respiración',
      'A tu propio ritmo',
      'Sin ninguna prisa',
      'Por este momento',
    ],
    middles: [
      'nota cómo el suelo sostiene tu peso',
      'deja que los músculos de los ojos se ablanden',
      'escucha el silencio entre dos pensamientos',
      'siente el aire que entra y sale por sí mismo',
      'permite que las manos se vuelvan pesadas y tibias',
      'mira un campo abierto con la luz de la mañana',
      'recuerda un lugar donde fuiste bienvenido',
    ],
    ends: ['y quédate ahí un rato.', 'y deja que sea suficiente.', 'y vuelve cuando te distraigas.', 'tal como es.'],
  },
} as const

/** Words of speech in a minute of a balanced session at 120 words a minute. */
const wordsPerMinute = 48

/** A balanced session of so many minutes: every sentence another one. */
export const meditation = (minutes: number, locale: keyof typeof words): TimelineScript => {
  const { openings, middles, ends } = words[locale]
  const steps: ScriptStep[] = [{ type: 'bell' }, { type: 'section', name: 'attention' }]
  for (let said = 0, index = 0; said < minutes * wordsPerMinute; index += 1) {
    const opening = openings[index % openings.length]
    const middle = middles[Math.floor(index / openings.length) % middles.length]
    const end = ends[Math.floor(index / (openings.length * middles.length)) % ends.length]
    const text = `${opening}, ${middle}, ${end}`
    said += text.split(' ').length
    steps.push({ type: 'say', text }, { type: 'pause', minMs: 800, maxMs: 60_000, weight: 1 + (index % 3) })
  }
  return { locale, steps: [...steps, { type: 'bell' }] }
}
