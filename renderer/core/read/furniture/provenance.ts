import { anyOf } from '../pattern.ts';

/** A line that tells where a text came out before, or under what name it is known: `First published in …`. */
export const PROVENANCE = anyOf(
  String.raw`^(?:(?:this|the) (?:article|text|essay|post|piece|paper|commentary|analysis|report|interview|blog post) )?(?:was |has been |is )?(?:first|originally|previously|initially) (?:published|appeared|printed|posted|released)(?: on| in| by| at|:)`,
  String.raw`^the (?:post|article) .{1,200} (?:appeared first on|first appeared on|was originally published on) .{2,80}$`,
  String.raw`^(?:wpis|artykuł|post) .{1,200} (?:pochodzi z serwisu|pojawił się (?:po raz )?pierwszy(?: raz)? (?:na|w)) .{2,80}$`,
  String.raw`^(?:сообщение|запись|пост|статья|допис|запис|стаття) .{1,200} (?:(?:появил|з['’ʼ]яви)\p{L}{2,4} (?:сначала|впервые|спершу|вперше|спочатку)|(?:сначала|впервые|спершу|вперше|спочатку) (?:появил|з['’ʼ]яви)\p{L}{2,4}) (?:на|в|у) .{2,80}$`,
  String.raw`^der (?:beitrag|artikel) .{1,200} (?:erschien|ist) zuerst (?:auf|bei) .{2,80}$|^l[’']article .{1,200} est apparu en premier sur .{2,80}$|^la entrada .{1,200} (?:se publicó|aparece) primero en .{2,80}$|^l[’']articolo .{1,200} proviene da .{2,80}$|^příspěvek .{1,200} pochází z .{2,80}$`,
  String.raw`^(?:reposted|republished|reprinted|cross-?posted|reproduced) (?:from|on|in|with|by|courtesy|at)\b`,
  String.raw`^(?:najpierw|pierwotnie|po raz pierwszy) (?:ukaza|opublikowan|wydrukowan)\p{L}{1,4}|^(?:ten )?(?:tekst|artykuł|esej|komentarz) (?:ukazał|został opublikowany|był publikowany|opublikowano) (?:się )?(?:pierwotnie|po raz pierwszy|najpierw|wcześniej)|^(?:pierwodruk|przedruk (?:z|za))\b`,
  String.raw`^(?:впервые|первоначально|ранее) (?:опубликован|напечатан|вышл|вышел|появил)|^(?:первая публикация|перепечатан[оа])(?![\p{L}])|^(?:статья|текст|материал|эссе) (?:был\p{L}? )?(?:впервые|первоначально|ранее) (?:опубликован|напечатан|выш)`,
  String.raw`^(?:вперше|уперше|спочатку|раніше) (?:опубліковано|надруковано|вийш|з[’']явил)|^(?:перша публікація|передруковано|передрук (?:із|з))(?![\p{L}])|^(?:стаття|текст|матеріал|есей) (?:був |була )?(?:вперше|уперше|спочатку|раніше) `,
  String.raw`^(?:zuerst|erstmals|ursprünglich) (?:erschienen|veröffentlicht|gedruckt)|^(?:dieser|der|diese) (?:text|beitrag|artikel|essay|analyse) (?:erschien|ist|wurde) (?:zuerst|erstmals|ursprünglich)|^erstveröffentlichung`,
  String.raw`^(?:première publication|publié initialement|initialement publié|cet article (?:a été|est) (?:d[’']abord |initialement )?(?:publié|paru) )|^(?:publicado (?:originalmente|por primera vez))|^(?:pubblicato (?:originariamente|per la prima volta))|^(?:poprvé (?:vyšlo|publikováno)|původně (?:vyšlo|publikováno))`,
);

/** How a text is to be cited. */
export const CITATION =
  /^(?:(?:please )?cite (?:this|as)\b|(?:suggested|recommended|preferred) citation|how to cite|to cite this|zitier(?:vorschlag|hinweis|weise|empfehlung)|(?:sugerowane|zalecane|proponowane) cytowanie|(?:jak cytować|sposób cytowania|cytuj jako)(?=[\s:])|(?:(?:ссылка )?для цитирования|как цитировать|образец цитирования|(?:посилання )?для цитування|як цитувати|цитувати як)(?![\p{L}])|pour citer|cómo citar|come citare|jak citovat|doporučená citace)/iu;

/** What a publication says of itself below its text: `Letter from Bern appears twice a month.` */
export const APPEARS =
  /^.{3,60} (?:appears|is published|comes out|erscheint|ukazuje się|wychodzi|выходит|виходить|vychází|paraît|se publica|esce) .{0,50}(?:times a|twice a|once a|every|weekly|monthly|quarterly|mal im|wöchentlich|monatlich|vierteljährlich|alle (?:zwei|14|drei)|razy w|raz w|co (?:tydzień|miesiąc|dwa)|раз в|раза в|еженедельно|ежемесячно|каждый|каждую|(?:двічі|раз|рази|разів) на|щотижня|щомісяця|щочетверга|krát|týdně|měsíčně|fois par|veces al|volte al).{0,40}$/iu;
