/** Running text in the archive's languages, in our own words, long enough to fill columns. */
export const SENTENCES: Readonly<Record<'en' | 'pl' | 'ru' | 'uk' | 'de', readonly string[]>> = {
  en: [
    'The committee met in the capital on Tuesday and adopted a new programme for the ports of the northern coast.',
    'Its members expect that the first of the harbours will be deep enough for heavy vessels before the winter comes.',
    'Several neighbours asked for an explanation, since the maps that were shown differ from those of the last agreement.',
    'The ministry answered that nothing had changed and that the inspections would continue as they had been planned.',
    'Observers point out that the costs have doubled within a year while the number of ships has remained the same.',
    'A decision on the remaining contracts is expected when the parliament returns from its summer recess in September.',
  ],
  pl: [
    'Komisja zebrała się we wtorek w stolicy i przyjęła nowy program dla portów północnego wybrzeża kraju.',
    'Jej członkowie oczekują, że pierwsza z przystani będzie dość głęboka dla ciężkich statków przed nadejściem zimy.',
    'Kilku sąsiadów poprosiło o wyjaśnienia, ponieważ pokazane mapy różnią się od map z ostatniego porozumienia.',
    'Ministerstwo odpowiedziało, że nic się nie zmieniło, a inspekcje będą prowadzone zgodnie z wcześniejszym planem.',
  ],
  ru: [
    'Комиссия собралась во вторник в столице и приняла новую программу для портов северного побережья страны.',
    'Её члены ожидают, что первая из гаваней станет достаточно глубокой для тяжёлых судов ещё до наступления зимы.',
    'Несколько соседей попросили объяснений, поскольку показанные карты отличаются от карт последнего соглашения.',
    'Министерство ответило, что ничего не изменилось и что проверки будут продолжаться так, как было намечено.',
  ],
  uk: [
    'Комісія зібралася у вівторок у столиці та ухвалила нову програму для портів північного узбережжя країни.',
    'Її члени очікують, що перша з гаваней стане досить глибокою для важких суден ще до настання зими цього року.',
    'Кілька сусідів попросили пояснень, оскільки показані мапи відрізняються від мап з останньої угоди сторін.',
    'Міністерство відповіло, що нічого не змінилося і що перевірки триватимуть так, як їх було заплановано.',
  ],
  de: [
    'Der Ausschuss trat am Dienstag in der Hauptstadt zusammen und beschloss ein neues Programm für die Häfen im Norden.',
    'Seine Mitglieder erwarten, dass der erste der Häfen vor dem Winter tief genug für schwere Schiffe sein wird.',
    'Mehrere Nachbarn baten um eine Erklärung, weil die gezeigten Karten von denen des letzten Abkommens abweichen.',
    'Das Ministerium antwortete, es habe sich nichts geändert und die Prüfungen würden wie geplant fortgesetzt.',
  ],
};

/** Paragraph `i` of a language: three sentences, different for each of the first few. */
export function paragraphOf(language: keyof typeof SENTENCES, i: number): string {
  const sentences = SENTENCES[language];
  return [0, 1, 2].map((k) => sentences[(i * 2 + k) % sentences.length]).join(' ');
}
