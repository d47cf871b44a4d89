import { existsSync, readFileSync } from 'node:fs'

/** Rows of the public sets under the shared data, said in OS1's own intents. Share-alike sets are not read here. */
export type Row = { readonly text: string; readonly intent: string; readonly set: string }

type Rule = string | ((text: string) => string | undefined)

const removes =
  /\b(remove|delete|take .* off|cross|erase|nix|scratch|strike|get rid|check off|tick|done|finished|complete[d]?|don't need|no longer|drop|off (?:of )?my)\b/i
const clears = /\b(clear|wipe|empty|(?:remove|delete|erase) (?:all|everything|(?:the|my|this|that) (?:\w+ )?list))\b/i
const cancels = /\b(cancel|delete|remove|clear|erase|take .* off|no longer|drop|get rid)\b/i
const moves = /\b(move|reschedul|postpone|change|push|shift)\w*\b/i
const reminds = /\bremind/i

const onList: Rule = (text) => (clears.test(text) ? 'list_clear' : removes.test(text) ? 'list_remove' : 'list_add')
const onCalendar: Rule = (text) => (moves.test(text) ? 'event_move' : cancels.test(text) ? 'event_cancel' : reminds.test(text) ? 'reminder_set' : 'event_add')
const clock: Rule = (text) =>
  /\b(time|hour|clock|late)\b/i.test(text) ? 'clock_time' : /\b(date|day|month|year|today)\b/i.test(text) ? 'clock_date' : undefined

const clinc: Readonly<Record<string, Rule>> = {
  reminder: 'reminder_query',
  reminder_update: 'reminder_set',
  todo_list: 'list_read',
  todo_list_update: onList,
  shopping_list: 'list_read',
  shopping_list_update: onList,
  calendar: 'event_query',
  calendar_update: onCalendar,
  schedule_meeting: 'event_add',
  meeting_schedule: 'event_query',
  alarm: (text) => (cancels.test(text) ? 'alarm_cancel' : 'alarm_set'),
  timer: 'timer_set',
  time: 'clock_time',
  timezone: 'clock_zone',
  date: 'clock_date',
  calculator: 'calculate',
  measurement_conversion: 'convert',
  flip_coin: 'chance_coin',
  roll_dice: 'chance_dice',
  spelling: 'spell',
  definition: 'ask_define',
  translate: 'ask_translate',
  weather: 'ask_weather',
  fun_fact: 'joke',
  tell_joke: 'joke',
  repeat: 'repeat',
  thank_you: 'thank',
  goodbye: 'part',
  greeting: (text) => (/\b(how|up|going on|doing|happening|new)\b/i.test(text) ? 'how_are_you' : 'greet'),
  yes: 'agree',
  no: 'refuse',
  cancel: 'cancel',
  are_you_a_bot: 'self_who',
  what_is_your_name: 'self_name',
  change_ai_name: 'self_rename',
  how_old_are_you: 'self_age',
  who_made_you: 'self_made',
  who_do_you_work_for: 'self_made',
  where_are_you_from: 'self_made',
  do_you_have_pets: 'self_feel',
  what_are_your_hobbies: 'self_feel',
  what_can_i_ask_you: 'self_can',
  meaning_of_life: 'self_opinion',
  user_name: 'memory_ask',
  change_user_name: 'person_rename',
  change_speed: 'manner_change',
  change_accent: 'manner_change',
  make_call: 'call',
  text: 'message',
  play_music: 'music',
  next_song: 'music',
  update_playlist: 'music',
  what_song: 'music',
  change_volume: 'media',
  smart_home: 'home',
  recipe: 'ask_recipe',
  ingredients_list: 'ask_recipe',
  ingredient_substitution: 'ask_recipe',
  calories: 'ask_recipe',
  nutrition_info: 'ask_recipe',
  meal_suggestion: 'ask_recipe',
  cook_time: 'ask_recipe',
  food_last: 'ask_recipe',
  restaurant_reservation: 'food_order',
  accept_reservations: 'food_order',
  restaurant_suggestion: 'ask_web',
  restaurant_reviews: 'ask_web',
  how_busy: 'ask_web',
  directions: 'ask_directions',
  distance: 'ask_directions',
  traffic: 'ask_directions',
  current_location: 'ask_directions',
  gas_type: 'ask_world',
  tire_change: 'ask_world',
  jump_start: 'ask_world',
  oil_change_how: 'ask_world',
  tire_pressure: 'ask_world',
  order: 'shopping',
  order_status: 'shopping',
  uber: 'travel',
  book_flight: 'travel',
  book_hotel: 'travel',
  car_rental: 'travel',
  flight_status: 'travel',
  travel_suggestion: 'travel',
  travel_alert: 'travel',
  international_visa: 'travel',
  vaccines: 'travel',
  plug_type: 'travel',
  carry_on: 'travel',
  lost_luggage: 'travel',
  travel_notification: 'travel',
  balance: 'money',
  bill_balance: 'money',
  bill_due: 'money',
  pay_bill: 'money',
  transfer: 'money',
  transactions: 'money',
  spending_history: 'money',
  exchange_rate: 'money',
  credit_score: 'money',
  report_fraud: 'money',
  freeze_account: 'money',
  taxes: 'money',
  payday: 'money',
  income: 'money',
  interest_rate: 'money',
  insurance: 'money',
}

const hwu: Readonly<Record<string, Rule>> = {
  alarm_set: 'alarm_set',
  alarm_query: 'alarm_query',
  alarm_remove: 'alarm_cancel',
  audio_volume_down: 'media',
  audio_volume_up: 'media',
  audio_volume_mute: 'media',
  calendar_query: (text) => (reminds.test(text) ? 'reminder_query' : 'event_query'),
  calendar_remove: (text) => (reminds.test(text) ? 'reminder_cancel' : 'event_cancel'),
  calendar_set: onCalendar,
  cooking_recipe: 'ask_recipe',
  datetime_convert: 'clock_zone',
  datetime_query: clock,
  email_query: 'mail',
  email_sendemail: 'mail',
  email_addcontact: 'mail',
  email_querycontact: 'memory_ask',
  general_commandstop: 'stop',
  general_explain: 'clarify',
  general_joke: 'joke',
  general_praise: 'praise',
  general_repeat: 'repeat',
  general_negate: 'refuse',
  general_affirm: 'agree',
  iot_cleaning: 'home',
  iot_coffee: 'home',
  iot_hue_lightchange: 'home',
  iot_hue_lightdim: 'home',
  iot_hue_lightoff: 'home',
  iot_hue_lighton: 'home',
  iot_hue_lightup: 'home',
  iot_wemo_off: 'home',
  iot_wemo_on: 'home',
  lists_createoradd: (text) => (/\b(create|make|new list|start)\b/i.test(text) ? 'list_make' : 'list_add'),
  lists_query: 'list_read',
  lists_remove: (text) => (/\blist\b/i.test(text) && !/\b(from|off|item|out of)\b/i.test(text) ? 'list_clear' : 'list_remove'),
  music_likeness: 'music',
  music_query: 'music',
  music_settings: 'music',
  play_music: 'music',
  play_radio: 'media',
  play_podcasts: 'media',
  play_audiobook: 'media',
  play_game: 'media',
  recommendation_movies: 'ask_web',
  news_query: 'ask_news',
  qa_currency: 'money',
  qa_definition: 'ask_define',
  qa_factoid: 'ask_world',
  qa_maths: 'calculate',
  qa_stock: 'money',
  recommendation_events: 'ask_web',
  recommendation_locations: 'ask_web',
  social_post: 'message',
  social_query: 'message',
  takeaway_order: 'food_order',
  takeaway_query: 'food_order',
  transport_query: 'travel',
  transport_taxi: 'travel',
  transport_ticket: 'travel',
  transport_traffic: 'ask_directions',
  weather_query: 'ask_weather',
}

const snips: Readonly<Record<string, Rule>> = {
  AddToPlaylist: 'music',
  BookRestaurant: 'food_order',
  GetWeather: 'ask_weather',
  PlayMusic: 'music',
  RateBook: 'media',
  SearchCreativeWork: 'media',
  SearchScreeningEvent: 'ask_web',
}
const homeAssistant: Readonly<Record<string, Rule>> = {
  HassStartTimer: 'timer_set',
  HassTimerStatus: 'timer_query',
  HassCancelTimer: 'timer_cancel',
  HassCancelAllTimers: 'timer_cancel',
  HassTurnOn: 'home',
  HassTurnOff: 'home',
  HassLightSet: 'home',
  HassClimateSetTemperature: 'home',
  HassClimateGetTemperature: 'home',
  HassSetVolume: 'media',
  HassMediaNext: 'music',
  HassGetCurrentTime: 'clock_time',
  HassGetCurrentDate: 'clock_date',
}

const sets: readonly { readonly file: string; readonly set: string; readonly rules: Readonly<Record<string, Rule>>; readonly most: number }[] = [
  { file: 'clinc150.train.jsonl', set: 'clinc', rules: clinc, most: 100 },
  { file: 'hwu64.train.jsonl', set: 'hwu', rules: hwu, most: 160 },
  { file: 'slurp.devel.jsonl', set: 'slurp', rules: hwu, most: 130 },
  { file: 'snips2017.train.jsonl', set: 'snips', rules: snips, most: 60 },
  { file: 'homeassistant.en.jsonl', set: 'home-assistant', rules: homeAssistant, most: 40 },
]

/** At most this many rows of an intent come from the public sets, so that what OS1 cannot do does not crowd out what it can. */
const mostOfIntent = 500

export function publicRows(shared: string): Row[] {
  const rows: Row[] = []
  const counts = new Map<string, number>()
  for (const { file, set, rules, most } of sets) {
    const path = `${shared}/data/nlu/${file}`
    if (!existsSync(path)) continue
    const perSource = new Map<string, number>()
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
      const { text, intent: source } = JSON.parse(line) as { text: string; intent: string | null }
      const rule = source === null ? undefined : rules[source]
      const intent = typeof rule === 'function' ? rule(text) : rule
      if (!intent || source === null) continue
      const seen = perSource.get(source) ?? 0
      const total = counts.get(intent) ?? 0
      if (seen >= most || total >= mostOfIntent) continue
      perSource.set(source, seen + 1)
      counts.set(intent, total + 1)
      rows.push({ text: withoutName(text), intent, set })
    }
  }
  return rows
}

/** Drops the names of other assistants at the start. */
const withoutName = (text: string): string => text.replace(/^(hey |ok |hello )?(olly|siri|alexa|google|pda|s[12])[,.]? /i, '').trim()
