import type { Draw } from '@orrery/contracts/engine-answer'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { CodeFact } from '../parts/code-fact.tsx'
import { canVerify, verifyDraw } from './verify-draw.ts'

const Line = ({ name, value }: { name: string; value: string | undefined }) =>
  value !== undefined && <CodeFact name={name} value={value} />

const Outcome = ({ holds, text }: { holds: boolean; text: string }) => (
  <li className={holds ? 'text-good' : 'text-bad'}>
    <span aria-hidden="true">{holds ? '✓' : '✗'}</span> {text}
  </li>
)

const Check = ({ draw }: { draw: Draw }) => {
  const { t } = useTranslation('draws')
  const check = useMutation({ mutationFn: () => verifyDraw(draw) })
  if (!canVerify()) return <p className="mt-4 text-[0.9375rem] text-warn">{t('cannotCheck')}</p>
  return (
    <>
      <Button className="mt-4" onClick={() => check.mutate()}>
        {t('check')}
      </Button>
      <output className="mt-3 block">
        {check.data && (
          <ul className="grid gap-1 text-[0.9375rem] font-medium">
            <Outcome
              holds={check.data.keptToCommitment}
              text={t(check.data.keptToCommitment ? 'keptWord' : 'brokeWord')}
            />
            <Outcome holds={check.data.seedFromBoth} text={t(check.data.seedFromBoth ? 'fromBoth' : 'notFromBoth')} />
          </ul>
        )}
      </output>
    </>
  )
}

/** Where the chance of a draw came from, and for a bound draw the proof, worked out in this browser. */
export const DrawCheck = ({ draw }: { draw: Draw }) => {
  const { t } = useTranslation('draws')
  const isBound = draw.commitment !== undefined
  return (
    <section aria-labelledby="draw-check" className="card mt-10 max-w-4xl p-5 sm:p-6">
      <h2 id="draw-check" className="text-2xl">
        {t('checkTitle')}
      </h2>
      <p className="mt-1 max-w-prose text-[0.9375rem] text-quiet">{t(isBound ? 'checkText' : 'checkNothing')}</p>
      <dl className="mt-4 grid gap-3">
        <Line name={t('commitment')} value={draw.commitment} />
        <Line name={t('serverSeed')} value={draw.server_seed} />
        <Line name={t('clientSeed')} value={draw.client_seed} />
        <Line name={t('seed')} value={draw.seed} />
        <Line name={t('algorithm')} value={`${draw.algorithm}, ${t('version', { version: draw.version })}`} />
      </dl>
      {isBound && <Check draw={draw} />}
    </section>
  )
}
