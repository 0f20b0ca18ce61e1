// Namesakes: surnames that are also a country's, a nationality's, a town's or a word, with ordinary given names.
// Training texts dressed in them teach that "Dora French" is a person, and "French" after her too.

import { group, type NameGroup } from "./name-group.js";

const ordinary = `
  Adam Alan Alex Alice Amanda Amy Andrew Anna Anne Anthony Barbara Bill Bob Brian Carl Carol Catherine Charles Chris
  Claire Colin Dan Daniel Dave David Deborah Diane Don Donna Dora Douglas Ed Edward Elaine Elizabeth Ellen Emily
  Emma Eric Evan Frances Frank Fred Gary George Gerald Gina Grace Graham Greg Hannah Harry Heather Helen Henry
  Howard Hugh Ian Jack James Jane Janet Jason Jean Jeff Jennifer Jill Jim Joan Joe John Jonathan Joseph Julia Julie
  Karen Kate Keith Ken Kevin Kim Larry Laura Leonard Linda Lisa Liz Louis Lucas Lucy Luke Lynn Margaret Maria Marie
  Marion Mark Martha Martin Mary Matt Max Meg Michael Mike Molly Monica Nancy Naomi Neil Nick Nicola Oliver Pam Pat
  Patrick Paul Peter Phil Philip Rachel Ray Rebecca Richard Rita Rob Robert Robin Roger Ron Rosa Roy Russell Ruth
  Sally Sam Sandra Sara Scott Sean Sharon Shirley Simon Sophie Stella Stephen Steve Stuart Susan Ted Terry Theresa
  Thomas Tim Tina Toby Tom Tony Tracy Vera Victor Walter Wendy William`;

const namesake = (surnames: string) => group(ordinary, surnames);

/** By what the surname is otherwise. */
export const namesakes: readonly NameGroup[] = [
  // Surnames that are a country's, a nationality's or a region's.
  namesake(
    `America, Angola, Austria, Bahrain, Belgium, Bolivia, Brazil, Britain, British, Canada, Chile, China, Congo,
     Cuba, Cyprus, Danish, Denmark, Dutch, Ecuador, Egypt, England, English, Finn, Finland, Finnish, France, French,
     German, Germany, Ghana, Greece, Greek, Guinea, Haiti, Holland, Iceland, India, Ireland, Irish, Israel, Italy,
     Jamaica, Japan, Jordan, Kuwait, Lebanon, Libya, Mali, Malta, Mexico, Monaco, Morocco, Norway, Oman, Panama,
     Peru, Poland, Polish, Portugal, Roman, Romania, Russ, Russia, Scotland, Scott, Senegal, Spain, Sudan, Swede,
     Sweden, Swiss, Turkey, Turk, Wales, Welsh, West, North, East, South, Brittany, Bavaria, Ulster, Flanders,
     Burgundy, Gascoyne, Lombard, Normand, Saxon, Savoy, Castile, Galicia, Navarre, Catalan, Basque, Cornish,
     Fleming, Walloon, Prussia, Slovak, Serb, Croat, Hungary`,
  ),
  // Surnames that are a town's or a county's.
  namesake(
    `Aberdeen, Athens, Barcelona, Bath, Bedford, Berlin, Bolton, Bordeaux, Boston, Bradford, Bristol, Buffalo,
     Burgos, Calais, Camden, Carlisle, Charleston, Chester, Cleveland, Cologne, Columbus, Cork, Cornwall, Coventry,
     Dallas, Delft, Denver, Derby, Devon, Dorset, Dover, Dresden, Dublin, Durham, Essex, Exeter, Florence, Geneva,
     Genoa, Glasgow, Hamburg, Hampshire, Hartford, Hastings, Houston, Hull, Kent, Kingston, Lancaster, Leeds,
     Leicester, Leiden, Lincoln, Lisbon, London, Madrid, Malaga, Manchester, Melbourne, Memphis, Milan, Modena,
     Moscow, Munich, Naples, Newport, Norfolk, Norwich, Odessa, Orleans, Oxford, Paris, Perth, Pisa, Plymouth,
     Prague, Ravenna, Reading, Rochester, Rome, Rugby, Salisbury, Santiago, Sheffield, Somerset, Stafford, Stockton,
     Stuttgart, Suffolk, Surrey, Sutton, Sydney, Toledo, Toronto, Trent, Trieste, Troy, Valencia, Venice, Verona,
     Vienna, Warsaw, Warwick, Washington, Wellington, Winchester, Worcester, York, Zurich`,
  ),
  // Surnames that are words.
  namesake(
    `Ball, Bank, Banks, Beach, Bell, Best, Bird, Bishop, Blessing, Block, Bloom, Bond, Bones, Bridge, Bright, Brook,
     Bush, Case, Cash, Castle, Chance, Chase, Church, Coffin, Comfort, Cook, Cotton, Court, Crisp, Cross, Crown,
     Day, Dear, Drum, Early, Fair, Faith, Farmer, Field, Fish, Flood, Flower, Force, Forest, Fort, Fox, Friend,
     Frost, Gold, Good, Grace, Grave, Green, Hall, Hand, Hardy, Hawk, Head, Heath, Hill, Holiday, Hook, Hope, House,
     Hunt, Joy, Judge, Keys, King, Lake, Lamb, Law, Little, Long, Lord, Love, Major, Marsh, Mercy, Mills, Money,
     Moody, Noble, Page, Park, Peace, Pepper, Pike, Pine, Place, Pool, Pope, Post, Pound, Power, Powers, Price,
     Pride, Prince, Proud, Quick, Race, Rain, Rich, Rivers, Rock, Rose, Rush, Sands, Savage, Sharp, Shields, Short,
     Silver, Small, Snow, Speed, Stark, Sterling, Stone, Street, Strong, Summer, Sweet, Swift, Temple, Trout, Trust,
     Wall, Waters, Wells, Wild, Winter, Wise, Wolf, Wood, Young`,
  ),
];
