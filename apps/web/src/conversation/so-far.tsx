import type { ConversationState, GatheredSlots, RatedStatement } from '@orrery/contracts/practice-api'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { conversation } from '../i18n/en/conversation.ts'
import type { ConversationView as ConversationNow } from '@orrery/contracts/practice-calls'

type SlotName = keyof typeof conversation.slots

const stepOf = {
  intent: 'intent_gathering',
  context: 'context_gathering',
  statements: 'statement_collection',
  durationMinutes: 'duration_selection',
  practiceType: 'practice_type_selection',
  imagery: 'imagery_gathering',
  identityStatements: 'identity_language_gathering',
  emotionalGoal: 'emotional_anchoring_gathering',
  voice: 'voice_selection',
  usesChart: null,
} as const satisfies Record<SlotName, ConversationState | null>

/** Sentences alone: the number that was said of one is never shown as a score. */
const sentencesOf = (statements: readonly RatedStatement[]): readonly string[] => statements.map(({ text }) => text)

/** Nothing while it was not asked. */
const oneLine = <Value,>(value: Value | undefined, written: (value: Value) => string): readonly string[] =>
  value === undefined ? [] : [written(value)]

/** What a slot holds, line by line; empty while it was not asked. */
const useLines = () => {
  const { t } = useTranslation('conversation')
  const { t: words } = useTranslation('practiceWords')
  return (slots: GatheredSlots): Record<SlotName, readonly string[]> => ({
    intent: oneLine(slots.intent, (intent) => intent),
    context: Object.values(slots.context ?? {}),
    statements: sentencesOf(slots.statements ?? []),
    durationMinutes: oneLine(slots.durationMinutes, (count) => words('minutes', { count })),
    practiceType: oneLine(slots.practiceType, (type) => words(`practiceType.${type}`)),
    imagery: oneLine(slots.imagery, (imagery) => imagery ?? t('none')),
    identityStatements: sentencesOf(slots.identityStatements ?? []),
    emotionalGoal: oneLine(slots.emotionalGoal, (goal) => goal),
    voice: oneLine(slots.voice, ({ voiceId }) => (voiceId === 'usual' ? t('usualVoice') : voiceId)),
    usesChart: slots.usesChart === true ? [t('chartUsed')] : [],
  })
}

const Slot = ({ name, lines, onChange }: { name: string; lines: readonly string[]; onChange: (() => void) | null }) => {
  const { t } = useTranslation('conversation')
  return (
    <div className="border-t border-hairline py-2.5 first:border-t-0">
      <dt className="flex items-baseline justify-between gap-3 text-fine text-quiet">
        {name}
        {onChange && (
          <button
            type="button"
            aria-label={t('changeOf', { what: name })}
            className="min-h-6 text-calm underline-offset-4 hover:underline"
            onClick={onChange}
          >
            {t('change')}
          </button>
        )}
      </dt>
      <dd className="mt-0.5 text-[0.9375rem]">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </dd>
    </div>
  )
}

/** What was gathered, as it grows; each of it can be changed before anything is made. */
export const SoFar = ({
  now: { slots, state },
  onModify,
}: {
  now: ConversationNow
  onModify: (step: ConversationState) => void
}) => {
  const { t } = useTranslation('conversation')
  const id = useId()
  const lines = useLines()(slots)
  // Safe because the table is written with these keys.
  const names = (Object.keys(stepOf) as SlotName[]).filter((name) => lines[name].length > 0)
  const canChange = state === 'review' || state === 'confirmed'
  return (
    <section aria-labelledby={id} className="card p-5">
      <h2 id={id} className="text-xl">
        {t('soFar')}
      </h2>
      {names.length === 0 ? (
        <p className="mt-2 text-[0.9375rem] text-quiet">{t('soFarNone')}</p>
      ) : (
        <dl className="mt-2">
          {names.map((name) => {
            const step = stepOf[name]
            return (
              <Slot
                key={name}
                name={t(`slots.${name}`)}
                lines={lines[name]}
                onChange={canChange && step !== null ? () => onModify(step) : null}
              />
            )
          })}
        </dl>
      )}
      {names.length > 0 && !canChange && <p className="mt-2 text-fine text-quiet">{t('changeLater')}</p>}
    </section>
  )
}
