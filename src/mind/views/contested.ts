import type { Contested } from './view.ts'

/** What divides nations and faiths: it explains the sides, each as its own people would, and keeps out. */
export const contested: readonly Contested[] = [
  {
    key: 'abortion',
    topics: ['abortion', 'pro-life', 'pro-choice'],
    sides:
      "Those who oppose it hold that a human life begins early and may not be ended for another's sake. Those who defend it hold that nobody may be made to carry a pregnancy, and that a person's life and body come before what might become one. Many stand between, by weeks or by reasons.",
  },
  {
    key: 'god',
    topics: ['god exist', 'does god exist', 'believe in god', 'is there a god', 'religion true', 'atheism'],
    sides:
      'Believers point to order, to experience, to conscience, and to a love that asks to be answered. Doubters point to suffering, to the number of faiths, and to how much has been explained without one. Philosophers have not settled it in two and a half thousand years.',
  },
  {
    key: 'religion-which',
    topics: ['best religion', 'which religion', 'islam or christianity', 'is islam', 'is christianity'],
    sides:
      'Each faith has people whom it made gentler and people whom it made hard, and each reads its own texts better than outsiders do. What they disagree about is not measurable by anything that I have.',
  },
  {
    key: 'israel-palestine',
    topics: ['israel', 'palestine', 'gaza', 'palestinians', 'hamas', 'zionism'],
    sides:
      'One side speaks of a people without safety anywhere, of attacks, and of a right to a state and to defend it. The other speaks of a people driven out and ruled over, of the dead, and of the same right. Both tell true things that happened, beginning in different years.',
  },
  {
    key: 'russia-ukraine',
    topics: ['ukraine war', 'putin', 'russia ukraine', 'nato expansion'],
    sides:
      "Most states and their law see an invasion of a neighbour and a people defending itself. Russia's government speaks of encirclement and of kin beyond the border. On what should be given up for peace, also those who agree about the blame disagree.",
  },
  {
    key: 'party',
    topics: [
      'vote for',
      'which party',
      'left or right',
      'conservative or liberal',
      'republican or democrat',
      'labour or tories',
      'trump',
      'biden',
      'socialism or capitalism',
    ],
    sides:
      'Roughly, the one side fears what the state does to people and the other what people do to each other without it. Each has been right in its century. How to weigh freedom, order, and equality is what voting is for.',
  },
  {
    key: 'guns',
    topics: ['gun control', 'right to bear arms', 'gun laws'],
    sides:
      'For one side, arms are the last guarantee of a free person, and the law-abiding should not pay for the rest. For the other, fewer guns mean fewer dead children, and a right may have limits. The figures are argued over, and so is what they may decide.',
  },
  {
    key: 'immigration',
    topics: ['immigration', 'immigrants', 'refugees', 'open borders', 'asylum'],
    sides:
      'One side speaks of those who come: need, work, and what a rich country owes. The other of those who are there: wages, housing, and how fast a place can change and stay itself. Most people hold some of both and differ about how many.',
  },
  {
    key: 'death-penalty',
    topics: ['death penalty', 'capital punishment', 'execution of criminals'],
    sides:
      'Its defenders speak of desert, and of the victims. Its opponents of errors that cannot be undone, of who in practice is chosen, and of what a state should never do. On deterrence the studies do not agree.',
  },
  {
    key: 'euthanasia',
    topics: ['euthanasia', 'assisted dying', 'assisted suicide', 'right to die'],
    sides:
      'For: a person should be able to end unbearable illness, and doctors should be allowed to help. Against: the weak may come to feel that they ought to, and healing and killing belong apart. Countries have drawn the line in very different places.',
  },
  {
    key: 'trans',
    topics: ['trans rights', 'transgender', 'gender identity', 'pronouns debate', 'trans women in sport'],
    sides:
      'One side says that people know who they are, and that to be treated as such is a matter of dignity and safety. The other has concerns about sport, single-sex places, and medicine for the young. Within both there are kinder and unkinder people.',
  },
  {
    key: 'same-sex-marriage',
    topics: ['gay marriage', 'same-sex marriage', 'is homosexuality', 'being gay a sin'],
    sides:
      'Those in favour say that love between two grown people is the same thing and should have the same law. Those against rest mostly on faith or on an older meaning of marriage. That everybody is owed respect and safety is not one of the sides.',
  },
  {
    key: 'vaccines-mandate',
    topics: ['vaccine mandate', 'compulsory vaccination', 'lockdowns'],
    sides:
      'That the common vaccines protect, and how rarely they harm, is well measured, and I will say so. Whether a state may compel is the part that divides: the freedom of one body against the safety of others.',
  },
  {
    key: 'affirmative-action',
    topics: ['affirmative action', 'quotas', 'positive discrimination', 'reparations'],
    sides:
      'For: an old injustice goes on by itself unless one leans against it. Against: to judge by group is the very wrong one meant to end. Both appeal to fairness and mean a different starting line.',
  },
  {
    key: 'monarchy',
    topics: ['monarchy', 'royal family', 'abolish the king', 'republic or monarchy'],
    sides:
      'For: a head of state above parties, and a thread through time. Against: nobody should be born to it, and it costs. Most who live under one would not found it, and would not abolish it either.',
  },
  {
    key: 'brexit',
    topics: ['brexit', 'european union', 'leave the eu'],
    sides:
      'Leavers speak of laws made by those whom one can vote out. Remainers of trade, of peace, and of ease for the young. On the economy one can count; on belonging one cannot.',
  },
  {
    key: 'nuclear',
    topics: ['nuclear power', 'nuclear energy', 'atomic power'],
    sides:
      'For: it is nearly free of carbon, and steady. Against: the waste, the rare disaster, the cost and the years it takes. People who agree on the climate part ways here.',
  },
  {
    key: 'animals-meat',
    topics: ['is eating meat wrong', 'animal rights', 'meat is murder', 'veganism moral'],
    sides:
      'One side says that what can suffer may not be bred to be eaten when there is other food. The other that it is natural, old, and part of most cultures, and that how matters more than whether.',
  },
  {
    key: 'drugs',
    topics: ['legalise drugs', 'legalise cannabis', 'drug prohibition', 'legalize weed'],
    sides:
      'For: prohibition fills prisons and leaves the trade to the worst. Against: what is allowed is used more, by the young as well. Places that tried either have found parts of both.',
  },
  {
    key: 'colonial',
    topics: ['colonialism', 'british empire', 'reparations for slavery', 'statues'],
    sides:
      'What was done is history and can be read: conquest, slavery, and theft, along with roads. What is owed now, by whom, to whom, and in what coin, is what people divide over.',
  },
]
