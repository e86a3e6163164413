import { fold } from '../../text/fold.ts';

/**
 * Common given names of the archive's languages, Latin and Cyrillic, without diacritics (compared folded). They make
 * a line of two or three capitalised words a person's name; a rarer name needs a label (`By`, `Autor:`).
 */
const LATIN = `
  abdul abdullah abigail ada adam adele adrian agata agnes agnieszka ahmed aidan aigerim aisha alan albert
  aleksander aleksandra alena ales alessandro alex alexander alexandra alexei alexey alfred ali alice alicja alina
  alisa alison aliya alla alojzy amanda ambrose amelia amelie amina amir amira amy ana anastasia anatol anatolii
  anatoly anders andre andrea andreas andrei andrej andrew andrey andrii andriy andrzej ania anil anja anka ann anna
  anne ansgar anthony antoine anton antoni antonia antonina antonio anya aoife arkadiusz arkady arman arne arnold
  artem arthur artur asel astrid asya augusta aurelia axel ayesha ayla ayse aziza bahar barbara bartek bartlomiej
  bartosz bastian bea beata beate bekir ben benedikt benjamin bente berit bernadette bernard bernd bernhard bert
  bettina bianca bill birgit birk bjorn blanka bob bogdan bohdan boleslaw boleslawa boris borys bozena branko brian
  brigitte brit britta bronislaw bronwyn bruce bruna bruno byron caitlin callum camila camille carina carine carl
  carla carlos carlotta carmen carol carolina caroline carsten catherine cecile cecilia celia cezary charles
  charlotte chiara chloe chris christian christiane christina christine christoph christopher ciaran claire clara
  clarissa claudia clemens colin conrad cordula corin cornelia cornelius cosima craig cristina cynthia cyril dagmar
  dagny dalia damian damir dan dana danica daniel daniela danuta danylo dariusz darja darren dasha david davide
  davit dawid dean deborah declan denis deniz dennis denys derek desmond diana dieter dina dirk dmitri dmitrii
  dmitriy dmitry dmytro dominik donald dorian doris dorota dorothea dorothy douglas dragan dunja dusan eckart
  eckhard edda edgar edith edmund edward edwin edyta egon eileen eka eleanor elena eleni eleonora elif elisabeth
  eliska eliza elizabeth elke ella ellen elliot elsa else elzbieta emil emilia emily emine emma enrico eric erich
  erik erika erin ernest ernst esra ester esther ethan eugene eugeniusz eva evelyn evgeny ewa ewan fabian fabio
  fatih fatima fatma fatou felicitas felicity felix ferdinand fergus fernando filip finn fiona florian frances
  francesca francesco francis frank franz franziska frauke fred frederic frederick freya frida frieda friederike
  friedrich fritz gabor gabriel gabriele gaby galina gareth gary gavin geert genevieve geoffrey georg george gerald
  gerard gerda gereon gerhard gerlinde gerrit gertrud gesine gianluca gideon gilbert giorgi giorgio giovanni gisela
  gitta giulia gleb glen goran gordana gordon grace graeme graham greg gregory greta grzegorz gudrun guenter guido
  gunter gustav halina halyna hanna hannah hannes hans harald harriet harry hasan hassan hauke heather hedwig heidi
  heike heiko heiner heinrich heinz helen helena helga helmut hendrik henning henrik henrike henry henryk herbert
  hermann hilary hilda hilde hiroshi holger honorata horst howard hubert hugo hussein ian ibrahim ida ievgen ignacio
  ignacy igor ihor ilona ilse ilya imke imogen ina ines inga ingeborg ingo ingrid inna irena irene irina iris irma
  irmgard iryna isaac isabel isabella isabelle ismail isolde iva ivan ivana ivanna ivo iwona izabela izabella jacek
  jack jacob jadwiga jake jakub james jamie jan jana jane janet janina janine janusz jarek jaroslaw jasmin jasmina
  jason jasper javier jean jeff jeffrey jelena jennifer jenny jens jeremiah jeremy jerome jerzy jessica jill jiri
  joachim joan joanna jochen joe joel joerg johan johann johanna johannes john jolanta jon jonas jonathan jordi jorg
  jorge jose josef josefine joseph josephine joshua josie jost jovan jozef juan judith judy judyta juergen jules
  julia julian juliane julie juliet jurgen justin justina justyna jutta kacper kai kaja kamil kamila karel karen
  karim karin karina karl karla karol karolina karsten kaspar katarina katarzyna kate kateryna katharina katherine
  kathleen kathryn katie katja katrin katrina kazimiera kazimierz keir keith kelly kemal ken kenji kenneth kerstin
  kevin khalid kim kinga kira kiran klara klaudia klaus knud knut kofi konrad konstantin konstanty kornel kristin
  kristina krisztina krystian krystyna krzysztof kurt kwame kyle kyra kyrylo laila lara larisa larry lars laura
  lauren laurence layla lech leila lena lennart leo leon leona leonard leonid leonie leopold leszek lev levan lewis
  leyla liam lidia lilia liliana lilit linda linus lisa liudmyla liv liza lorenz lothar lotte louis louise luca
  lucas lucia lucie lucjan lucy ludger ludmila ludwig luis luisa luiza luka lukas lukasz luke lutz lydia lynn lyubov
  maciej mads magda magdalena magnus mahmoud maia maja maksim maksym malgorzata malin malte manfred manuel manuela
  mara marc marcel marcin marco marcus marek maren margaret margarete margarita margit maria marian mariana marianna
  marianne marie marija marika marina mario marion marisa marit mariusz mariya mark marko markus marlene marta marte
  martha martin martina martyna mary maryna matej mateusz mathias mathilde matilda matt matteo matthaus matthew
  matthias maud maureen max maxim maximilian maya mechthild megan mehmet meike melanie melissa mercedes merle mia
  michael michaela michal michel michelle mieczyslaw miguel mihai mika mikael mike mikhail mikko mikolaj mila milan
  milena milica milos mina ming mira mirela miriam mirjam mirko miroslav miroslaw mohamed molly monica monika morgan
  moritz muriel mustafa mykhailo mykola myroslava nadia nadine nadiya nadja nana nancy natalia natalie nataliia
  nataliya natalya natan natasha nathan ned neil nele nicholas nick nico nicola nicolai nicolas nicole niels nigel
  nikita niko nikola nikolai nikolaus nikolay nils nina nino noah noor nora norbert norman odile oksana ola olaf
  oleg oleh oleksandr oleksandra oleksii oleksij oleksiy olena oles olga olgierd olha oliver olivia olivier omar
  oscar oskar ostap otto ove owen pablo palina paloma pamela paola paolo pascal patricia patrick patryk paul paula
  paulina pauline pavel pavlo pawel pedro peggy pelle penelope per petar peter petr petra petro philip philipp pia
  pierce pierre piers pieter piotr pius priya przemyslaw quentin rachel radek radoslaw rafael rafal rainer raj ralf
  ralph rami ramona rasa rasmus ray raymond rebecca regina reiner reinhard rena renata renate rene rhys ricardo
  richard rita rob robert roberto robin rodion roger roksana roland rolf roman romuald ron ronald ronja rory rosa
  rosalind rose rosemary roza rudolf rufus rupert ruslan russell ruth ryan ryszard ryszarda sabine sabrina sally
  salma salome sam samantha samir samira samuel sandra sanjay sara sarah sascha saskia saul scott seamus sean
  sebastian sebastien selim selin selma serge sergei sergey sergii sergio serhii serhiy shane sharon sibylle
  siegfried sieglinde sigrid silke silvia simon simona simone sina slawomir sofia sofie solomiia solveig sonia sonja
  sophia sophie stanislav stanislaw stefan stefania stefanie stefano stella sten stephanie stephen steve steven
  stuart susan susanna susanne suzanne svea sven svenja svetlana svitlana sybille sylvia sylwia szymon tadeusz
  tamara tamsin tanja tanya tara taras tariq tarn tatiana tatyana ted teodor teresa tereza terry tess tessa tetiana
  thea thekla theo theodor theresa thomas thorben thorsten tilman tim timo timothy timur tina tinatin tobias todd
  tom tomas tomasz tony torben torsten tove trevor tristan tyler tymoteusz udo ulf uli ulla ulrich ulrike urs ursula
  urszula ute uwe vaclav vadim vadym valentin valentina valentine valentyn valeria valerie valerii valery vanessa
  vasil vasily vasyl vera verena veronica veronika vesna victor victoria vikentii viktor viktoria viktoriia vincent
  vincenz violetta virginia vitali vitalii vitaliy vitaly vivian vlad vladimir vladislav vladyslav volker volodymyr
  vyacheslav waclaw walburga waldemar walentyna walt walter wanda wayne wei wendy wenzel werner wiebke wieslaw
  wiktor wiktoria wilfried wilhelm wilhelmina will willi william winfried winston witold wladyslaw wojciech wolf
  wolfgang xavier xenia yana yann yannick yara yaroslav yasmin yevgen yevgeny yevhen youssef yuki yulia yuliia yuri
  yurii yuriy yury yusuf yves yvonne zarina zbigniew zbyszek zdenek zdzislaw zenon ziad zoe zofia zoltan zsofia
  zsolt zuzana zuzanna zygmunt
`;

/** Russian and Ukrainian. */
const CYRILLIC = `
  абрам авель агата ада адам аделина адель азиз аида айгерим айдар аким александр александра алексей алена алина
  алиса алла альберт альона алёна аліна амелия амина анастасия анастасія анатолий анатолій ангелина ангеліна андрей
  андрій анжела ани анна антон антонина антоніна антін ара арам ариадна арина аркадий арсен арсений арсеній артем
  артур артём аскольд ася афанасий ашот беата богдан богдана борис борислав ваган вадим валентин валентина валерий
  валерия валерій варвара василий василина василиса василь венедикт вера вероника вероніка виктор виктория виталий
  влад владимир владислав владлен володимир всеволод вячеслав вікентій віктор вікторія віолетта віта віталій гаврило
  галина ганна геннадий геннадій генрих георгий георгій герман гиорги глеб гліб гнат гордій гоша грета григорий
  григорій гуго гульнара давид дамир дана даниил данило дарина дарья дар’я даша денис диана дина динара дмитрий
  дмитро діана ева евгений евгения егор екатерина елена елизавета ельвіра емма еммануїл емілія ерік ефим жанна жофия
  жофія захар зинаида зиновій злата зоряна зоя зінаїда ибрагим иван ивонна игнат игорь ида ильдар илья инга инесса
  инна иннокентий иосиф ираида ирина йосип капитон карина каролина кароліна каріна катерина катря кирилл кирило
  клавдия клара клим константин костянтин кристина ксения ксенія кіра лаврін лада лала лариса лев леван леонид
  леонтий леонід лесь леся лидия лиза лилия лия луиза лука любов любовь людвіг людмила лідія ліза лілія магдалена
  майя макар максим маргарита марианна марина мария марк марко маркіян марта марьям марія мар’ян мар’яна матвей
  матвій мая микита микко микола мила милана милена мирела мирон мирослав мирослава михаил михайло мурат мілена
  надежда надія назар наталия наталка наталья наталя наталія наум нелли нестор ника никита никифор николай нина нино
  нонна ніка ніна одарка оксана оксен олег олександр олександра олексій олена олесь олеся ольга орест орися остап
  павел павлина павло петр петро платон полина полікарп поліна прохор пётр раиса рамиль рауф рашид раїса ренат ринат
  рита роберт родион роза роксолана роман ростислав руслан рустам руфина сава савва самуил свен светлана святослав
  світлана севастьян селін семен семён сергей сергій симон соломія сона софия софья софія станислав станіслав степан
  стефан стефанія сугар таисия тамара тарас татьяна таїсія тетяна тигран тимо тимофей тимофій тимур тина тихон тіна
  ульяна уляна устим фаина фарид фатима фатоу федор федора федір филарет филип филипп фома фёдор філіп харитон хасан
  хома христина эдуард элина элла эльвира эльдар эмилия эмиль эмма эрик юлиан юлиана юлия юліан юліана юлія юрий
  юрій явдоха яким яков якова яків ян яна ярема ярина ярослав ярослава ясмін єва євген євгенія єлизавета іван іванна
  ігор ілля інга інна ірина ґреta
`;

const GIVEN: ReadonlySet<string> = new Set(`${LATIN} ${CYRILLIC}`.trim().split(/\s+/u).map(fold));

/** True for a common given name in any of the archive's languages. */
export const isGivenName = (word: string): boolean => GIVEN.has(fold(word));
