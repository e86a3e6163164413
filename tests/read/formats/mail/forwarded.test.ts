import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../renderer/core/read/draft.ts';
import { readHtml } from '../../../../renderer/core/read/formats/html.ts';
import { readText } from '../../../../renderer/core/read/formats/text.ts';
import { isConfidentiality } from '../../../../renderer/core/read/furniture/disclaimer.ts';
import { furnitureOfLine } from '../../../../renderer/core/read/furniture/furniture-line.ts';
import { furnitureOfMailLine, setAsideMail } from '../../../../renderer/core/read/furniture/mail.ts';
import { htmlPart, message, textPart } from './build.ts';
import { opened } from './read-all.ts';
import { ENGLISH, GERMAN, POLISH, RUSSIAN, UKRAINIAN, wrapped } from './words.ts';

/** What stays open of a text or page once the letter around it is set aside. */
function left(text: string, html = false): readonly string[] {
  const { blocks } = html ? readHtml(text) : readText(text);
  const drafts = blocks.map((block): Draft => ({ block, inside: true, role: null, furniture: null, rule: '' }));
  setAsideMail(drafts, true);
  return drafts.filter((draft) => draft.role === null && draft.block.kind !== 'rule').map((draft) => draft.block.text);
}

async function facts(content: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const [file] = await opened(
    message(
      [
        'Date: Mon, 16 Dec 2019 08:00:00 +0100',
        'From: Jan Nowak <jan.nowak@example.com>',
        'Message-ID: <1@x>',
        'Subject: FW: outer',
      ],
      content,
    ),
  );
  if (file?.opened !== 'file') throw new Error('no file');
  return Object.fromEntries((file.facts ?? []).map((fact) => [fact.field, fact.value]));
}

interface Sent {
  readonly program: string;
  readonly body: string;
  readonly html?: true;
  readonly texts: readonly string[];
}

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const lines = (texts: readonly string[]): string => texts.map((text) => wrapped(text)).join('\n\n');

/** A message sent on, as programs write it: each from the house, of 12 December 2019, with the subject inside. */
const SENT_ON: readonly Sent[] = [
  {
    program: 'Outlook, plain, English',
    body: `Hi Anna,\n\nsee below.\n\nBest,\nJan\n\n-----Original Message-----\nFrom: Lake Institute [mailto:news@lake.example.org]\nSent: Thursday, December 12, 2019 10:15 AM\nTo: Jan Nowak; Anna\nCc: team@example.com\nSubject: [Brief] Inner title\n\n${lines(ENGLISH)}\n`,
    texts: ENGLISH,
  },
  {
    program: 'Outlook, page, English',
    html: true,
    body: `<div class="WordSection1"><p class="MsoNormal">For the archive.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Lake Institute &lt;news@lake.example.org&gt; <br><b>Sent:</b> Thursday, December 12, 2019 10:15 AM<br><b>To:</b> Jan Nowak &lt;jan.nowak@example.com&gt;<br><b>Subject:</b> Inner title</p></div>${paragraphs(ENGLISH)}</div>`,
    texts: ENGLISH,
  },
  {
    program: 'Gmail, page, English',
    html: true,
    body: `<div dir="ltr"><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b dir="auto">Lake Institute</b> <span>&lt;<a href="mailto:news@lake.example.org">news@lake.example.org</a>&gt;</span><br>Date: Thu, Dec 12, 2019 at 10:15 AM<br>Subject: Inner title<br>To:  &lt;<a href="mailto:jan@example.com">jan@example.com</a>&gt;<br></div><br><br>${paragraphs(ENGLISH)}</div></div>`,
    texts: ENGLISH,
  },
  {
    program: 'Gmail, plain, Ukrainian',
    body: `---------- Переслане повідомлення ---------\nВід: Lake Institute <news@lake.example.org>\nDate: чт, 12 груд. 2019 р. о 10:15\nТема: Inner title\nКому: <jan@example.com>\n\n\n${lines(UKRAINIAN)}\n`,
    texts: UKRAINIAN,
  },
  {
    program: 'Apple, plain, quoted',
    body: `FYI\n\n> Begin forwarded message:\n> \n> From: Lake Institute <news@lake.example.org>\n> Subject: Inner title\n> Date: 12 December 2019 at 10:15:33 CET\n> To: jan@example.com\n> Reply-To: x@y.example\n> \n${lines(ENGLISH).replace(/^/gmu, '> ')}\n\nSent from my iPhone\n`,
    texts: ENGLISH,
  },
  {
    program: 'Apple, page, German',
    html: true,
    body: `<html><body>Zur Kenntnis<br><div><blockquote type="cite"><div>Anfang der weitergeleiteten Nachricht:</div><br><div><span><b>Von: </b></span><span>Lake Institute &lt;<a href="mailto:n@l.example">n@l.example</a>&gt;<br></span></div><div><b>Betreff: </b><span><b>Inner title</b><br></span></div><div><b>Datum: </b><span>12. Dezember 2019 um 10:15:33 MEZ<br></span></div><div><b>An: </b><span>jan@example.com<br></span></div><br>${paragraphs(GERMAN)}</blockquote></div></body></html>`,
    texts: GERMAN,
  },
  {
    program: 'Thunderbird, page, Polish',
    html: true,
    body: `<html><body><p>Do archiwum.</p><div class="moz-forward-container">-------- Przekazana wiadomość --------<table class="moz-email-headers-table"><tbody><tr><th>Temat: </th><td>Inner title</td></tr><tr><th>Data: </th><td>Thu, 12 Dec 2019 10:15:00 +0100</td></tr><tr><th>Nadawca: </th><td>Lake Institute <a href="mailto:n@l.example">&lt;n@l.example&gt;</a></td></tr><tr><th>Adresat: </th><td>jan@example.com</td></tr></tbody></table><br>${paragraphs(POLISH)}</div></body></html>`,
    texts: POLISH,
  },
  {
    program: 'Outlook, plain, Polish',
    body: `Cześć,\n\ndo archiwum.\n\nPozdrawiam\nJan\n\n________________________________\nOd: Lake Institute <news@lake.example.org>\nWysłano: czwartek, 12 grudnia 2019 10:15\nDo: Jan Nowak\nTemat: Inner title\n\n${lines(POLISH)}\n`,
    texts: POLISH,
  },
  {
    program: 'Outlook, page, Russian',
    html: true,
    body: `<div><p>Коллеги, посмотрите.</p><p><b>От:</b> Lake Institute &lt;news@lake.example.org&gt;<br><b>Отправлено:</b> четверг, 12 декабря 2019 г. 10:15<br><b>Кому:</b> Иван Петров<br><b>Тема:</b> Inner title</p>${paragraphs(RUSSIAN)}</div>`,
    texts: RUSSIAN,
  },
  {
    program: 'GMX, page, German',
    html: true,
    body: `<div>Hallo Anna,<div name="quote"><div><b>Gesendet:</b>&nbsp;Donnerstag, 12. Dezember 2019 um 10:15 Uhr<br/><b>Von:</b>&nbsp;&quot;Lake Institute&quot; &lt;info@lake.example&gt;<br/><b>An:</b>&nbsp;karl@example.de<br/><b>Betreff:</b>&nbsp;Inner title</div>${paragraphs(GERMAN)}</div></div>`,
    texts: GERMAN,
  },
  {
    program: 'twice sent on',
    body: `FYI\n\n---------- Forwarded message ---------\nFrom: Anna <anna@example.com>\nDate: Fri, Dec 13, 2019 at 9:00 AM\nSubject: Fwd: Outer title\nTo: Jan <jan@example.com>\n\n\nFrom the lake people.\n\n---------- Forwarded message ---------\nFrom: Lake Institute <news@lake.example.org>\nDate: Thu, Dec 12, 2019 at 10:15 AM\nSubject: Inner title\nTo: Anna <anna@example.com>\n\n${lines(ENGLISH)}\n`,
    texts: ENGLISH,
  },
];

describe('a message sent on', () => {
  for (const { program, body, html } of SENT_ON)
    it(`speaks for itself: ${program}`, async () => {
      const said = await facts(html ? htmlPart(body) : textPart(body));
      expect(said.title).toBe('Inner title');
      expect(said.date).toMatch(/2019-12-12|12.{1,12}2019|Dec 12, 2019/u);
      expect(said.site).toBe('Lake Institute');
      expect(said.modified).toBe('2019-12-16');
      expect(said.author).toBeUndefined();
    });

  for (const { program, body, html, texts } of SENT_ON.filter((one) => !one.body.includes('\n> ')))
    it(`is all that is left of the letter: ${program}`, () => {
      expect(left(body, html)).toEqual([...texts]);
    });

  it('with the line of Yandex above it has sender and day from there', async () => {
    const body = `Посмотрите.\n\n-------- Пересылаемое сообщение --------\n12.12.2019, 10:15, "Lake Institute" <info@lake.example>:\n\n${lines(RUSSIAN)}\n\n-------- Завершение пересылаемого сообщения --------\n\n-- \nИван\n`;
    expect(await facts(textPart(body))).toMatchObject({ site: 'Lake Institute', title: 'outer' });
    expect(left(body)).toEqual([...RUSSIAN]);
  });

  it('is read without the marks of quotation', async () => {
    const apple = SENT_ON.find((one) => one.program === 'Apple, plain, quoted') as Sent;
    const [file] = await opened(message(['From: a@b.example', 'Message-ID: <1>', 'Subject: x'], textPart(apple.body)));
    const text = file?.opened === 'file' ? new TextDecoder().decode(file.bytes) : '';
    expect(text).not.toMatch(/^>/mu);
    expect(left(text)).toEqual([...ENGLISH]);
    const page = SENT_ON.find((one) => one.program === 'Apple, page, German') as Sent;
    const [second] = await opened(message(['From: a@b.example', 'Message-ID: <1>', 'Subject: x'], htmlPart(page.body)));
    expect(second?.opened === 'file' && new TextDecoder().decode(second.bytes)).not.toContain('blockquote');
  });
});

describe('what is quoted below a text', () => {
  it('was answered, and is neither text nor its origin', async () => {
    const body = `${lines(POLISH)}\n\nW dniu czw., 12 gru 2019 o 10:15 Jan Kowalski <jan@x.example> napisał(a):\n\n> Kiedy będzie tekst?\n> Jan\n`;
    expect(left(body)).toEqual([...POLISH]);
    expect((await facts(textPart(body))).date).toBe('2019-12-16');
  });
});

describe('a report that quotes a letter', () => {
  const quoting = [
    ...ENGLISH,
    'On 12 December at 10:15 the ministry wrote on its channel:',
    'We regret the course of the talks and will answer in due time, as we have always done in such cases.',
    'Later it became known that the ambassador had read out the original message:',
    GERMAN[0],
  ];
  it('keeps all of its words', () => {
    expect(left(quoting.join('\n\n'))).toEqual(quoting);
  });
});

describe('lines above quotations', () => {
  const intros = [
    'On Thu, Dec 12, 2019 at 10:15 AM Jan Nowak <jan@x.example> wrote:',
    'On 12/12/2019 10:15, Jan Nowak wrote:',
    'Am 12.12.2019 um 10:15 schrieb Karl Meier:',
    'W dniu 12.12.2019 o 10:15, Jan Nowak pisze:',
    'чт, 12 дек. 2019 г. в 10:15, Иван Петров <ivan@x.example>:',
    '12.12.2019, 10:15, "Иван Петров" <ivan@x.example>:',
    'чт, 12 груд. 2019 р. о 10:15 Олена Коваль <olena@x.example> пише:',
  ];
  for (const line of intros)
    it(`are no text: ${line}`, () => {
      expect(furnitureOfMailLine(line)).toBe('other');
    });
});

describe('a memorandum', () => {
  it('keeps its head, which no mail program wrote', () => {
    const memo = `MEMORANDUM\n\nTo: The Board\nFrom: Anna Nowak\nDate: 12 December 2019\nSubject: Talks\n\n${ENGLISH[0]}`;
    expect(left(memo)).toContain('Date: 12 December 2019');
  });
});

describe('greetings, closings and signatures', () => {
  const letters: readonly (readonly [string, string, readonly string[]])[] = [
    ['Dear colleagues,', 'Best regards,', ENGLISH],
    ['Szanowni Państwo,', 'Z poważaniem', POLISH],
    ['Уважаемые коллеги!', 'С уважением,', RUSSIAN],
    ['Шановні колеги!', 'З повагою', UKRAINIAN],
    ['Sehr geehrte Damen und Herren,', 'Mit freundlichen Grüßen', GERMAN],
  ];
  for (const [greeting, closing, texts] of letters)
    it(`are no text: ${greeting}`, () => {
      expect(
        left(`${greeting}\n\n${texts.join('\n\n')}\n\n${closing}\n\nAnna Nowak\nSenior Analyst\n+48 22 123 45 67\n`),
      ).toEqual([...texts]);
    });

  it('two dashes part a signature, and nothing that has paragraphs', () => {
    expect(left(`${ENGLISH[0]}\n\n-- \nAnna Nowak\nwww.example.org\n`)).toEqual([ENGLISH[0]]);
    expect(left(`${ENGLISH[0]}\n\n--\n\n${ENGLISH[1]}\n`)).toEqual([ENGLISH[0], '--', ENGLISH[1]]);
  });
});

describe('lines of mail programs', () => {
  const FURNITURE = [
    'View this email in your browser',
    'View this message as a web page',
    'View this email in your browser (https://mailchi.example/b/1?e=x)',
    'If you are having trouble viewing this email, click here.',
    'You are receiving this email because you opted in via our website.',
    'Want to change how you receive these emails?',
    'You can update your preferences or unsubscribe from this list.',
    'This email was sent to anna@example.org',
    'Unsubscribe | Manage preferences | View online',
    'Forwarded this email? Subscribe here for more',
    'Powered by Mailchimp',
    'Sent from my iPhone',
    'Get Outlook for Android',
    'Please consider the environment before printing this e-mail.',
    '[EXTERNAL] This message came from outside.',
    'CAUTION: This email originated from outside of the organisation.',
    'This email has been checked for viruses by AVG antivirus software.',
    '_______________________________________________',
    'Lake Institute, 10 Pond Street, London SW1A 2AA',
    'Otrzymujesz tę wiadomość, ponieważ zapisałeś się na nasz newsletter.',
    'Jeśli wiadomość nie wyświetla się poprawnie, zobacz ją w przeglądarce',
    'Jeśli nie chcesz otrzymywać newslettera, wypisz się',
    'Wypisz się',
    'Wysłano z iPhone’a',
    'Zanim wydrukujesz tę wiadomość, pomyśl o środowisku.',
    'Вы получили это письмо, потому что подписаны на рассылку.',
    'Если письмо отображается некорректно, откройте его в браузере',
    'Отписаться от рассылки',
    'Отправлено с iPhone',
    'Ви отримали цей лист, бо підписані на розсилку.',
    'Відкрити лист у браузері',
    'Відписатися від розсилки',
    'Надіслано з iPhone',
    'Wird dieser Newsletter nicht richtig dargestellt? Im Browser ansehen',
    'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.',
    'Wenn Sie keinen Newsletter mehr erhalten möchten, können Sie sich hier abmelden.',
    'Von meinem iPhone gesendet',
    'Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.',
  ].filter((line) => !line.startsWith('___'));
  for (const line of FURNITURE)
    it(`are no text: ${line}`, () => {
      expect(furnitureOfLine(line) ?? furnitureOfMailLine(line)).toBeDefined();
    });

  const TEXT = [
    'The e-mail server of the ministry was attacked, and messages were sent to journalists in five countries.',
    'The letter contained confidential documents on the pipeline.',
    'Sent from Moscow to calm the markets',
    'External actors were forced to look on from outside the region.',
    'Warning: the message of the summit to external partners was mixed.',
    'Subscribers to the treaty met in Vienna.',
    'Dear gas made the government think again.',
    'Kind regards for tradition mark his policy.',
    'From: Minsk to Moscow',
    'Письмо президента отправлено в парламент, где его ждали с понедельника.',
    'Wiadomość o rozmowach obiegła stolice.',
    'Die Nachricht von dem Treffen ging um die Welt.',
  ];
  for (const line of TEXT)
    it(`words of a report stay: ${line}`, () => {
      expect([furnitureOfLine(line), furnitureOfMailLine(line)]).toEqual([undefined, undefined]);
      expect(left(`${line}\n\n${ENGLISH[0]}`)).toEqual([line, ENGLISH[0]]);
    });

  const CONFIDENTIAL = [
    'This e-mail and any attachments are confidential and may be legally privileged.',
    'If you are not the intended recipient, please do not copy or distribute it.',
    'CONFIDENTIALITY NOTICE: The contents of this email are for the addressee.',
    'If you have received this message in error, please do not copy or distribute it.',
    'Niniejsza wiadomość oraz załączniki są poufne. Kopiowanie jej treści jest zabronione.',
    'Jeżeli nie są Państwo adresatem tej wiadomości, prosimy o jej usunięcie.',
    'Это электронное сообщение содержит конфиденциальную информацию.',
    'Если Вы не являетесь надлежащим получателем, удалите письмо.',
    'Це повідомлення та будь-які додатки є конфіденційними.',
    'Diese E-Mail enthält vertrauliche Informationen.',
    'Wenn Sie nicht der richtige Adressat sind, vernichten Sie diese Mail.',
  ];
  for (const line of CONFIDENTIAL)
    it(`confidentiality is no notice of a report: ${line}`, () => {
      expect(isConfidentiality(line)).toBe(true);
      expect(furnitureOfLine(line)).toBe('disclaimer');
    });

  it('a notice of a report is no confidentiality', () => {
    for (const line of [
      'All texts published by the Lake Institute may be reproduced on the condition that the origin is credited.',
      'This report is confidential until 12 December and may not be quoted before.',
      'Kopiowanie i rozpowszechnianie za podaniem źródła.',
      'Копирование материалов запрещено без ссылки на источник.',
    ])
      expect(isConfidentiality(line)).toBe(false);
  });
});
