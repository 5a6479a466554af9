/** Our words for one gate: name, keynote, description, and its theme at its best (gift) and under strain (shadow). */
export type GateText = { name: string; keynote: string; description: string; gift: string; shadow: string }

/** The 64 gates. Names are our renderings of the hexagrams of the same numbers; sources: README.md. */
export const gates: Record<number, GateText> = {
  1: {
    name: 'Original Spark',
    keynote: 'Making something no one asked for',
    description:
      'Heaven turning without pause is the old picture here, and it describes how new things keep rising in you unbidden. You create from your own direction rather than from demand. The work needs no defence and no committee; it needs hours, privacy and, once it exists, a place at gate 8 where it can be shown.',
    gift: 'By plain example, leave is given to everyone to be entirely themselves.',
    shadow: 'Waiting for permission or praise, you put off the very thing that only you would make.',
  },
  2: {
    name: 'Receptive Ground',
    keynote: 'Knowing the way without being able to explain it',
    description:
      'Earth carries whatever is set upon it and brings each seed up in its own time. You have that kind of inner compass: a feeling for where things belong and which resource should go where. Drivers and makers orient themselves by you, though you seldom do the driving.',
    gift: 'The right direction is clear to you well before there are reasons for it.',
    shadow: 'Steering by other people’s maps leaves you resentful or adrift.',
  },
  3: {
    name: 'Difficult Birth',
    keynote: 'Order found inside confusion',
    description:
      'Thunder stirs below, clouds hang above, and the first shoot has not yet broken the soil. Beginnings are like that for you: tangled, pressured, impossible to rush. Sort one thread at a time, accept help, and the muddle turns out to have been an arrangement nobody had seen before.',
    gift: 'Patience with the mess, until a new order shows itself.',
    shadow: 'Panic at the chaos makes you grab the first rule in sight, or abandon what was about to sprout.',
  },
  4: {
    name: 'Young Answers',
    keynote: 'Offering a solution to be tested',
    description:
      'A spring comes out at the foot of a mountain and does not yet know where it will run. Your mind supplies answers in just that fresh, untried manner, quickly and in neat formulas. They are proposals, best handed to somebody with a real question, and best tried before they are believed.',
    gift: 'Where others only repeat the problem, a workable formula occurs to you.',
    shadow: 'Mistaking an answer for the truth, you defend it after the evidence has left.',
  },
  5: {
    name: 'Patient Waiting',
    keynote: 'Trusting a fixed rhythm',
    description:
      'Clouds have risen and the rain will come; meanwhile, says the hexagram, eat and be cheerful. Habits are your form of faith. The same walk, the same mug, the same hour for the same task keep you in time with nature, and people who disturb your routine disturb more than they realise.',
    gift: 'Your steady timing calms everything that lives or works around you.',
    shadow: 'Others rearrange your days, and then nothing runs smoothly.',
  },
  6: {
    name: 'Contention',
    keynote: 'Deciding who may come close',
    description:
      'Sky pulls upward and water runs down, so the two part ways and friction begins. You regulate nearness by feeling: open on one day, walled on another. Heat between people is not always a quarrel; it can be the warmth by which you find out whether closeness will bear fruit.',
    gift: 'A sense for the exact moment when a barrier should fall or stand.',
    shadow: 'Opening or slamming the door in a mood, you make conflict out of what only needed a pause.',
  },
  7: {
    name: 'The Army',
    keynote: 'Leading from beside the throne',
    description:
      'Groundwater gathered inside the earth stands for the strength of many held in order. Yours is the influence of the adviser, the section leader, the one whose sense of direction others quietly follow. Take the role that is offered, keep the goal in sight, and let somebody else wear the hat.',
    gift: 'A group comes into step through the way you carry your own part.',
    shadow: 'Hunger for the title, or orders given to people who never enlisted.',
  },
  8: {
    name: 'Union',
    keynote: 'Contributing by being unlike',
    description:
      'Water spread over the land finds its level and joins everything it touches. You hold things together by adding what only you would add, an odd taste, a bold style, an unexpected angle. From your place in the throat you can also promote the creation of others, as agent, editor or host.',
    gift: 'You make originality visible, so that a whole group profits from it.',
    shadow: 'To be included you imitate, and the contribution goes missing.',
  },
  9: {
    name: 'Gentle Restraint',
    keynote: 'Power gathered in small details',
    description:
      'A mild wind holds back the clouds; nothing large can be forced today, so one tends to little things. Detail feeds you as long as it belongs to something you have said yes to. Line by line, stitch by stitch, you put energy into the point that others would skip.',
    gift: 'Your attention can stay with a single matter until it gives way.',
    shadow: 'Fussing over trifles, or hours scattered on everything but the essential.',
  },
  10: {
    name: 'Careful Step',
    keynote: 'Behaving as oneself, even beside a tiger',
    description:
      'The text speaks of treading on a tiger’s tail without being bitten, thanks to good conduct. How you carry yourself is your chief concern: manners, posture, self-respect, the small dignities of a day. Loving the life you are actually leading is less a mood than a practice for you.',
    gift: 'Your ease with yourself gives everyone nearby leave to be natural.',
    shadow: 'So watchful of your own performance that you step on the tail after all.',
  },
  11: {
    name: 'Peace',
    keynote: 'A meadow full of ideas',
    description:
      'When heaven bends down and earth reaches up, the small departs and the great arrives. In the mind that looks like an abundance of images, memories and beliefs, most of them lovely and few of them instructions. Share the pictures; somebody listening may be the one who should build them.',
    gift: 'Possibilities stay alive because you tell them well.',
    shadow: 'You chase every bright notion yourself and finish the year surrounded by beginnings.',
  },
  12: {
    name: 'Closed Passage',
    keynote: 'Speaking only when the mood is right',
    description:
      'Sky and earth have turned their backs, and whoever is wise keeps their best to themselves for the time being. You are cautious with words because you know what they can do. In the right mood your voice alters people; in the wrong one the most eloquent thing is a closed door.',
    gift: 'Your timing lends ordinary sentences the weight of poetry.',
    shadow: 'Talking against your own mood and hearing the sound fall flat.',
  },
  13: {
    name: 'Fellowship',
    keynote: 'The ear to which secrets are told',
    description:
      'Fire beneath the open sky draws people to sit together and tell. Strangers confide in you on trains; friends leave their pasts in your keeping. You listen for what a story has in common with all the others, and over years you become the memory of your circle.',
    gift: 'Having heard the whole of a story, you can say what it was about.',
    shadow: 'Tales are carried that were never yours, or an old one is held as if it were still happening.',
  },
  14: {
    name: 'Ample Means',
    keynote: 'Energy that attracts resources',
    description:
      'Fire high in the sky shines on everything at once: great possession, and the duty to use it well. Work that you love makes you skilled and draws support, in one coin or another. Money, tools and helpers are fuel to be directed, and gate 2 across the channel knows where to.',
    gift: 'A cause gains power simply because your full capacity stands behind it.',
    shadow: 'Work done for reward alone, and a reward that never quite arrives.',
  },
  15: {
    name: 'Humility',
    keynote: 'Room for every extreme',
    description:
      'A mountain tucked inside the earth: greatness that does not stand out. Your own rhythms swing wide, early one week, late the next, and because of this you can love people in all their oddness. Variety is the natural order you protect, in a garden as in a guest list.',
    gift: 'Very different beings find one flow around you, and none is flattened.',
    shadow: 'You impose your swings on others, or force yourself into a moderation that is not yours.',
  },
  16: {
    name: 'Glad Readiness',
    keynote: 'Practice driven by delight',
    description:
      'Thunder bursting out of the ground was the ancients’ image for music. You identify with what you want to master and repeat it joyfully, scales, serves, sentences, until it sits. Enthusiasm opens the door; the quiet store of depth in gate 48 is what makes the performance worth hearing.',
    gift: 'Contagious delight: people near you begin to try, to practise and to get good.',
    shadow: 'A dazzling surface, left behind as soon as the second hundred hours begin.',
  },
  17: {
    name: 'Following',
    keynote: 'A view of how things could be arranged',
    description:
      'Thunder rests in the middle of the lake, and even the strong go home at nightfall: one follows what is fitting. Your mind forms opinions, orderly and forward-looking, about how a pattern will continue. They lead well if they have facts to stand on and an audience that has asked.',
    gift: 'A clear picture, around which others can organise themselves.',
    shadow: 'You argue for your opinion before anyone has requested it, and win nobody.',
  },
  18: {
    name: 'Setting Right',
    keynote: 'An eye for what has gone stale',
    description:
      'The lines speak of troubles left by a father and a mother, and of the child who takes them in hand. Error catches your attention like a wrong note, in a building, a tradition, a parent’s habit. Correction serves best when it loves what it corrects.',
    gift: 'What earlier hands neglected, you restore to working order.',
    shadow: 'Nothing is ever good enough, least of all yourself.',
  },
  19: {
    name: 'Drawing Near',
    keynote: 'Feeling what others require',
    description:
      'Earth slopes down to the lake and the season of approach begins. You sense want before it is voiced, whether for bread, shelter, company or a place at the table, and the pressure moves you towards people. Being needed is sweet; being welcome is what you are really after.',
    gift: 'Noticing in time what would allow everyone to belong.',
    shadow: 'Wants that stay unspoken make you touchy or clinging.',
  },
  20: {
    name: 'Beholding',
    keynote: 'Awake in the present',
    description:
      'Hands washed, offering not yet made, a worshipper stands wholly attentive while wind crosses the land. Only the present counts here. You say or do what this minute calls for, and it fits; ask about next month and you have nothing reliable to offer. Three channels meet at this gate of the throat, so what you are shows quickly.',
    gift: 'Such full presence that others wake up as well.',
    shadow: 'Restlessness rushes you past the moment, into talk or busyness with no one at home in it.',
  },
  21: {
    name: 'Biting Through',
    keynote: 'Taking charge of the tangible',
    description:
      'Something hard lies between the jaws, and the remedy is one decisive bite. You want the say over your own territory: budget, wardrobe, kitchen, calendar. Given real control you run things firmly and fairly, because what belongs to you is in good hands; watched over your shoulder, you bristle.',
    gift: 'The nerve to take hold of what has got out of hand.',
    shadow: 'Governing people who never put themselves in your care.',
  },
  22: {
    name: 'Adornment',
    keynote: 'The art of being open',
    description:
      'Below the mountain burns a fire, decorating what it cannot move. Charm comes easily when you are in the mood for company, and strangers feel received. When you are not, absence is more graceful than a performance, and music may do what conversation cannot.',
    gift: 'Listening with such feeling that people become more attractive in your presence.',
    shadow: 'Surface takes over: you please, resent it, and let the moods leak out sideways.',
  },
  23: {
    name: 'Peeling Away',
    keynote: 'Saying the new thing simply',
    description:
      'One firm line is left above five broken ones; everything superfluous has dropped off. Your task in language is similar: to take an insight that came whole and pare it until another person can hold it. You may be met with blank looks, then, years on, with quotation marks.',
    gift: 'The short, odd sentence that makes people see differently.',
    shadow: 'You blurt out your knowing where nobody asked, and are taken for an eccentric.',
  },
  24: {
    name: 'Return',
    keynote: 'Thinking round until it clicks',
    description:
      'Below the winter ground the first thunder moves again; after the longest night the light comes back. Your thoughts circle in just this fashion, visiting the same riddle from season to season. One morning, unforced, it has an answer. Leave the wheel turning and go about your day.',
    gift: 'Coming back to an old question with a genuinely new mind.',
    shadow: 'The same worry rehearsed, and repetition mistaken for progress.',
  },
  25: {
    name: 'Without Guile',
    keynote: 'Innocence that survives what happens',
    description:
      'Thunder rolls under the sky, and all creatures act according to their nature, without calculation. Your affection goes to life as a whole more than to special persons, so you can seem cool and yet leave nobody out. Whatever strikes you, the task is to stay unspoilt rather than unscathed.',
    gift: 'An open and unbargaining heart, even for the unexpected.',
    shadow: 'Hurt turns to hardness, or naivety keeps walking into the same wall.',
  },
  26: {
    name: 'The Great Store',
    keynote: 'Presenting things so that they are wanted',
    description:
      'Heaven itself is held within the mountain: strength tamed, wisdom stocked up, a supply for lean years. You know what to keep in memory and how to bring it to market. A bit of exaggeration is part of the craft; the will behind it should still be able to sign its name.',
    gift: 'A truth becomes attractive enough to be heard once you present it.',
    shadow: 'The sale becomes the point, and you end up deceiving your best customer, yourself.',
  },
  27: {
    name: 'Nurture',
    keynote: 'Feeding what ought to grow',
    description:
      'The lines form an open mouth, and the old counsel is to look at what one nourishes, in others and in oneself. You are a natural provider: soup for the neighbour, patience for the child, time for the weak. Only give where your energy answers, or the well runs dry.',
    gift: 'Whatever you tend with a whole yes becomes stronger.',
    shadow: 'Self-sacrifice is called love, or care withheld to keep the upper hand.',
  },
  28: {
    name: 'The Laden Beam',
    keynote: 'Looking for what is worth the risk',
    description:
      'The ridgepole sags under more than it was made for, and an extraordinary act is called for. You feel keenly that life is short and ask of every effort whether it means something. Risk is your way of finding out; an instant instinct tells you which leap belongs to you.',
    gift: 'You look the dark question in the face and come back with a purpose.',
    shadow: 'You fight for the sake of fighting, or play safe until nothing matters.',
  },
  29: {
    name: 'Deep Water',
    keynote: 'Saying yes and going all the way',
    description:
      'The stream runs on through a dangerous ravine and remains true to its course. So it is with your commitments: once you are in, you are in, and the discovery waits at the far end. Everything rests on the quality of the first yes, which wants to come from response, not politeness.',
    gift: 'Perseverance: where others measure the depth and turn back, you go on.',
    shadow: 'Agreeing too quickly, then drowning in promises never meant.',
  },
  30: {
    name: 'Clinging Fire',
    keynote: 'Longing that wants to be felt',
    description:
      'Brightness stands doubled here, one fire lit from another. Desire visits you with fateful intensity, and acting on it never brings precisely what was imagined. Feel it through to its end, accept what the experience really was, and the light stays when the fuel is gone.',
    gift: 'Warmth and full commitment of feeling enter a room with you.',
    shadow: 'You burn for the next thing, blaming fate when expectation meets fact.',
  },
  31: {
    name: 'Influence',
    keynote: 'A voice that others elect',
    description:
      'Marsh above, mountain below, high and low in conversation: each is moved by the other, and nobody pushes. You can speak for a group, in the tone of “we”, and be believed. The office has to be conferred on you, however; a leader who appoints himself soon talks to empty chairs.',
    gift: 'Words for the direction in which people are already willing to go.',
    shadow: 'You say what the crowd wants to hear, or sulk because it has not called.',
  },
  32: {
    name: 'Endurance',
    keynote: 'Sensing what will last',
    description:
      'Thunder and wind change constantly, yet their partnership is old as the world. You test the soundness of things by instinct: this undertaking will live, that friendship has good roots. A fear of failure travels with the gift; heard rightly, it is a request for careful timing rather than a veto.',
    gift: 'What deserves to continue is safe with you, and is allowed to adapt.',
    shadow: 'For safety’s sake the known is kept until it has outlived its life.',
  },
  33: {
    name: 'Withdrawal',
    keynote: 'Stepping back to remember',
    description:
      'Under the wide sky stands a mountain, courteous and out of reach. After an experience you need solitude in order to know what it was. Then comes the return, and with it a story told from such a distance that even the painful parts give light.',
    gift: 'Lived events become lessons that others can keep.',
    shadow: 'Hiding for too long, or speaking while the dust has not settled.',
  },
  34: {
    name: 'Great Strength',
    keynote: 'Power that belongs to its owner',
    description:
      'Thunder in heaven; and on the ground a ram, so strong that it entangles its horns in the hedge. There is a great deal of energy here, independent and not particularly available on request. Let it answer to what excites you, and it performs wonders while you hardly notice you are working.',
    gift: 'You act out of your own strength and thereby make others stronger.',
    shadow: 'You push because you can, and meddle with impressive force.',
  },
  35: {
    name: 'Advance',
    keynote: 'Hungry for the next experience',
    description:
      'The sun climbs over the rim of the earth and every path becomes visible. You want to know how things feel from inside, so you try a little of everything, and having tried it you are satisfied. Progress, in your case, is measured in stories more than in possessions.',
    gift: 'Your willingness to go and see moves everyone forward.',
    shadow: 'Boredom drives you from novelty to novelty, sampling all and keeping none.',
  },
  36: {
    name: 'Hidden Light',
    keynote: 'Going through the untried',
    description:
      'The sun has sunk beneath the earth; one covers one’s lamp and keeps it burning. Inexperience makes you nervous, and precisely there life calls you, into first times and emotional storms. Each crisis survived becomes competence, and eventually you are the calm one holding the torch.',
    gift: 'Knowing that turmoil passes, you can sit with others in theirs.',
    shadow: 'Drama stirred up to escape flatness, or flight before the feeling has spoken.',
  },
  37: {
    name: 'Household',
    keynote: 'Warmth with an agreement',
    description:
      'Wind rises from the hearth fire: what is right at home spreads outward. Touch, shared meals and kept promises are your language, and you make a family of whichever people you settle among. Behind the affection stands a bargain, and it should be one you feel good about on your worst day.',
    gift: 'The kind of peace in which people put down their bags.',
    shadow: 'You give in order to be given to, and keep silent accounts.',
  },
  38: {
    name: 'Standing Apart',
    keynote: 'Opposing what has no meaning',
    description:
      'Fire flares up, the lake sinks down; under one roof, two natures look in different directions. You are able to say no and to go on saying it. The pressure to oppose seeks a fight worth having, and until it finds one it will practise on passers-by.',
    gift: 'The dignity to stand alone when something of value is at stake.',
    shadow: 'Quarrels out of habit, deaf to those who are on your side.',
  },
  39: {
    name: 'Obstacle',
    keynote: 'Poking to find the spirit',
    description:
      'Water stands on top of the mountain and the road is barred; whoever meets this should look into themselves first. Blockage provokes you, and you in turn provoke, teasing, needling, touching sore spots, because a true reaction is more alive than a polite one. Aim it with affection and it sets people free.',
    gift: 'One well-placed nudge from you, and a sleeping spirit awakens.',
    shadow: 'You annoy to pass on your own frustration, and mistake tears for truth.',
  },
  40: {
    name: 'Release',
    keynote: 'Work done, and then left alone',
    description:
      'Thunder and rain have come at last, the tension is gone, and everyone may go home. You can labour mightily for your people provided there is an end to it. Solitude after effort is part of the contract, and saying “no more today” is how your willingness stays real.',
    gift: 'You deliver what you promised and know how to enjoy the evening.',
    shadow: 'Serving on past your own will, or denying that you would like any company.',
  },
  41: {
    name: 'Lessening',
    keynote: 'The seed of a new feeling',
    description:
      'A marsh lies low beneath the mountain, and there is little to offer but two small baskets. With less in hand, the imagination fills; you daydream, and one dream begins to press towards experience. This is the first step of the emotional journey and of the whole wheel, a single picture before anything has happened.',
    gift: 'Dreams so vivid that what did not exist can begin.',
    shadow: 'You run after every fantasy, or live in them and skip the day.',
  },
  42: {
    name: 'Increase',
    keynote: 'Bringing a cycle to its end',
    description:
      'Wind and thunder strengthen one another, and it profits to cross the great river. Growth for you lies in completion. Once inside an undertaking you have the endurance to let it ripen, draw the lesson and close the book, after which the next one may begin.',
    gift: 'Whatever you finish yields its full measure.',
    shadow: 'Leaving in the third quarter and meeting the same chapter again elsewhere.',
  },
  43: {
    name: 'The Resolute Word',
    keynote: 'An inner voice that already knows',
    description:
      'The lake has climbed to heaven and must break through. Insight comes to you the same way: from nowhere, entire, deaf to objections. You hear your own thinking better than instruction, which makes school long and discovery likely. Give the new idea time to find its words before you knock on doors.',
    gift: 'An outdated assumption can drop away in an instant, and you see afresh.',
    shadow: 'You shut your ears, sure that being misunderstood proves you right.',
  },
  44: {
    name: 'The Encounter',
    keynote: 'Recognising the pattern in a person',
    description:
      'Wind runs along beneath the sky and meets everyone. You have a nose for people: at first sight, something from the store of old experience tells you what to expect and who fits where. The past is an adviser here, alert and practical, never a judge handing down sentences.',
    gift: 'You place people where they will prosper.',
    shadow: 'An old fright speaks first, and the newcomer is treated as the one who hurt you.',
  },
  45: {
    name: 'Gathering',
    keynote: 'The ruler who holds in common',
    description:
      'Water collects on the earth into a lake, and a people gathers around its center. Your voice says “I have” and means a realm to be kept and shared out: goods, knowledge, a stage, a roof. Good rule educates and provides, and it leaves the daily management to others.',
    gift: 'Resources and people come together, and all are richer for it.',
    shadow: 'You possess for possession’s sake, with a crown on and nobody fed.',
  },
  46: {
    name: 'Ascent',
    keynote: 'Luck through love of being here',
    description:
      'Wood grows up through the soil, a little every day, until what was a shoot has height. Fortune finds you in the right place doing one thing thoroughly and taking pleasure in being alive while you do it. Success may look like chance to observers who did not see how present you were.',
    gift: 'Each day is treated as a place worth being, and answers in kind.',
    shadow: 'Pushing for results, and hurrying past the very spot where they would have grown.',
  },
  47: {
    name: 'Hemmed In',
    keynote: 'Pressed until meaning appears',
    description:
      'The water has drained from the lake and the ground lies cracked. Your mind feels like that while it turns over memories that refuse to add up. Sense arrives late, in a flash, often after you gave up looking; until then, keep faith with the question and distrust the gloomy explanation.',
    gift: 'You find what an experience was for, and relieve others with it.',
    shadow: 'Interpretation becomes torment, and the bleakest one is acted upon.',
  },
  48: {
    name: 'The Well',
    keynote: 'Depth waiting for a bucket',
    description:
      'The town may be moved but not its well; the water stays, for anyone with a rope. You hold more than you show, a reservoir of taste and insight gathered without fuss. The familiar fear of being inadequate is only the depth asking for a craft by which to be drawn up.',
    gift: 'Solutions that go to the bottom of the matter.',
    shadow: 'You postpone every appearance until you know enough, a day that never dawns.',
  },
  49: {
    name: 'Shedding the Old',
    keynote: 'Ending what breaks its principles',
    description:
      'Fire within the lake: two that cannot both last, and so, in its season, an animal sheds its coat. You feel keenly when a relationship, a rule or a government no longer honours what it stands on. Rejection is in your power, so let the wave of feeling pass before you use it.',
    gift: 'Renewal: a community is held to its own principles and breathes again.',
    shadow: 'Ties are cut in anger, and afterwards the principle proves to have been pride.',
  },
  50: {
    name: 'The Cauldron',
    keynote: 'Keeping the values that feed all',
    description:
      'Wood under fire, a bronze vessel above: what is cooked in it sustains the people and honours the ancestors. You know what is good for your tribe, its customs, its children, its laws, and which of them have gone off. Responsibility sits on you naturally, so choose what you will answer for.',
    gift: 'Rules that people are grateful for.',
    shadow: 'Everything is shouldered from guilt, or a law guarded whose purpose has boiled away.',
  },
  51: {
    name: 'Thunderclap',
    keynote: 'Courage at the sudden',
    description:
      'Thunder upon thunder; people cry out for a hundred miles, and the one at the altar does not drop the spoon. Shock is familiar to you, both as something received and as something dealt. You compete, leap first, startle others awake, and learn that fear ends where the act begins.',
    gift: 'A steady heart in the moment when everyone else jumps.',
    shadow: 'You stir people up recklessly, or brace so hard that nothing can reach you.',
  },
  52: {
    name: 'Mountain Stillness',
    keynote: 'Sitting until it is time',
    description:
      'Mountain beside mountain, each keeping to its place. A calm pressure lives at the root of your chart, the opposite of fidgeting: you can remain where you are until something deserves concentration. From here the scene spreads out below, and the one point worth your effort stands up by itself.',
    gift: 'Simply by not moving, you bring quiet to a scattered room.',
    shadow: 'Stuck and heavy, or shifting about because stillness feels like being left behind.',
  },
  53: {
    name: 'Gradual Advance',
    keynote: 'Starting, one stage at a time',
    description:
      'Wild geese come inland by degrees, first the shore, then the rocks, then the dry plain. You feel constant pressure to begin. Each true beginning has its sequence, and skipping a stage costs more than it saves, so ask who or what will carry the thing to the finish.',
    gift: 'You get things under way that can then develop soundly.',
    shadow: 'You begin compulsively, and the attic fills with first chapters.',
  },
  54: {
    name: 'The Younger Sister',
    keynote: 'Ambition from a modest place',
    description:
      'A younger sister marries as second wife and must rise by tact, not rank. The drive to better your position is strong, whether it aims at money, learning or the sacred. You advance by recognised loyalty: someone above notices, opens a door, and you go through it knowing what you want.',
    gift: 'Patient devotion that lifts you, and your people with you.',
    shadow: 'The powerful are courted, and the people for whom you climbed forgotten.',
  },
  55: {
    name: 'Fullness',
    keynote: 'Spirit that comes and goes',
    description:
      'The sun stands at noon, which means both plenty and the first minute of decline. Your cup is full or empty according to mood, and no outer supply changes that. Freedom begins when the low tide is allowed to be low; in it you hear a depth of feeling that cheerful hours cannot reach.',
    gift: 'Living proof that abundance is a state of spirit, open at any hour.',
    shadow: 'Someone is blamed for the ebb, and a rescuer sought in company or things.',
  },
  56: {
    name: 'The Traveller',
    keynote: 'Telling stories along the way',
    description:
      'Fire seen on a mountain at dusk will be elsewhere by morning; a guest in foreign lands keeps light luggage. You roam among places, books, beliefs, and gather what stimulates. Around the table you become indispensable, for you can make a tale of anything, and the moral is left to those who listen.',
    gift: 'Given a face and a plot by you, ideas keep minds awake.',
    shadow: 'Distraction leads you on, and you say whatever holds the audience.',
  },
  57: {
    name: 'Soft Wind',
    keynote: 'Hearing what is about to happen',
    description:
      'Wind follows wind and enters by the smallest crack. Your intuition has this penetrating gentleness: a tone, a shiver, a sudden clarity that concerns this instant alone. Listen with the side of your ear, since the message is soft, comes once and offers no evidence.',
    gift: 'You catch the truth of a situation before it has been spoken.',
    shadow: 'Fear of tomorrow drowns out the quiet signal of today.',
  },
  58: {
    name: 'Joined Lakes',
    keynote: 'Joy that wants to improve things',
    description:
      'Two waters lie side by side, and the commentators thought of friends who talk while they practise. Life itself delights you, and out of the delight comes a pressure to make it better. Your vitality is plentiful and wants a worthy object: give it a pattern to perfect, and dissatisfaction turns into play.',
    gift: 'Liveliness that makes others feel the effort is worth making.',
    shadow: 'Your joy spills into whatever is near, and ends as complaint about all of it.',
  },
  59: {
    name: 'Dissolving',
    keynote: 'Taking down the wall between two',
    description:
      'Wind ruffles the water, and the king goes to the temple where scattered people are one again. You have a way past people’s defences; intimacy, of body or of purpose, is close at hand wherever you turn. Something is usually conceived from it, be it a child, a firm or a song.',
    gift: 'Strangers become transparent to one another and so able to create.',
    shadow: 'Barriers broken out of habit, and others left exposed.',
  },
  60: {
    name: 'Measured Limits',
    keynote: 'What is fixed gives the new its form',
    description:
      'Bamboo grows strong through its joints, and a lake holds only so much. Limits press on you; you know them more intimately than most. Accept the real ones without bitterness, decline the imaginary ones, and a mutation can occur right where it seemed that nothing ever would.',
    gift: 'Scarcity turns fertile, because you work with what there is.',
    shadow: 'Resignation comes too early, or you beat your head against the season.',
  },
  61: {
    name: 'Inner Truth',
    keynote: 'At home with mystery',
    description:
      'At the center of the figure two broken lines stand open; a crane calls in the shade and her young answer. You are pressed to know what cannot be known, the why behind the why. In silence it occasionally gives itself to you, and that single certainty can inspire a whole life.',
    gift: 'A sense of wonder that outlasts every explanation.',
    shadow: 'You drive yourself to distraction with riddles that were never meant to be solved by force.',
  },
  62: {
    name: 'Small Steps',
    keynote: 'The right detail, named',
    description:
      'Thunder low over the mountain; a bird sings that it is better to descend than to soar. In small matters you excel. You find the fact, the date, the exact noun, and with it a vague opinion becomes something people can use. Precision is a courtesy when it knows where to stop.',
    gift: 'Through well-chosen particulars, complicated things become understandable.',
    shadow: 'The point lies buried beneath footnotes, or you correct where comfort was wanted.',
  },
  63: {
    name: 'After the Crossing',
    keynote: 'Doubt as a test of the pattern',
    description:
      'Water above fire, each in its proper place: everything is complete, and for that reason begins to slip. You spot the place where a sound system could fail and ask the question that makes others check. Suspicion is a precise instrument here, provided it examines plans and not hearts.',
    gift: 'You protect the future by doubting at the proper moment.',
    shadow: 'Doubt turns on you and those you love until no assurance will do.',
  },
  64: {
    name: 'Before the Crossing',
    keynote: 'Confusion on its way to sense',
    description:
      'A young fox has nearly crossed the stream and wets its tail: close, and not there yet. Pictures from the past crowd your mind in no particular order. They are asking to be looked at, not decided upon, and at some unguarded hour they assemble into a whole nobody could have forced.',
    gift: 'Ease with an unfinished puzzle, whose pieces you keep in play.',
    shadow: 'The first explanation is seized, merely to make the pressure stop.',
  },
}
