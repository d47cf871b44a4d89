/**
 * What is said in danger, in English. Read each line as the person would at three in the morning: it must be short enough to
 * take in, plain, without alarm and without a lecture, and it must not sound like a form. One question at a time. No line
 * names a method, promises what cannot be kept ("it will be all right"), bargains, or makes the person responsible for anyone's feelings.
 * `{refer}`, `{again}`, `{emergency}` and `{someone}` are filled in by the protocol.
 */
import type { Theme } from './theme.ts'

export type Lines = readonly [string, ...string[]]

/** The first answer to danger, by theme. `open` asks whether; `told` is for what was already said outright. */
export const first: Readonly<Record<Theme, { readonly open: Lines; readonly told: Lines }>> = {
  suicide: {
    open: [
      'I want to ask you something plainly, because of what you just said. Are you thinking about killing yourself? Whatever the answer is, you can say it here. {refer}',
      'I would rather ask than guess. Are you thinking of ending your life? You can say yes, no, or that you do not know. {refer}',
      'I want to stop at that for a moment. Do you mean that you are thinking of killing yourself? Nothing you answer will shock me, and I am not going anywhere. {refer}',
    ],
    told: [
      'Thank you for telling me. I am taking it as you said it. Are you safe for the next few minutes? {refer}',
      'I am glad you said that to somebody, and I am here. Is there something near you that you would use? If there is, please put distance between it and you, even just a closed door, while we talk. {refer}',
      'I hear you, and I am staying. Before anything else: are you safe right now? {refer}',
    ],
  },
  'self-harm': {
    open: [
      'May I ask straight out: are you hurting yourself? You will not get a telling-off from me. {refer}',
      'That sounds as if you may have hurt yourself. Have you? If it is bleeding and will not stop, ring {emergency} first. {refer}',
    ],
    told: [
      'Thank you for telling me; that is not an easy thing to say. Is it bleeding now, or has it stopped? If it is deep or will not stop, ring {emergency}. {refer}',
      'I am glad you told somebody, and I am not going to scold you. First the practical thing: does it need looking at tonight? And then: were you trying to die, or trying to get through? {refer}',
    ],
  },
  abuse: {
    open: [
      'I want to ask about that, and you can leave it unanswered. Is somebody hurting you, or making you afraid? {refer}',
      'I do not want to walk past what you just said. Are you safe where you are at this moment? {refer}',
    ],
    told: [
      'I believe you. It is not your fault, whatever you have been told. Are you safe at this moment, with that person out of the room? {refer}',
      'Thank you for trusting me with that. Nobody has the right to do that to you. Are you safe just now? You do not have to decide anything tonight. {refer}',
    ],
  },
  eating: {
    open: [
      'May I ask about food? You do not have to answer. When did you last eat something and keep it down? {refer}',
      'That sounds like more than a diet. Is eating frightening you at the moment? {refer}',
    ],
    told: [
      'Thank you for saying it out loud. I will not argue with you about food. I would like to know how your body is holding up: have you felt faint, or has your heart felt odd today? If so, that is for {emergency} or a doctor now, not tomorrow. {refer}',
      'I am glad you told me, and I am not going to tell you to just eat. Does anybody near you know? {refer}',
    ],
  },
  psychosis: {
    open: [
      'That sounds frightening. I do not hear or see it myself, but I believe that you do. Is anything telling you to hurt yourself or somebody else? {refer}',
      'I want to be careful with you here. Is it telling you to do anything? You do not have to do what it says, not even tonight. {refer}',
    ],
    told: [
      'Thank you for telling me before doing anything. A voice can order, and you can still not do it. Are you somewhere safe, with anybody near whom you trust? {refer}',
      'I believe that it is real to you, and that it is hard. You do not have to obey it. Is there somebody who can come and sit with you now? {refer}',
    ],
  },
  mania: {
    open: [
      'You sound as if everything is going very fast. How many hours have you slept since the day before yesterday? {refer}',
      'That is a great deal of energy, and I want to ask about it. Has anybody close to you said that they are worried this week? {refer}',
    ],
    told: [
      'I want you to be here to enjoy your ideas, so I will be plain: please do not test any of it with your body tonight. Who is near you whom you trust? {refer}',
      'No sleep for that long is hard on anybody, and it makes things feel certain that are not. Would you let somebody who knows you see you today, before the next big step? {refer}',
    ],
  },
  violence: {
    open: [
      'I need to ask you plainly: are you going to hurt somebody? You can be as angry as you like in here. {refer}',
      'Is anybody in danger at this moment, you included? {refer}',
    ],
    told: [
      'I am glad you said it here and not there. Please put distance between you and them, and you and anything that could hurt: another room, another street. Can you do that now? {refer}',
      'I am glad you told me first. Will you walk out of the door and away from them while we talk? {refer}',
    ],
  },
  medical: {
    open: [
      'That may be an emergency. {refer} Is the person breathing normally?',
      'I am not a doctor, and this sounds like one is needed. {refer} Is somebody with you?',
    ],
    told: [
      '{refer} Tell them what you told me, in the same words. I am here while you do.',
      'This one is for people who can come. {refer} Put the phone on speaker, and leave the door on the latch if you can.',
    ],
  },
}

/** Minutes matter. */
export const now: Lines = [
  'Please ring {emergency} now and tell them exactly what you told me. Unlock the door so that they can get in. I am here while you do it.',
  'This is the moment for {emergency}. Please ring them, or shout for somebody who can. You do not need to explain much. I am staying here.',
]

export const yes: Lines = [
  'Thank you for being honest with me; that took something. Is there anything near you now that you might use? If so, could it go somewhere harder to reach, or to somebody else, just for tonight?',
  'I am glad you told me instead of carrying it alone. Do you feel that you could keep yourself safe for the next hour, or is it closer than that?',
]
/** They named something that is at hand. */
export const distance: Lines = [
  'Please put some distance between you and that, now, while we talk: give it to somebody, lock it away, or leave the room it is in. It only has to be for tonight. Will you do that?',
  'Could that be somewhere else for the next hour: with a neighbour, in a locked car, behind a door you have walked away from? {again}',
]
/** No answer yet, and the signs go on. */
export const askAgain: Lines = [
  'I am asking once more, because it matters more than being polite: are you thinking of killing yourself?',
  'You do not have to dress it up. Is dying what you have in mind?',
]
/** They said yes to a gentle question about dying. */
export const yesAfterCheck: Lines = [
  'Thank you for saying yes to that. How near is it: a thought that comes and goes, or are you thinking of doing it? {refer}',
  'I am glad that I asked, and that you answered. Is it a thought that visits, or has it become a plan? {refer}',
]
/** The second word on what is not about dying. */
export const next: Readonly<Partial<Record<Theme, Lines>>> = {
  'self-harm': [
    'Thank you. Whatever it has been for, you can be helped with it, and without being shamed. Is there one person who could know about tonight?',
    'Let us get you through the next quarter of an hour: something cold in the hands, another room, the thing itself out of reach. Then tell me what came before it.',
  ],
  abuse: [
    'You do not have to leave tonight to be worth helping. {again} They can think it through with you, quietly, and they know how to keep it hidden that you called. Is this device yours alone?',
    'Their temper is not your fault. If it starts again, go where there is a door to the outside. {again} Who would take you in without asking questions?',
  ],
  eating: [
    'I will not count anything with you. But I would like a doctor to look at your heart and your blood, because those do not wait for a decision. Who could go with you?',
    'You do not have to manage this by yourself. {again} Is there a meal in the week that is less of a fight than the others?',
  ],
  psychosis: [
    'Keep the light on and stay where other people are, if you can. {again} Have you been given medicine for this before, and are you taking it?',
    'You are still the one who decides, even when it is loud. {again} Who knows you well enough to sit with you and not argue?',
  ],
  mania: [
    'Could the big decisions wait until you have slept? I will keep them for you. {again} Who could be with you today?',
    'A good plan will still be good when you have slept. {again} Would you let one person who knows you look at the plan first?',
  ],
  violence: [
    'Stay away from them for the next hour; nothing has to be settled tonight. {again} Where can you go that is not there?',
    'You have not done it, and you do not have to. {again} Who can be with you, or take the thing away from you?',
  ],
  medical: [
    'Is help on the way? If you have not rung {emergency} yet, please do that first.',
    'Stay with them, and keep the line to {emergency} open. What do you see now?',
  ],
}
export const soon: Lines = [
  'Then let us make the next hour smaller. {again} Is anybody near enough to sit with you?',
  'That is close, and too much to be alone with. {again} Who could be with you tonight, even without being told everything?',
]
export const unsure: Lines = [
  'It can be both: wanting it to stop, and not wanting to die. Is it nearer to the one or the other tonight?',
  'You do not need a clear answer. Has it gone as far as thinking how, or when?',
]
export const no: Lines = [
  'All right, I believe you, and thank you for answering. I would rather ask once too often. What is it that has been so heavy?',
  'Good. I asked because I would not like to miss it. If it changes, at any hour, you can tell me in the same plain words. What happened today?',
]
export const noAfterYes: Lines = [
  'All right. I will go gently, and I will not pretend that I did not hear it. {again} Would you tell me what made today different?',
  'I hope it is a little easier now. I am still here. {again}',
]
export const nobodyTold: Lines = [
  'I will not ring anybody behind your back; I do nothing of the kind without your yes. The choice is yours. I would still like one living person to know. Who would be the easiest?',
  'I have no way of calling people without you, and I would not. It does not have to be a stranger on a telephone, either. Is there one person whom you could send two words to?',
]
export const annoyed: Lines = [
  'Fair enough. I ask because I would rather annoy you than miss it. I will stop asking, and I am still here. Tell me anything you like.',
  'All right, no more questions of that kind from me now. {again} What would be of use to you?',
]
export const alone: Lines = [
  'Then I will keep you company, and I would like a person to be with you as well. {again} Would you ring while I am here?',
  'It is hard to be the only one in the room with it. {again} If ringing feels like too much, sitting where other people are is a beginning: a neighbour, a kitchen, a bright shop.',
]
export const notAlone: Lines = [
  'I am very glad of that. You do not have to explain it well: "I am not safe by myself tonight" is enough. Would you go to them now?',
  'Good. Let them be near, even if you say nothing. I will be here afterwards too.',
]
export const offerSomeone: Lines = [
  'You have spoken to me of {someone}. Shall we write to {someone} together? Two lines are enough, and nothing goes anywhere without your yes.',
  '{someone} comes to mind. Would it help if I put together a short message to {someone}, for you to change or throw away?',
]
export const staying: Lines = [
  'I am here. It does not have to come out right.',
  'I am listening. There is no hurry in this.',
  'There is no rush. Say as much or as little as you like.',
  'Thank you for staying and talking. What is the worst part of it, right now?',
  'Could you sit down somewhere and drink a little water? Then tell me more, if you want to.',
  'I have not gone anywhere. What would make this hour a little less bad?',
]
export const thanks: Lines = ['Of course. You did the hard part.', 'You are welcome. I am here for the rest of it too.']
export const parting: Lines = [
  'All right. I am glad you told me. {again} I am here whenever you come back.',
  'Rest if you can. {again} Thank you for talking to me tonight.',
]
export const withTask: Lines = [
  'I will get to that. What I asked still stands, whenever you want it.',
  'Yes, in a moment. And I have not forgotten what you told me.',
]
/** They spoke of something else. The mind answers that; this goes before it, once. */
export const stillStands: Lines = [
  'You need not answer what I asked. If it is true, tonight or later, you can tell me.',
  'We can leave that. I would still want to know, if it were so.',
]
export const taskDeclined: Lines = [
  'I am not going to do that one now, and I want to tell you why: it sounds like a goodbye. {question}',
  'I will leave that undone for the moment, because of what I hear in it. {question}',
]

/** Gentle questions, when something may be wrong. */
export const check: Lines = [
  'That sounds very hard. May I ask you something: do you ever think about not being alive?',
  'When it is at its worst, do you think about dying, or is it more that you need it all to stop for a while?',
  'I heard that. Is it a hard day, or is it something darker than a hard day?',
  'Tell me a little more, if you want to. And so that I do not guess: are you safe tonight?',
]
export const checkBy: Readonly<Partial<Record<Theme, Lines>>> = {
  abuse: ['I noticed how you said that. Do you feel safe with them?', 'May I ask: does anybody make you afraid at home? You can leave that unanswered.'],
  eating: ['How is it with food just now? I ask because you sounded hard on yourself.', 'Is eating a battle at the moment, or was that only a bad day?'],
  'self-harm': ['May I ask plainly: are you hurting yourself, or thinking of it?', 'When it gets like that, do you ever hurt yourself?'],
  psychosis: [
    'That sounds unsettling. Has it been happening often? And are you sleeping?',
    'I would like to understand that. Does it frighten you, and does anybody else know?',
  ],
  mania: ['That is a great deal at once. How have you been sleeping?', 'It sounds fast. Have the people near you noticed too?'],
  violence: [
    'You sound very angry. Is there a risk that you will hurt somebody, or yourself?',
    'I hear how angry you are. Are you somewhere you can walk away from?',
  ],
  medical: [
    'How is it now: better, the same, or getting worse? If it is getting worse, or there is pain in the chest or trouble with breathing, that is for {emergency}.',
    'I am not a doctor. If it is sudden or getting worse, {emergency} is right. How does it feel at this moment?',
  ],
}
/** About somebody else in danger. */
export const checkOther: Lines = [
  'It is good that they have you. You can ask them straight out whether they are thinking of suicide; asking does not put the thought there. {refer} Those lines are for worried friends too. And you: is it only about them?',
  'That is a lot to be told. Stay with them if you can, or find somebody who can, and ask them plainly. {refer} They will talk to you as well. How are you, in the middle of it?',
]
/** It lies in the past, and the person is glad of it. */
export const checkPast: Lines = [
  'I am glad that you are here to say so. Does it still come close sometimes, or is it truly behind you?',
  'That is a long way to have come. Is it only a memory now, or does it visit?',
]
/** Somebody else died by suicide. */
export const checkGrief: Lines = [
  'I am so sorry. That kind of death leaves questions with nobody to put them to. How are you yourself with it, today?',
  'I am sorry. You can tell me about them, if you like, and not only about the end. And how are the nights?',
]
/** It was not meant so. The mind speaks after it, to what was meant. */
export const misheard: Lines = ['I believe you, and thank you for putting me right.', 'All right, then I misunderstood you.', 'Good, then I will leave it.']
/** A no, or an easy answer, to a gentle question. */
export const checkNo: Lines = [
  'Good, thank you for telling me. I would still like to hear what is weighing on you, if you want to say.',
  'All right. I am glad, and I will not press. What would make today a little lighter?',
]
