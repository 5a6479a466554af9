import { expect, test } from 'vitest'
import { knock, origin } from '../../testing/knock.ts'
import { readyVideo } from '../../testing/owned-things.ts'
import { ask, withPassword } from '../../testing/person-with-password.ts'

/** The path of a fresh link to a video that is ready. */
const freshLink = async (): Promise<string> => {
  const owner = await withPassword()
  const answer = await ask(owner, 'GET', `/video/${await readyVideo(owner)}/access`)
  expect(answer.status).toBe(302)
  return answer.headers.get('location') ?? ''
}

const opened = (link: string, headers: Record<string, string> = {}): Promise<Response> =>
  knock(`${link}/open`, { method: 'POST', redirect: 'manual', headers })

test('the page of a link may be looked at by anybody: it is kept and indexed by nobody, and names no file', async () => {
  const link = await freshLink()
  expect(link).toMatch(/^\/v\/[\w-]{43}$/)
  for (const method of ['GET', 'HEAD', 'GET']) {
    const page = await knock(link, { method })
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).not.toContain('script-src')
    expect(await page.text()).not.toContain('media')
  }
})

test('every page has a nonce of its own', async () => {
  const link = await freshLink()
  const policies = await Promise.all([knock(link), knock(link)]).then((pages) =>
    pages.map((page) => page.headers.get('content-security-policy')),
  )
  expect(policies[0]).not.toBe(policies[1])
})

test.each([
  ['de-CH,de;q=0.9', 'de', 'Video ansehen'],
  ['pt-BR', 'pt', 'Ver o vídeo'],
  ['nl', 'en', 'Watch the video'],
])('who reads %s is spoken to in %s', async (header, language, words) => {
  const page = await knock(await freshLink(), { headers: { 'accept-language': header } })
  const text = await page.text()
  expect(text).toContain(`<html lang="${language}">`)
  expect(text).toContain(words)
})

test('only its own page opens it, once, and the cookie is for its path alone', async () => {
  const link = await freshLink()
  expect((await opened(link, { origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await opened(link, { origin: 'null' })).status).toBe(403)
  const first = await opened(link, { origin })
  expect([first.status, first.headers.get('location')]).toEqual([303, link])
  const cookie = first.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^orrery\.video=[\w-]{43}; /)
  for (const attribute of ['HttpOnly', 'SameSite=Strict', `Path=${link}`, 'Max-Age=600']) {
    expect(cookie).toContain(attribute)
  }
  const second = await opened(link, { origin })
  expect(second.status).toBe(410)
  expect(await second.text()).toContain('This video is gone')
  expect((await knock(link)).status).toBe(410)
})

test('what was never made is a page that says so, wherever it is asked for', async () => {
  const unknown = `/v/${'A'.repeat(43)}`
  const page = await knock(unknown)
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8'])
  expect((await opened(unknown)).status).toBe(404)
  expect((await knock(`${unknown}/media`)).status).toBe(404)
  expect((await knock(`${unknown}/ended`, { method: 'POST' })).status).toBe(204)
  expect((await knock('/v/%3Cscript%3E')).status).toBe(404)
})

test('before it is opened there is no film, and a pass of another link opens none', async () => {
  const [link, other] = [await freshLink(), await freshLink()]
  expect((await knock(`${link}/media`)).status).toBe(403)
  const cookie = (await opened(other)).headers.get('set-cookie')?.split(';')[0] ?? ''
  expect((await knock(`${link}/media`, { headers: { cookie } })).status).toBe(403)
  expect((await knock(link)).status).toBe(200)
})
