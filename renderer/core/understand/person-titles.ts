import { fold } from '../text/fold.ts';

/** Words that stand before a person's name without being part of it, in the languages of the archive. */
const TITLES = `
president vice chancellor minister premier secretary general senator congressman congresswoman governor mayor ambassador envoy
representative commissioner chairman chairwoman chairperson chair chief head leader director spokesman spokeswoman
spokesperson speaker deputy prime foreign defence defense interior finance state first lady former acting ex elect
king queen prince princess crown sultan emir sheikh shaikh shaykh ayatollah imam mullah grand haji hadji tsar pope archbishop
bishop metropolitan patriarch father saint colonel major captain admiral marshal lieutenant sergeant commander marshal
brigadier judge justice prosecutor attorney professor prof dr doctor mr mrs ms miss sir dame lord lady baron count
journalist analyst expert diplomat politician oligarch tycoon businessman billionaire activist counterpart colleague
us uk eu un nato fm pm ceo cfo mp mep rep sen gov gen col lt maj capt adm amb hon jr sr comrade citizen team
administration candidate nominee dictator strongman autocrat autocratic opposition
prezydent wiceprezydent premier wicepremier kanclerz minister szef szefowa przewodniczący przewodnicząca sekretarz generał
marszałek ambasador rzecznik rzeczniczka lider przywódca dyrektor prezes król książę papież patriarcha poseł senator pan
pani pułkownik komisarz
президент премьер министр премьер-министр канцлер глава генерал секретарь посол спикер лидер директор патриарх король
принц папа господин госпожа сенатор депутат полковник представитель маршал вице
прем'єр прем'єр-міністр міністр секретар голова речник спікер лідер пан пані король міністерка очільник
präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident außenminister außenministerin
verteidigungsminister ministerpräsident premierminister minister chef chefin generalsekretär sprecher sprecherin
botschafter general könig prinz papst herr frau kremlchef staatschef regierungschef machthaber oppositionsführer
`;

const WORDS = new Set(
  TITLES.trim()
    .split(/\s+/u)
    .map((word) => fold(word)),
);

/** True for a folded word that may stand before any name: president, Mr, министр, Bundeskanzlerin. */
export const isTitle = (word: string): boolean => WORDS.has(word);
