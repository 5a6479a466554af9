import type { ClaimRules } from '../rule.ts'

/** Portuguese as spoken in Brazil, Portugal and elsewhere. */
export const portuguese: ClaimRules = {
  language: 'pt',
  sets: {
    not: 'não|nunca|nem|jamais|nenhum|nenhuma|nada|ninguém|sem|em vez de um',
    condition:
      'ansiedade|depressão|trauma|traumas|tdah|autismo|toc|insônia|insónia|síndrome do pânico|ataques de pânico|vício|vícios|alcoolismo|câncer|cancro|diabetes|asma|enxaqueca|enxaquecas|artrite|hipertensão|pressão alta|dor crônica|dor crónica|doença|doenças|transtorno|transtornos|infecção|infertilidade|epilepsia|demência|alergias|esquizofrenia|bipolaridade|burnout|fibromialgia',
    cure: 'cura|curam|curar|curou|curará|trata|tratam|tratar|reverte|reverter|elimina|eliminam|eliminar|alivia|aliviam|aliviar|combate|combater|previne|prevenir|acaba com|livra te da|livra você da|supera|superar',
    medicine:
      'medicação|medicamento|medicamentos|remédio|remédios|comprimidos|antidepressivo|antidepressivos|insulina|receita|tratamento|quimioterapia|terapia',
    sure: 'com certeza|certamente|definitivamente|inevitavelmente|sem dúvida|garantidamente|100 por cento',
    profession:
      'terapeuta|médico|médica|psicólogo|psicóloga|psiquiatra|psicoterapeuta|enfermeiro|enfermeira|advogado|advogada|consultor financeiro|consultora financeira',
  },
  barriers: ['não', 'nunca', 'nem', 'jamais'],
  idioms: ['trata (se|te|me|com|de|o|a|os|as|cada|este|esta)', '(cura|curar) (o queijo|do queijo)'],
  denials: ['<not> _ _ _ _ _ _'],
  doubts: ['não (só|apenas|somente|há dúvida)', 'sem dúvida'],
  rules: [
    {
      id: 'cure.condition',
      example: 'Esta meditação cura a ansiedade.',
      phrases: [
        '<cure> (a|o|as|os|sua|tua|seu|teu|qualquer|toda|todas as|todos os|sintomas de)? (tua|sua|teu|seu)? <condition>',
        '(cura|tratamento|remédio|terapia) (para|contra|da|do) (a|o|as|os|sua|tua)? <condition>',
        '(livre|libertar te|se livrar|livrar se) (da|do|de) (sua|tua)? <condition>',
        '(cura|curar) (você|te|o corpo|o teu corpo|o seu corpo|tudo)',
      ],
    },
    {
      id: 'cure.body',
      example: 'Estes sons reforçam o sistema imunológico.',
      phrases: [
        '(reforça|reforçam|fortalece|fortalecem|aumenta|repara|ativa) (o|a|seu|teu)? (seu|teu|tua|sua)? (sistema imunológico|sistema imunitário|imunidade|dna|metabolismo)',
        '(baixa|baixam|reduz|reduzem|regula|regulam) (a|o)? (sua|tua)? (pressão arterial|glicose|colesterol|cortisol|tensão arterial)',
        '(emagrece|emagreça|perca|perde|perder) _ (quilos|peso) (em|sem)',
        '(reprograma|reprogramar|reprogramam|reconfigura) (o|a)? (seu|teu|sua|tua)? (cérebro|mente|subconsciente|inconsciente|neurônios|dna)',
      ],
    },
    {
      id: 'proof.science',
      example: 'Método clinicamente comprovado.',
      phrases: [
        '(clinicamente|cientificamente|medicamente) (comprovado|comprovada|provado|provada|testado|testada|validado|validada|aprovado|aprovada)',
        '(a ciência|estudos|cientistas|pesquisas|médicos) (já)? (prova|provam|comprova|comprovam|provou|comprovou|confirmam|recomendam|comprovaram)',
        '(90|95|99|100|80|85) por cento (eficaz|das pessoas|dos casos|de sucesso)',
      ],
    },
    {
      id: 'promise.guarantee',
      example: 'Resultados garantidos.',
      phrases: [
        '(garantido|garantida|garantidos|garantidas|garante|garantimos|garanto|garantia)',
        '(nunca falha|sempre funciona|funciona sempre|resultado imediato|resultados imediatos|cura milagrosa)',
        '(prometo|prometemos) (que)? (vai|você|tu|te|sucesso|resultados)',
      ],
    },
    {
      id: 'medication.advice',
      example: 'Pode parar de tomar a medicação.',
      phrases: [
        '(pare|para|parar|pares|deixe|deixa|deixar|suspenda|suspender|reduza|reduzir|aumente|dobre) (de)? (tomar)? (a|o|os|as)? (dose de|dose da|dose do)? (sua|tua|seu|teu|seus|teus)? <medicine>',
        '(não|já não) (precisa|precisas) (mais)? (de|do|da|dos)? (tomar)? (seu|teu|sua|tua|seus|teus)? (medicação|remédios|remédio|médico|comprimidos|terapeuta|tratamento|medicamentos)',
        '(em vez de|em vez da|em vez do|substitui|melhor do que|melhor que|no lugar de|no lugar da) (a|o|os|sua|seu|tua|teu)? (medicação|remédio|remédios|comprimidos|médico|terapia|tratamento médico)',
        '(tome|toma) _ (mg|miligramas|gotas de|cápsulas de|comprimidos de)',
      ],
    },
    {
      id: 'persona.licensed',
      example: 'Como sua terapeuta, aconselho descanso.',
      phrases: [
        'como (seu|sua|teu|tua|o seu|a sua|o teu|a tua)? <profession>',
        '(sou|somos) (o|a|um|uma)? (seu|sua|teu|tua)? <profession>',
        '(meus|os meus) pacientes|meu diagnóstico|o meu diagnóstico|prescrevo|diagnostico te',
      ],
    },
    {
      id: 'certainty.future',
      example: 'Em junho você vai com certeza encontrar o amor.',
      phrases: [
        '(vai|vais|irá|irás|será|terá|vão) <sure>',
        '<sure> (vai|vais|irá|irás|será|terá|vão|acontecerá|encontrará|encontrarás)',
        '(vai|vais|irá) (conhecer|casar|ganhar|encontrar|receber|herdar) _ _ _ _ (em|até) (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|2026|2027|2028)',
        '(está|estás|é|foi) (destinado|destinada|predestinado|predestinada|condenado|condenada) a',
        '(está escrito|é certo|é inevitável) (que|nas estrelas)',
        'nada (pode|poderá|vai) (te|o|a)? (impedir|deter)',
      ],
    },
    {
      id: 'money.promise',
      example: 'Repita isto e vai ficar rico.',
      phrases: [
        '(vai|vais|irá|para) (ficar|tornar se|se tornar|enriquecer) (rico|rica|milionário|milionária|ricos)?',
        '(duplique|duplica|dobre|dobra|multiplique|multiplica|triplica) (o|a|seu|sua|teu|tua|os)? (seu|teu|sua|tua|seus|teus)? (dinheiro|renda|rendimento|poupança|investimento|investimentos|salário)',
        '(ganhe|ganha|ganhar|atraia|atrai|atrair|receba) _ (euros|reais|dólares|milhões|dinheiro|mil) (em|por|rápido|depressa|sem|todos|fácil)',
        '(renda passiva|rendimento passivo|lucro garantido|dinheiro fácil|investimento seguro|sem risco)',
        '(ganhar|ganhará|ganhas|ganha) (na|a|o) (loteria|lotaria|euromilhões)',
        '(compre|compra|venda|vende|invista em) _ (ações|bitcoin|criptomoedas|ouro|imóveis) (agora|hoje|em|quando)',
      ],
    },
  ],
}
