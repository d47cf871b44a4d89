/**
 * What a person may want from one segment of an utterance. The classifier is trained on these; abilities name the ones
 * they answer; `docs/intents.md` says what each means, with its slots and examples. A test keeps the two equal.
 */
export const intents = [
  // Requests that an ability answers
  'reminder_set', 'reminder_query', 'reminder_change', 'reminder_cancel',
  'timer_set', 'timer_query', 'timer_cancel',
  'alarm_set', 'alarm_query', 'alarm_cancel',
  'note_write', 'note_read', 'note_remove',
  'list_make', 'list_add', 'list_read', 'list_remove', 'list_clear',
  'event_add', 'event_query', 'event_move', 'event_cancel',
  'clock_time', 'clock_date', 'clock_zone', 'clock_until',
  'calculate', 'convert', 'chance_coin', 'chance_dice', 'spell',
  'memory_keep', 'memory_ask', 'memory_about_me', 'memory_forget', 'memory_why',
  'day_brief',
  // About the companion itself, and how it should be
  'self_who', 'self_name', 'self_rename', 'self_can', 'self_made', 'self_feel', 'self_others', 'self_privacy', 'self_opinion', 'self_age',
  'manner_change', 'person_rename', 'private_on', 'private_off',
  // Steering the conversation
  'greet', 'thank', 'part', 'agree', 'refuse', 'cancel', 'undo', 'repeat', 'clarify', 'resume', 'stop', 'how_are_you', 'joke', 'praise', 'insult', 'sorry', 'bored', 'company',
  'mood_tell', 'technique_winddown', 'technique_thoughts', 'technique_writing', 'technique_step',
  // Telling about life: what an utterance tells of is for the life-event reader
  'tell',
  // What needs a model, the web or a connection that is not there yet: told apart so that the answer can say what is missing
  'ask_world', 'ask_weather', 'ask_news', 'ask_translate', 'ask_define', 'ask_recipe', 'ask_directions', 'ask_web', 'write_text',
  'mail', 'message', 'call', 'music', 'media', 'home', 'money', 'travel', 'shopping', 'food_order',
  // Nothing of these
  'other',
] as const

export type Intent = (typeof intents)[number]
