// World names: given and family names of many languages, set down from general knowledge, that training texts are
// dressed in. None of them is in test/fixtures/names/groups.json, where the tagger is measured.

import { group, type NameGroup } from "./name-group.js";
import { namesakes } from "./namesakes.js";

const english = `
  Aldridge, Atwater, Bagshaw, Bancroft, Beasley, Birdsall, Bracewell, Burrage, Cadwell, Chilcott, Colclough, Corrigan,
  Culpepper, Dawlish, Dunstable, Eastwick, Entwistle, Fairclough, Farnsworth, Gadsby, Garside, Gillingham, Goodrich,
  Hallam, Hathaway, Heskett, Higginbotham, Holroyd, Ingleby, Jessop, Kettlewell, Lathbury, Longbottom, Lovelace,
  Marchbanks, Moorcroft, Nettleship, Oldfield, Ormerod, Pettigrew, Pickersgill, Quarles, Ramsbottom, Rothwell, Satterly,
  Shackleford, Stapleton, Swithin, Tattersall, Thackeray, Underhill, Vickers, Wainwright, Wetherby, Winterbourne, Yardley`;

/** By language or region. */
export const worldNames: readonly NameGroup[] = [
  group(
    `Abigail Adelaide Alistair Archie Bertram Blythe Bradley Bridget Cedric Clementine Cyril Daphne Edmund Elspeth Felix
     Flora Freddie Georgina Gideon Gilbert Guinevere Hattie Hugo Ivor Jemima Kirsty Lettice Lionel Louisa Mabel Marcus
     Maud Minnie Nigel Nora Odette Oswald Pearl Ralph Reginald Rosemary Rowan Selwyn Sybil Thelma Theodore Trevor Ursula
     Vernon Wilfred Zoe`,
    english,
  ),
  group(
    `Adelina Alejandra Amparo Anselmo Arturo Belén Blanca Camilo Candelaria Cipriano Clemente Cristóbal Damaris Delfina
     Domingo Efraín Elvira Emiliano Esperanza Esteban Eugenia Facundo Feliciano Florencia Germán Graciela Hilario Horacio
     Ignacio Inés Joaquina Julián Lautaro Leticia Lisandro Luciana Magdaleno Matilde Milagros Nicanor Octavio Paloma
     Pascual Pilar Remedios Rodrigo Rosalía Salvador Santiago Soledad Tomás Trinidad Valeriano Violeta Ximena Zacarías`,
    `Acevedo, Alarcón, Aranda, Ávalos, Balderas, Bermúdez, Bolaños, Cabrera, Calderón, Camacho, Cárdenas, Casillas,
     Cervantes, Cisneros, Corrales, Cuevas, Delgadillo, Elizondo, Escamilla, Espinoza, Galindo, Gallegos, Guardado,
     Heredia, Hinojosa, Ibarra, Jaramillo, Juárez, Leyva, Lozano, Luján, Madrigal, Mansilla, Mejía, Miramontes,
     Navarrete, Nájera, Ordóñez, Orozco, Pacheco, Pedraza, Pizarro, Quezada, Rentería, Robledo, Rosales, Salcedo,
     Sandoval, Sepúlveda, Tejada, Terrazas, Urrutia, Valdivia, Varela, Velarde, Yáñez, Zavala, de León,
     del Río, Muñoz Vega, Flores Luna`,
  ),
  group(
    `Jianguo Xiaoming Weidong Lihong Junjie Yuxuan Zixuan Haoran Minghui Xinyi Guangming Yulan Zhenhua Shuhua Jinping
     Guifang Haiyan Weimin Jiayi Yongqiang Xiaohong Qingling Tingting Zhiqiang Hongwei Yanling Ruiqi Shaowen Bowen Mengjie
     Dandan Ziyang Huimin Liwei Jingwen Peiling Suyin Xuefei Yunfeng Zhongmin Kexin Wanting Chenxi Guanyu`,
    `Zhang, Liu, Huang, Zhao, Wu, Zhou, Sun, Zhu, Hu, Gao, He, Liang, Song, Zheng, Cai, Peng, Zeng, Xiao, Tian, Su,
     Ye, Wei, Jin, Qin, Fu, Gu, Shao, Mao, Wan, Qian, Tao, Yin, Situ, Sima, Zhuge, Hsu, Tsai, Chiang, Cheung, Leung, Kwok`,
    "F G",
    "F G",
    "F G",
    "G F",
  ),
  group(
    `Abbas Abdelkader Abeer Ahlam Alaa Amira Ammar Badr Bushra Dalal Farouk Fatima Firas Ghassan Hadi Haitham Hana Hassan
     Hayat Ibtisam Ihab Imad Iman Issam Jamila Kamal Karim Khadija Laith Layla Lina Maha Mahmoud Mariam Marwan Mona Mustafa
     Nabil Nadia Naseem Noura Omar Qasim Rasha Rashad Reem Samir Sanaa Sherif Souad Taha Tamer Umm Wael Walid Yasmin Yusuf
     Zahra Zuhair`,
    `al-Masri, al-Baghdadi, al-Hakim, al-Jubeir, al-Najjar, al-Omari, al-Qahtani, al-Sayed, al-Tamimi, al-Zahrani,
     Al-Dosari, Al-Harbi, Al-Kuwari, Al-Mutairi, Al-Shehri, el-Baradei, el-Gohary, El-Masry, El-Sayed, el-Tayeb, Abdallah,
     Abdel-Fattah, Abdelaziz, Abu Bakr, Abu Ghosh, Abu Zeid, Aoun, Awad, Azzam, Barakat, Bazzi, Ben Ali, Ben Salah,
     Benjelloun, Bitar, Bouazizi, Boutros, Daher, Dajani, Fakhoury, Fayyad, Habibi, Hamdan, Hariri, Husseini, Ibrahim,
     Jaafari, Jarrah, Kanaan, Khalil, Khoury, Mahdi, Malki, Mikati, Nasrallah, Nassar, Odeh, Qaddoumi, Rahal, Saadi,
     Salameh, Shaheen, Suleiman, Tamim, Yassin, Zoghbi, bin Faisal, bin Khaled, bin Mohammed, bin Sultan, bint Ahmed`,
    "G F",
    "G F",
    "G G F",
  ),
  group(
    `Aleksei Alena Anatoly Andrzej Anton Bartosz Bojan Bożena Bronisław Daria Darko Denis Dušan Emil Evgenia Fyodor
     Galina Grigory Grzegorz Hristo Igor Ilya Inna Irina Ivana Ivo Jarmila Jelena Jiří Katarzyna Kirill Krystyna Ksenia
     Larisa Leonid Lukáš Maciej Maksim Malgorzata Marek Marina Milan Milica Nikolai Nina Oleg Olena Ondřej Pavel Petar
     Piotr Polina Rostislav Ryszard Semyon Stanislav Stoyan Svetlana Tadeusz Tatiana Vadim Vasyl Viktor Vitaly Vladislav
     Vojtěch Yegor Yelena Zofia Zoran Živka`,
    `Abramov, Andreyev, Antonov, Baranov, Belov, Benešová, Bielski, Blagojević, Bogdanov, Černý, Chmielewski, Danilenko,
     Dąbrowska, Dobrev, Dragović, Dudnik, Fedorov, Filipović, Frolova, Georgiev, Golovin, Horák, Hryhorenko, Ilić, Jankowski,
     Jovanović, Kalashnikov, Karpenko, Kolarov, Kovalchuk, Kowalska, Kozlov, Krasnova, Kučera, Kuznetsova, Lewandowska,
     Litvinenko, Lukić, Makarenko, Malinowski, Markov, Mihajlović, Mikhailov, Morozova, Nikolić, Nowakowski, Orlova,
     Ostrowski, Panchenko, Pavlović, Petrenko, Pokorný, Polyakov, Popescu, Prokopenko, Radić, Romanenko, Rybakov, Savchenko,
     Sergeyeva, Sidorov, Simić, Sokolov, Stepanov, Svoboda, Szymański, Tarasova, Todorov, Tymchuk, Vasilyeva, Veselý,
     Vinogradov, Volkova, Yanukovych, Yordanov, Zaitsev, Zelenko, Zhukov, Zieliński, Živković`,
  ),
  group(
    `Aarti Abhishek Ajay Akbar Amrita Anil Anjali Arjun Asif Ayesha Bilal Chamari Deepak Divya Farhana Gayatri Gopal
     Hamid Harish Iqbal Jagdish Jyoti Kalpana Karthik Kavita Kishore Lakshman Lalitha Madhuri Mahesh Malik Manoj Mehnaz
     Mukesh Nadeem Nandini Naveen Neelam Nimal Padma Pradeep Prakash Priyanka Rafiq Rajesh Rakesh Ramesh Razia
     Rekha Rohit Saima Sanath Sanjay Saroj Satish Shabana Shankar Shanti Shyam Sita Sudhir Suresh Tahira Tariq Usha Vandana
     Vijay Vikram Vinod Wasim Zainul`,
    `Acharya, Afridi, Aggarwal, Ahmad, Ali Khan, Ansari, Baig, Bajwa, Banerjee, Barua, Begum, Bhandari, Biswas, Bose,
     Chakraborty, Chandrasekaran, Chaudhry, Dahal, Das, Desai, de Silva, Dutta, Fernando, Gill, Gowda, Grewal, Gupta,
     Hussain, Jadhav, Jain, Jha, Joshi, Kapoor, Karki, Karunaratne, Kaur, Khatun, Kohli, Krishnamurthy, Kumar, Lodhi, Mahato,
     Malhotra, Mehta, Menon, Mirza, Mishra, Mukherjee, Naidu, Niazi, Pandey, Patil, Pillai, Poudel, Rajapaksa, Rana, Rao,
     Rathore, Reddy, Saha, Saxena, Sengupta, Sharma, Siddiqui, Singh Yadav, Tamang, Thapa, Tiwari, Uddin, Ul Haq, Varma,
     Verma, Wijesinghe, Yousafzai, Zaman`,
  ),
  group(
    `Achara Adi Ahmad Aldrin Amirul Anggun Arief Aye Binh Boonchai Budi Cahya Chai Chanthou Chit Cuong Danilo Diwata Duy
     Eko Fitri Giang Hafiz Hai Haji Herlina Hien Huong Indah Jaime Joko Kamonwan Kasem Khanh Kosal Lan Linh Lwin Mai
     Malai Mohd Myat Narong Ngoc Nita Noor Ohn Phuong Pich Ploy Putri Quang Rahmat Ratna Reynaldo Rina Sari Slamet Sri
     Suda Suharto Sunthorn Surya Teodora Thanh Than Thuy Tin Trang Trung Ucok Vanna Viet Wati Win Yanti Yen Yusri`,
    `Aquino, Bautista, bin Abdullah, bin Hassan, binti Ahmad, Bui, Bunnag, Catindig, Chaiyasit, Chandra, Chea, Dang, Dizon, Gunawan, Heng, Hidayat, Huynh, Ibrahim Halim, Iskandar, Keo, Kittikhun, Kurniawan, Lacson, Lim, Luong, Macapagal,
     Mangkunegara, Naing, Ngo, Nguyen, Nugroho, Oo, Pangilinan, Phan, Phommachanh, Pradana, Salonga,
     Santoso, Setiawan, Shinawatra, Sihanouk, Simanjuntak, Siregar, Soe, Sombat, Suwannarat, Thaksin, Tolentino, Truong,
     Tun, Villanueva, Vo, Wibowo, Widodo, Wirawan, Zulkifli`,
    "G F",
    "G F",
    "F G G",
    "G G F",
  ),
  group(
    `Adriana Afonso Agostinho Alzira Amadeu Américo Anabela Armindo Aurélio Bárbara Beatriz Belmiro Bento Caetano Cássio
     Catarina Cecília Cláudio Délio Diogo Edson Eduarda Elisa Emanuel Fabiana Fernanda Flávio Francisca Gabriela
     Geraldo Glória Heitor Hélder Helena Henrique Inácio Irene Jandira João Jorge Josefa Juliana Júlio Lázaro Luísa Lúcia
     Luiz Manoel Márcia Mateus Miguel Mônica Natália Norberto Olívia Paulo Pedro Raquel Renata Rogério Rosângela Sandra
     Sebastião Sérgio Silvana Sônia Telma Tereza Valdir Vicente Vitória Zélia`,
    `Abreu, Aguiar, Almeida, Alves, Andrade, Antunes, Araújo, Azevedo, Barbosa, Bastos, Batista, Borges, Botelho, Braga,
     Cardoso, Castanheira, Coelho, Correia, Coutinho, da Costa, da Cunha, da Fonseca, da Mata, da Silva, de Almeida,
     de Melo, de Oliveira, de Souza, do Carmo, do Vale, dos Anjos, dos Santos, Esteves, Farias,
     Ferreira, Freitas, Gonçalves, Gouveia, Leitão, Lemos, Lourenço, Macedo, Magalhães, Marinho, Matos, Medeiros, Monteiro,
     Moreira, Moura, Neves, Nogueira, Nunes, Paixão, Pereira, Pimenta, Queiroz, Ramalho, Ribeiro, Salgado, Sampaio, Siqueira,
     Soares, Tavares, Teixeira, Valente, Veiga, Ventura, Viana, Xavier`,
  ),
  group(
    `Ji-hoon Min-jun Seo-yeon Hyun-woo Young-hee Eun-jung Sung-min Jae-hyun Kyung-soo Mi-kyung Sang-hoon Soo-jin Dong-hyun
     Hye-won Jin-young Chang-ho Myung-hee Yong-jin In-sook Ki-young Tae-hyung Yoon-ah Bong-joon Won-bin Da-hye So-young
     Kwang-ho Nam-joon Hee-chul Jung-ho`,
    `Kim, Lee, Park, Choi, Chung, Kang, Yoon, Lim, Yoo, Ahn, Jeon, Ko, Noh, Song, Heo, Jeong, Bang, Cha, Do, Gong, Ha`,
    "F G",
  ),
  group(
    `Akemi Akihiro Asami Atsushi Chiaki Eiji Emiko Fumiko Goro Hajime Hana Haruka Hiroko Hiroshi Hiroyuki Ichiro Jun Junko
     Kazuko Kazuo Keiko Kenta Kiyoshi Koji Kumiko Maki Makoto Mariko Megumi Michiko Minoru Misaki Mitsuo Naoko Naoto
     Nobuo Noriko Osamu Reiko Ryota Satoshi Shinichi Shota Sumiko Susumu Tadashi Takashi Takeshi Taro Tetsuya Tomoko
     Toshio Tsutomu Yasuko Yoichi Yosuke Yuji Yuki Yumi Yutaka`,
    `Abe, Aoki, Arai, Asano, Endo, Fujii, Fukuda, Goto, Hamada, Hara, Hasegawa, Hayashi, Hirano, Hoshino, Ikeda, Imai, Inoue,
     Ishida, Ito, Iwasaki, Kaneko, Kato, Kawaguchi, Kikuchi, Kobayashi, Kojima, Kondo, Kubo, Maeda, Matsuda, Miura, Miyamoto,
     Mori, Murakami, Nagano, Nakajima, Nakamura, Nishida, Noguchi, Oda, Ogawa, Okada, Ono, Ota, Saito, Sakai, Sakamoto, Sasaki,
     Shibata, Suzuki, Takagi, Takahashi, Tamura, Tanaka, Taniguchi, Ueda, Uchida, Wada, Watanabe, Yamada, Yamaguchi, Yokoyama`,
    "G F",
    "G F",
    "F G",
  ),
  group(
    `Akinyi Asha Ayanda Bheki Chebet Chipo Dikeledi Edna Fanuel Gakuo Gathoni Hlengiwe Itai Jabulani Jelagat Juma Kagiso
     Kamande Karanja Kerubo Kgomotso Kibet Kioko Kipkemboi Koigi Lerato Limpho Lungile Maina Makena Mandla Masego Mbali
     Moraa Mumbi Musyoka Mwende Naledi Ndirangu Nekesa Ngugi Njoki Nkosana Nokuthula Nyaboke Ochola Okello Omondi Onyango
     Oratile Refilwe Rorisang Rufaro Sello Simba Siphiwe Tafadzwa Tapiwa Thandi Tichaona Tsepo Tumelo Unathi Vusi Wairimu
     Wangari Waithera Wekulo Xolani Zodwa`,
    `Achola, Baloyi, Banda, Bett, Buthelezi, Cele, Chelimo, Chepkwony, Chilufya, Chirwa, Dube, Gachanja, Gatheru, Gumede,
     Hadebe, Kagwanja, Kaluki, Kapsang, Karimi, Kariuki, Khoza, Kimani, Kimutai, Kinyua, Kiprono, Kirui, Koech, Lekota,
     Mabena, Macharia, Madonsela, Makgoba, Makori, Maluleke, Mandaza, Maphosa, Masondo, Mazibuko, Mbatha, Mburu, Mkhize,
     Mlambo, Modise, Mogale, Mokgadi, Mosisili, Motsepe, Mpofu, Mugo, Mukasa, Munyua, Muriuki, Musonda, Muthama, Mutinda,
     Mwamba, Mwenda, Ncube, Ndlovu, Ngwenya, Nkomo, Ntuli, Nyambura, Nyong'o, Obura, Odhiambo, Oduor, Okoth, Ombati, Orengo,
     Phiri, Radebe, Ramaphosa, Shabangu, Sithole, Tembo, Tshabalala, Wafula, Wanyama, Zimba, Zwane`,
  ),
  group(
    `Aengus Ailbhe Aled Anders Anneli Arwen Astrid Bláthnaid Branwen Bríd Bronwen Caoimhe Caradog Carys Ciarán Clodagh
     Colm Conchúr Deirdre Delyth Diarmuid Donncha Eilís Einar Eira Eirik Eleri Erkki Fergal Fiachra Finnbar Fredrik Geraint
     Glenys Gunnar Gwen Gwilym Halldór Harri Heledd Henrik Ieuan Inga Ivar Jarle Jukka Kaarina Kjell Lára Lars Liisa Lleucu
     Lorcan Magnus Mairead Marit Mattias Meirion Mikko Nia Nils Nuala Olwen Órla Orri Owain Pádraig Pekka Petra Ronan Ruairí
     Rúnar Sanna Seán Sinéad Sioned Siw Solveig Sorcha Sven Sveinn Terje Tove Trond Ulla Unnur Veikko Viggo`,
    `Ahern, Andersson, Bergström, Blomqvist, Bowen-Jones, Brannigan, Byrne, Carlsen, Clancy, Cleary, Corcoran, Cullinane,
     Davies, Devlin, Dineen, Doherty, Donoghue, Eklund, Eriksen, Fagan, Finnerty, Fitzsimons, Flaherty, Gallagher, Griffiths,
     Guðmundsson, Gunnarsdóttir, Hagen, Hallgrímsson, Halvorsen, Hämäläinen, Hansen, Hegarty, Holm, Hughes, Jensen, Johansson,
     Kavanagh, Kearney, Kiely, Kinsella, Koskinen, Kristjánsson, Laaksonen, Larsen, Lewys, Lindholm, Lundgren, Mac Cárthaigh,
     Mac Gearailt, MacNamara, Mäkinen, McAuliffe, McConville, McDaid, McGrath, McInerney, Mortensen, Møller, Murtagh,
     Ní Chonaill, Ní Dhomhnaill, Nielsen, Nieminen, Nyström, O'Callaghan, O'Hanlon, O'Mahony, O'Rourke, O'Sullivan, Ó Briain,
     Ó Cuív, Ó Muirí, Olafsson, Owen-Hughes, Pedersen, Prosser, Quinlan, Rasmussen, Rhys, Scanlon, Sigurðardóttir, Stefánsson,
     Sørensen, Thomassen, Tierney, Uí Neachtain, Virtanen, Williams-Ellis, Åkesson, Ødegaard`,
  ),
  group(
    `Abdou Achille Adama Alassane Alioune Amadou Aminata Anatole Antoinette Aristide Armand Assane Babacar Bakary Bernadette
     Bertin Bintou Blandine Célestin Chantal Chimène Coumba Dieudonné Diarra Djibril Edwige Elhadj Ernestine Espérance
     Fanta Fidèle Fodé Francine Gervais Habib Hamidou Hortense Ibrahima Innocent Ismaël Issa Jacqueline Joséphine Justin Kadiatou
     Kader Kalilou Karamoko Konan Lamine Lassana Léopold Macky Maimouna Mahamadou Marcelline Mbaye Modibo Nafissatou Nestor
     Oumou Pascaline Patrice Philomène Prosper Ramatoulaye Raoul Rodrigue Salif Seydou Sidiki Sylvestre Tiébilé Valère
     Viviane Youssouf Zénabou`,
    `Abessolo, Adjovi, Agbodjan, Ahouré, Aka, Amani, Amouzou, Assogba, Atangana, Ba, Bâ, Badji, Balde, Bamba, Bamogo, Bangoura,
     Barry, Bassolé, Belinga, Bemba, Beti, Bihina, Biya, Bongo, Compaoré, Condé, Coulibaly, Dagnogo, Dembélé,
     Dia, Diabaté, Diarrassouba, Diatta, Dieng, Diop, Diouf, Djédjé, Doumbia, Ebogo, Ehouzou, Eyadema, Fall, Faye, Fofana,
     Fotso, Gaye, Gbagbo, Gueye, Hounkpatin, Issoufou, Kabila, Kaboré, Kagame, Kamto, Kanté, Kasongo, Keïta, Kimbembe, Kodjo,
     Konaté, Kpodzo, Lukusa, Mabiala, Maïga, Makosso, Mané, Mbaye Diagne, Mboup, Moukoko, Mpoyo, Mutombo, N'Diaye, N'Dri,
     Nana, Ndiaye, Ngoyi, Nikiema, Nkurunziza, Nsengiyumva, Obiang, Onana, Ouédraogo, Sangaré, Sankara, Sawadogo, Seck, Sène,
     Sidibé, Soro, Sow, Tall, Tandja, Tchakounté, Tiendrébéogo, Touré, Tshibangu, Wade, Yaméogo, Zerbo`,
  ),
  group(
    `Abiodun Abiola Adamu Adanna Adebola Adekunle Ademola Adesuwa Aisha Akin Aliyu Amaka Anuoluwa Asabe Atiku Azubuike
     Bamidele Bayo Blessing Bolaji Bolanle Bukar Chiamaka Chibuzo Chika Chinedu Chinwe Chioma Dami Dapo Dayo Ebuka Ejike
     Emeka Eniola Esther Ezinne Fela Femi Fola Funke Goodluck Habiba Ibrahim Idris Ike Ikenna Isioma Iyabo Jide Kalu Kayode
     Kelechi Kunle Ladi Maryam Modupe Muhammadu Musa Nasiru Nneka Nuhu Obi Odinaka Okechukwu Olabisi Olamide Olayinka Onyeka
     Osaze Rasheed Remi Ronke Sade Saidu Segun Shade Simi Sola Suleiman Sunday Taiwo Tobi Tolu Tope Tunde Uche Umar Wale
     Yetunde Yemi Yusufu`,
    `Abacha, Achebe, Adefarasin, Adegoke, Adeleke, Adeniyi, Aderibigbe, Adesina, Aduba, Afolabi, Agu, Aguiyi, Akande, Akinwande,
     Akpabio, Aluko, Amaechi, Ameobi, Awolowo, Ayeni, Azikiwe, Babangida, Balogun, Bamgbose, Buhari, Chukwu, Dangote, Dikko,
     Durojaiye, Ebi, Efe, Egwu, Ekwueme, Elumelu, Emecheta, Enahoro, Eneh, Ezenwa, Falana, Folarin, Gana, Gowon, Ibe, Idowu,
     Igwe, Ihejirika, Ijeoma, Ilesanmi, Inua, Iwobi, Iwu, Jakande, Jibril, Kachikwu, Kanu, Kuti, Lawan, Maduka, Makinde,
     Mbah, Modu, Momoh, Nnaji, Nwankwo, Nwosu, Obaseki, Obi, Odili, Odukoya, Ogbonna, Ogun, Ojo, Okeke, Okocha, Okoro, Okoye,
     Oladipo, Olawale, Oni, Onuoha, Onwuka, Opara, Orji, Oshiomhole, Osinbajo, Oyedepo, Oyewole, Ribadu, Sambo, Sanusi, Saraki,
     Shagari, Shekau, Soyinka, Tinubu, Ubah, Udoka, Uko, Umeh, Usman, Uzodimma, Wike, Yakasai, Yar Adua`,
  ),
  group(
    `Adriaan Annegret Arend Axel Bernd Birgit Boudewijn Brigitte Carsten Christel Claus Cornelis Dieter Dirk Doris Eckart Egbert
     Elfriede Elke Evert Ferdinand Frauke Frits Gerda Gerrit Gisela Godfried Greetje Gudrun Guido Hannelore Hans Hein Heike
     Helga Hendrik Henk Herbert Herta Holger Ilse Inge Jaap Jan Janneke Jelle Jeroen Jochen Johanna Jos Joris Jutta Karsten
     Klaas Klaus Koen Kurt Leendert Lothar Ludger Ludo Luuk Manfred Margriet Marijke Marloes Matthijs Michiel Monika Niels
     Norbert Otto Pauline Reinhard Renate Reinout Rens Rolf Rutger Sander Sabine Siegfried Sigrid Stijn Sybren Theo Thijs
     Tjeerd Trijntje Udo Uwe Vincent Volker Walther Wim Wouter`,
    `van Aalst, van Beek, van Dam, van den Akker, van den Bosch, van den Broek, van den Heuvel, van der Ploeg, van der Meer,
     van der Sar, van der Wal, van de Kamp, van de Ven, van Dijk, van Egmond, van Gaal, van Ginkel, van 't Wout,
     van Heerden, van Hoorn, van Maanen, van Nistelrooy, van Oldenbarnevelt, van Persie, van Rijn, van Schaik, van Vliet, van Zanten,
     de Boer, de Bruin, de Groot, de Haan, de Jong, de Klerk, de Kock, de Lange, de Vries, de Waal, de Weerd, den Boer, den Uyl,
     der Kinderen, ter Beek, ten Cate, ten Have, op de Beeck, uit den Bogaard, in 't Hout, von Arnim, von Braun,
     von Brentano, von Bülow, von dem Bussche, von den Driesch, von der Goltz, von der Lippe, von der Schulenburg, von Eschenbach,
     von Habsburg, von Hardenberg, von Kleist, von Stauffen, von Trotha, von Weizsäcker, zu Guttenberg, zu Hohenlohe,
     zu Sayn, zum Felde, zur Hausen, vom Hagen, vom Rath,
     ter Brugge, ter Laak, ter Mors, ter Steege, ter Wee, ten Dam, ten Hoor, ten Kate, ten Voorde, ten Bosch, op 't Hof, op den Kelder, op de Laak, in 't Groen, van 't Land, von und zu Liebenau, von und zu Falkenau, zu Wied, zu Solms,
     zu Castell, zu Rantzau, zur Mühlen, zum Winkel, vom Brocke, von zur Gathen, Achterberg, Baumgartner, Bergkamp, Blankenburg, Brinkmann, Dekker,
     Dijkstra, Eichhorn, Feddema, Friedrichs, Gerritsen, Grünewald, Haverkamp, Heitinga, Hofstra, Janssens, Kaltenbrunner,
     Kuipers, Leutheusser, Lindemann, Meijer, Niedermeyer, Oberhauser, Peeters, Postma, Rademacher, Schippers, Schoenmaker,
     Steinhauer, Terpstra, Uhlenbrock, Vogelsang, Wagenknecht, Wassenaar, Weidenfeld, Wiersma, Zijlstra, Zimmermann`,
  ),
  // Given names that are a country's, a town's or a region's.
  group(
    `Jordan Kenya Georgia India Chad Israel Cuba Mali Cyprus America China Ireland Egypt Jamaica Malta Panama Sydney London
     Paris Vienna Milan Havana Dallas Austin Chelsea Brooklyn Holland Asia Florence Sofia Valencia Cairo Carolina Virginia
     Dakota Savannah Phoenix Boston Memphis Denver Houston Kingston Lincoln Preston Troy Odessa Persia Armenia Syria Brazil
     Denmark Norway Somalia Tunisia Peru Ghana Sudan`,
    english,
  ),
  // Iberian names of several parts, with small words between them.
  group(
    `Aires Álvaro Antónia Benedito Gaspar Inês Lourenço Luciano Maria Martim Raimundo Tomé Vasco José Simão
     Carmen Concepción Dolores Guadalupe Íñigo Íñiga Jacinto Mercedes Rafaela Rosario Sancho`,
    `Almeida e Sousa, Andrade e Castro, Barros e Mello, da Serra e Lima, da Mota e Pinho, de Castro e Almeida,
     de Lima e Souza, de Mello e Castro, do Couto e Brito, e Sá, Ribeiro da Cunha, Pinto da Mota, Lobo de Menezes,
     Castaño y Ruiz, de la Fuente y Mora, de la Torre y Vidal, de las Casas, de los Llanos, de los Santos,
     del Castillo y Pons, Gómez y Rivas, López de la Vega, Olmedo y Peña, Ramón y Soler, Ruiz de la Prada,
     Vidal y Barraquer`,
    "G F",
    "G G F",
    "G de los Dolores F",
    "G del Carmen F",
    "G do Carmo F",
    "G de la Luz F",
  ),
  ...namesakes,
];
