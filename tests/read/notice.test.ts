import { describe, expect, it } from 'vitest';
import type { Terms } from '../../renderer/core/model/terms.ts';
import { noticeIn } from '../../renderer/core/read/notice/notice.ts';
import { termsOf } from '../../renderer/core/read/notice/terms.ts';

type Told = Partial<Terms>;

/** A notice in a publisher's words, and what it allows. */
const NOTICES: readonly (readonly [string, Told])[] = [
  [
    'You may quote up to 80 words if you name the author; for photographs write to the agencies.',
    {
      class: 'quote-with-permission',
      text: 'quoteOnly',
      images: 'permission',
      quoteLimit: { amount: 80, unit: 'words' },
    },
  ],
  [
    'Opracowanie na licencji CC BY 4.0. Fotografie: Forum',
    { class: 'cc-by', text: 'withCredit', images: 'permission' },
  ],
  [
    'Доклад доступен по лицензии CC BY-SA 4.0. Снимки — собственность агентства.',
    { class: 'cc-by-sa', images: 'permission' },
  ],
  ['Усі тексти, зокрема й зображення, доступні на умовах ліцензії CC BY 4.0.', { class: 'cc-by', images: 'allowed' }],
  ['Texts and photographs may be reprinted if the source is named.', { text: 'withCredit', images: 'allowed' }],
  [
    'Статті можна передруковувати, якщо вказано джерело; ілюстрації — тільки з дозволу авторів.',
    { class: 'attribution-required', text: 'withCredit', credit: 'required', images: 'permission' },
  ],
  ['Texte und Bilder dürfen Sie verwenden, wenn die Quelle genannt wird.', { images: 'allowed' }],
  ['Teksty i zdjęcia można przedrukować, prosimy o podanie źródła.', { images: 'allowed' }],
  ['Тексти та світлини можна поширювати за належного посилання на джерело.', { images: 'allowed' }],
  [
    'Our reports may be shared if the source is named – pictures may not.',
    { class: 'attribution-required', text: 'withCredit', images: 'permission' },
  ],
  [
    'Brief passages may be quoted. Anything more needs our consent.',
    { class: 'quote-with-permission', text: 'quoteOnly', images: 'permission' },
  ],
  [
    'Texts on this site may be reproduced on condition that the origin is stated.',
    { class: 'attribution-required', text: 'withCredit', credit: 'required', images: 'notStated' },
  ],
  [
    'You are free to share this commentary as long as you credit the Lakeside Group as the source.',
    { class: 'attribution-required', text: 'withCredit', credit: 'required' },
  ],
  [
    'Our articles (except images) can be republished if the source is named.',
    { class: 'attribution-required', credit: 'required', images: 'permission' },
  ],
  [
    'This work is licensed under CC BY 4.0.',
    { class: 'cc-by', credit: 'required', images: 'allowed', changes: 'allowed', commercial: 'allowed' },
  ],
  ['Published under a Creative Commons Attribution-ShareAlike 3.0 licence.', { class: 'cc-by-sa', credit: 'required' }],
  [
    'This text is available under CC BY-ND 4.0; photographs are not covered by the licence.',
    { class: 'cc-by-nd', changes: 'forbidden', images: 'permission' },
  ],
  [
    'Licensed under a Creative Commons Attribution-NonCommercial 4.0 International License.',
    { class: 'cc-by-nc', commercial: 'forbidden' },
  ],
  [
    'Content may be copied for non-commercial purposes with acknowledgment of the source.',
    { class: 'non-commercial', credit: 'required', commercial: 'forbidden' },
  ],
  [
    'Up to 150 words may be quoted with acknowledgment. Anything longer requires our written permission.',
    {
      class: 'quote-with-permission',
      text: 'quoteOnly',
      credit: 'required',
      images: 'permission',
      quoteLimit: { amount: 150, unit: 'words' },
    },
  ],
  [
    'Material may be reproduced only with permission and acknowledgment of the institute.',
    { class: 'quote-with-permission', text: 'permission', credit: 'required', images: 'permission' },
  ],
  [
    '© 2020 Lakeside Group',
    { class: 'all-rights-reserved', text: 'quoteOnly', credit: 'notStated', images: 'permission' },
  ],
  [
    'All rights reserved. No part of this publication may be reproduced in any form without prior written permission.',
    { class: 'all-rights-reserved', text: 'permission', images: 'permission' },
  ],
  [
    'This document is in the public domain.',
    { class: 'public-domain', text: 'free', credit: 'notRequired', images: 'notStated' },
  ],
  [
    'As a work of the United States Government this text is not subject to copyright.',
    { class: 'public-domain', credit: 'notRequired' },
  ],
  [
    'Teksty można przedrukowywać z podaniem źródła. Zdjęcia wymagają zgody autorów.',
    { class: 'attribution-required', credit: 'required', images: 'permission' },
  ],
  [
    'Kopiowanie i rozpowszechnianie materiałów bez pisemnej zgody wydawcy jest zabronione.',
    { class: 'all-rights-reserved', text: 'permission', images: 'permission' },
  ],
  [
    'Materiały można wykorzystywać wyłącznie w celach edukacyjnych, podając źródło.',
    { class: 'non-commercial', credit: 'required', commercial: 'forbidden' },
  ],
  [
    'Cytaty do 400 znaków są dozwolone pod warunkiem podania źródła.',
    { class: 'quote-with-permission', quoteLimit: { amount: 400, unit: 'characters' }, credit: 'required' },
  ],
  [
    'Перепечатка текстов разрешена при условии ссылки на источник. Использование изображений без согласия редакции запрещено.',
    { class: 'attribution-required', credit: 'required', images: 'permission' },
  ],
  [
    'Воспроизведение материалов без письменного разрешения правообладателя запрещено.',
    { class: 'all-rights-reserved', text: 'permission', images: 'permission' },
  ],
  [
    'Материалы сайта доступны по лицензии Creative Commons С указанием авторства 4.0.',
    { class: 'cc-by', credit: 'required' },
  ],
  [
    'Цитирование в объёме до 10 % текста допускается со ссылкой на автора.',
    { class: 'quote-with-permission', quoteLimit: { amount: 10, unit: 'percent' }, credit: 'required' },
  ],
  [
    'Передрук матеріалів дозволено за умови посилання на джерело. Світлини — лише з дозволу авторів.',
    { class: 'attribution-required', credit: 'required', images: 'permission' },
  ],
  [
    'Усі права захищено. Будь-яке відтворення без дозволу видавця заборонене.',
    { class: 'all-rights-reserved', text: 'permission', images: 'permission' },
  ],
  [
    'Використання матеріалів з некомерційною метою дозволяється із зазначенням джерела.',
    { class: 'non-commercial', credit: 'required', commercial: 'forbidden' },
  ],
  [
    'Der Text darf unter Nennung der Quelle verbreitet werden. Bilder dürfen nicht ohne Genehmigung verwendet werden.',
    { class: 'attribution-required', credit: 'required', images: 'permission' },
  ],
  [
    'Nachdruck nur mit schriftlicher Genehmigung des Herausgebers.',
    { class: 'all-rights-reserved', text: 'permission', images: 'permission' },
  ],
  [
    'Dieser Beitrag steht unter der Lizenz Creative Commons Namensnennung - Nicht kommerziell - Keine Bearbeitungen 4.0.',
    { class: 'cc-by-nc-nd', credit: 'required', changes: 'forbidden', commercial: 'forbidden' },
  ],
  [
    'Die Nutzung der Inhalte ist zu nichtkommerziellen Zwecken mit Quellenangabe gestattet.',
    { class: 'non-commercial', credit: 'required', commercial: 'forbidden' },
  ],
];

describe('a notice becomes terms', () => {
  for (const [notice, told] of NOTICES)
    it(notice, () => {
      expect(noticeIn(notice, false)).toMatchObject({ start: 0, end: notice.length });
      expect(termsOf(notice)).toMatchObject(told);
    });

  it('takes the words of the credit that a publisher prescribes', () => {
    const notice = 'Republishing is welcome. Credit line: “This report first appeared in Lakeside Letters.”';
    expect(termsOf(notice).wording).toBe('This report first appeared in Lakeside Letters.');
  });

  it('reads the licence that only a link names', () => {
    const terms = termsOf('Licence', 'https://creativecommons.org/licenses/by-nc-sa/4.0/');
    expect(terms).toMatchObject({ class: 'cc-by-nc-sa', licence: { name: 'CC BY-NC-SA 4.0' } });
  });

  it('says nothing where nothing is said', () => {
    expect(termsOf(null)).toMatchObject({ class: 'not-stated', credit: 'notStated', images: 'notStated' });
  });
});

/** Sentences of reports and pages that permit and forbid nothing to a reader. */
const NO_NOTICES: readonly string[] = [
  'The views expressed are those of the author and do not necessarily reflect the position of the institute.',
  'Lakeside Group does not take collective positions.',
  'Tekst wyraża poglądy autora i nie może być utożsamiany ze stanowiskiem fundacji.',
  'Мнение автора может не совпадать с позицией редакции.',
  'Думка автора може не збігатися з позицією редакції.',
  'Der Beitrag gibt die Meinung des Autors wieder.',
  'The minister asked for permission to use the airfield, and the neighbours agreed on one condition.',
  'Parliament allowed the government to borrow money, provided that the source of income is named.',
  'Soldiers may be sent abroad only with the consent of the chamber.',
];

describe('no notice', () => {
  for (const sentence of NO_NOTICES) it(sentence, () => expect(noticeIn(sentence, false)).toBeNull());

  it('is what a person is quoted as saying about rights', () => {
    const quoted =
      '“All our texts may be reproduced if the source is named,” the editor said in court. The judge was not convinced. Sentence will be passed in May.';
    expect(noticeIn(quoted, true)).toBeNull();
  });
});

describe('a notice is found whole', () => {
  it.each([
    'Artykuł można przedrukować pod warunkiem podania źródła. Fotografie podlegają odrębnym prawom.',
    'Статьи можно перепечатывать при условии ссылки на источник. Снимки принадлежат их авторам.',
    'Статті можна передруковувати за умови посилання на джерело. Світлини належать їхнім авторам.',
    'Articles may be reprinted if the source is named. For pictures please contact the editors.',
    'Cytowanie dozwolone pod warunkiem wskazania autora.',
    'May be reproduced with acknowledgement of the source. Not for resale.',
    'Quotes of no more than two sentences are permitted with credit.',
    'All texts © Lakeside Group.',
    '(c) The Lakeside Letter. Free to share with credit.',
  ])('%s', (notice) => {
    expect(noticeIn(notice, false)).toMatchObject({ start: 0, end: notice.length });
  });

  it.each([
    'He quotes the minister with approval. The photographs belong to the family.',
    'Photo © Lakeside Group',
    '(c) the parties withdraw their troops.',
    '(c) The parties withdraw their troops.',
    'The museum showed photographs that belong to the state.',
  ])('but not in: %s', (text) => {
    expect(noticeIn(text, false)).toBeNull();
  });
});
