import type { Bank } from './bank.ts'

/** Feelings the person names as their own, by the word: soft enough for a bad week, plain enough for an ordinary day. */
export const feelings: Bank = {
  sad: {
    r: ['I’m sorry you’re sad.', 'I’m sorry. That’s a heavy way to feel.', 'I’m sorry. You don’t have to cheer up for me.'],
    a: ['Is it about something, or is it just there?', 'When did it start?', 'Does anyone near you know?', 'Is somebody with you tonight?'],
  },
  lonely: {
    r: ['I’m sorry. That’s a hard thing to feel.', 'I’m sorry you’re lonely.', 'I’m sorry. Evenings can be long like that.'],
    a: ['Whose company do you miss?', 'Is there somebody you could ring?', 'When did you last see somebody you like?', 'Has it been like that for long?'],
  },
  anxious: {
    r: ['I’m sorry. That’s a horrible feeling.', 'That’s tiring to carry about with you.', 'I’m sorry. That’s hard to sit with.'],
    a: ['What’s it about?', 'What are you most worried about?', 'When did it start?', 'Has anything helped before?'],
  },
  angry: {
    r: ['I can see you’re angry.', 'Say it as it is. I don’t mind.', 'You’re allowed to be angry.'],
    a: ['What happened?', 'What was the worst of it?', 'Who’s it about?', 'What would put it right?'],
  },
  ashamed: {
    r: ['I’m sorry. That’s a hard feeling.', 'I’m glad you told me. I don’t think less of you.', 'That’s not easy to say out loud.'],
    a: ['What happened?', 'Does anyone else know?', 'What would you say to a friend in your place?'],
  },
  guilty: {
    r: ['I’m sorry. That’s hard to carry.', 'That’s not a nice thing to lie awake with.'],
    a: ['What is it that you blame yourself for?', 'Is there something that could still be put right?', 'Have you told anyone?'],
  },
  hurt: {
    r: ['I’m sorry. That hurts.', 'I’m sorry you were hurt.'],
    a: ['What happened?', 'Do they know?', 'What hurt most about it?'],
  },
  jealous: {
    r: ['That’s a miserable feeling. I’m sorry.', 'It’s no fun, being jealous.'],
    a: ['What set it off?', 'What is it that you’d like to have?', 'Have you said anything about it?'],
  },
  overwhelmed: {
    r: ['That’s a lot at once.', 'I’m sorry. That’s too much for one person.', 'Nothing has to be solved in the next ten minutes.'],
    a: [
      'Which part is the most urgent?',
      'Is there any of it that somebody else could take?',
      'Shall we write it down as a list? You say it, I’ll keep it.',
      'What’s the worst of it?',
    ],
  },
  disappointed: {
    r: ['I’m sorry. That’s disappointing.', 'I’m sorry it turned out like that.'],
    a: ['What had you been hoping for?', 'What happened?', 'Is there another chance?'],
  },
  numb: {
    r: ['I’m sorry. That’s a strange and tiring way to feel.', 'I’m sorry. You don’t have to feel anything in particular here.'],
    a: ['How long has it been like that?', 'Did something happen?', 'Is there anything you still enjoy a little?'],
  },
  bored: {
    r: ['That makes for a long day.', 'Then let’s find something.'],
    a: ['Would you rather go out or stay in?', 'What do you usually like doing?', 'Is there something half finished lying about?'],
  },
  glad: {
    r: ['I’m glad.', 'That’s nice to hear.', 'Good. I’m glad for you.'],
    a: ['What’s behind it?', 'What happened?', 'Who have you told?'],
  },
  proud: {
    r: ['So you should be.', 'You’ve every reason, I’d think.', 'Good for you.'],
    a: ['What was the hardest part?', 'Who else knows?', 'How did you manage it?'],
  },
  relieved: {
    r: ['I’m glad. That’s a weight off.', 'That’s good. I’m glad it’s over.'],
    a: ['How long had you been worrying about it?', 'What had you been afraid of?', 'Who else was worried?'],
  },
  calm: { r: ['That’s good.', 'I’m glad.'], a: ['What brought that about?', 'What are you doing just now?'] },
  hopeful: { r: ['I’m glad there’s some hope in it.', 'That’s good to hear.'], a: ['What’s given you that?', 'What are you hoping for?'] },
  grateful: { r: ['That’s a nice thing to feel.', 'I’m glad.'], a: ['What for?', 'Do they know?'] },
  excited: { r: ['I can see why you’d be excited.', 'How nice.'], a: ['What are you looking forward to most?', 'When is it?', 'Who else is excited?'] },
  tired: {
    r: ['I’m sorry you’re tired.', 'I’m sorry. Rest if you can.', 'Then I’ll keep it short.'],
    a: ['Is it just today, or has it been building up?', 'Did you sleep?', 'Can you rest now?', 'What took it out of you?'],
  },
  mixed: {
    r: ['Both at once, then. That happens.', 'It can be good and hard together.'],
    a: ['Which of the two is stronger just now?', 'What’s the part that bothers you?'],
  },
  bad: {
    r: ['I’m sorry. Tell me as much as you like.', 'I’m sorry you’re feeling bad.', 'That’s no way to feel. I’m sorry.'],
    a: ['Did something happen?', 'How long has it been like this?', 'What’s the worst of it?', 'Is somebody with you?'],
  },
  good: { r: ['I’m glad.', 'Good to hear.', 'That’s good.'], a: ['What’s been good?', 'What did you do today?'] },
  denied: { r: ['All right, I believe you.', 'Good. I’ll take your word for it.', 'Fair enough. I won’t look for it.', 'All right, not that.'], a: [] },
  fine: {
    r: ['That’ll do for a day.', 'Fine is all right.', 'Good enough, then.'],
    a: ['What did the day have in it?', 'Was there a good bit?', 'What did you do?'],
  },
}
