import { OTHER } from './other-languages.ts';
import { anySpelling } from './spellings.ts';

/** Marks of copyright. */
export const COPYRIGHT = anySpelling(
  String.raw`©|\([cс]\)\s{0,2}(?=\d{4}|[\p{Lu}«„“"])`,
  String.raw`\bcopyright\s{0,3}(?:©|\(c\)|:|\d{4}|by\b|notice\b|holders?\b|is (?:held|owned)|belongs|reserved)`,
  String.raw`\ball rights reserved\b`,
  String.raw`wszelkie prawa autorskie|(?:wszelkie|wszystkie) prawa (?:do (?:\p{L}{1,8} )?(?:tekst|artykuł|materiał|publikacj|treś|utw)\p{L}{0,4} )?(?:są )?zastrzeżone|prawa autorskie zastrzeżone`,
  String.raw`все права (?:на (?:\p{L}{1,8} )?(?:текст|стать|материал|публикац|издани|сайт)\p{L}{0,4} )?(?:защищены|сохранены|сохраняются|принадлежат)`,
  String.raw`(?:усі|всі) права (?:на (?:\p{L}{1,8} )?(?:текст|статт|матеріал|публікац|видан|сайт)\p{L}{0,4} )?(?:захищено|захищені|збережено|збережені|застережено|застережені|належать)`,
  'some rights reserved|(?:pewne|niektóre) prawa zastrzeżone|(?:некоторые|часть) прав\\p{L}? (?:защищены|защищена|сохранены)|(?:деякі|частин[ау]) прав\\p{L}? (?:захищено|захищені|застережено|застережені)|(?:einige|manche) rechte vorbehalten|quelques droits réservés|algunos derechos reservados|alcuni diritti riservati',
  '(?:alle|sämtliche) rechte (?:(?:am|an) (?:\\p{L}{1,8} )?(?:text|beitr|artikel|inhalt|werk)\\p{L}{0,4} )?(?:vorbehalten|liegen|beim? )|(?:^|[.|:] )(?:rechte vorbehalten|prawa zastrzeżone|права (?:защищены|захищено|захищені)|rights reserved)',
  'авторские права|(?:копирайт|копірайт)\\s?[:©]',
  'авторські права',
  OTHER.copyright,
);

/** The text is said to stand under the law of copyright. */
export const PROTECTED = anySpelling(
  String.raw`\b(?:is|are) (?:the )?(?:property of|owned by)\b|\bprotected by (?:\p{L}{1,14} )?(?:law|treaties)|(?:całość|wszystk|wszelk)\p{L}{0,3} (?:treś|tekst|materiał)\p{L}{0,4} (?:należ|stanowi|są własno)|podlega\p{L}{0,3} ochronie`,
  String.raw`вс[ея] (?:материал|текст|содержан|стать)\p{L}{0,4} (?:принадлеж|являются собственн)|(?:охраня|защищ)\p{L}{1,8} (?:законом|законодательств)|(?:усі|всі|весь) (?:матеріал|текст|вміст|статт)\p{L}{0,3} (?:належ|є власн)|(?:охороня|захищ)\p{L}{1,8} (?:законом|законодавств)`,
  '(?:alle|sämtliche) (?:inhalte|texte|beiträge|materialien) (?:gehören|sind eigentum)|(?:sind|ist) (?:rechtlich|gesetzlich) geschützt',
  String.raw`\brights (?:to|in) (?:this|the|our|all) (?:text|article|content|material|report|essay|translation)|praw\p{L}{1,2} do (?:\p{L}{1,12} )?(?:tekst|artykuł|treś|publikacj|opracowa|przekład)\p{L}{0,4}[^.;]{0,20}(?:należ|przysług|posiada)|права на (?:\p{L}{1,12} )?(?:текст|стать|материал|публикац|перевод)\p{L}{0,4}[^.;]{0,20}принадлеж|права на (?:\p{L}{1,12} )?(?:текст|статт|матеріал|публікац|переклад)\p{L}{0,4}[^.;]{0,20}належ|rechte (?:am|an den|an diesem) (?:\p{L}{1,12} )?(?:text|beitr|artikel|inhalt)\p{L}{0,4}[^.;]{0,20}(?:liegen|gehör|verbleib)`,
  String.raw`\b(?:copyright|rights?) (?:in|of|to|for) [^.;]{3,60}\b(?:remains?|rests?|lies?|belongs?|held|vests?|retained|reserved)\b|\b(?:retains?|holds?|owns?) (?:the |all |full )?(?:copyright|rights)\b|praw\p{L}{1,3} autorski\p{L}{1,2}[^.;]{0,60}(?:należ|przysługu|posiada|pozosta)|авторск\p{L}{2} прав\p{L}{1,2}[^.;]{0,60}(?:принадлеж|остаются|сохраня)|авторськ\p{L}{1,2} прав\p{L}{1,2}[^.;]{0,60}(?:належ|залиша|зберіга)|(?:urheber|nutzungs|verwertungs)rechte?[^.;]{0,60}(?:liegt|liegen|verbleib|gehör)`,
  String.raw`\bprotected (?:by|under) (?:\p{L}{1,14} ){0,2}copyright|\b(?:is|are|subject to|under) copyright(?:ed)?\b|\bcopyright(?:ed)? material|\bbreach of copyright|\binfring\p{L}* (?:of )?copyright|\bcopyright infring`,
  String.raw`(?:chronion|podleg\p{L}{0,3} ochron|objęt)\p{L}{0,4}[^.]{0,30}praw\p{L}{0,3} autorsk|(?:objęt|podleg)\p{L}{0,4}[^.]{0,20}ochron\p{L}{1,3} prawno-?autorsk`,
  String.raw`(?:охраня|защищ)\p{L}{1,8}[^.]{0,40}авторск`,
  String.raw`(?:охороня|захищ)\p{L}{1,8}[^.]{0,40}авторськ`,
  String.raw`urheberrechtlich(?:en|em)? (?:geschützt|schutz)|unterlieg\p{L}{1,3} dem (?:deutschen |österreichischen |schweizer )?urheberrecht`,
  'protégée?s? par le droit d.auteur|protegid[ao]s? por (?:los )?derechos de autor|protett[oaie] da(?:l|i) (?:diritto|diritti) d.autore|chráněno? autorským',
);

/** Named licences. */
export const LICENCE = anySpelling(
  String.raw`\bcreative commons\b|\bcc[\s-]?by(?:[\s-](?:nc|nd|sa)){0,2}\b|\bcc0\b`,
  String.raw`creativecommons\.org/`,
  String.raw`(?:attribution|namensnennung|uznanie autorstwa|указани\p{L} авторства|зазначенням авторства|uveďte původ|reconocimiento|atribución|attribuzione|paternité)\s?[–—-]\s?(?:non|no |no-|share|keine|nicht|weiter|bez|użycie|na tych|без|некомм|с сохр|неком|поширен|neuž|zachov|sin|compartir|pas|partage)|(?:namensnennung|uznanie autorstwa|указанием авторства|зазначенням авторства) \d\.\d`,
  String.raw`\bopen government licen[cs]e\b|\blicence ouverte\b|\bdatenlizenz deutschland\b`,
);

/** Texts that nobody owns. */
export const PUBLIC_DOMAIN = anySpelling(
  String.raw`\b(?:in|to) the public domain\b|\bpublic domain (?:work|dedication|mark|material)\b|\b(?:considered|is|are) public information\b`,
  String.raw`\b(?:no|free of) (?:known )?(?:copyright |legal )?restrictions\b|^public domain\b|^domena publiczna|нет (?:известных )?(?:авторских )?ограничений|немає (?:відомих )?(?:авторських )?обмежень|keine (?:bekannten )?(?:urheberrechtlichen |rechtlichen )?(?:beschränkungen|einschränkungen)`,
  String.raw`\bnot (?:subject to|protected by|under) copyright\b|\bfree of copyright\b|\bno copyright\b|\bnot copyright(?:ed)?\b|\bno rights reserved\b|\bwaive[sd]? (?:\p{L}{1,10} ){0,3}(?:copyright|rights)\b`,
  String.raw`\bworks? of the (?:u\.?\s?s\.?\s|united states )?(?:federal )?government\b`,
  String.raw`domen(?:a|ie|y|ę) publiczn|nie(?: \p{L}{1,12}){0,2} (?:objęt|chronion|podleg)\p{L}{0,5} (?:ochron\p{L}{1,2} )?praw\p{L}{0,4}(?: |no-?)?autorsk|niepodlegając\p{L}{1,4} (?:ochronie )?praw|nie stanowi\p{L}{0,2} przedmiotu prawa autorsk|(?:zrzek|zrzec)\p{L}{0,3} się [^.]{0,30}praw`,
  String.raw`общественн\p{L}{1,4} достояни|не (?:является|являются|являющ\p{L}{2,4}) объект\p{L}{0,4} авторск|не (?:охраня|защищ)\p{L}{1,8}[^.]{0,20}авторск|авторски\p{L}{1,2} прав\p{L}{0,2}[^.]{0,20}не заявля|не заявля\p{L}{1,4}[^.]{0,20}авторск|отказ\p{L}{1,7} от [^.]{0,30}прав`,
  String.raw`суспільн\p{L}{1,4} надбан|не є об.?єкт\p{L}{0,4} авторськ|не (?:охороня|захищ)\p{L}{1,8}[^.]{0,20}авторськ|авторськ\p{L}{1,2} прав\p{L}{0,2}[^.]{0,20}не заявля|не заявля\p{L}{1,4}[^.]{0,20}авторськ|відмови\p{L}{1,6} від [^.]{0,30}прав`,
  String.raw`gemeinfrei|amtlich\p{L}{1,2} werk|nicht urheberrechtlich geschützt|frei von (?:urheber)?rechten|kein\p{L}{0,2} (?:anspruch auf )?urheberrecht|verzicht\p{L}{1,4} auf [^.]{0,20}rechte|auf (?:alle|sämtliche|jegliche) (?:urheber)?rechte verzicht`,
  'domaine public|dominio público|pubblico dominio|dominio pubblico|volné dílo',
);
