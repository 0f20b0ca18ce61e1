// World organisations: invented names of organisations by pattern, set down from general knowledge, that training
// texts are dressed in. The tagger is to know a body by its make and by what stands round it, not by its letters alone.

import { wordsOf } from "../text/index.js";
import { lines } from "./name-group.js";

/** What a pattern is filled with, by the letter that stands for it. */
const fillers: Readonly<Record<string, readonly string[]>> = {
  // Surnames.
  S: wordsOf(`
    Aldermoor Ashcombe Barclow Bexley Birchall Brandreth Carstairs Chadwell Cutler Dalgleish Dunmore Eversley Farrow
    Fenwick Garland Glendower Grantham Hadlow Harcourt Hollis Kershaw Kingsley Lorimer Marlowe Merriweather Norcross
    Okafor Oldham Pemberton Penrose Quigg Rademaker Rosenthal Salter Sedgwick Tanaka Thorne Umezawa Valdés
    Vandermeer Waverley Whitlock Yardley Zeller`),
  // Places.
  P: lines(`
    Alberta, Antwerp, Arizona, Atlanta, Bavaria, Belfast, Birmingham, Bristol, Calgary, Cardiff, Chicago, Cleveland,
    Dakota, Delhi, Denver, Durban, Essex, Georgia, Glasgow, Hanoi, Idaho, Jakarta, Karachi, Kent, Lagos, Lima,
    Manila, Melbourne, Nairobi, New Jersey, North Carolina, Oregon, Ottawa, Oxford, Porto, Quebec, Rotterdam,
    San Diego, Seattle, Tampere, Texas, Utrecht, Vermont, Warsaw, Yorkshire, Zagreb`),
  // What makes a body wide.
  A: wordsOf(`
    National Federal American British Canadian International Central European African Asian Royal United General
    Joint Northern Southern Eastern Western Pacific Atlantic World Global Public State Independent Democratic
    Islamic Christian`),
  // Fields.
  T: lines(`
    Agriculture, Aviation, Broadcasting, Cancer Research, Child Welfare, Consumer Affairs, Customs, Education,
    Elections, Energy, Engineering, Family Planning, Fisheries, Forestry, Health, Housing, Human Rights, Insurance,
    Labor, Land Reform, Medicine, Mental Health, Mining, Music, Nursing, Planning, Press Freedom, Public Safety,
    Science, Security, Shipping, Sports, Taxation, Technology, Tourism, Trade, Transport, Water, Wildlife,
    Women's Rights`),
  // Coined names.
  C: wordsOf(`
    Abrantix Acuvon Altrona Axiom Beltane Bluewave Brightfield Calyx Cindar Cobalt Corvex Dynalux Elantis Emberly
    Everline Finovo Fluxor Gentara Gridley Halcyon Hyperion Inovex Jetstar Kestrel Lumina Maxwave Meridian Mindforge
    Navistra Nexa Northstar Novalis Omnira Orbis Pinnacle Plexus Polaris Quantica Redwood Rivermark Sapient
    Silverline Solstice Sunfield Synthetica Techna Telvista Trident Unicor Vantage Vectra Veridian Vista Westbrook
    Xanadu Xylon Zenata Zephyr`),
  // What bands, clubs and papers are called.
  N: wordsOf(`
    Arrows Badgers Banner Comets Courier Dispatch Examiner Guardians Hawks Heroes Hornets Knights Lanterns Mavericks
    Mirrors Outlaws Pilgrims Pioneers Ravens Rebels Rovers Saints Shadows Standard Strangers Stallions Strikers Sun
    Thunder Travelers Victory Voyagers Wanderers Witness Wolves`),
};

/** Patterns of names of several words. */
export const severalWords: readonly string[] = lines(`
  S & S, S & Co., C Inc., C Corp., C Ltd., S Holdings, C Group, C Systems, S Industries, C Technologies, P Airlines,
  C Records, C Energy, S Pharmaceuticals, C Software, S Motors, S Brothers, Bank of P, P Bank, First S Bank,
  S Securities, S Insurance Group, P University, University of P, S College, S University, P State University,
  P High School, Institute of T, Institute for T, A Institute of T, P Institute of Technology, Ministry of T,
  T Ministry, Department of T, T Department, P Department of T, A T Agency, Office of T, Bureau of T,
  A T Administration, A T Association, Association of P, P T Council, Council for T, A Council on T,
  A Commission on T and T, T Commission, A T Board, P City Council, P County Council, A Union of T Workers,
  P Workers Union, A Federation of T, A T Union, A Party, P National Party, A Workers' Party, P Liberation Front,
  People's Movement for P, A Democratic Alliance, Committee for T, House T Committee, Senate T Committee,
  Coalition for T, Center for T, S Center for T, S Foundation, Friends of P, Society for T, A Society of T, S Trust,
  S Museum of Art, P Museum, S Hospital, St. S Hospital, P General Hospital, S Medical Center, P Police,
  P Police Department, P Supreme Court, Court of P, P Legislature, P Symphony Orchestra, P Opera, S Theatre Company,
  P United, P City, P N, FC P, Real P, P Cricket Club, The N, P N, P Post, P Times, P Daily News, The P Herald,
  S Press, C Pictures, C News, Radio P, P Television, The C N, S's, Church of P, P Army, A Guard, P Brigade,
  A Army of P`);

/** Patterns of names of one word. */
export const oneWord: readonly string[] = wordsOf("C C C N S P");

/** A pattern with each letter of {@link fillers} that stands alone filled in. */
export const fillPattern = (pattern: string, next: () => number): string =>
  pattern.replace(/\b[SPATCN]\b(?!\.)/g, (letter) => draw(fillers[letter]!, next));

export const draw = <Item>(list: readonly Item[], next: () => number): Item => list[Math.floor(next() * list.length)]!;
