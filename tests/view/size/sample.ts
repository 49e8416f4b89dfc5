/** Texts as slides have them, in many languages: what computed lines are held against the browser's with. */
export const SAMPLE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'What a telescope sees when nobody is looking through it',
    'Observability is a property of systems, not a product you buy',
    'AVATAR, WAVE and TYPO: capitals that stand close to each other',
    'The quick brown fox jumps over the lazy dog, twice a day — and never on Sundays',
    'In 2024, 1,117 of 7,411 patients (15.1 %) left the trial before week 12',
    '“It depends,” she said; “on the state-of-the-art method, mostly.”',
    'A well-known trade-off: latency/throughput, cost vs. quality…',
    'Why do we sleep? Nobody knows, but everybody who does not sleep dies',
    'Fifty fjords, five affairs: an office of flying fish is difficult to find',
    'Yes, we’ll try. You’d better watch out for Tom’s Volvo',
  ],
  de: [
    'Die Verwaltungsgerichtsbarkeit prüft, ob Behörden sich an Gesetze halten',
    'Übermäßige Größe: Füße, Straßen und Äpfel im Überblick',
    'Warum wir schlafen – und was geschieht, wenn wir es nicht tun',
    '„Es kommt darauf an“, sagte sie, „womit man misst.“',
    'Donaudampfschifffahrt war im 19. Jahrhundert ein gutes Geschäft',
  ],
  fr: [
    'L’été dernier, les élèves ont mesuré la qualité de l’eau à Angoulême',
    'Pourquoi dormons-nous ? Parce que le cerveau range sa journée',
    '« C’est là que tout commence », dit-elle en ouvrant la fenêtre',
    'Dès qu’il a plu, où va l’eau ? Vers la forêt, ça coule de source',
  ],
  es: [
    '¿Qué ve un telescopio cuando nadie mira por él?',
    'El niño soñó con un pingüino que comía jamón en España',
    'La investigación empezó en otoño y terminó dos años después',
  ],
  pl: [
    'Źródła światła: żarówka, świeca i gwiazda na nocnym niebie',
    'Chrząszcz brzmi w trzcinie, a wąż śpi pod gałęzią',
    'Największe miasto leży nad rzeką, która często wylewa',
  ],
  cs: ['Příliš žluťoučký kůň úpěl ďábelské ódy a šel domů', 'Řeka teče přes město k moři'],
  vi: [
    'Khi không ai nhìn, kính viễn vọng thấy gì trên bầu trời đêm?',
    'Nước sông dâng cao vào mùa mưa và rút xuống vào mùa khô',
  ],
  ru: [
    'Что видит телескоп, когда в него никто не смотрит',
    'Наблюдаемость — это свойство системы, а не товар',
    'Почему мы спим? Этого не знает никто, но без сна никто не живёт',
    'Съешь ещё этих мягких французских булок, да выпей же чаю',
  ],
  uk: ['Їжак під ґанком їсть яблука щоосені, а взимку спить'],
  el: [
    'Τι βλέπει ένα τηλεσκόπιο όταν κανείς δεν κοιτάζει',
    'Γιατί κοιμόμαστε; Κανείς δεν το ξέρει με βεβαιότητα',
  ],
  zh: [
    '望远镜在没有人看的时候看见了什么？',
    '我们为什么要睡觉：因为大脑需要整理一天的记忆，清除代谢物。',
    '2024年，共有7411名患者（15.1%）在第12周之前离开了试验',
  ],
  ja: [
    '誰も覗いていないとき、望遠鏡は何を見ているのか',
    'なぜ私たちは眠るのでしょうか。「記憶を整理するため」と言われています。',
  ],
  ko: [
    '아무도 보지 않을 때 망원경은 무엇을 보는가',
    '우리는 왜 잠을 자야 하는가: 기억을 정리하기 때문이다',
  ],
  he: ['מה רואה הטלסקופ כשאף אחד לא מביט בו', 'למה אנחנו ישנים? איש אינו יודע בוודאות'],
  ar: ['ماذا يرى التلسكوب عندما لا ينظر إليه أحد', 'لماذا ننام؟ لا أحد يعرف على وجه اليقين'],
  hi: ['जब कोई नहीं देखता तब दूरबीन क्या देखती है', 'हम क्यों सोते हैं? यह कोई निश्चित रूप से नहीं जानता'],
  th: ['กล้องโทรทรรศน์เห็นอะไรเมื่อไม่มีใครมอง', 'ทำไมเราต้องนอน เพราะสมองต้องจัดเก็บความทรงจำ'],
};
