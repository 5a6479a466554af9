import type { CodeCheck } from '@orrery/contracts/renderer'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { useDraft } from '../parts/draft.ts'
import { Field } from '../parts/field.tsx'
import { isToldBeside, problemOf } from '../parts/field-problems.ts'
import { type FilmLook, LookFields, usualLook } from './film-fields.tsx'
import { problemsOf } from './refusal-details.ts'
import { lineSpan } from './line-span.ts'
import { StudioRefusal } from './studio-refusal.tsx'
import { useNewFilm } from './use-new-film.ts'
import { useLengthCheck } from './use-length-check.ts'

const lengthLimits = { least: 10, most: 50_000 }

const begun = `from manim import *


class Ring(Scene):
    def construct(self):
        ring = Circle(color=YELLOW)
        self.play(Create(ring))
        self.wait()
`

type Wish = FilmLook & { code: string }

const drawIt = ({ code, ...options }: Wish, idempotencyKey: string) =>
  api.video.render({ code, options }, { idempotencyKey })

const Problems = ({ problems, onShow }: { problems: CodeCheck['problems']; onShow: (line: number) => void }) => {
  const { t } = useTranslation('studio')
  return (
    <section role="alert" className="mt-4 border-s-4 border-s-bad ps-4">
      <h3 className="font-sans text-base font-semibold">{t('problemsTitle')}</h3>
      <ul className="mt-1 grid gap-1 text-[0.9375rem]">
        {problems.map(({ line, rule, message }) => (
          <li key={`${line} ${rule} ${message}`}>
            <button
              type="button"
              className="figure-text min-h-6 text-calm underline underline-offset-4"
              aria-label={t('showLine', { line })}
              onClick={() => onShow(line)}
            >
              {t('line', { line })}
            </button>{' '}
            {message}
          </li>
        ))}
      </ul>
    </section>
  )
}

const CodeRefusal = ({ error, onShow }: { error: unknown; onShow: (line: number) => void }) => {
  const problems = problemsOf(error)
  if (problems.length > 0) return <Problems problems={[...problems]} onShow={onShow} />
  return isToldBeside(error, ['code']) ? null : <StudioRefusal error={error} />
}

/** Manim code of one’s own; what the check has against it stands beneath, line by line. */
export const CodeForm = ({ isOff }: { isOff: boolean }) => {
  const { t } = useTranslation('studio')
  const area = useRef<HTMLTextAreaElement>(null)
  // Not forgotten once it is sent: nobody else keeps it, and it may have to be mended.
  const { text: code, write: setCode } = useDraft('code', begun)
  const [look, setLook] = useState(usualLook)
  const length = useLengthCheck(code, lengthLimits, t('codeShort'))
  const { mutate, isPending, error } = useNewFilm(drawIt)
  const showLine = (line: number) => {
    area.current?.focus()
    area.current?.setSelectionRange(...lineSpan(code, line))
  }
  const send = (submit: FormEvent) => {
    submit.preventDefault()
    length.tellShort(true)
    if (!length.isRight) area.current?.focus()
    else mutate({ code: code.trimEnd(), ...look })
  }
  return (
    <form noValidate className="card p-5 sm:p-6" onSubmit={send}>
      <Field label={t('code')} hint={t('codeHint')} problem={length.problem ?? problemOf(error, 'code')}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={14}
            spellCheck={false}
            autoCapitalize="off"
            autoCorrect="off"
            wrap="off"
            className="control font-mono text-fine"
            value={code}
            onChange={(change) => setCode(change.target.value)}
          />
        )}
      </Field>
      <div className="mt-5 flex flex-wrap gap-x-6 gap-y-3 text-[0.9375rem]">
        <LookFields look={look} onChange={setLook} />
      </div>
      {error && <CodeRefusal error={error} onShow={showLine} />}
      <Button type="submit" look="main" className="mt-5" disabled={isPending || isOff}>
        {t(isPending ? 'codeMaking' : 'codeMake')}
      </Button>
      <p className="mt-4 max-w-prose text-fine text-quiet">{t('limits')}</p>
    </form>
  )
}
