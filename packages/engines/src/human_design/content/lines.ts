/** One of the six lines of every gate, by its customary name. */
export type LineText = { name: string; text: string }

/** One of the twelve profiles, keyed personality line / design line. */
export type ProfileText = { name: string; text: string }

/** The six lines (1–6), bottom line of the hexagram first. */
export const lines: Record<number, LineText> = {
  1: {
    name: 'Investigator',
    text: 'You need ground under your feet before you move. Reading the manual, asking where something comes from, testing the floorboards: curiosity is how you turn unease into security, and what you have studied properly holds weight for others too.',
  },
  2: {
    name: 'Hermit',
    text: 'Something comes to you naturally, so naturally that you may not see it as a talent. You do it best undisturbed, behind a door that closes, until someone notices through the window and calls you out for the right purpose.',
  },
  3: {
    name: 'Martyr',
    text: 'You learn by bumping into things. Trying, breaking off, repairing and trying again gives you a knowledge no textbook holds: you know what does not work, and that spares everybody else the bruise.',
  },
  4: {
    name: 'Opportunist',
    text: 'Your chances arrive through people you already know. Friendship is the road your ideas travel on, so a warm, well-tended circle does more for you than any number of strangers, and you leave one bridge only when the next is built.',
  },
  5: {
    name: 'Heretic',
    text: 'People look at you and see a rescuer before you have said a word. You do have practical answers for moments of need; the art lies in choosing which expectations to accept, delivering, and leaving before the projection turns sour.',
  },
  6: {
    name: 'Role Model',
    text: 'You live in three acts: years of rough experiment, years of watching from the roof, and then a return, as someone who has seen enough to be trusted. You are looking for what is really worth copying, and slowly you become it.',
  },
}

/** The twelve profiles that can occur, with names made from their two lines. */
export const profiles: Record<string, ProfileText> = {
  '1/3': {
    name: 'Investigator / Martyr',
    text: 'You study, then you find out the hard way whether the study was right. Mistakes are not the opposite of your research but its second half: each broken assumption sends you back to the foundation, and what survives both is remarkably solid.',
  },
  '1/4': {
    name: 'Investigator / Opportunist',
    text: 'You gather knowledge quietly and pass it on among friends. Authority matters to you, both having it and answering to it, and your influence works best where people know you well enough to take the time to listen.',
  },
  '2/4': {
    name: 'Hermit / Opportunist',
    text: 'You need your own cave and your own circle, and you move between them like tides. Friends tend to recognise what you are good at before you do; the calls worth answering usually come from someone who has seen you at ease.',
  },
  '2/5': {
    name: 'Hermit / Heretic',
    text: 'You would gladly be left alone, yet others keep imagining what you could do for them. Being selective is not rudeness here: respond to the one request that truly fits your natural gift, and let the rest of the doorbells ring.',
  },
  '3/5': {
    name: 'Martyr / Heretic',
    text: 'You have taken so many things apart that people expect you to know how to put them together. Your solutions come from lived trial, which makes them practical; admit early what failed, and your name stays good.',
  },
  '3/6': {
    name: 'Martyr / Role Model',
    text: 'Part of you wants to climb in and try it, part of you wants to stand back and judge whether it was wise. Over the years adventure and distance make peace, and you speak about life as somebody who has paid for every sentence.',
  },
  '4/6': {
    name: 'Opportunist / Role Model',
    text: 'You watch the people close to you with a kind, exact eye, and they watch you back. Trust is your currency; your example reaches a small circle first and travels outward through those who have known you longest.',
  },
  '4/1': {
    name: 'Opportunist / Investigator',
    text: 'You stand on a fixed foundation and offer it to the people around you. Bending to please unsettles you more than it helps them, so choose company that likes you unbent, and your steadiness becomes the thing they come for.',
  },
  '5/1': {
    name: 'Heretic / Investigator',
    text: 'Strangers expect you to have the answer, and you hate to arrive without one. Thorough preparation is your protection: when your practical fix rests on real homework, the reputation people invented for you turns into one you earned.',
  },
  '5/2': {
    name: 'Heretic / Hermit',
    text: 'Expectation gathers around you while you would rather be at home doing what you love. You move only when your own motivation wakes, and then with surprising force; explain that rhythm to people, and they stop taking your silence personally.',
  },
  '6/2': {
    name: 'Role Model / Hermit',
    text: 'You carry high hopes for how life could be lived and a private talent you rarely advertise. Time on your own keeps the view clear; when you are invited down from the roof, people find someone who simply does what others discuss.',
  },
  '6/3': {
    name: 'Role Model / Martyr',
    text: 'Your wisdom never becomes purely theoretical, because life keeps pulling you back into the workshop. You may change homes, jobs and certainties more often than your friends, and that restlessness is exactly why your optimism can be believed.',
  },
}
