/** Names of the providers of models; what the server of one's own is called depends on the sentence. */
export const providers = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  google: 'Google',
  deepseek: 'DeepSeek',
  groq: 'Groq',
  huggingface: 'Hugging Face',
  'workers-ai': 'Cloudflare Workers AI',
  openrouter: 'OpenRouter',
} as const
