import { jsonOf, type openDoor, post } from './knock.ts'
import { worker } from './people.ts'

type Knock = ReturnType<typeof openDoor>

export const goodPassword = 'brass moons turning'

/** Everybody in a test is somebody new. */
export const newAddress = (): string => `${crypto.randomUUID()}@people.example`

/** Captured mail to an address, oldest first. Waits for one that is still being written after the answer. */
export const mailTo = async (address: string, atLeast = 1): Promise<readonly string[]> => {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await worker.MAIL_CAPTURE?.fetch('http://mail/')
    const all = Object.entries((await answer?.json<Record<string, string>>()) ?? {})
    const found = all
      .filter(([, message]) => message.includes(`To: ${address}\r\n`))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, message]) => message)
    if (found.length >= atLeast || attempt > 100) return found
    await scheduler.wait(20)
  }
}

/** The token in the link of a mail. */
export const tokenIn = (message: string | undefined): string => /\?token=([\w-]+)/.exec(message ?? '')?.[1] ?? ''

/** Cookies an answer sets, as a browser would send them back: those taken away are left out. */
export const cookiesSet = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .filter((cookie) => !/;\s*Max-Age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')

/** Headers of the web app's requests with a cookie. */
export const fromApp = (cookie: string): Record<string, string> => ({ cookie, origin: 'http://localhost:8787' })

/** Somebody who signed up, confirmed their address and signed in with a cookie. */
export const signUp = async (knock: Knock, { password = goodPassword, email = newAddress() } = {}) => {
  await knock('/auth/register', post({ email, password, name: 'Ada' }))
  const [mail] = await mailTo(email)
  await knock(`/auth/verify?token=${tokenIn(mail)}`)
  const answer = await knock('/auth/login', post({ email, password }))
  const cookie = cookiesSet(answer)
  const { user } = (await jsonOf(answer)) as { user: { id: string } }
  return { email, password, cookie, userId: user.id }
}
