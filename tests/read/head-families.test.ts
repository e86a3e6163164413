import { describe, expect, it } from 'vitest';
import { readReport } from '../../renderer/core/read/read.ts';

const LATIN =
  'Die Minister trafen sich in Riga, um über die Spur der neuen Strecke zu sprechen. Litauen schickte einen Vertreter, und die Gespräche dauerten bis zum Abend.';
const CYRILLIC =
  'Министры встретились в Риге, чтобы согласовать колею новой линии. Литва прислала заместителя, и переговоры затянулись до вечера. Решения пока нет.';

const textFor = (head: string): string => (/\p{Script=Cyrillic}/u.test(head) ? CYRILLIC : LATIN);

function read(name: string, content: string) {
  const bytes = new TextEncoder().encode(content);
  const result = readReport({ name, bytes, original: '0'.repeat(64), sample: false });
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

const plain = (head: string, tail = '') => {
  const text = textFor(head);
  return read('report.txt', `${head}\n\n${text}\n\n${text}\n${tail === '' ? '' : `\n${tail}\n`}`);
};

const page = (title: string, head: string, tail = '') => {
  const text = textFor(head);
  return read(
    'report.html',
    `<html><head><title>${title}</title></head><body><article>${head}<p>${text}</p><p>${text}</p>${tail}</article></body></html>`,
  );
};

describe('the series on the first line of a text', () => {
  it.each([
    ['Grenzland 14\nKohle für drei Tage', 'Kohle für drei Tage', 'Grenzland', '14'],
    ['Listy od vody 4/2021\n18. dubna 2021\nKohle für drei Tage', 'Kohle für drei Tage', 'Listy od vody', '4/2021'],
    ['Das Grenzheft\nNummer 7\nKohle für drei Tage\n12. Mai 2019', 'Kohle für drei Tage', 'Das Grenzheft', '7'],
    ['Нордвест. 7/23\nУгля на три дня', 'Угля на три дня', 'Нордвест', '7/23'],
    ['Из цикла «Морской архив»\nУгля на три дня\n12 мая 2019', 'Угля на три дня', 'Морской архив', null],
    ['Aus der Reihe „Grenzland“, Nr. 7\nKohle für drei Tage', 'Kohle für drei Tage', 'Grenzland', '7'],
    ['Z cyklu „Listy z granicy”\nWęgla na trzy dni\n12 maja 2019', 'Węgla na trzy dni', 'Listy z granicy', null],
    ['Часопис «Степ», 2019, № 3\nВугілля на три дні\nОлена Коваль', 'Вугілля на три дні', 'Степ', '3'],
    ['Берег и порт\n12 мая 2019 г.\nКонтейнеры идут мимо', 'Контейнеры идут мимо', 'Берег и порт', null],
    ['Вікно на схід\n19 лютого 2022\nПоїзд не прийшов', 'Поїзд не прийшов', 'Вікно на схід', null],
    ['[Степные записки] Угля на три дня\n12.05.2019', 'Угля на три дня', 'Степные записки', null],
    ['Three Days of Coal (Border Watch No. 12)\n12 May 2019', 'Three Days of Coal', 'Border Watch', '12'],
    [
      'Stacja Zachód – przegląd tygodnia\n4 lutego 2022\nKohle für drei Tage',
      'Kohle für drei Tage',
      'Stacja Zachód',
      null,
    ],
    ['Лінія поля: щомісячний огляд, № 8\nВугілля на три дні', 'Вугілля на три дні', 'Лінія поля', '8'],
    [
      'Grenzland. Blätter für Recht, Band 4, Nr. 3\nKohle für drei Tage',
      'Kohle für drei Tage',
      'Grenzland',
      'Band 4, Nr. 3',
    ],
  ])('%s', (head, title, series, number) => {
    const report = plain(head);
    expect(report.title.value).toBe(title);
    expect(report.series.value).toBe(series);
    expect(report.seriesNumber.value).toBe(number);
  });

  it('an institution before the name of its paper is the publisher', () => {
    const report = plain('Institut am Fluss: Wochenblatt\nKohle für drei Tage\n12. Mai 2019');
    expect([report.publisher.value, report.series.value]).toEqual(['Institut am Fluss', 'Wochenblatt']);
  });

  it.each([
    ['Article 5\nA pledge on paper\nMay 12, 2019', 'Article 5'],
    ['Стаття 5\nНотатка про гарантії\n12 травня 2019', 'Стаття 5'],
    ['Agenda 2030\nHalf way and half done\nMay 12, 2019', 'Agenda 2030'],
    ['Zapad 2021\nĆwiczenia bez widzów\n12 maja 2021', 'Zapad 2021'],
    ['Запад-2017\n12 мая 2019\nУчения и их зрители', 'Запад-2017'],
    ['Minsk: a week of protests\nMay 12, 2019', 'Minsk: a week of protests'],
    ['Колея и граница\n12 мая 2019\nПереговоры без решения', 'Колея и граница'],
  ])('a title stays one: %s', (head, title) => {
    const report = plain(head);
    expect(report.title.value).toBe(title);
    expect(report.series.value).toBeNull();
  });
});

describe('what stands beside the title of a page', () => {
  it.each([
    ['<div>Берег и порт</div><h1>Угля на три дня</h1><p>12 мая 2019</p>', 'Угля на три дня', 'Берег и порт'],
    [
      '<p class="cat">Listy z granicy</p><h1>Węgla na trzy dni</h1><p>12 maja 2019</p>',
      'Węgla na trzy dni',
      'Listy z granicy',
    ],
    ['<div class="series">Grenzland</div><h1>Kohle für drei Tage</h1>', 'Kohle für drei Tage', 'Grenzland'],
    ['<h1>Coal for three days | Border Watch</h1><p>12 May 2019</p>', 'Coal for three days', 'Border Watch'],
    ['<p class="category">Middle East</p><h1>Coal for three days</h1><p>12 May 2019</p>', 'Coal for three days', null],
    ['<p class="rubrik">Politik und Wirtschaft</p><h1>Kohle für drei Tage</h1>', 'Kohle für drei Tage', null],
    ['<p class="cat">Внешняя политика</p><h1>Угля на три дня</h1>', 'Угля на три дня', null],
  ])('%s', (head, title, series) => {
    const report = page(title, head);
    expect(report.title.value).toBe(title);
    expect(report.series.value).toBe(series);
    expect(report.parts.filter(({ role }) => role === 'paragraph' || role === 'heading')).toHaveLength(2);
  });

  it('the name of the institution in the first heading is not the title', () => {
    const report = page('River Institute', '<h1>River Institute</h1><h2>Coal for three days</h2><p>12 May 2019</p>');
    expect(report.title.value).toBe('Coal for three days');
  });
});

describe('who wrote a report', () => {
  it.each([
    ['Verfaßt von Ole Thamm. Stand: 7/23', ['Ole Thamm'], '2023-07'],
    ['Автор: Богдан Тис | 5 жовт. 2020', ['Богдан Тис'], '2020-10-05'],
    ['Published 7 May 2019 | Author: Tuomas Rantala | web_admin', ['Tuomas Rantala'], '2019-05-07'],
    ['Сугар Бат-Эрдэнэ — 1 апреля 2020 года', ['Сугар Бат-Эрдэнэ'], '2020-04-01'],
    ['Gerda Mair, in Zusammenarbeit mit Paolo Rossi', ['Gerda Mair', 'Paolo Rossi'], null],
    ['Współpraca: Anna Nowak\nAutor: Jan Lis', ['Jan Lis', 'Anna Nowak'], null],
    ['Rebekka Wolkenstein / Amir Haddadi', ['Rebekka Wolkenstein', 'Amir Haddadi'], null],
  ])('%s', (line, authors, date) => {
    const report = plain(`Kohle für drei Tage\n${line}`);
    expect(report.authors.value).toEqual(authors);
    expect(report.date.value).toBe(date);
  });

  it.each(['Super User', 'Marketing Team', 'Redakcja', 'Администратор', 'Адміністратор сайту', 'Onlineredaktion'])(
    '%s is an account, and the name below the text counts',
    (account) => {
      const report = page(
        'Coal for three days',
        `<h1>Coal for three days</h1><p>Author: ${account}</p><p>12 May 2019</p>`,
        '<p>Ann Hill</p>',
      );
      expect(report.authors.value).toEqual(['Ann Hill']);
    },
  );

  it('a number in its year is no month', () => {
    expect(plain('Kohle für drei Tage\nGrenzbrief 7/23').date.value).not.toBe('2023-07');
  });
});

describe('who published a report', () => {
  it.each([
    ['Das Institut für Flüsse erlaubt Zitate mit Quellenangabe.', 'Institut für Flüsse'],
    ['Fundacja Rzeka zezwala na przedruk z podaniem źródła.', 'Fundacja Rzeka'],
    ['Передрук дозволено за умови посилання на Річкову групу.', 'Річкова група'],
    ['Reproduction is free with acknowledgement of the River Forum.', 'River Forum'],
  ])('%s', (notice, publisher) => {
    expect(plain('Kohle für drei Tage\n12. Mai 2019', notice).publisher.value).toBe(publisher);
  });
});
