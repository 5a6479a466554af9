/** What a value can be about. Facts of different systems meet where they share one of these. */
const themes = [
  'beginning',
  'patience',
  'closeness',
  'solitude',
  'freedom',
  'order',
  'voice',
  'feeling',
  'thought',
  'courage',
  'care',
  'release',
  'delight',
  'craft',
  'direction',
  'depth',
  'trust',
] as const
export type Theme = (typeof themes)[number]

export type ThemeText = {
  /** Noun phrase in lower case: “they share …”. */
  noun: string
  /** Follows the sentence that names what is read: one more thought. */
  notes: readonly [string, string, string]
  /** Said of two facts that share the theme. */
  meetings: readonly [string, string, string]
  /** Something small for this very day. */
  tries: readonly [string, string, string, string]
  questions: readonly [string, string, string, string]
}

/** Our own words for the seventeen themes. */
export const themeTexts: Readonly<Record<Theme, ThemeText>> = {
  beginning: {
    noun: 'a taste for beginnings',
    notes: [
      'Taken together they lean forward, towards whatever has no history yet.',
      'What they have in view is the first move rather than the last word.',
      'Read them as a set of doors, and notice which one is already ajar.',
    ],
    meetings: [
      'Both would sooner learn by starting than by preparing, so the useful skill is to start small enough to stop.',
      'Each of them hands you a first step; neither of them tells you what the tenth will look like.',
      'Where both agree, the hard part is seldom the idea and nearly always the Tuesday after it.',
    ],
    tries: [
      'Give a new idea fifteen minutes today, a pen and no audience.',
      'Send today the first message of something that you have only been planning.',
      'Do two minutes today of a task that you keep moving to tomorrow, and then decide whether to go on.',
      'Choose one thing today that you will do for the first time, however small it is.',
    ],
    questions: [
      'What would you start if you were allowed to be bad at it for a month?',
      'Which beginning are you still dressing up as preparation?',
      'Who would be affected if you took the first step this week, and have you told them?',
      'What has to end so that there is room to begin?',
    ],
  },
  patience: {
    noun: 'a respect for time',
    notes: [
      'Between them they keep a slow clock, and it is worth learning to read it.',
      'None of this is in a hurry, which may be the most useful thing about it.',
      'They describe someone for whom ripening counts as work.',
    ],
    meetings: [
      'Both would rather be right next week than quick today, and the people around you can be told so.',
      'Taken seriously, the two together make waiting an activity: look again, sleep, look once more.',
      'What presses you to answer at once has two arguments against it here.',
    ],
    tries: [
      'Leave one message unanswered until evening today, and see whether the reply has changed by then.',
      'Write today’s date beside a decision you could take now, and look at it again in three days.',
      'Let one thing take twice as long as usual today, and watch what you notice on the way.',
      'Say “I will tell you tomorrow” once today, to a request that can bear it.',
    ],
    questions: [
      'What in your life is ripening so slowly that you took it for stuck?',
      'Whose clock have you been living by this month?',
      'What would you decide differently if nobody were waiting for the answer?',
      'Which delay turned out to be a kindness?',
    ],
  },
  closeness: {
    noun: 'the wish for closeness',
    notes: [
      'What they circle around is the space between you and somebody else.',
      'Much of this is only half a sentence until another person finishes it.',
      'They look at you in company, and ask who is sitting next to you.',
    ],
    meetings: [
      'Both make other people part of the answer, so it matters a good deal which people those are.',
      'The two together suggest that you find out what you think while someone you trust is listening.',
      'With both in play, a quarrel seldom stays on its subject, and neither does a reconciliation.',
    ],
    tries: [
      'Call one person today for no reason, and let the call be short.',
      'Ask somebody today how a thing went that they mentioned last week.',
      'Eat one meal today with a person and without a screen.',
      'Tell someone today, in one plain sentence, what you like about working or living with them.',
    ],
    questions: [
      'With whom are you most easily yourself, and when did you last see them?',
      'What do you wait for others to offer that you could ask for?',
      'Which friendship has been running on memory alone?',
      'Where do you give nearness so that you need not ask for it?',
    ],
  },
  solitude: {
    noun: 'a need for quiet',
    notes: [
      'They agree that something in you only speaks when the room is empty.',
      'A good part of this happens out of sight, and is none the worse for it.',
      'Seen together they ask for a door that closes.',
    ],
    meetings: [
      'Both recover alone what they spend in company, and it is fair to put that in the calendar.',
      'The two together make withdrawal a way of returning, as long as somebody knows when you will be back.',
      'What looks like distance from outside may be the place where both of them do their work.',
    ],
    tries: [
      'Take twenty minutes today with the telephone in another room.',
      'Walk somewhere today that you would usually ride, and walk it alone.',
      'Close a door today without explaining why, and open it again when you are ready.',
      'Have the first cup of the day today without reading anything.',
    ],
    questions: [
      'What do you know only when nobody is asking?',
      'How much quiet do you need before you notice that you have missed it?',
      'Which of your absences could do with one sentence of explanation?',
      'What would you do with an evening that nobody knew about?',
    ],
  },
  freedom: {
    noun: 'a love of open doors',
    notes: [
      'They have little patience with fences, including those that you built yourself.',
      'Room to move is the condition that they all seem to set.',
      'Somewhere in each of them a window has to be open.',
    ],
    meetings: [
      'Both need a way out before they can enjoy staying in, and it helps to say that early.',
      'Together they are better served by a wide promise than by many narrow ones.',
      'The two of them may call the same thing liberty and distraction on different days.',
    ],
    tries: [
      'Take a different way home today, and look at what is on it.',
      'Cancel one thing today that you agreed to only because you could not think of a reason.',
      'Spend half an hour today on something that is on nobody’s list, your own included.',
      'Do a familiar job in another order today, and keep whichever order is better.',
    ],
    questions: [
      'Which commitment gives you room, and which only takes it?',
      'What are you keeping open that would be more alive if you chose it?',
      'Where have you outgrown a rule that you made for yourself?',
      'What would you still do if you could stop at any time?',
    ],
  },
  order: {
    noun: 'a sense of order',
    notes: [
      'They like things to have a place, and you to know where it is.',
      'Behind the different words stands one concern: what will hold.',
      'Read as a set they ask for a frame before they ask for a picture.',
    ],
    meetings: [
      'Both trust what can be repeated, so a good habit will carry you further than a good mood.',
      'The two together build well, and are sometimes the last to see that the building is finished.',
      'What one of them arranges the other keeps in repair; leave a little of it unswept for guests.',
    ],
    tries: [
      'Clear one surface completely today, and put back only what you use.',
      'Write down today which three things would make it a good day, and stop when they are done.',
      'Fix one small broken thing today that you have stopped seeing.',
      'Set an end to one task before you begin it today, and keep to it.',
    ],
    questions: [
      'Which of your rules still carries you, and which do you carry?',
      'What would fall apart if you were away for a month, and what would not?',
      'Where is a little disorder doing useful work?',
      'What have you been tidying in order not to decide?',
    ],
  },
  voice: {
    noun: 'the wish to be heard',
    notes: [
      'Something in all of this wants to be said aloud and in your own words.',
      'They turn, each in its way, on what you say and what you swallow.',
      'What they describe becomes real at the moment when somebody hears it.',
    ],
    meetings: [
      'Both think better with an audience, and both do well to choose it.',
      'The two together can say the thing that everyone was walking around; the timing decides how it lands.',
      'What you tell first and explain later will usually be the truer version here.',
    ],
    tries: [
      'Say one thing today that you would normally only think, kindly and in a single sentence.',
      'Write half a page today as if to a friend, and send it or keep it.',
      'Read something of yours aloud today, and change whatever your tongue trips over.',
      'Ask a question in company today before you have worked out the answer.',
    ],
    questions: [
      'What have you been saying so politely that nobody has heard it?',
      'To whom would you speak differently if you were sure of being understood?',
      'Which sentence have you carried about for a year?',
      'When does talking help you find out, and when does it help you avoid?',
    ],
  },
  feeling: {
    noun: 'a trust in feeling',
    notes: [
      'They take the weather inside you for information, and suggest you do the same.',
      'Mood is the instrument that they all play, loudly or softly.',
      'What they describe is felt first and understood on the way home.',
    ],
    meetings: [
      'Both let feelings speak before reasons do; the reasons may follow at their own pace.',
      'The two together notice the temperature of a room early, and need an hour afterwards to find their own.',
      'A strong day and a flat one are both honest witnesses here, and neither should decide alone.',
    ],
    tries: [
      'Three times today, find one word for how you feel, and write only that.',
      'Listen to one piece of music today from beginning to end and do nothing else.',
      'When something stings today, wait for one full breath before you answer.',
      'Tell somebody today what moved you this week, without making it into a joke.',
    ],
    questions: [
      'Which feeling do you explain away before it has finished its sentence?',
      'Whose mood are you carrying at the moment?',
      'What do you feel every time, and decide against every time?',
      'Where would you go if you let your mood choose the place?',
    ],
  },
  thought: {
    noun: 'an active mind',
    notes: [
      'They meet in the head, where one question has a way of bringing its relatives.',
      'There is a good deal of thinking in this, and it likes to be given an object.',
      'Looking twice is a habit that they share.',
    ],
    meetings: [
      'Both want to understand before they agree, which is slow at parties and excellent for contracts.',
      'The two together can see around a corner; they still have to be reminded to walk there.',
      'A question that both of them find interesting is worth an evening and perhaps not a week.',
    ],
    tries: [
      'Explain something you know well to a person who does not, today, in two minutes.',
      'Write down one opinion today together with what would change your mind.',
      'Look up today the thing that you have been half remembering for weeks.',
      'Read one page today slowly enough to disagree with it.',
    ],
    questions: [
      'Which question have you been answering because it was easier than the real one?',
      'What do you know that you have never tested?',
      'When does thinking turn into a way of not beginning?',
      'Who disagrees with you well, and when did you last ask them?',
    ],
  },
  courage: {
    noun: 'courage',
    notes: [
      'They do not promise that it will be easy, and they seem to like that.',
      'Nerve is what they ask for, more than talent or luck.',
      'Seen together they describe somebody who moves when it counts.',
    ],
    meetings: [
      'Both go forward under pressure, and both gain by finding out first what the fight is about.',
      'The two together can carry a good deal; what they cannot do is carry it unnoticed.',
      'Where both say go, one clear word to the people concerned saves three explanations later.',
    ],
    tries: [
      'Do the task you like least today first, and do it standing up.',
      'Say no to one thing today without adding a reason.',
      'Ask today for something that may be refused, and thank the person either way.',
      'Name one fear on paper today, and next to it the smallest thing that would test it.',
    ],
    questions: [
      'What would you do this month if you were only as afraid as the facts require?',
      'Which of your battles is still about something?',
      'Where have you mistaken being loud for being brave, or the reverse?',
      'What did you dare ten years ago that you would not dare now?',
    ],
  },
  care: {
    noun: 'care for others',
    notes: [
      'Somebody is being looked after in every one of these images; see whether it is ever you.',
      'They speak of tending: people, places, promises.',
      'A warm hand is held out in all of them, and the question is how much it carries.',
    ],
    meetings: [
      'Both notice what others need, so it takes an effort to notice what was not asked for.',
      'The two together make a house that people like to come to, provided that it also closes.',
      'Help given by both at once can be rather a lot; one clear offer is often kinder.',
    ],
    tries: [
      'Do one kind thing today that nobody can trace to you.',
      'Ask a person today what would help, and do only that.',
      'Let somebody do something for you today, and say no more than thank you.',
      'Water, feed, mend or clean one thing today with your whole attention.',
    ],
    questions: [
      'Who looks after you, and do you let them finish?',
      'What are you carrying that belongs to somebody able to carry it?',
      'When does your help begin to decide for the other person?',
      'Which part of your life would thrive on an hour of care a week?',
    ],
  },
  release: {
    noun: 'the art of letting go',
    notes: [
      'They have an eye for what is over, and for the room that it leaves.',
      'Something here wants to be set down, with thanks and without a speech.',
      'Read as a set they are better at farewells than at souvenirs.',
    ],
    meetings: [
      'Both clear ground before they build, so the empty stretch in between belongs to the plan.',
      'The two together can end a thing cleanly; it takes a third voice to say when it was too soon.',
      'What they put down need not have been wrong: it has only been long enough.',
    ],
    tries: [
      'Give away one thing today that you still like a little.',
      'Delete, return or finish one small obligation today that has outlived its reason.',
      'Write a last line today under something that has been over for some time.',
      'Leave one argument unwon today.',
    ],
    questions: [
      'What are you holding that has already let go of you?',
      'Which role could you hand over this year without anybody suffering?',
      'What would be easier if you forgave the delay?',
      'What do you keep only because of what it once cost you?',
    ],
  },
  delight: {
    noun: 'a talent for delight',
    notes: [
      'They insist, each in its own accent, that enjoyment is a serious matter.',
      'There is play in this, and it would be a pity to file it under leisure.',
      'They share an appetite for things that are good in themselves.',
    ],
    meetings: [
      'Both learn fastest where they are enjoying themselves, which is an argument for choosing the room with care.',
      'The two together make pleasant company and unreliable accountants; settle the bill first.',
      'What pleases both of them is a better compass than it looks.',
    ],
    tries: [
      'Make one thing today more beautiful than it needs to be.',
      'Spend ten minutes today on something that you loved at the age of ten.',
      'Eat one thing slowly today, and put the fork down in between.',
      'Share one thing with somebody today simply because it made you laugh.',
    ],
    questions: [
      'What do you enjoy so much that you forget to be good at it?',
      'When did you last do a thing for its own sake?',
      'Which pleasure have you been saving for a day that does not come?',
      'What would your week look like if delight had a vote?',
    ],
  },
  craft: {
    noun: 'the love of work well done',
    notes: [
      'They turn to your hands, and to what they make when they are left alone.',
      'Skill is the thread here: something done often, with attention, for its own sake.',
      'What they describe shows in the work sooner than in any description of you.',
    ],
    meetings: [
      'Both want something to work on, and between jobs they will work on you.',
      'The two together finish things, as long as somebody has decided what finished means.',
      'Good material, a clear hour and a task of the right size is all that they ask for.',
    ],
    tries: [
      'Work on one thing today for half an hour with nothing else open.',
      'Do one routine task today as if somebody were going to learn it from you.',
      'Finish something small today badly enough that it is really finished.',
      'Repeat one exercise five times today, and change one thing each time.',
    ],
    questions: [
      'What would you practise if nobody ever saw the result?',
      'Which of your skills has become so easy that you no longer count it?',
      'When is your work done, and who decides?',
      'What are you improving that was good enough a while ago?',
    ],
  },
  direction: {
    noun: 'a sense of direction',
    notes: [
      'They all look the same way, outward and ahead, and ask where you are taking this.',
      'On their minds is the road, and who is walking on it with you.',
      'Read together they give a bearing rather than a map.',
    ],
    meetings: [
      'Both know where they are heading before they can say why; others may need the why.',
      'The two together lead whether or not they hold the title, so it is kind to announce the turns.',
      'A goal on which both agree will bear a detour or two.',
    ],
    tries: [
      'Name the one thing today that would make the rest of the week easier, and do a piece of it.',
      'Say aloud today where you would like to be in a year, and listen to how it sounds.',
      'Turn down one good offer today that lies off your road.',
      'Ask somebody today which way they think you are heading.',
    ],
    questions: [
      'Which way would you face if nobody needed you to be consistent?',
      'Who is following you, and do you know it?',
      'What goal would you keep if nobody ever heard of it?',
      'Where have you been steering by somebody else’s landmark?',
    ],
  },
  depth: {
    noun: 'a liking for depth',
    notes: [
      'They dig where they stand, and are seldom content with the first layer.',
      'All of them prefer the bottom of a thing to its polish.',
      'This is quiet water, and it is worth asking what it covers.',
    ],
    meetings: [
      'Both go further down than was asked, and come back with more than was wanted; choose the listener.',
      'The two together cannot be hurried past a thing they have not understood.',
      'What is true for both of them is rarely the first thing you would say about yourself.',
    ],
    tries: [
      'Ask “and what is behind that?” three times today about one thing that bothers you.',
      'Stay with one picture, text or tree today for five minutes longer than is comfortable.',
      'Write one page today that you will not show to anyone.',
      'Tell one trusted person today the second reason, not the first.',
    ],
    questions: [
      'What do you understand that you have never put into words?',
      'Which truth about yourself did you find out late?',
      'Where would it be enough to stay on the surface?',
      'What do you look for when you say that you are looking for the reason?',
    ],
  },
  trust: {
    noun: 'trust',
    notes: [
      'They leave something open on purpose, and ask you to do the same.',
      'None of them keeps its hand closed.',
      'Behind all of them lies one quiet wager: that it is safe to receive.',
    ],
    meetings: [
      'Both take the first hint seriously; write it down before the arguments arrive.',
      'The two together can move without a full account of the way, and like to be met half of it.',
      'Openness is a strength in both as long as you remember that you may also say no.',
    ],
    tries: [
      'Note your first impression of one thing today, and compare it with what you think tonight.',
      'Let somebody else choose today: the film, the table, the route.',
      'Hand over one task today and do not look in on it.',
      'Begin one conversation today without planning where it should end.',
    ],
    questions: [
      'What would you do if you assumed that it will go well enough?',
      'Whom do you trust without proof, and how did that come about?',
      'Which small sign have you noticed more than once?',
      'Where do you check again although you know the answer?',
    ],
  },
}

/** Themes that pull against one another, with what there is to say about the pull. */
export const tensions: readonly { between: readonly [Theme, Theme]; texts: readonly [string, string] }[] = [
  {
    between: ['beginning', 'patience'],
    texts: [
      'Let the quick one choose the subject and the slow one choose the date.',
      'One of them has its coat on while the other is still reading the map, and both have saved you trouble before.',
    ],
  },
  {
    between: ['courage', 'patience'],
    texts: [
      'The brave thing and the slow thing can be the same thing, if you say what you are waiting for.',
      'Give each of them a day: one for wanting to act, one for seeing whether you still do.',
    ],
  },
  {
    between: ['closeness', 'solitude'],
    texts: [
      'It helps to tell people both halves: that you are glad of them, and at what hour you leave.',
      'You may be suspected of blowing hot and cold when you are only breathing in and out.',
    ],
  },
  {
    between: ['closeness', 'freedom'],
    texts: [
      'A long lead and a warm house suit you both at once, and neither cancels the other.',
      'Say what you will stay for, and the open door stops frightening anybody.',
    ],
  },
  {
    between: ['care', 'freedom'],
    texts: [
      'Whoever looks after people needs an evening that belongs to none of them.',
      'Promise less than you could, and you will be glad to keep it.',
    ],
  },
  {
    between: ['order', 'freedom'],
    texts: [
      'A fixed frame with an empty middle would content both: set hours, and nobody’s plan for what is in them.',
      'Decide which part of the week is timetable and which is weather.',
    ],
  },
  {
    between: ['order', 'release'],
    texts: [
      'One keeps and the other clears; a shelf with a fixed size would let them be friends.',
      'Ask of each old rule who it was made for, and let the answer settle the matter.',
    ],
  },
  {
    between: ['voice', 'solitude'],
    texts: [
      'Think alone, then speak, and let some time pass in between.',
      'You have things to say and little wish to be interrupted, which is how letters were invented.',
    ],
  },
  {
    between: ['feeling', 'thought'],
    texts: [
      'Let the first write the question and the second the answer, and then change places.',
      'When the two disagree, the one that speaks more quietly has often been waiting longer.',
    ],
  },
  {
    between: ['delight', 'order'],
    texts: [
      'Put the pleasure into the plan, in ink, and the plan will be kept.',
      'One of them counts the hours and the other forgets them; a good week has both.',
    ],
  },
  {
    between: ['direction', 'trust'],
    texts: [
      'Steer by day and drift a little in the evening: you will arrive, and have seen something.',
      'One of them wants to know where this leads; the other is content to be led for an hour.',
    ],
  },
  {
    between: ['thought', 'trust'],
    texts: [
      'Check what can be checked, and then stop checking on a date that you set beforehand.',
      'A hunch and an argument are two witnesses; it is worth hearing them separately.',
    ],
  },
  {
    between: ['depth', 'beginning'],
    texts: [
      'One would finish digging before another hole is begun, and the other has seen such an interesting spot.',
      'Begin as often as you like, and choose one thing a season to be thorough about.',
    ],
  },
  {
    between: ['delight', 'depth'],
    texts: [
      'Lightness is no betrayal of what is serious; it is how one gets back up.',
      'The best evenings for you may have one real conversation and one bad joke.',
    ],
  },
  {
    between: ['care', 'direction'],
    texts: [
      'Look back now and then to see who is still walking behind you, and forward to see whether they need to.',
      'A goal may be held firmly and the people on the way held gently.',
    ],
  },
]
