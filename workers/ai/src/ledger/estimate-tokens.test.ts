import { expect, test } from 'vitest'
import { estimateInput, estimateTokens } from './estimate-tokens.ts'

/** First articles of the Universal Declaration of Human Rights; tokens as gpt-tokenizer 3 counts them by o200k_base. */
const counted: readonly [language: string, tokens: number, text: string][] = [
  [
    'English',
    70,
    'All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood. Everyone has the right to life, liberty and security of person. No one shall be held in slavery or servitude; slavery and the slave trade shall be prohibited in all their forms.',
  ],
  [
    'German',
    82,
    'Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen. Jeder hat das Recht auf Leben, Freiheit und Sicherheit der Person. Niemand darf in Sklaverei oder Leibeigenschaft gehalten werden; Sklaverei und Sklavenhandel sind in allen ihren Formen verboten.',
  ],
  [
    'Turkish',
    66,
    'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler. Yaşamak, hürriyet ve kişi emniyeti her ferdin hakkıdır.',
  ],
  [
    'Russian',
    61,
    'Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства. Каждый человек имеет право на жизнь, на свободу и на личную неприкосновенность.',
  ],
  [
    'Arabic',
    56,
    'يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. وقد وهبوا عقلا وضميرا وعليهم أن يعامل بعضهم بعضا بروح الإخاء. لكل فرد الحق في الحياة والحرية وسلامة شخصه.',
  ],
  [
    'Hindi',
    54,
    'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए।',
  ],
  [
    'Chinese',
    81,
    '人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。人人有权享有生命、自由和人身安全。任何人不得使为奴隶或奴役；一切形式的奴隶制度和奴隶买卖，均应予以禁止。',
  ],
]

test.each(counted)('%s is counted to a sixth', (_language, tokens, text) => {
  expect(estimateTokens(text) / tokens).toBeGreaterThan(5 / 6)
  expect(estimateTokens(text) / tokens).toBeLessThan(7 / 6)
})

test('indents and ruled lines are not counted letter by letter', () => {
  expect(estimateTokens(`{\n${' '.repeat(400)}}`)).toBeLessThan(30)
})

test('nothing is no token, and more text is never fewer tokens', () => {
  expect(estimateTokens('')).toBe(0)
  const [[, , text]] = counted as [(typeof counted)[number]]
  for (let length = 1; length < text.length; length += 1) {
    expect(estimateTokens(text.slice(0, length))).toBeGreaterThanOrEqual(estimateTokens(text.slice(0, length - 1)))
  }
})

test('a picture counts as a picture, not as the letters that it is sent in', () => {
  const url = `data:image/png;base64,${'iVBORw0KGgo'.repeat(10_000)}`
  const input = estimateInput({ messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }] })
  expect(input).toBeLessThan(2000)
})
