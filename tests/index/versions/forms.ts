/** What returns in every number of an invented series, in five languages. Each {n} is filled in anew. */
export interface Form {
  readonly language: string;
  readonly title: string;
  /** A notice, long enough to be half of a short report. */
  readonly standing: readonly string[];
  /** A bulletin in which only numbers change. */
  readonly bulletin: string;
  /** An article of a treaty that reports quote at length. */
  readonly article: string;
  /** What follows a bulletin of a week without events. */
  readonly quiet: string;
}

export const FORMS: readonly Form[] = [
  {
    language: 'en',
    title: 'Strait Weekly',
    standing: [
      'The Strait Weekly gathers what the ports, the coast guards and the courts of four countries made public in the past seven days. It does not repeat what newspapers claim, and it names every document by its date so that readers can ask for it themselves.',
      'Our reading of the week rests on open sources only. Where two sources differ we give both, and where a source has been wrong before we say so. Readers who know better are asked to write to the desk, which answers every letter within a month.',
    ],
    bulletin:
      'In the reporting period the mission counted {n} violations in the northern sector and {n} in the southern sector. Patrols reached {n} of {n} checkpoints. At the bridge {n} vehicles waited in the morning and {n} in the evening. Drones flew {n} hours and were disturbed {n} times. The mission saw {n} tanks outside the storage sites and {n} inside them.',
    article:
      'Each Party shall refrain from the deployment of the systems named in the annex within the zone of application, shall notify the other Party of every movement of such systems no later than fourteen days before it begins, and shall admit up to three inspections in each calendar year, of which none may last longer than seventy-two hours. The inspecting Party bears the cost of travel; the receiving Party bears all others and provides interpreters, vehicles and undisturbed communication with the embassy.',
    quiet: 'Nothing else was observed that would call for a remark, and the next bulletin appears as usual.',
  },
  {
    language: 'pl',
    title: 'Przegląd Cieśniny',
    standing: [
      'Przegląd zbiera wszystko, co w ciągu ostatnich siedmiu dni ogłosiły porty, straże przybrzeżne i sądy czterech państw. Nie powtarza twierdzeń prasy i każdy dokument podaje z datą, tak aby czytelnik mógł sam o niego poprosić.',
      'Nasza lektura tygodnia opiera się wyłącznie na źródłach jawnych. Tam, gdzie dwa źródła się różnią, podajemy oba, a tam, gdzie źródło myliło się wcześniej, mówimy o tym otwarcie. Czytelników, którzy wiedzą lepiej, prosimy o listy; odpowiadamy na każdy w ciągu miesiąca.',
    ],
    bulletin:
      'W okresie sprawozdawczym misja naliczyła {n} naruszeń w sektorze północnym i {n} w sektorze południowym. Patrole dotarły do {n} z {n} posterunków. Przy moście rano czekały {n} pojazdy, a wieczorem {n}. Drony latały {n} godzin i były zakłócane {n} razy. Misja widziała {n} czołgów poza składami i {n} w składach.',
    article:
      'Każda ze Stron powstrzyma się od rozmieszczania systemów wymienionych w załączniku w strefie stosowania, powiadomi drugą Stronę o każdym przemieszczeniu takich systemów nie później niż czternaście dni przed jego rozpoczęciem oraz dopuści do trzech inspekcji w każdym roku kalendarzowym, z których żadna nie może trwać dłużej niż siedemdziesiąt dwie godziny. Koszty podróży ponosi Strona kontrolująca, wszystkie inne koszty ponosi Strona przyjmująca, która zapewnia tłumaczy, pojazdy i niezakłóconą łączność z ambasadą.',
    quiet: 'Nie zauważono niczego innego, co wymagałoby uwagi, a następny biuletyn ukaże się jak zwykle.',
  },
  {
    language: 'ru',
    title: 'Обзор пролива',
    standing: [
      'Обзор собирает всё, что за последние семь дней обнародовали порты, береговая охрана и суды четырёх стран. Он не повторяет утверждений газет и называет каждый документ с его датой, чтобы читатель мог запросить его сам.',
      'Наше прочтение недели опирается только на открытые источники. Там, где два источника расходятся, мы приводим оба, а там, где источник ошибался прежде, мы об этом говорим. Читателей, которые знают лучше, просим писать в редакцию, которая отвечает на каждое письмо в течение месяца.',
    ],
    bulletin:
      'За отчётный период миссия насчитала {n} нарушений в северном секторе и {n} в южном секторе. Патрули добрались до {n} из {n} постов. У моста утром ждали {n} машин, а вечером {n}. Беспилотники летали {n} часов и подвергались помехам {n} раз. Миссия видела {n} танков вне складов и {n} на складах.',
    article:
      'Каждая Сторона воздерживается от развёртывания систем, перечисленных в приложении, в зоне применения, уведомляет другую Сторону о каждом перемещении таких систем не позднее чем за четырнадцать дней до его начала и допускает до трёх инспекций в каждом календарном году, ни одна из которых не может длиться более семидесяти двух часов. Расходы на проезд несёт инспектирующая Сторона, все прочие расходы несёт принимающая Сторона, которая предоставляет переводчиков, транспорт и беспрепятственную связь с посольством.',
    quiet: 'Ничего другого, что требовало бы замечания, не наблюдалось, следующий бюллетень выйдет как обычно.',
  },
  {
    language: 'uk',
    title: 'Огляд протоки',
    standing: [
      'Огляд збирає все, що за останні сім днів оприлюднили порти, берегова охорона та суди чотирьох країн. Він не повторює тверджень газет і називає кожен документ із його датою, щоб читач міг запитати його сам.',
      'Наше прочитання тижня спирається лише на відкриті джерела. Там, де два джерела різняться, ми подаємо обидва, а там, де джерело помилялося раніше, ми про це кажемо. Читачів, які знають краще, просимо писати до редакції, що відповідає на кожен лист упродовж місяця.',
    ],
    bulletin:
      'За звітний період місія нарахувала {n} порушень у північному секторі та {n} у південному секторі. Патрулі дісталися {n} із {n} постів. Біля мосту вранці чекали {n} машин, а ввечері {n}. Безпілотники літали {n} годин і зазнавали завад {n} разів. Місія бачила {n} танків поза складами та {n} на складах.',
    article:
      'Кожна Сторона утримується від розгортання систем, перелічених у додатку, у зоні застосування, повідомляє іншу Сторону про кожне переміщення таких систем не пізніше ніж за чотирнадцять днів до його початку та допускає до трьох інспекцій у кожному календарному році, жодна з яких не може тривати довше сімдесяти двох годин. Витрати на проїзд несе Сторона, що інспектує, усі інші витрати несе приймаюча Сторона, яка надає перекладачів, транспорт і безперешкодний зв’язок із посольством.',
    quiet: 'Нічого іншого, що потребувало б зауваження, не спостерігалося, наступний бюлетень вийде як звичайно.',
  },
  {
    language: 'de',
    title: 'Meerengenbrief',
    standing: [
      'Der Brief sammelt, was die Häfen, die Küstenwachen und die Gerichte von vier Staaten in den letzten sieben Tagen veröffentlicht haben. Er wiederholt nicht, was Zeitungen behaupten, und nennt jedes Schriftstück mit seinem Tag, damit Leser selbst danach fragen können.',
      'Unsere Lesart der Woche stützt sich nur auf offene Quellen. Wo zwei Quellen sich widersprechen, geben wir beide an, und wo eine Quelle sich früher geirrt hat, sagen wir es. Wer es besser weiß, möge der Redaktion schreiben; sie beantwortet jeden Brief binnen eines Monats.',
    ],
    bulletin:
      'Im Berichtszeitraum zählte die Mission {n} Verstöße im nördlichen Abschnitt und {n} im südlichen Abschnitt. Streifen erreichten {n} von {n} Posten. An der Brücke warteten am Morgen {n} Fahrzeuge und am Abend {n}. Drohnen flogen {n} Stunden und wurden {n} Mal gestört. Die Mission sah {n} Panzer außerhalb der Lager und {n} darin.',
    article:
      'Jede Partei unterlässt die Stationierung der im Anhang genannten Systeme im Anwendungsgebiet, zeigt der anderen Partei jede Bewegung solcher Systeme spätestens vierzehn Tage vor ihrem Beginn an und lässt in jedem Kalenderjahr bis zu drei Inspektionen zu, von denen keine länger als zweiundsiebzig Stunden dauern darf. Die Reisekosten trägt die prüfende Partei, alle anderen Kosten trägt die empfangende Partei, die Dolmetscher, Fahrzeuge und ungestörte Verbindung zur Botschaft stellt.',
    quiet: 'Sonst wurde nichts beobachtet, was eine Bemerkung verlangte, und der nächste Bericht erscheint wie üblich.',
  },
];
