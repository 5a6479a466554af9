import type { ClaimRules } from '../rule.ts'

/** English. */
export const english: ClaimRules = {
  language: 'en',
  sets: {
    not: "not|never|no|nor|neither|don't|doesn't|does not|won't|can't|cannot|isn't|aren't|wasn't|wouldn't|nothing|nobody|without|rather than|instead of a",
    condition:
      'anxiety|depression|depressions|trauma|traumas|ptsd|adhd|autism|ocd|insomnia|panic attacks|addiction|addictions|alcoholism|cancer|diabetes|asthma|migraine|migraines|arthritis|hypertension|high blood pressure|chronic pain|chronic illness|illness|illnesses|disease|diseases|sickness|disorder|disorders|infection|infections|infertility|epilepsy|dementia|alzheimers|psoriasis|allergies|eating disorder|eating disorders|bipolar disorder|schizophrenia|burnout|tinnitus|fibromyalgia|covid|any condition|mental illness',
    cure: 'cure|cures|cured|curing|heal|heals|healed|healing|treat|treats|treated|treating|reverse|reverses|reversing|eliminate|eliminates|eliminating|remedy|remedies|eradicate|eradicates|get rid of|gets rid of|overcome|overcomes|relieve|relieves|alleviate|alleviates|prevent|prevents',
    medicine:
      'medication|medications|meds|medicine|medicines|pills|antidepressants|antidepressant|prescription|prescriptions|insulin|drugs|tablets|lithium|treatment|chemotherapy|therapy',
    sure: 'definitely|certainly|undoubtedly|inevitably|surely|absolutely|100 percent|without fail|without doubt|without a doubt|guaranteed',
  },
  barriers: ['not', 'never', 'no', "doesn't", "don't", "won't", 'cannot', "can't", "isn't"],
  idioms: [
    'treat (yourself|myself|each|every|others|people|the|it|them|this|that|him|her)',
    'treatment of (the|a|this) (subject|theme|topic|material)',
    'heal (a|the) (rift|divide|breach|quarrel)',
    'history of medicine|medicine (wheel|ball|cabinet)',
  ],
  denials: ['<not> _ _ _ _ _ _'],
  doubts: ['(not|no) (only|just|merely|longer|doubt|matter|wonder)', 'nothing (short|less|but)'],
  rules: [
    {
      id: 'cure.condition',
      example: 'This meditation cures anxiety.',
      phrases: [
        '<cure> (your|all|any|the|most|every|their|his|her|my|our|even|severe|chronic|mild|deep|childhood)? (symptoms of|signs of|kind of|forms of|types of)? (your|severe|chronic|childhood|deep)? <condition>',
        '(cure|remedy|treatment|therapy|antidote) (for|against) (your|all|any|severe|chronic|mild)? <condition>',
        '<condition> (is|are|will be|can be|gets|was|were) (cured|healed|treated|reversed|eliminated|gone)',
        '(free|freed|rid) (you|yourself)? (from|of) (your|all|any)? <condition>',
        '(cures|heals) (you|your body|the body|illness|everything|itself)',
        '(will|can|to) (cure|heal) (you|your body)',
        '(diagnose|diagnoses|diagnosed) (you|your|with)',
      ],
    },
    {
      id: 'cure.body',
      example: 'These tones boost your immune system.',
      phrases: [
        '(boost|boosts|boosting|strengthen|strengthens|repair|repairs) (your|the) (immune system|immunity|dna|metabolism|hormones)',
        '(lower|lowers|lowering|reduce|reduces|regulate|regulates) (your|the)? (blood pressure|blood sugar|cholesterol|cortisol)',
        '(detox|detoxes|detoxify|detoxifies) (your|the) (body|liver|blood|cells)',
        '(lose|shed|drop) _ _ (pounds|kilos|kilograms|kg|weight) (in|within|without|fast)',
        '(rewire|rewires|rewiring|reprogram|reprograms|reprogramming|reprogramme) (your|the)? (brain|mind|subconscious|neurons|neural|dna|cells|nervous system)',
        'subconscious (will|is|gets|absorbs) _ (reprogrammed|rewired|absorb|believe|believes|obey)',
      ],
    },
    {
      id: 'proof.science',
      example: 'Clinically proven to work.',
      phrases: [
        '(clinically|scientifically|medically) (proven|tested|validated|demonstrated|verified|approved|confirmed)',
        '(science|scientists|studies|research|doctors|medicine) (has|have)? (proves|proven|prove|proved|confirms|confirm|confirmed|recommend|recommends|shows that this|show that this)',
        '(proven|shown) (to work|to cure|to heal|to reduce|to treat|effective|results|by science|in studies)',
        '(effective|works|work|success|success rate) (in|for|of)? (up to|over|more than)? (90|91|92|93|94|95|96|97|98|99|100|80|85) (percent|per cent|of|people|cases)',
        '(90|91|92|93|94|95|96|97|98|99|100|80|85) (percent|per cent)? (effective|success rate|accurate|accuracy|of (people|users) (feel|report|see|recover|are))',
      ],
    },
    {
      id: 'promise.guarantee',
      example: 'Results are guaranteed.',
      phrases: [
        '(guaranteed|guarantees|guarantee|guaranteeing)',
        '(money back|risk free) (promise|guarantee|results)',
        '(always works|never fails|works every time|works for everyone|works without fail|instant results|miracle cure)',
        '(we|i) promise (you)? (that)? (you will|results|success|healing|you’ll)',
      ],
    },
    {
      id: 'medication.advice',
      example: 'You can stop taking your medication now.',
      phrases: [
        '(stop|quit|skip|halve|double|reduce|increase|lower|drop|throw away|come off|get off|wean off) (taking|using)? (your|the|all|any|his|her)? (dose of|dosage of)? (your)? <medicine>',
        "(don't|do not|no longer|never|won't) (need|have to take|take|trust) (to take)? (your|the|any|more)? (medication|meds|medicine|pills|doctor|doctors|antidepressants|insulin|therapist|therapy|treatment)",
        '(instead of|rather than|replaces|replace|substitute for|better than|alternative to) (your|taking|a|seeing a|the|any)? (medication|meds|medicine|pills|antidepressants|doctor|therapist|medical treatment|chemotherapy|therapy)',
        '(take|taking|try|swallow) _ _ (mg|milligrams|milligram|tablets of|drops of|capsules of)',
        '(change|adjust|reduce|increase|lower|double) (your|the) (dose|dosage)',
      ],
    },
    {
      id: 'persona.licensed',
      example: 'As your therapist I advise rest.',
      phrases: [
        '(as|being) (your|a|an) (licensed|certified|qualified|registered|trained|experienced|personal)? (therapist|doctor|psychologist|psychiatrist|physician|counsellor|counselor|psychotherapist|nurse|lawyer|financial adviser|financial advisor|clinician) (i|we|my|and)',
        "(i'm|i am|we are|we're) (your|a|an) (licensed|certified|qualified|registered|trained|experienced|personal|clinical)? (therapist|doctor|psychologist|psychiatrist|physician|counsellor|counselor|psychotherapist|nurse|lawyer|financial adviser|financial advisor|clinician|medical professional)",
        '(trust me|in my) (as a|professional|medical|clinical) (doctor|therapist|opinion|judgement|judgment|advice|experience)',
        '(my|our) (patients|diagnosis|prescription|clinical practice)',
        '(i|we) (diagnose|prescribe) ',
      ],
    },
    {
      id: 'certainty.future',
      example: 'You will definitely meet the love of your life in June.',
      phrases: [
        '(you|he|she|they|it|this|your _|everything|success|love|money) (will|shall|are|is|’ll) <sure>',
        "(you'll|you will) (soon)? (meet|marry|find|win|receive|inherit|become) _ _ _ _ (in|on|by|before|within) (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|the next|this|a week|weeks|days|2026|2027|2028|2029|2030)",
        "(you'll|you will) (soon)? (meet|marry|find|win|receive|inherit|become) _ _ _ _ (next (week|month|year)|tomorrow|tonight|this (week|month|year))",
        '(you are|you’re|are|is|was|were) (destined|fated|doomed|predestined|certain|guaranteed) to',
        '(it is|it’s|is) (certain|written|inevitable|guaranteed|a certainty) (that|in the stars)',
        '<sure> (happen|come true|succeed|win|meet|become|get)',
        '(nothing|no one|nobody) (can|will) (stop|prevent) (you|it|this)',
        '(predicts|predict|foretells|foretell) (that)? (you|your|with certainty|exactly)',
      ],
    },
    {
      id: 'money.promise',
      example: 'Repeat this and you will become rich within a month.',
      phrases: [
        '(will|to|and) (become|get|grow|be|make you|makes you) (rich|wealthy|a millionaire|debt free|financially free)',
        '(double|triple|multiply) (your|the) (money|income|savings|salary|investment|investments|wealth)',
        '(earn|make|receive|attract|manifest) (up to)? _ (dollars|euros|pounds|thousand|million|thousands|millions|money|wealth|cash) (in|within|fast|easily|overnight|without|from home|per|a (day|week|month)|every|by)',
        '(passive|guaranteed|effortless|unlimited) (income|wealth|profit|profits|returns)',
        '(risk free|safe|sure) (investment|profit|returns|bet)',
        '(win|winning) the (lottery|jackpot)',
        '(buy|sell|invest in) _ (stocks|shares|bitcoin|crypto|gold|property) (now|today|in|when|before|while)',
      ],
    },
  ],
}
