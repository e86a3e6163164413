import { describe, expect, it } from 'vitest';
import type { Terms } from '../../renderer/core/model/terms.ts';
import { noticeIn } from '../../renderer/core/read/notice/notice.ts';
import { termsOf } from '../../renderer/core/read/notice/terms.ts';

type Told = Partial<Terms>;
type Case = readonly [string, Told];

const CREDITED: Told = { class: 'attribution-required', text: 'withCredit', credit: 'required' };
const TAUGHT: Told = { class: 'non-commercial', text: 'withCredit', credit: 'required', commercial: 'forbidden' };
const QUOTED: Told = { class: 'quote-with-permission', text: 'quoteOnly', credit: 'required', images: 'permission' };
const words = (amount: number): Told => ({ ...QUOTED, quoteLimit: { amount, unit: 'words' } });

const FAMILIES: Readonly<Record<string, readonly Case[]>> = {
  'names the publication and not its matter': [
    ['Harbour Notes may be copied if the Upland Trust is cited.', CREDITED],
    ['The Fjord Letter may be passed on with naming of the Northern Office.', CREDITED],
    ['Kurier Nadmorski wolno kopiować, o ile wskazane zostanie Centrum Zalewu.', CREDITED],
    ['Rozpowszechnianie dozwolone, jeżeli wymieni się Ośrodek Górski.', CREDITED],
    ['«Хроники плоскогорья» можно цитировать, если назван Центр плоскогорья.', CREDITED],
    ['«Листи з лиману» можна передруковувати, якщо згадано Центр лиману.', CREDITED],
    ['Die Deichpost darf unter Nennung der Deichstiftung vervielfältigt werden.', CREDITED],
    ['Der Wochenspiegel kann kopiert werden, wenn das Kontor Süd genannt wird.', CREDITED],
  ],
  'gives a limit, and keeps the rest for itself': [
    [
      'The Upland Trust permits quotations of at most 90 words naming the Trust. Everything else on request.',
      words(90),
    ],
    [
      'Quotations up to 120 words are free; longer passages need our consent. Please credit the Upland Trust.',
      words(120),
    ],
    ['Centrum Zalewu pozwala na cytaty do 70 słów z podaniem źródła. Wszystko inne po uzgodnieniu.', words(70)],
    ['Центр разрешает цитаты до 60 слов со ссылкой на источник. Остальное — по согласованию.', words(60)],
    ['Центр дозволяє цитати до 50 слів із посиланням на джерело. Решта — за запитом.', words(50)],
    [
      'Die Deichstiftung gestattet Zitate bis zu 150 Wörtern unter Nennung der Stiftung. Alles Übrige nach Absprache.',
      words(150),
    ],
  ],
  'is for teaching, or keeps trade out in other words': [
    ['Our papers may be copied for use in class if the Upland Trust is named.', TAUGHT],
    ['Reproduction is permitted, except for commercial purposes, provided the source is given.', TAUGHT],
    ['Przedruk dozwolony, z wyjątkiem celów handlowych, z podaniem źródła.', TAUGHT],
    ['Teksty wolno powielać na lekcjach i w celach niezarobkowych, jeśli poda się źródło.', TAUGHT],
    ['Перепечатка разрешена, кроме коммерческих целей, со ссылкой на источник.', TAUGHT],
    ['Передрук дозволено, крім комерційних цілей, з посиланням на джерело.', TAUGHT],
    ['Der Beitrag darf im Unterricht kopiert werden, sofern die Quelle genannt ist.', TAUGHT],
    ['Die Texte dürfen außer zu gewerblichen Zwecken nachgedruckt werden, wenn die Quelle angegeben wird.', TAUGHT],
  ],
  'asks for no permission': [
    ['Reprinting our texts needs no permission; always name the Upland Trust.', CREDITED],
    ['Przedruk tekstów nie wymaga zgody, prosimy podać źródło.', CREDITED],
    ['Использование наших текстов не требует разрешения, но обязательно укажите источник.', CREDITED],
    ['Використання наших текстів не потребує дозволу, але вкажіть джерело.', CREDITED],
    ['Der Nachdruck unserer Texte bedarf keiner Genehmigung. Bitte nennen Sie die Deichstiftung.', CREDITED],
  ],
  'leaves the pictures out in a sentence of their own': [
    ['This text is licensed under CC BY 4.0. Images are exempt.', { class: 'cc-by', images: 'permission' }],
    ['Licensed under CC BY-ND 4.0, text only.', { class: 'cc-by-nd', images: 'permission' }],
    ['Tekst na licencji CC BY 4.0. Fotografie wyłączone.', { class: 'cc-by', images: 'permission' }],
    ['Материал доступен по лицензии CC BY 4.0. Снимки исключены.', { class: 'cc-by', images: 'permission' }],
    ['Матеріал доступний за ліцензією CC BY 4.0. Світлини виключено.', { class: 'cc-by', images: 'permission' }],
    ['Dieser Text steht unter CC BY 4.0. Fotos sind davon nicht erfasst.', { class: 'cc-by', images: 'permission' }],
    [
      'Der Text steht unter CC BY-SA 4.0. Die Bildrechte sind bei den Abbildungen angegeben.',
      { class: 'cc-by-sa', images: 'permission' },
    ],
    ['Die Lizenz CC BY 4.0 gilt nur für den Text.', { class: 'cc-by', images: 'permission' }],
  ],
  'excepts pictures at the end of its sentence': [
    [
      'Vervielfältigung und Verbreitung sind mit Hinweis auf die Stiftung gestattet, Bilder ausgenommen.',
      { ...CREDITED, images: 'permission' },
    ],
    [
      'Die Weiterverbreitung ohne Abbildungen ist gestattet, wenn die Quelle genannt wird.',
      { ...CREDITED, images: 'permission' },
    ],
    [
      'Licence: CC BY-NC-SA 4.0 (does not apply to the cover photograph)',
      { class: 'cc-by-nc-sa', images: 'permission' },
    ],
  ],
  'reserves rights and yet permits quotations': [
    ['Rights reserved. Quotations up to 300 characters are permitted with the source.', QUOTED],
    ['Prawa zastrzeżone. Cytaty do 300 znaków z podaniem źródła dozwolone.', QUOTED],
    ['Права защищены. Цитаты до 300 знаков с указанием источника разрешены.', QUOTED],
    ['Права захищено. Цитати до 300 знаків із зазначенням джерела дозволені.', QUOTED],
    ['Rechte vorbehalten. Zitate bis 300 Zeichen mit Quelle frei.', QUOTED],
    [
      'Excerpts of up to three paragraphs may be posted with a link to the original. For anything else please write to us.',
      QUOTED,
    ],
    ['Дозволено уривки до трьох абзаців із посиланням на оригінал. З інших питань пишіть до редакції.', QUOTED],
  ],
  'is for few eyes': [
    ['Nur für den Dienstgebrauch.', { text: 'quoteOnly' }],
    ['Не для распространения.', { text: 'quoteOnly' }],
    ['Nie rozpowszechniać bez zgody autorów.', { text: 'permission' }],
    ['Not for onward transmission.', { text: 'quoteOnly' }],
  ],
  'is written without diacritics': [
    ['Przedruk dozwolony z podaniem zrodla.', CREDITED],
    ['Zezwala sie na kopiowanie tekstow pod warunkiem wskazania zrodla.', CREDITED],
    ['Die Texte duerfen mit Quellenangabe nachgedruckt werden.', CREDITED],
  ],
};

describe.each(Object.entries(FAMILIES))('a notice that %s', (_, cases) => {
  it.each(cases)('%s', (notice, told) => {
    expect(noticeIn(notice, false)).toMatchObject({ start: 0, end: notice.length, speaks: true });
    expect(termsOf(notice)).toMatchObject(told);
  });
});

describe('a notice that prescribes its credit', () => {
  it.each([
    [
      'You may republish this article unaltered. Please open it with the words “First printed in Harbour Notes”.',
      'First printed in Harbour Notes',
    ],
    ['Artykuł można przedrukować. Prosimy o dopisek „Pierwodruk: Kurier Nadmorski”.', 'Pierwodruk: Kurier Nadmorski'],
    [
      'Перепечатывайте эту статью свободно. Обязательно укажите: «Впервые напечатано в “Хронике”».',
      'Впервые напечатано в “Хронике”',
    ],
    ['Передруковуйте цю статтю вільно. Вкажіть: «Уперше надруковано в “Лимані”».', 'Уперше надруковано в “Лимані”'],
    [
      'Der Beitrag darf übernommen werden. Bitte mit dem Hinweis „Zuerst erschienen in der Deichpost“.',
      'Zuerst erschienen in der Deichpost',
    ],
  ])('%s', (notice, wording) => {
    expect(noticeIn(notice, false)).toMatchObject({ start: 0, end: notice.length });
    expect(termsOf(notice)).toMatchObject({ wording, credit: 'required', text: 'withCredit' });
  });
});

/** Running text on permissions, licences, quotas and sources: what reports are about. */
const REPORTS: readonly string[] = [
  'The ministry allows exports of grain if the port of origin is named on the bill. Traders have begun to complain.',
  'Kyiv may use the missiles if it names the targets beforehand. Nobody believes that this rule will hold for long.',
  'The treaty permits inspections with the consent of the host. Everything else is left to the commission.',
  'The quota for steel was copied from the old agreement. Longer terms need the approval of all members.',
  'Officials who quoted the report were dismissed. The photographs were not shown to the public.',
  'The law bans commercial use of the satellites. Schools may buy the data at cost.',
  'Rząd zezwala na wywóz zboża, o ile wskazany zostanie port. Rolnicy mówią, że to za mało.',
  'Umowa nie wymaga zgody parlamentu, wymaga podpisu prezydenta. Opozycja zapowiada skargę.',
  'Licencje na wydobycie wydano bez przetargu. Zdjęcia satelitarne pokazują nowe szyby.',
  'Ustawa pozwala korzystać z portu w celach handlowych. Reszta nabrzeża pozostaje w rękach wojska.',
  'Правительство разрешает вывоз зерна, если указан порт. Остальное решит комиссия.',
  'Соглашение не требует согласия парламента. Снимки со спутника показывают новые склады.',
  'Газета перепечатала доклад без разрешения. Суд назначил штраф.',
  'Уряд дозволяє вивезення зерна, якщо вказано порт. Решту вирішить комісія.',
  'Угода не потребує згоди парламенту. Знімки з супутника показують нові склади.',
  'Die Regierung erlaubt die Ausfuhr, sofern der Hafen genannt ist. Alles Weitere entscheidet der Ausschuss.',
  'Das Abkommen bedarf keiner Zustimmung der Kammer. Die Bilder der Satelliten zeigen neue Lager.',
  'Die Waffen dürfen mit Nennung des Empfängers weitergegeben werden. Darüber streitet die Koalition.',
  'Le gouvernement autorise les exportations si le port est mentionné. Les agriculteurs protestent.',
];

describe('running text on permissions', () => {
  it.each(REPORTS)('holds no notice: %s', (text) => {
    expect(noticeIn(text, true)).toBeNull();
    expect(noticeIn(text, false)).toBeNull();
  });
});
