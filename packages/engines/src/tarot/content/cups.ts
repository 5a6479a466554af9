import type { CardText } from './card-text.ts'

/** The suit of Cups: feeling, closeness, imagination. Our own words, from the imagery of the deck. */
export const cups: Readonly<Record<string, CardText>> = {
  ace_of_cups: {
    image: 'A hand offers a chalice that overflows in streams into a lily pond, while a dove dives towards it.',
    keywords: {
      upright: ['open heart', 'tenderness', 'new feeling'],
      reversed: ['held-back feeling', 'emptiness', 'spilt care'],
    },
    essence: {
      upright: 'a feeling that fills the cup and runs over',
      reversed: 'a heart turned down so that nothing can get in or out',
    },
    upright:
      'Nobody poured this: the cup fills from within and gives to the pond below. Affection, inspiration or forgiveness offers itself without being earned. You only have to hold still and receive, and then let the surplus go where it wants.',
    reversed:
      'The chalice is upside down and dry. You may be saving your feelings for a safer time, or giving them out as fast as they come. Turn the cup upright first; filling it is a second matter.',
    relationships: 'What would you say if you were sure it would be received kindly?',
    work: 'Do the part of the job you love first, and let it colour the rest.',
    growth: 'Allow yourself to be moved by something today, and do not explain it.',
    step: {
      upright: 'Tell someone what they mean to you.',
      reversed: 'Spend an hour with music, water or a friend who asks nothing.',
    },
  },
  two_of_cups: {
    image:
      'A young man and woman pledge each other with raised cups beneath a winged lion’s head and a staff entwined by snakes.',
    keywords: {
      upright: ['mutuality', 'partnership', 'pledge'],
      reversed: ['imbalance', 'misread signals', 'parting'],
    },
    essence: {
      upright: 'a meeting of two who give in equal measure',
      reversed: 'a pair of cups that no longer stand level',
    },
    upright:
      'The two cups are held at the same height; that is the secret of the card. A bond, an alliance or a reconciliation rests on being equals. Offer what you want to receive, look the other in the eye, and seal it with something definite.',
    reversed:
      'One of you reaches while the other has stepped back. Perhaps it was never spoken what each would bring. Before adding sweetness, restore the level: ask, answer, and let the silence between be short.',
    relationships: 'When did you last exchange promises, even small ones?',
    work: 'Pick a partner whose strengths begin where yours leave off.',
    growth: 'Treat yourself as the other in this card for a day.',
    step: {
      upright: 'Make an agreement of equals and drink to it.',
      reversed: 'Ask directly how the other sees the balance.',
    },
  },
  three_of_cups: {
    image: 'Three women dance in a ring among fruit and flowers with their cups lifted together.',
    keywords: { upright: ['friendship', 'festivity', 'community'], reversed: ['gossip', 'excess', 'left out'] },
    essence: {
      upright: 'a circle of friends with something to toast',
      reversed: 'a party that leaves someone outside',
    },
    upright:
      'Pumpkins at their feet: the harvest is in and the dancing can start. Joy is meant to be shared sideways, among equals, without a host or a stage. Look to your friends; they hold a part of the answer and some of the fun.',
    reversed:
      'The circle has closed, with you on the wrong side of it or too deep inside. Talk about the absent has replaced talk with them, or one glass became five. Leave early and see one friend on their own.',
    relationships: 'Bring your two worlds to one table and see who laughs.',
    work: 'Team spirit is made of shared meals and credit given by name.',
    growth: 'Which friend have you outgrown, and which have you neglected?',
    step: {
      upright: 'Gather two friends for no special reason.',
      reversed: 'Refuse the gossip once and change the subject.',
    },
  },
  four_of_cups: {
    image:
      'A young man under a tree, arms folded, looks at three cups on the grass and not at a fourth held out by a hand from a cloud.',
    keywords: {
      upright: ['apathy', 'contemplation', 'missed offer'],
      reversed: ['renewed interest', 'awakening', 'acceptance'],
    },
    essence: {
      upright: 'an offer unseen by eyes turned inward',
      reversed: 'an interest that stirs again after a dull spell',
    },
    upright:
      'Three cups stand before him and none will do; the fourth is at his elbow and he has not turned his head. Weariness has its reasons, and sitting out a dance is permitted. Only make sure you are declining and have not merely failed to look.',
    reversed:
      'He is about to glance up. Curiosity comes back in small coin: a taste, an invitation, a colour. Follow it without asking whether it deserves your whole heart; appetite grows at the table.',
    relationships: 'What kindness has become so regular that you no longer see it?',
    work: 'Boredom is information about the task; find out which part has gone flat.',
    growth: 'Sit with the discontent long enough to hear what it would prefer.',
    step: {
      upright: 'Look once more at an offer you dismissed without reading.',
      reversed: 'Say yes to the next small invitation.',
    },
  },
  five_of_cups: {
    image:
      'A cloaked figure bows over three spilt cups while two still stand behind, and a bridge crosses the river to a small keep.',
    keywords: { upright: ['grief', 'regret', 'loss'], reversed: ['acceptance', 'turning round', 'return'] },
    essence: {
      upright: 'a loss that hides what is still standing',
      reversed: 'a slow turn from what was spilt to what remains',
    },
    upright:
      'Three cups are down, and the cloak says they may be mourned. The two upright ones are behind the figure, and the bridge is further on; neither will leave. Give regret its hour. Afterwards turn round, and count again.',
    reversed:
      'The head comes up. You have cried enough over this particular milk and something in you has noticed the bridge. Take the remaining cups along: what survived the spill is tougher than you thought.',
    relationships: 'Let the other mourn in their own way, without hurrying them to the bright side.',
    work: 'Write down what the failure cost, what it taught, and what is left.',
    growth: 'Which disappointment has become a place where you live?',
    step: {
      upright: 'Name the loss to somebody who will not try to fix it.',
      reversed: 'Cross the bridge: visit, call or begin again.',
    },
  },
  six_of_cups: {
    image: 'In an old courtyard a boy hands a smaller child a cup filled with white flowers.',
    keywords: { upright: ['memory', 'kindness', 'innocence'], reversed: ['nostalgia', 'outgrown past', 'moving on'] },
    essence: {
      upright: 'a simple kindness with the scent of former days',
      reversed: 'a past so sweet that it keeps the present waiting',
    },
    upright:
      'The cups hold flowers instead of wine, as in a game that children play at being grown up. Something from earlier returns with a gift: a friend, a place, a way of being unguarded. Receive it, and give in the same uncalculating way.',
    reversed:
      'You keep going back to a courtyard that was never quite so sunny. Memory edits; it leaves out the rain. Take one thing of value from there and carry it forward, and let the rest stay young without you.',
    relationships: 'Ask about a childhood memory you have never heard.',
    work: 'An old contact or an early skill is more useful than you expect.',
    growth: 'What did you know at ten that you have since unlearned?',
    step: {
      upright: 'Send a greeting to someone out of your past.',
      reversed: 'Change one custom you keep only because it used to be lovely.',
    },
  },
  seven_of_cups: {
    image:
      'A dark silhouette stands before seven cups floating on cloud, filled with a castle, jewels, a wreath, a dragon and other visions.',
    keywords: {
      upright: ['choices', 'fantasy', 'wishful thinking'],
      reversed: ['sobriety', 'decision', 'clear priorities'],
    },
    essence: {
      upright: 'a row of shining possibilities, none of them touched yet',
      reversed: 'a daydream giving way to one clear choice',
    },
    upright:
      'Every cup contains something desirable and all of them stand on cloud. Imagination is doing lovely work and no one has asked the price. Enjoy the display, then reach out and tap each cup to hear which is solid.',
    reversed:
      'The mist goes and one cup is left on the table. It shines less than it did, and it can be lifted. Thank the other visions for the entertainment and begin with this.',
    relationships: 'Do you love the person or the picture in the cup?',
    work: 'Rank the options by what you would still choose on a rainy Tuesday.',
    growth: 'Which of your dreams asks for effort and which only for sighs?',
    step: {
      upright: 'Choose one of the seven and find out what it really costs.',
      reversed: 'Close six tabs, in whatever sense applies.',
    },
  },
  eight_of_cups: {
    image:
      'A figure in red walks away into the hills at night, leaving eight neatly stacked cups with a gap in the row.',
    keywords: { upright: ['departure', 'search', 'letting be'], reversed: ['lingering', 'fear of change', 'return'] },
    essence: {
      upright: 'a leaving without quarrel, in search of something deeper',
      reversed: 'a departure considered every night and undone every morning',
    },
    upright:
      'The cups are whole and well arranged; only there is a gap that no cup of this kind will fill. You can go without having been driven out. Take a staff, go by moonlight, and do not knock anything over to justify yourself.',
    reversed:
      'One foot is on the path and one remains with the cups. You may be staying out of loyalty, or leaving out of habit. Ask whether the gap can be closed here; if it can, stay with your whole weight.',
    relationships: 'What is missing that neither of you could simply add?',
    work: 'Good is not the same as yours; give notice to the part that is merely good.',
    growth: 'Go for a time where nobody knows your stack of cups.',
    step: {
      upright: 'Take one honest step away and see how it feels by evening.',
      reversed: 'Decide until when you will try, and what trying means.',
    },
  },
  nine_of_cups: {
    image: 'A stout, contented man sits with folded arms before a curved shelf of nine cups.',
    keywords: {
      upright: ['contentment', 'wish granted', 'enjoyment'],
      reversed: ['smugness', 'surfeit', 'hollow wish'],
    },
    essence: {
      upright: 'a wish come true and a good seat to enjoy it from',
      reversed: 'a full shelf that has stopped giving pleasure',
    },
    upright:
      'Old card readers called this the wish card, and the host looks as if he knew. You have what you asked for, or you are close. Enjoy it in company and without hedging; satisfaction is a skill, and it wants exercise.',
    reversed:
      'All nine cups are there and he is guarding them. The wish may have come in another size than the need. Ask which of these pleasures you would miss, and give the others away while they still taste of something.',
    relationships: 'Share the good bottle; it was for an occasion, and this is one.',
    work: 'Stop and take in that the thing you wanted last year is now ordinary.',
    growth: 'What would be enough?',
    step: {
      upright: 'Savour one finished thing for a whole evening.',
      reversed: 'Trade a habit of comfort for one of real pleasure.',
    },
  },
  ten_of_cups: {
    image: 'A couple raise their arms to a rainbow of ten cups while two children dance beside a stream and a cottage.',
    keywords: { upright: ['harmony', 'family', 'lasting joy'], reversed: ['strained home', 'ideal image', 'distance'] },
    essence: {
      upright: 'a shared happiness under one roof',
      reversed: 'a picture of happiness that nobody in it feels',
    },
    upright:
      'The rainbow belongs to no one in particular, which is why everyone is glad. Peace among people who have chosen one another is within reach, or present already and in need of noticing. Protect the ordinary evening; it is made of that.',
    reversed:
      'The photograph is perfect and someone cried before it was taken. An ideal of family or friendship is being served at the expense of its members. Lower the rainbow to table height and talk about the dishes.',
    relationships: 'What does home mean to each of you, in one concrete sentence?',
    work: 'Good colleagues are worth a detour; tell them before they leave.',
    growth: 'Forgive your people for being the ones you have.',
    step: {
      upright: 'Spend an unplanned evening with those you call home.',
      reversed: 'Drop one performance of happiness and see who comes closer.',
    },
  },
  page_of_cups: {
    image: 'A youth in a flowered tunic stands by the sea and regards a fish that peeps out of a cup.',
    keywords: { upright: ['imagination', 'sweetness', 'surprise'], reversed: ['moodiness', 'escapism', 'shy feeling'] },
    essence: { upright: 'a gentle messenger with an unlikely gift', reversed: 'a tender soul in hiding' },
    upright:
      'A fish looks out of the cup, and the page is not alarmed but charmed. Let odd fancies speak; they are the beginnings of art and of affection. Someone may approach you shyly, or the shy one may be you.',
    reversed:
      'The fish went back in. A feeling was laughed at once and now prefers to be peculiar by itself. Coax it with play, and beware of the daydream that takes the place of every conversation.',
    relationships: 'Offer the small silly token; it says what speeches cannot.',
    work: 'Note the ideas that seem ridiculous and read them again on Friday.',
    growth: 'Draw, hum or scribble for no audience.',
    step: {
      upright: 'Make something small and give it away.',
      reversed: 'Tell one person about the feeling you have been hiding behind a joke.',
    },
    archetype: 'the dreamy child',
  },
  knight_of_cups: {
    image: 'A knight with winged helmet rides a calm grey horse towards a stream, holding a cup straight before him.',
    keywords: { upright: ['invitation', 'romance', 'idealism'], reversed: ['empty promise', 'mood swing', 'flattery'] },
    essence: {
      upright: 'a courteous bearer of an offer from the heart',
      reversed: 'a charmer whose promise has no address on it',
    },
    upright:
      'His horse walks, because what he carries would spill at a gallop. An invitation, a declaration or a call of beauty comes near, or wants to be brought by you. Ride with it at a pace that keeps the cup full.',
    reversed:
      'He has stopped to admire himself in the stream. Sentiment is plentiful and plans are thin. Enjoy the verse and ask for a date and an hour; if he dissolves, it was only weather.',
    relationships: 'Court the person you already have.',
    work: 'Follow the inspiring offer as far as its contract.',
    growth: 'Keep the ideal, and let it be carried by a real horse.',
    step: {
      upright: 'Make the invitation.',
      reversed: 'Turn one vague promise of yours into a definite one, or take it back.',
    },
    archetype: 'the romantic',
  },
  queen_of_cups: {
    image: 'A queen on a throne at the water’s edge gazes at an ornate closed cup with angels for handles.',
    keywords: { upright: ['empathy', 'intuition', 'devotion'], reversed: ['overwhelm', 'moods', 'self-neglect'] },
    essence: {
      upright: 'a deep listener who keeps what she is told',
      reversed: 'a kind heart that no longer knows its own shores',
    },
    upright:
      'Hers is the only cup in the suit with a lid: she feels everything and does not pour it out for anyone who asks. Listen below the words, your own included. Care that comes from such depth need not be busy.',
    reversed:
      'The tide is over the steps of the throne. You feel for everybody and can no longer tell whose sorrow it is. Put the lid back on for an evening; kindness that drowns helps no one.',
    relationships: 'Listen for ten minutes without offering a remedy.',
    work: 'Your sense of the mood in the room is a fact like any other, so use it.',
    growth: 'Which feeling do you guard so well that you have never opened it yourself?',
    step: {
      upright: 'Ask someone how they really are, and then wait.',
      reversed: 'Give back a worry that belongs to another.',
    },
    archetype: 'the listener',
  },
  king_of_cups: {
    image:
      'A king sits on a stone throne that floats on a rough sea, cup in one hand and sceptre in the other, a fish leaping behind.',
    keywords: {
      upright: ['composure', 'tolerance', 'wise heart'],
      reversed: ['bottled feeling', 'manipulation', 'volatility'],
    },
    essence: { upright: 'a steady heart on a moving sea', reversed: 'a calm face with a storm kept behind it' },
    upright:
      'The waves are high and his hem is dry. He has not banished feeling, for he rules in the midst of it. Keep your head and your warmth at once; others will calm down in the space you hold.',
    reversed:
      'Too much is being smoothed over. What is swallowed daily comes out as coldness, a barbed joke or one large explosion. Lower the mask by an inch, with someone who will not take advantage.',
    relationships: 'Show that you are moved without asking the other to manage it.',
    work: 'Be the one who stays civil when the deadline breaks.',
    growth: 'What would you feel if you were not in charge?',
    step: {
      upright: 'Mediate where two people you like have stopped talking.',
      reversed: 'Say the sentence that begins with I felt.',
    },
    archetype: 'the calm harbour',
  },
}
