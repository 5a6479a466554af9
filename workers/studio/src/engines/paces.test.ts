import { expect, test } from 'vitest'
import { trimSilence } from '../sound/trim-silence.ts'
import { splitSentences } from '../text/split-sentences.ts'
import type { EngineVoice, Pace, SpeechEngine } from './engine.ts'
import { espeakFolder } from './espeak-ng/index.ts'
import { fliteFolder } from './flite/index.ts'

const texts: Readonly<Record<string, string>> = {
  en: 'Let your shoulders settle, and notice the breath as it moves through you. There is nothing you need to change right now. When thoughts arrive, you can let them pass like clouds across a wide and open sky. I am learning to meet each day with patience. My steps are steady, and my work has meaning. I give myself permission to rest when I am tired.',
  es: 'Deja que los hombros bajen y nota cómo la respiración se mueve por tu cuerpo. No hay nada que tengas que cambiar ahora mismo. Cuando lleguen los pensamientos, puedes dejarlos pasar como nubes en un cielo amplio y abierto. Estoy aprendiendo a recibir cada día con paciencia. Mis pasos son firmes y mi trabajo tiene sentido. Me doy permiso para descansar cuando estoy cansado.',
  pt: 'Deixe os ombros descerem e perceba a respiração que passa pelo seu corpo. Não há nada que você precise mudar agora. Quando os pensamentos chegarem, você pode deixá-los passar como nuvens em um céu amplo e aberto. Estou aprendendo a receber cada dia com paciência. Meus passos são firmes e meu trabalho tem sentido. Eu me dou permissão para descansar quando estou cansado.',
  fr: 'Laisse tes épaules se poser et remarque le souffle qui passe en toi. Il n’y a rien à changer pour le moment. Quand des pensées arrivent, tu peux les laisser passer comme des nuages dans un ciel large et ouvert. J’apprends à accueillir chaque jour avec patience. Mes pas sont sûrs et mon travail a du sens. Je me donne la permission de me reposer quand je suis fatigué.',
  de: 'Lass die Schultern sinken und spüre, wie der Atem durch dich hindurchgeht. Es gibt nichts, was du jetzt ändern musst. Wenn Gedanken kommen, kannst du sie vorüberziehen lassen wie Wolken an einem weiten, offenen Himmel. Ich lerne, jedem Tag mit Geduld zu begegnen. Meine Schritte sind sicher, und meine Arbeit hat einen Sinn. Ich erlaube mir auszuruhen, wenn ich müde bin.',
}

const textFor = (locale: string): string => texts[locale.slice(0, 2)] ?? ''

const wordsPerMinute = async (
  engine: SpeechEngine,
  { key: voice, locale }: EngineVoice,
  pace: Pace,
): Promise<number> => {
  let samples = 0
  for (const text of splitSentences(textFor(locale), locale)) {
    const order = { text, voice, pace, tone: 'neutral', locale, previousText: null, nextText: null } as const
    samples += trimSilence(await engine.speak(order, AbortSignal.timeout(60_000)), engine.sampleRateHz).length
  }
  return (textFor(locale).split(' ').length / (samples / engine.sampleRateHz)) * 60
}

test.each(['slower', 'moderate', 'normal'] as const)(
  'offline voices speak as fast as their tables say when they are asked to be %s',
  async (pace) => {
    for (const engine of [fliteFolder.configure({})!, espeakFolder.configure({})!]) {
      for (const voice of await engine.voices()) {
        const measured = await wordsPerMinute(engine, voice, pace)
        expect(Math.abs(measured - (voice.wordsPerMinute?.[pace] ?? 0)), `${engine.name}:${voice.key}`).toBeLessThan(1)
      }
    }
  },
  60_000,
)
