import type { ClaimRules } from '../rule.ts'

/** French. */
export const french: ClaimRules = {
  language: 'fr',
  sets: {
    not: "ne|n'est|n'a|n'y|pas|jamais|ni|aucun|aucune|rien|sans|au lieu d'un",
    condition:
      "l'anxiété|anxiété|dépression|traumatisme|traumatismes|trauma|traumas|tdah|l'autisme|autisme|toc|l'insomnie|insomnie|crises d'angoisse|addiction|addictions|l'alcoolisme|alcoolisme|cancer|diabète|l'asthme|asthme|migraine|migraines|arthrite|l'hypertension|hypertension|douleurs chroniques|maladie|maladies|trouble|troubles|infection|l'infertilité|l'épilepsie|épilepsie|démence|allergies|schizophrénie|bipolarité|burn out|fibromyalgie",
    cure: 'guérit|guérissent|guérir|guéri|guérira|soigne|soignent|soigner|traite|traitent|traiter|élimine|éliminent|éliminer|soulage|soulagent|soulager|combat|combattre|prévient|prévenir|met fin à|vient à bout de|surmonte',
    medicine:
      'médicament|médicaments|médication|pilules|comprimés|antidépresseur|antidépresseurs|insuline|ordonnance|traitement|traitements|chimiothérapie|thérapie|cachets',
    sure: 'certainement|assurément|définitivement|inévitablement|sans aucun doute|à coup sûr|sûrement|immanquablement|forcément',
    profession:
      'thérapeute|médecin|docteur|psychologue|psychiatre|psychothérapeute|infirmier|infirmière|avocat|avocate|conseiller financier|conseillère financière',
  },
  barriers: ['pas', 'jamais', 'ni', 'aucun', 'aucune'],
  idioms: ['(traite|traiter|soigne|soigner) (le sujet|la question|bien|toi|les autres|son|sa|ton|ta|ses|tes)'],
  denials: ['<not> _ _ _ _ _ _'],
  doubts: ['(non|pas) (seulement|que)', 'sans aucun doute'],
  rules: [
    {
      id: 'cure.condition',
      example: "Cette méditation guérit l'anxiété.",
      phrases: [
        '<cure> (la|le|les|votre|ta|vos|tes|toute|toutes les|tous les|de la|du|des|symptômes de)? <condition>',
        '(remède|traitement|thérapie) (contre|pour|à|de) (la|le|les|votre|ta)? <condition>',
        "(libère|libérer|débarrasse|débarrasser) _ (de|du|des|d') (la|votre|ta)? <condition>",
        '(guérit|guérir|guérira|soigne) (le corps|votre corps|ton corps|tout)',
      ],
    },
    {
      id: 'cure.body',
      example: 'Ces sons renforcent votre système immunitaire.',
      phrases: [
        "(renforce|renforcent|stimule|stimulent|booste|boostent|répare|active) (le|la|l'|votre|ton|vos) (système immunitaire|immunité|l'immunité|adn|métabolisme)",
        '(baisse|baissent|fait baisser|réduit|réduisent|régule|régulent) (la|le|votre|ta|ton) (tension artérielle|tension|glycémie|cholestérol|cortisol|pression artérielle)',
        '(perdez|perds|perdre) _ (kilos|poids) (en|sans)',
        '(reprogramme|reprogrammer|reprogramment|recâble) (le|la|votre|ton|vos) (cerveau|esprit|subconscient|inconscient|neurones|adn)',
      ],
    },
    {
      id: 'proof.science',
      example: 'Une méthode cliniquement prouvée.',
      phrases: [
        '(cliniquement|scientifiquement|médicalement) (prouvé|prouvée|prouvés|prouvées|testé|testée|validé|validée|démontré|démontrée|approuvé|approuvée)',
        "(la science|les études|des études|les scientifiques|la recherche|les médecins) (l'a|l'ont|a|ont|le)? (prouve|prouvent|démontre|démontrent|prouvé|démontré|confirment|recommandent)",
        '(90|95|99|100|80|85) pour cent (efficace|des personnes|des cas|de réussite)',
      ],
    },
    {
      id: 'promise.guarantee',
      example: 'Résultats garantis.',
      phrases: [
        '(garanti|garantie|garantis|garanties|garantit|garantissons|garantissent|garantir)',
        '(ne rate jamais|marche toujours|fonctionne toujours|résultat immédiat|résultats immédiats|remède miracle)',
        '(je|nous) (vous|te)? (promets|promettons) (que)? (vous|tu|le succès|des résultats)?',
      ],
    },
    {
      id: 'medication.advice',
      example: 'Vous pouvez arrêter de prendre vos médicaments.',
      phrases: [
        '(arrêtez|arrête|arrêter|cessez|cesser|suspendez|réduisez|réduire|augmentez|doublez|jetez) (de|la dose de|les doses de)? (prendre)? (la|le|les|votre|vos|ton|tes|ta)? <medicine>',
        "(plus|pas) besoin (de|d'|du|des) (prendre|voir|consulter)? (vos|votre|tes|ton|un|le|les)? (médicament|médicaments|médecin|thérapeute|traitement|cachets|psychologue)",
        '(au lieu de|à la place de|remplace|remplacent|mieux que|meilleur que) (la|le|les|vos|votre|tes|ton|du|des|un)? (médicaments|médicament|médecin|thérapie|traitement médical|cachets)',
        "(prenez|prends) _ (mg|milligrammes|gouttes de|gélules de|comprimés de|gouttes d'|comprimés d')",
      ],
    },
    {
      id: 'persona.licensed',
      example: 'En tant que votre thérapeute, je vous conseille du repos.',
      phrases: [
        '(en tant que|comme) (votre|ton|ta)? <profession>',
        '(je suis|nous sommes) (votre|ton|ta|un|une)? <profession>',
        '(mes patients|mes patientes|mon diagnostic|je vous prescris|je te prescris|je diagnostique)',
      ],
    },
    {
      id: 'certainty.future',
      example: "En juin vous allez à coup sûr rencontrer l'amour.",
      phrases: [
        '(allez|vas|va|vont|serez|seras|sera|aurez|auras) <sure>',
        '<sure> (allez|vas|va|vont|serez|seras|sera|rencontrer|arriver|réussir|rencontrerez|rencontreras)',
        "(allez|vas) (rencontrer|épouser|gagner|trouver|recevoir|hériter) _ _ _ _ (en|avant|d'ici) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|2026|2027|2028)",
        '(êtes|es|est|était) (destiné|destinée|prédestiné|prédestinée|condamné|condamnée|voué|vouée) à',
        '(il est|est) (écrit|certain|inévitable) (que|dans les étoiles)',
        "rien ne (peut|pourra|va) (vous|te|l')? (arrêter|empêcher)",
      ],
    },
    {
      id: 'money.promise',
      example: 'Répétez ceci et vous deviendrez riche.',
      phrases: [
        '(deviendrez|deviendras|devenir|devenez|deviens|rendre|rendra|serez|seras) (riche|riches|millionnaire|fortuné|fortunée)',
        '(doublez|double|doubler|multipliez|multiplie|triplez) (votre|vos|ton|tes|ta) (argent|revenus|épargne|investissement|investissements|salaire)',
        "(gagnez|gagne|gagner|attirez|attire|attirer|recevez) _ _ (euros|dollars|millions|d'argent|argent|l'argent|mille) (en|par|vite|rapidement|sans|chaque|facilement)",
        '(revenus passifs|revenu passif|argent facile|profit garanti|placement sûr|sans risque)',
        '(gagner|gagnerez|gagneras|gagnez) (au|à la|le) (loto|loterie|gros lot)',
        "(achetez|achète|vendez|vends|investissez dans|investis dans) _ (actions|bitcoin|cryptomonnaies|l'or|immobilier|l'immobilier) (maintenant|aujourd'hui|en|quand)",
      ],
    },
  ],
}
