import { describe, expect, it } from 'vitest';
import { noticeIn } from '../../../renderer/core/read/notice/notice.ts';

/** Feet of pages as they are printed; braces stand around the notice. */
const FEET: readonly string[] = [
  'Harbour Watch is published by the Osier Foundation, 12 Quay Street. {It may be reproduced freely as long as Harbour Watch is cited.} Editor: J. Doe.',
  '{© The Author(s) 2023. Published by Osier Press. This is an Open Access article distributed under the terms of the Creative Commons Attribution licence (http://creativecommons.org/licenses/by/4.0/), which permits unrestricted re-use, distribution, and reproduction in any medium, provided the original work is properly cited.}',
  'The author is a fellow at the Osier Foundation. {This article may be reprinted with attribution.}',
  '{The Osier Foundation encourages the use and dissemination of this publication. Under the Creative Commons Attribution-NonCommercial licence, users may copy, distribute, transmit and adapt the work. For requests to use the work in a manner not covered, contact permissions@osier.example.}',
  '{Copyright © 2021 Osier. All rights reserved. Except as permitted under copyright law, no part of this publication may be used in any form without written permission of the publisher.} The opinions expressed are those of the author.',
  '{Limited print and electronic distribution rights. This document and trademark(s) contained herein are protected by law. This representation of Osier intellectual property is provided for noncommercial use only. Unauthorized posting of this publication online is prohibited. Permission is given to duplicate this document for personal use only, as long as it is unaltered and complete.}',
  '{Republish our articles for free, online or in print, under a Creative Commons license.}',
  '{To request permission to reproduce this report, please email rights@osier.example.}',
  '{Material on this website may be used freely, but please tell us and credit the source.} Subscribe to our newsletter.',
  '{The Osier Foundation retains all rights in this report. Journalists may quote it with attribution. Anything else, including translation, needs a written agreement.}',
  '{This work was prepared by a government agency and is free of known restrictions under copyright law. Acknowledgement is appreciated.}',
  '{Redistribute as you like; just do not charge for it and do not take our name off.}',
  '{Osier Letters may be quoted without permission up to 250 words. Longer extracts, and all tables and figures, require the consent of the editors.}',
  "Published monthly. ISSN 1234-5678. {No part may be reproduced in any form without the publisher's prior consent.} Printed in Riga.",
  '{All content is owned by Osier Media Ltd and protected by international copyright treaties. You may view and print it for your own use. You may not republish, sell or sublicense it.}',
  'We are grateful to our donors. {Reproduction permitted with acknowledgement of source.}',
  '„Notatki” wydaje Fundacja Olszyna, ul. Cicha 4, Gdańsk. {Można je powielać, jeśli poda się tytuł pisma.} Redaguje zespół.',
  '{Copyright © Fundacja Olszyna 2021. Wszelkie prawa zastrzeżone. Żadna część tej publikacji nie może być kopiowana ani udostępniana w jakiejkolwiek formie bez pisemnej zgody wydawcy.} Opinie wyrażone w publikacji są opiniami autorów.',
  'Autorka jest analityczką Fundacji Olszyna. {Przedruk dozwolony z podaniem autorki i źródła.}',
  '{Fundacja zachęca do korzystania z tej publikacji. Na warunkach licencji Creative Commons Uznanie autorstwa–Użycie niekomercyjne wolno ją kopiować, rozpowszechniać i przetwarzać. W sprawie innych zastosowań prosimy pisać na adres prawa@olszyna.example.}',
  '{Materiał prasowy do bezpłatnego wykorzystania przez media. Prosimy o podanie źródła i przesłanie egzemplarza.}',
  '{Cytaty do 250 słów nie wymagają zgody. Dłuższe fragmenty oraz wszystkie tabele i wykresy – tylko po uzgodnieniu z redakcją.}',
  'Miesięcznik. ISSN 1234-5678. {Żadna część nie może być powielana bez zgody wydawcy.} Druk: Drukarnia Żuławska.',
  '{Całość treści należy do Olszyna Media sp. z o.o. i podlega ochronie prawnej. Wolno ją czytać i drukować na własny użytek. Nie wolno jej publikować, sprzedawać ani udzielać na nią sublicencji.}',
  '{Rozsyłajcie, jak chcecie, byle bez opłat i bez usuwania naszej nazwy.}',
  '{Jeżeli chcą Państwo przedrukować ten artykuł, prosimy o kontakt z redakcją. Zgody udzielamy zwykle w ciągu dwóch dni.}',
  'Dziękujemy darczyńcom. {Kopiowanie z podaniem źródła dozwolone.}',
  '«Записки» издаёт Фонд «Ольха», ул. Тихая, 4, Псков. {Их можно копировать, если указано название журнала.}',
  '{© Фонд «Ольха», 2021. Все права защищены. Никакая часть издания не может быть воспроизведена в какой-либо форме без письменного разрешения издателя.} Мнения авторов могут не совпадать с позицией фонда.',
  'Автор — сотрудник Фонда «Ольха». {Перепечатка разрешена с указанием автора и источника.}',
  '{Фонд приветствует использование этой публикации. По лицензии Creative Commons «С указанием авторства — Некоммерческая» её можно копировать, распространять и перерабатывать. По вопросам иного использования пишите на prava@olha.example.}',
  '{Материал предназначен для свободного использования в СМИ. Просим указывать источник и прислать экземпляр.}',
  '{Цитаты до 250 слов не требуют разрешения. Более длинные отрывки, а также таблицы и графики — только по согласованию с редакцией.}',
  'Ежемесячник. ISSN 1234-5678. {Ни одна часть не может быть воспроизведена без согласия издателя.} Отпечатано в Пскове.',
  '{Все материалы принадлежат ООО «Ольха Медиа» и охраняются законом. Читать и печатать их можно для себя. Публиковать, продавать и передавать права на них нельзя.}',
  '{Если вы хотите перепечатать статью, свяжитесь с редакцией. Обычно мы отвечаем за два дня.}',
  '{Полное или частичное копирование материалов допускается при наличии активной ссылки. Нарушители будут привлечены к ответственности.}',
  '{При цитировании в интернете ссылка на сайт обязательна, в печати — упоминание названия.} Свидетельство о регистрации СМИ Эл № 77-0001.',
  'Благодарим жертвователей. {Копирование с указанием источника разрешено.}',
  '«Записки» видає Фонд «Вільха», вул. Тиха, 4, Луцьк. {Їх можна копіювати, якщо вказано назву журналу.}',
  '{© Фонд «Вільха», 2021. Усі права захищено. Жодну частину видання не можна відтворювати в будь-якій формі без письмового дозволу видавця.} Думки авторів можуть не збігатися з позицією фонду.',
  'Автор — співробітник Фонду «Вільха». {Передрук дозволено із зазначенням автора та джерела.}',
  '{Фонд вітає використання цієї публікації. За ліцензією Creative Commons «Із зазначенням авторства — Некомерційна» її можна копіювати, поширювати й переробляти. З питань іншого використання пишіть на prava@vilha.example.}',
  '{Матеріал призначений для вільного використання у ЗМІ. Просимо вказувати джерело й надіслати примірник.}',
  '{Цитати до 250 слів не потребують дозволу. Довші уривки, а також таблиці й графіки — лише за погодженням з редакцією.}',
  'Місячник. ISSN 1234-5678. {Жодна частина не може бути відтворена без згоди видавця.} Надруковано в Луцьку.',
  '{Усі матеріали належать ТОВ «Вільха Медіа» й охороняються законом. Читати й друкувати їх можна для себе. Публікувати, продавати й передавати права на них не можна.}',
  '{Повне або часткове копіювання матеріалів дозволяється за наявності активного посилання. Порушники нестимуть відповідальність.}',
  '{Якщо ви хочете передрукувати статтю, зв’яжіться з редакцією. Зазвичай ми відповідаємо за два дні.}',
  'Die „Notizen“ werden von der Stiftung Erle, Stille Gasse 4, Kiel, herausgegeben. {Sie dürfen vervielfältigt werden, wenn der Titel der Zeitschrift genannt wird.}',
  '{© Stiftung Erle 2021. Alle Rechte vorbehalten. Kein Teil dieser Veröffentlichung darf in irgendeiner Form ohne schriftliche Genehmigung des Herausgebers vervielfältigt werden.} Die Beiträge geben die Meinung der Autoren wieder.',
  'Die Autorin ist Mitarbeiterin der Stiftung Erle. {Nachdruck mit Angabe von Autorin und Quelle gestattet.}',
  '{Die Stiftung begrüßt die Nutzung dieser Veröffentlichung. Unter der Lizenz Creative Commons Namensnennung – Nicht kommerziell darf sie kopiert, verbreitet und bearbeitet werden. Für andere Nutzungen schreiben Sie bitte an rechte@erle.example.}',
  '{Das Material steht Medien zur freien Verwendung. Wir bitten um Quellenangabe und ein Belegexemplar.}',
  '{Zitate bis 250 Wörter bedürfen keiner Genehmigung. Längere Auszüge sowie alle Tabellen und Schaubilder nur nach Absprache mit der Redaktion.}',
  'Monatsschrift. ISSN 1234-5678. {Kein Teil darf ohne Zustimmung des Verlags vervielfältigt werden.} Druck: Seedruck, Kiel.',
  '{Alle Inhalte gehören der Erle Medien GmbH und sind rechtlich geschützt. Sie dürfen sie für sich lesen und ausdrucken. Veröffentlichen, verkaufen oder unterlizenzieren dürfen Sie sie nicht.}',
  '{Wenn Sie diesen Beitrag nachdrucken möchten, wenden Sie sich an die Redaktion. Wir antworten meist in zwei Tagen.}',
  'Wir danken unseren Spendern. {Kopieren mit Quellenangabe erlaubt.}',
  '{Die Inhalte dieser Seite dürfen geteilt, aber nicht verändert werden. Nennen Sie uns als Quelle. Kommerzielle Nutzung nur nach Rücksprache.}',
];

describe('a notice is cut out of a foot at its own ends', () => {
  it.each(FEET)('%s', (foot) => {
    const text = foot.replace(/[{}]/gu, '');
    const span = noticeIn(text, false);
    expect(span && text.slice(span.start, span.end)).toBe(/\{(.*)\}/u.exec(foot)?.[1]);
  });
});

describe('beside reports stand words that are no notice', () => {
  it.each([
    'How to cite this paper: Doe, J. (2020), Grain Routes, Osier Papers 7.',
    'This paper was first published in Osier Letters and is reproduced here with permission.',
    'Quotations from interviews were translated by the author.',
    'Nasze teksty są bezpłatne, bo wspierają nas czytelnicy.',
    'Jak cytować: J. Nowak, Szlaki zboża, „Zeszyty Olszyny” 7 (2020).',
    'Наши тексты бесплатны, потому что нас поддерживают читатели.',
    'Для цитирования: Иванов И. Пути зерна // Записки. 2020. № 7.',
    'Наші тексти безкоштовні, бо нас підтримують читачі.',
    'Unsere Texte sind kostenlos, weil uns Leser unterstützen.',
    'Zitiervorschlag: Meier, J.: Kornwege. Erle-Hefte 7 (2020).',
  ])('%s', (text) => {
    expect(noticeIn(text, false)).toBeNull();
  });
});
