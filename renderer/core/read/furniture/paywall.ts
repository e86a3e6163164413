import { anyOf } from '../pattern.ts';

/** Sentences that sell the rest of a text, or a subscription, to the reader of its beginning. */
export const PAYWALL = anyOf(
  String.raw`^you(?:[’']re| are) (?:currently )?reading (?:the|a) free (?:edition|version|preview|article)|^this is (?:a|the) free (?:edition|preview|version)\b`,
  String.raw`\b(?:to|for) (?:view|read|see|continue reading|access|unlock) (?:the )?(?:full|whole|entire|rest|this|complete)\b.{0,60}\b(?:subscri|log ?in|sign ?in|register|member)\p{L}{0,6}`,
  String.raw`\b(?:subscribe|log ?in|sign ?in|register|join)\b.{0,40}\b(?:to (?:read|continue|view|access|unlock|see)|for the full (?:story|text|article))\b`,
  String.raw`\balready (?:a |have an? )?(?:subscri\p{L}{2,8}|member|account)\b|\bthis (?:article|content|text|story) is (?:only )?(?:available|reserved|exclusive\p{L}{0,2})\b.{0,30}\b(?:subscribers|members)\b`,
  String.raw`\bget the latest\b.{0,60}\b(?:app|apps|phone|inbox)\b|\bjede woche\b.{0,30}\bpost(?:eingang|fach)`,
  String.raw`\bdownload\b.{0,60}\bapps? (?:for|on|from)\b.{0,40}\b(?:ios|android|app store|google play)\b`,
  '(?:aby|żeby) (?:przeczytać|czytać|zobaczyć) (?:całość|dalej|cały).{0,60}(?:zaloguj|subskry|prenumer|wykup)|(?:dalsza|pozostała) część (?:tekstu|artykułu).{0,60}(?:dostępna|dla) .{0,30}(?:subskryb|prenumer|abonent)|masz już (?:konto|prenumeratę|subskrypcję)',
  String.raw`чтобы (?:прочитать|читать|продолжить чтение).{0,60}(?:подпи|войдите|зарегистр)|(?:полный текст|полная версия).{0,40}(?:доступ\p{L}{1,3}|только).{0,30}подписчик|уже (?:есть|оформили) подписк`,
  String.raw`щоб (?:прочитати|читати|продовжити читання).{0,60}(?:підпи|увійдіть|зареєстр)|(?:повний текст|повна версія).{0,40}(?:доступ\p{L}{1,3}|лише|тільки).{0,30}(?:перед)?підписник|вже (?:маєте|є) (?:перед)?плат`,
  String.raw`(?:um|zum) (?:den|diesen|weiter)\p{L}{0,3} ?(?:ganzen |vollständigen )?(?:artikel|text|lesen).{0,60}(?:abonn|anmeld|registrier|abo\b)|(?:jetzt|hier) (?:weiterlesen|abonnieren) mit|bereits (?:abonnent|registriert|mitglied|kunde)|exklusiv für abonnent`,
);
