import { engineScope, everyEngineScope, type OperatorScope, type PartScope } from '@orrery/contracts/scopes'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { engineGroups } from '../engines/engine-entries.ts'
import { Problem } from '../parts/field.tsx'
import { useScopeWords } from './scope-words.ts'
import { usePerson } from './use-person.ts'

/** What there is to open beside engines; a scope joins when the part it opens does. */
const offeredParts = ['batch:calculate', 'readings:read', 'readings:write'] as const satisfies readonly PartScope[]

const forAdministrators = ['metrics:read'] as const satisfies readonly OperatorScope[]

type Chosen = ReadonlySet<string>

const CheckLine = ({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}) => (
  <label className="flex min-h-9 items-start gap-2.5 py-1 leading-snug">
    <input
      type="checkbox"
      className="mt-1 size-4.5 shrink-0"
      checked={checked}
      onChange={(change) => onChange(change.target.checked)}
    />
    <span>{children}</span>
  </label>
)

/** What a key may do, in words. */
export const ScopeFields = ({
  chosen,
  problem,
  onChoose,
}: {
  chosen: Chosen
  problem: string | undefined
  onChoose: (scopes: Chosen) => void
}) => {
  const { t } = useTranslation(['account', 'engines'])
  const id = useId()
  const inWords = useScopeWords()
  const { person } = usePerson()
  const parts = [...offeredParts, ...(person?.roles.includes('admin') ? forAdministrators : [])]
  const set = (scope: string) => (isChosen: boolean) => {
    const others = [...chosen].filter((each) => each !== scope)
    onChoose(new Set(isChosen ? [...others, scope] : others))
  }
  const line = (scope: string, words: string) => (
    <CheckLine key={scope} checked={chosen.has(scope)} onChange={set(scope)}>
      {words}
    </CheckLine>
  )
  return (
    <fieldset aria-describedby={problem && `${id}-problem`}>
      <legend className="mb-1.5 text-[0.9375rem] font-semibold">{t('keyScopes')}</legend>
      {line(everyEngineScope, inWords(everyEngineScope))}
      {!chosen.has(everyEngineScope) && (
        <fieldset className="mb-1 ms-7 grid sm:grid-cols-2">
          <legend className="text-fine text-quiet">{t('keySomeEngines')}</legend>
          {Object.values(engineGroups)
            .flat()
            .map((engine) => line(engineScope(engine.id), t(`engines:${engine.id}`)))}
        </fieldset>
      )}
      {parts.map((scope) => line(scope, inWords(scope)))}
      {problem && <Problem id={`${id}-problem`} text={problem} />}
    </fieldset>
  )
}
