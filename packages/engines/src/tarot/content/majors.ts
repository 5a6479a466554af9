import type { CardText } from './card-text.ts'

/** The 22 trumps. Our own words, from the imagery of the Rider–Waite–Smith deck. */
export const majors: Readonly<Record<string, CardText>> = {
  the_fool: {
    image:
      'A traveller in a flowered tunic steps towards a cliff with a white rose in hand and a small dog at the heel.',
    keywords: { upright: ['beginning', 'trust', 'openness'], reversed: ['recklessness', 'hesitation', 'naivety'] },
    essence: {
      upright: 'a beginning made with more trust than knowledge',
      reversed: 'a leap that is either dodged or taken with eyes shut',
    },
    upright:
      'The bundle on the stick is small because little is needed to set out. You are free to be new at something, to ask the obvious question and to find the road by walking it. The dog is there for the practical warnings; listen, and go on.',
    reversed:
      'Upside down, the cliff comes before the view. Either you are gambling on something nobody has looked into, or you have stood on the edge so long that standing has become your plan. Find out which of the two it is before the next step.',
    relationships: 'What would you notice about this person if you were meeting them today for the first time?',
    work: 'A beginner’s mistake costs little at the start of a project and much at its end; make yours early.',
    growth: 'Where has knowing better kept you from trying at all?',
    step: {
      upright: 'Start the smallest real version of the thing this week, before you feel ready.',
      reversed: 'Write down the one risk you have avoided looking at, and ask somebody what they see.',
    },
    archetype: 'the wanderer',
  },
  the_magician: {
    image:
      'A figure at a table set with staff, cup, sword and coin raises a wand to the sky and points with the other hand to the earth.',
    keywords: { upright: ['skill', 'intention', 'focus'], reversed: ['scatter', 'pretence', 'unused talent'] },
    essence: {
      upright: 'the power to make an idea real with the tools at hand',
      reversed: 'a talent that is scattered or used for show',
    },
    upright:
      'All four tools already lie on the table: will, feeling, thought and means. What the scene adds is a direct line from wish to deed. Name what you want in one sentence and the next move becomes a matter of craft rather than luck.',
    reversed:
      'The gestures are right and nothing happens, or the trick works and leaves a bad taste. Energy is leaking into too many plans, or into seeming able. Return to one tool you have truly mastered and do plain work with it.',
    relationships: 'Say what you want in words the other person could repeat; charm is a poor substitute for clarity.',
    work: 'You have more of the means than you use: which one lies on the table untouched?',
    growth: 'Attention is the wand here, and whatever you point it at for a month will grow.',
    step: {
      upright: 'Put the goal into one sentence and do the first task it demands today.',
      reversed: 'Cross two projects off the list so that one of them gets finished.',
    },
    archetype: 'the maker',
  },
  the_high_priestess: {
    image:
      'A robed woman sits between a dark and a light pillar with a half-hidden scroll in her lap and a crescent moon at her feet.',
    keywords: { upright: ['inner knowing', 'silence', 'mystery'], reversed: ['secrets', 'noise', 'doubted instinct'] },
    essence: {
      upright: 'a quiet knowledge that does not explain itself yet',
      reversed: 'an inner voice drowned out or kept under lock',
    },
    upright:
      'Behind her hangs a veil with pomegranates, and behind the veil there is water. Something is understood already, deeper down than argument reaches. Do not pull it into the light too soon; keep still, observe, and let the scroll unroll by itself.',
    reversed:
      'Too many opinions have crowded the temple. You may be ignoring what you knew on the first day, or guarding a secret that has begun to weigh. Shut the door on advice for a little and see what remains true in the quiet.',
    relationships: 'Something between you is sensed by both and said by neither; which of you would be relieved?',
    work: 'Wait for the missing piece of information, and notice who goes silent when it is mentioned.',
    growth: 'Keep a notebook by the bed and treat what arrives there as evidence.',
    step: {
      upright: 'Spend an evening without asking anyone’s opinion and write down what you already know.',
      reversed: 'Recall your first impression of the matter and check it against what has happened since.',
    },
    archetype: 'the keeper of the veil',
  },
  the_empress: {
    image: 'A crowned woman rests on cushions in a ripe cornfield, with a stream and woods behind her.',
    keywords: { upright: ['abundance', 'care', 'growth'], reversed: ['smothering', 'neglect', 'stalled growth'] },
    essence: {
      upright: 'a generous season in which things ripen under care',
      reversed: 'a care that has turned into clinging or been spent on everyone else',
    },
    upright:
      'Corn stands ready for cutting and nobody here is in a hurry. What you have fed is coming up: a bond, a household, a piece of work with a life of its own. Comfort and beauty are part of the labour, so enjoy them without excuse.',
    reversed:
      'A garden can be watered too much, and a gardener can forget to eat. Look at where your care has become control, or where you have been giving out of an empty cupboard. Growth resumes once the pressure is off.',
    relationships: 'Who looks after the one who looks after everybody?',
    work: 'Treat the project as a plant: what does it need this week, light, room or patience?',
    growth: 'Let pleasure be a teacher; it knows which soil suits you.',
    step: {
      upright: 'Make one place you use every day more beautiful and stay in it for an hour.',
      reversed: 'Hand back one responsibility that was never yours.',
    },
    archetype: 'the nurturer',
  },
  the_emperor: {
    image: 'A bearded ruler in armour sits on a stone throne carved with rams’ heads before bare red mountains.',
    keywords: {
      upright: ['order', 'authority', 'boundaries'],
      reversed: ['rigidity', 'domination', 'lack of structure'],
    },
    essence: {
      upright: 'a firm structure that somebody has to answer for',
      reversed: 'a rule that has grown stiff or has nobody behind it',
    },
    upright:
      'Stone, iron and a straight back: this is order that holds when tempers do not. Decide, set the terms, and be the person who can be found when something goes wrong. Under the armour he wears a plain robe; authority serves what it protects.',
    reversed:
      'The throne has become a wall, or it stands empty while everybody argues below. Somebody holds on to control for its own sake, or no one is willing to decide. Ask what the rule was for and keep only that part.',
    relationships: 'Which boundary between you has never been spoken, though both of you trip over it?',
    work: 'Give the matter an owner, a limit and a date, and most of the noise will stop.',
    growth: 'Discipline is a promise kept to your later self; choose one worth keeping.',
    step: {
      upright: 'Make the decision that has been waiting for you and tell the people concerned.',
      reversed: 'Drop one rule nobody can give a reason for.',
    },
    archetype: 'the sovereign',
  },
  the_hierophant: {
    image:
      'A priest enthroned between two grey pillars raises his hand in blessing over two kneeling clerics, with crossed keys at his feet.',
    keywords: { upright: ['teaching', 'tradition', 'belonging'], reversed: ['dissent', 'dogma', 'own path'] },
    essence: {
      upright: 'a tradition with something real to hand down',
      reversed: 'a custom that no longer answers the question',
    },
    upright:
      'Two keys lie crossed on the step, and they are meant to be passed on. A teacher, a school, a rite or a shared value can carry part of your load. You need not invent every answer; learn the form first, then find where you breathe inside it.',
    reversed:
      'The words are still spoken, yet they have stopped meaning anything to you. You may be outgrowing a teaching, or arguing with an authority you could simply leave. Keep what was true in it; a tradition is allowed to lose your obedience and keep your thanks.',
    relationships: 'Whose idea of how a couple, a friend or a family should be are you living by?',
    work: 'Look for the person who has done this for twenty years and ask what they would never skip.',
    growth: 'A practice done badly every day teaches more than a doctrine admired from afar.',
    step: {
      upright: 'Ask one experienced person for one hour of instruction.',
      reversed: 'Name the rule you follow out of habit and break it once, harmlessly, to see what happens.',
    },
    archetype: 'the teacher',
  },
  the_lovers: {
    image:
      'A naked man and woman stand under a great angel and the noon sun, she before a fruit tree, he before a tree of flames.',
    keywords: { upright: ['union', 'choice', 'honesty'], reversed: ['discord', 'avoidance', 'divided heart'] },
    essence: {
      upright: 'a choice made with the whole heart and in the open',
      reversed: 'a heart that wants two things and says neither',
    },
    upright:
      'Nobody in this picture is dressed and nobody hides. Love is one meaning; the wider one is agreement between what you value and what you choose. Something asks to be joined freely, with full sight of what is given up for it.',
    reversed:
      'The man looks at the woman, the woman looks at the angel, and upside down no glance meets another. Wishes are out of step, or a decision is being left to circumstances. Say aloud what you would choose if nobody were disappointed by it.',
    relationships: 'What do you keep covered here, and what would change if it were seen?',
    work: 'Take on the task that agrees with your values before the one that flatters you.',
    growth: 'Every real yes contains a no; practise pronouncing the second half.',
    step: {
      upright: 'Tell someone plainly why you chose them, or why you chose this.',
      reversed: 'List the two things you want that exclude each other, and sleep on it for one night only.',
    },
    archetype: 'the chooser',
  },
  the_chariot: {
    image:
      'An armoured driver under a starry canopy stands in a stone chariot drawn by one black and one white sphinx, without reins.',
    keywords: { upright: ['drive', 'will', 'victory'], reversed: ['loss of control', 'haste', 'stalemate'] },
    essence: {
      upright: 'a forward drive that holds opposites on one course',
      reversed: 'a vehicle pulled two ways at once',
    },
    upright:
      'There are no reins: the sphinxes go where the driver’s mind goes. Conflicting urges can be harnessed rather than settled, provided the destination is clear. Put on the armour, accept that it will be work, and keep moving while you have the road.',
    reversed:
      'Black pulls left, white pulls right and the chariot turns on the spot. Pushing harder tires the team and changes nothing. Halt for a moment, decide where you were going in the first place, and let one of the two wishes lead.',
    relationships: 'Are you travelling together, or is one of you the passenger?',
    work: 'Pick the milestone and postpone every improvement that does not bring it closer.',
    growth: 'Self-mastery here means steering strong feelings, not leaving them in the stable.',
    step: {
      upright: 'Clear one full day for the single push that would decide the matter.',
      reversed: 'Stop for a day, and restart only when you can name the destination.',
    },
    archetype: 'the driver',
  },
  strength: {
    image: 'A woman in white with a figure of eight above her head gently closes the jaws of a lion.',
    keywords: { upright: ['courage', 'gentleness', 'patience'], reversed: ['self-doubt', 'temper', 'force'] },
    essence: {
      upright: 'a courage that works by gentleness',
      reversed: 'a strength that doubts itself and so turns rough or timid',
    },
    upright:
      'The lion could end the scene at any moment, and yet it licks her hand. What is fierce in you, or in front of you, answers to calm persistence better than to a whip. Stay close, stay kind, and do not look away first.',
    reversed:
      'Either the beast is running loose or it has been caged so well that it no longer roars. Irritation and discouragement are two faces of the same doubt. Begin with respect for the animal: a strong feeling usually guards something that matters.',
    relationships: 'Tenderness is the braver reply; try it on the sentence that always starts the quarrel.',
    work: 'Endurance in small portions will get you further than a heroic night.',
    growth: 'Which of your instincts have you been fighting that would rather be befriended?',
    step: {
      upright: 'Meet the difficult thing for ten quiet minutes a day instead of wrestling it once.',
      reversed: 'Apologise for a sharp moment, or admit to a timid one, and begin again.',
    },
    archetype: 'the gentle tamer',
  },
  the_hermit: {
    image: 'An old man in a grey cloak stands alone on a snowy height, holding up a lantern with a star inside.',
    keywords: { upright: ['solitude', 'search', 'guidance'], reversed: ['isolation', 'withdrawal', 'lost bearings'] },
    essence: {
      upright: 'a solitary search with just enough light for the next step',
      reversed: 'a retreat that has gone on too long or never been granted',
    },
    upright:
      'His lantern shows a few paces of path and nothing of the valley, and that is enough to walk by. Withdraw on purpose: the answer you want is of the slow kind and avoids company. What you find may later light the way for someone else.',
    reversed:
      'Solitude has curdled into loneliness, or you dread it so much that the calendar never has a gap. The mountain is meant for visiting. Come down if you have been up there all winter; go up if you have not been alone in months.',
    relationships: 'Nearness grows in the company of two people who can each be alone; who needs the evening off?',
    work: 'Close the door and think the problem through from the beginning, without a meeting.',
    growth: 'Which question is worth a whole year of your attention?',
    step: {
      upright: 'Take a long walk alone with one question and no headphones.',
      reversed: 'Call the person you have been meaning to call since the weather changed.',
    },
    archetype: 'the seeker',
  },
  wheel_of_fortune: {
    image:
      'A great wheel inscribed with letters turns among clouds, a sphinx above it, a snake descending, and four winged creatures reading in the corners.',
    keywords: {
      upright: ['turning point', 'cycle', 'chance'],
      reversed: ['resistance', 'setback', 'repeating pattern'],
    },
    essence: {
      upright: 'a turn of events that nobody here is steering',
      reversed: 'a wheel held back or going round in the same old rut',
    },
    upright:
      'Whatever was at the bottom begins to rise, and the reverse; the sphinx on top keeps still because it does not mistake the summit for its home. Conditions are shifting by themselves. Move with the change and use the opening while it is there.',
    reversed:
      'A familiar scene returns with other actors. You can call it bad luck, or look for the spoke you always grab. Holding the wheel still costs more strength than letting it turn and choosing where to step off.',
    relationships: 'Which old argument comes round again each season, and who starts the turn?',
    work: 'The timing is not yours to decide, so prepare two plans and hold both loosely.',
    growth: 'Find the hub: one habit that stays the same whatever the week brings.',
    step: {
      upright: 'Say yes to the chance invitation.',
      reversed: 'Write down the last three times this happened and underline what they share.',
    },
    archetype: 'the turning',
  },
  justice: {
    image: 'A crowned figure between two pillars holds a raised sword in one hand and a pair of scales in the other.',
    keywords: { upright: ['fairness', 'truth', 'accountability'], reversed: ['bias', 'evasion', 'imbalance'] },
    essence: {
      upright: 'a fair weighing in which causes meet their effects',
      reversed: 'a thumb on the scales, perhaps your own',
    },
    upright:
      'The sword points straight up and the scales hang level; the one decides, the other looks first. Actions have arrived at their results, for you and for others. Tell the whole truth, including the part that counts against you, and the matter can be settled.',
    reversed:
      'Somebody is keeping two sets of accounts. It may be an injustice you suffer, a severity you practise, or an excuse that has been repeated until it sounds like evidence. Put every fact in the same pan and weigh again.',
    relationships: 'If a stranger listened to both of you for an hour, what would they find fair?',
    work: 'Get it in writing, read it through, and keep your own side of the agreement to the letter.',
    growth: 'Own your share exactly: not less, and also not more.',
    step: {
      upright: 'Settle one outstanding debt, be it money, thanks or an explanation.',
      reversed: 'Argue the other side’s case in writing as well as you can.',
    },
    archetype: 'the weigher',
  },
  the_hanged_man: {
    image: 'A man hangs by one foot from a living tree, legs crossed, face calm, with a halo around his head.',
    keywords: { upright: ['pause', 'surrender', 'new angle'], reversed: ['stalling', 'martyrdom', 'impatience'] },
    essence: {
      upright: 'a willing pause that turns the picture round',
      reversed: 'a sacrifice nobody asked for, or a delay with no purpose',
    },
    upright:
      'His face shows no pain; he has consented to hang here and sees the world from a side nobody else has. Activity would spoil what waiting can bring. Give up the part of the plan you grip hardest and look at the whole thing upside down.',
    reversed:
      'You have been hanging around rather than hanging on. A sacrifice has become a pose, or a pause has lost its reason. Ask what you hope to be rewarded for, and climb down if no answer comes.',
    relationships: 'Describe the situation from where the other person stands until it stops sounding foolish.',
    work: 'A stalled project can be the best time to question its purpose.',
    growth: 'What would you see if you stopped being useful for one afternoon?',
    step: {
      upright: 'Leave the problem untouched for three days and note what occurs to you.',
      reversed: 'Set a date on which the waiting ends, whatever has or has not arrived.',
    },
    archetype: 'the one who waits',
  },
  death: {
    image:
      'A skeleton in black armour rides a white horse past a fallen king, a bishop, a child and a young woman, while the sun rises between two towers.',
    keywords: { upright: ['ending', 'release', 'transition'], reversed: ['holding on', 'stagnation', 'slow goodbye'] },
    essence: {
      upright: 'an ending that clears the ground',
      reversed: 'a farewell that keeps being put off',
    },
    upright:
      'The card is about what is over, not about dying. King, bishop and maiden meet the rider differently, and the child alone offers flowers. A form has served its time; let it go with some ceremony, for the sun on the horizon is coming up.',
    reversed:
      'The funeral has been postponed once more and the house is getting stuffy. You keep something standing because you dread the empty place where it stood. Take down a little every day if you cannot do it at once.',
    relationships: 'What between you has ended already, so that something else might have room?',
    work: 'Close the project properly: thank people, file the papers, return the keys.',
    growth: 'You are mourning an earlier self; be courteous to it and do not move back in.',
    step: {
      upright: 'Give away one object that belongs to a finished chapter.',
      reversed: 'Write the goodbye letter, even if you never send it.',
    },
    archetype: 'the threshold',
  },
  temperance: {
    image:
      'A winged angel with one foot on land and one in a pool pours water between two cups, beside a path that leads to a crown of light.',
    keywords: { upright: ['balance', 'blending', 'moderation'], reversed: ['excess', 'clashing', 'impatience'] },
    essence: {
      upright: 'a patient mixing of things that seemed opposed',
      reversed: 'a mixture poured too fast or in the wrong measure',
    },
    upright:
      'The water runs between the cups at an angle no water would take, and still nothing is spilt. Two unlike things can be combined if you proceed by drops. Try, taste, adjust; the right proportion is found by doing and lost by forcing.',
    reversed:
      'Something has been overdone, or two ingredients simply refuse each other. Extremes feel decisive and leave a mess. Reduce by half, separate what will not mix for now, and wait until the water is clear before you pour again.',
    relationships: 'Meet in the middle on small matters first; it trains both of you for the large one.',
    work: 'Alternate: an hour of the demanding task, an hour of the mechanical one.',
    growth: 'Which two sides of you have never been introduced?',
    step: {
      upright: 'Take the compromise you dislike least and test it for a fortnight.',
      reversed: 'Halve whatever you have been overdoing, for one week.',
    },
    archetype: 'the blender',
  },
  the_devil: {
    image: 'A horned figure squats on a block to which a man and a woman are chained by loose collars.',
    keywords: { upright: ['attachment', 'temptation', 'bondage'], reversed: ['release', 'insight', 'loosened chain'] },
    essence: {
      upright: 'a chain worn long enough to feel like clothing',
      reversed: 'a chain seen for what it is and beginning to slip',
    },
    upright:
      'Look at the collars: they are wide enough to lift over the head. A habit, a bargain or a fascination has more hold on you than you like to admit, and it pays you something for staying. Find out what the payment is.',
    reversed:
      'The spell is wearing thin. You have noticed the price, or laughed at the monster, and either loosens the ring. Leave quietly and by the nearest door; the old arrangement will offer better terms as soon as you reach the threshold.',
    relationships: 'Which of your ties are held by affection and which by fear of the alternative?',
    work: 'Count what the golden cage really contains before you call it a career.',
    growth: 'The part you would rather not show has energy in it; ask what it wants.',
    step: {
      upright: 'Go without the thing you cannot do without, for one day, and watch yourself.',
      reversed: 'Tell one trustworthy person what you have decided to stop.',
    },
    archetype: 'the binder',
  },
  the_tower: {
    image: 'Lightning knocks the crown off a tower on a crag, and two people fall headlong among flames.',
    keywords: {
      upright: ['upheaval', 'revelation', 'collapse'],
      reversed: ['near miss', 'delayed change', 'inner shake-up'],
    },
    essence: {
      upright: 'a sudden truth that brings down what was badly built',
      reversed: 'a collapse held off by effort, or felt only inside',
    },
    upright:
      'The crown flies off first: what falls is the part that was built on pride or on not looking. It is loud and it is quick. Do not run back for the furniture. Once the dust settles you will see further than the windows ever allowed.',
    reversed:
      'You have been shoring up a wall you know to be cracked, or the shock has happened where no one sees it. Bring it down yourself, stone by stone, and you may choose where the pieces land.',
    relationships: 'A truth that would shake this bond is gentler from your mouth than from chance.',
    work: 'Find the one failure everything depends on and plan for it while it is still calm.',
    growth: 'Which of your certainties was only ever tall?',
    step: {
      upright: 'Say the thing everybody in the room is stepping around.',
      reversed: 'Take one load-bearing pretence out of your week on purpose.',
    },
    archetype: 'the lightning',
  },
  the_star: {
    image:
      'A naked woman kneels by a pool and pours water from two jugs, onto the land and back into the pool, under one great star and seven small ones.',
    keywords: {
      upright: ['hope', 'renewal', 'candour'],
      reversed: ['discouragement', 'dimmed faith', 'self-protection'],
    },
    essence: {
      upright: 'a clear hope that returns after the storm',
      reversed: 'a hope kept at arm’s length for fear of losing it',
    },
    upright:
      'She wears nothing and guards nothing, and both jugs keep running. After upheaval there comes a night clear enough to see by. Trust that has no proof yet is growing again; be generous with it, and point yourself at the brightest thing in sight.',
    reversed:
      'The stars are still there; it is the sky that has clouded over. You have lowered your expectations so that nothing can fall short of them. Allow yourself one wish that is too big, and keep it where you can see it.',
    relationships: 'Let yourself be seen unprepared by someone who has earned it.',
    work: 'Choose by the long direction and let the short results be uneven for a time.',
    growth: 'What did you hope for before you learned to be sensible?',
    step: {
      upright: 'Offer help or praise without any thought of return.',
      reversed: 'Put one hopeful thing on the wall where you will pass it each morning.',
    },
    archetype: 'the wellspring',
  },
  the_moon: {
    image:
      'A dog and a wolf howl at a frowning moon while a crayfish crawls from a pool onto a path between two towers.',
    keywords: {
      upright: ['uncertainty', 'imagination', 'dream'],
      reversed: ['clearing confusion', 'exposed illusion', 'fear easing'],
    },
    essence: {
      upright: 'a half-lit stretch of road where shapes mislead',
      reversed: 'a fog that is lifting from an old fear',
    },
    upright:
      'By this light a post looks like a man, and the tame dog sounds like the wolf. You do not have the facts and your imagination is filling in. Go slowly, keep to the path, and take dreams seriously as pictures but not as reports.',
    reversed:
      'Morning is close enough for outlines to firm up. A misunderstanding shows its seams, or a worry turns out to have been wearing somebody else’s coat. Write down what you feared, for you will want to remember how large it looked.',
    relationships: 'How much of what you believe about the other’s mood have you asked them about?',
    work: 'Sign nothing and announce nothing while the picture is still moving.',
    growth: 'Follow the strange image back to where you first met it.',
    step: {
      upright: 'Sort what you know from what you imagine, in two columns.',
      reversed: 'Ask the direct question that would end the guessing.',
    },
    archetype: 'the dreamer',
  },
  the_sun: {
    image: 'A naked child with arms flung wide rides a white horse under a huge sun, past a wall of sunflowers.',
    keywords: { upright: ['joy', 'clarity', 'vitality'], reversed: ['clouded joy', 'modesty', 'overconfidence'] },
    essence: {
      upright: 'an open happiness with nothing to hide',
      reversed: 'a joy that is there but hardly dares to show',
    },
    upright:
      'The child rides without saddle or bridle and has come out of the walled garden laughing. Things are what they seem, and what they seem is good. Show the work, say the thanks, take the day; understatement would be a kind of lie now.',
    reversed:
      'The sun is behind a cloud you may be making yourself. Success feels undeserved, or it is being pushed forward more brightly than it shines. Look for the plain gladness under the performance and give it ten minutes outdoors.',
    relationships: 'Do something together that has no purpose and makes both of you laugh.',
    work: 'Present it openly; the thing is good enough for daylight.',
    growth: 'What made you lose track of time when you were eight?',
    step: {
      upright: 'Celebrate the result with those who helped, before starting on the next.',
      reversed: 'Accept one compliment without correcting it.',
    },
    archetype: 'the child of day',
  },
  judgement: {
    image: 'An angel blows a trumpet over the sea and people rise from open coffins with their arms spread.',
    keywords: {
      upright: ['calling', 'awakening', 'reckoning'],
      reversed: ['self-criticism', 'unheard call', 'old verdict'],
    },
    essence: {
      upright: 'a call that asks for the whole person',
      reversed: 'a verdict on yourself that was never reviewed',
    },
    upright:
      'The trumpet sounds and nobody in the picture asks whether it is meant for them. A summons of that sort has reached you: to forgive, to decide, to take up the work you keep returning to. Look back once, honestly, and stand up.',
    reversed:
      'You heard it and turned over. Perhaps an old judgement says that people like you do not get such letters. Reopen the file: the evidence is out of date, the witness was biased, and the sentence has long been served.',
    relationships: 'Is there someone you have sentenced for good who has since become another person?',
    work: 'Decide as though you had to explain the choice to yourself ten years from now.',
    growth: 'Name the call you have been answering with later.',
    step: {
      upright: 'Answer the summons with one irrevocable small act.',
      reversed: 'Write out the harsh sentence you repeat to yourself and draft an appeal.',
    },
    archetype: 'the awakener',
  },
  the_world: {
    image:
      'A dancer wrapped in a violet scarf floats within a great wreath, holding two wands, with four creatures at the corners.',
    keywords: {
      upright: ['completion', 'wholeness', 'arrival'],
      reversed: ['loose ends', 'delay', 'unfinished circle'],
    },
    essence: {
      upright: 'a circle closed and a place taken in the whole',
      reversed: 'a last step left undone at the edge of arrival',
    },
    upright:
      'The wreath is complete and she is still dancing, because arriving does not mean standing still. Something has come full round with all its parts included. Mark the end, take your place in the larger pattern, and let the next circle announce itself.',
    reversed:
      'Nine tenths are done, and the last tenth has been waiting for a long time. Perhaps finishing would mean being judged, or being free. Look for the single loose end that keeps the circle open and tie that one.',
    relationships: 'Tell each other the story of how you got here, all the chapters.',
    work: 'Finish, document and hand over before you accept anything new.',
    growth: 'Which parts of you were left outside when you drew the portrait?',
    step: {
      upright: 'Hold a small ceremony for what is complete.',
      reversed: 'Do the last tenth today, badly if need be.',
    },
    archetype: 'the dancer',
  },
}
