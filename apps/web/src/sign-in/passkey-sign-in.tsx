import type { SignedIn } from '@orrery/contracts/accounts'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { fillsInPasskeys, hasPasskeys, showPasskey } from '../account/passkey.ts'

/** Options hold for five minutes; an offer that stands longer is made anew. */
const offerLifeMs = 4.5 * 60_000

const signInWith = async (mediation: 'conditional' | 'optional', signal: AbortSignal): Promise<SignedIn | null> => {
  const options = await api.account.passkeyOptions('sign_in', { signal })
  const response = await showPasskey(options, { mediation, signal })
  return response && (await api.account.signInByPasskey({ response }, { signal }))
}

/** Lets the browser offer passkeys at the field of the address, until `stop` is called or the screen is left. */
const useOfferedPasskey = (onSignedIn: (answer: SignedIn) => void) => {
  const stop = useRef(() => {})
  const tell = useEffectEvent(onSignedIn)
  useEffect(() => {
    let offer = new AbortController()
    const begin = async () => {
      if (!(await fillsInPasskeys()) || offer.signal.aborted) return
      const answer = await signInWith('conditional', offer.signal)
      if (answer) tell(answer)
    }
    // An offer that fails leaves the button and the password: nobody asked for it, so nobody is told.
    const quietly = () => void begin().catch(() => null)
    const renewal = setInterval(() => {
      offer.abort()
      offer = new AbortController()
      quietly()
    }, offerLifeMs)
    stop.current = () => {
      clearInterval(renewal)
      offer.abort()
    }
    quietly()
    return () => stop.current()
  }, [])
  return () => stop.current()
}

/** The way in without a password: a button, and what browsers offer by themselves. Nothing where there are no passkeys. */
export const PasskeySignIn = ({ onSignedIn }: { onSignedIn: (answer: SignedIn) => void }) => {
  const { t } = useTranslation('signIn')
  const stopOffer = useOfferedPasskey(onSignedIn)
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () => {
      // A browser asks one thing at a time.
      stopOffer()
      return signInWith('optional', new AbortController().signal)
    },
    onSuccess: (answer) => {
      if (answer) onSignedIn(answer)
    },
  })
  if (!hasPasskeys()) return null
  return (
    <div>
      <Button className="w-full" disabled={isPending} onClick={() => mutate()}>
        {t('passkey')}
      </Button>
      <div aria-live="polite">{data === null && <p className="mt-2 text-fine text-warn">{t('passkeyFailed')}</p>}</div>
      {error && <Refusal error={error} />}
      <p className="my-5 flex items-center gap-3 text-fine text-quiet before:h-px before:grow before:bg-hairline after:h-px after:grow after:bg-hairline">
        {t('orPassword')}
      </p>
    </div>
  )
}
