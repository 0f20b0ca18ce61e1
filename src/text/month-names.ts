// Month names: the months of many languages, as dates are written with them. Source: Unicode CLDR,
// as Node's Intl gives it, with the forms that stand beside a day and those that stand alone, and a few by hand; in lower
// case and without the accents of Latin letters.

/** A language and its months in a row; a row goes on where the next is indented, and _ is a space. */
const table = `
en january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept october/oct
   november/nov december/dec
de januar/janner februar/feber marz/maerz april mai juni juli august september oktober november dezember
fr janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
es enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
pt janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
ca gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre
gl xaneiro febreiro marzo abril maio xuno xullo agosto setembro outubro novembro decembro
eu urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua
ro ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
nl januari februari maart/mrt april mei juni juli augustus september oktober november december
af januarie februarie maart april mei junie julie augustus september oktober november desember
sv januari februari mars april maj juni juli augusti september oktober november december
da januar februar marts april maj juni juli august september oktober november december
nb januar februar mars april mai juni juli august september oktober november desember
is januar februar mars april mai juni juli agust september oktober november desember
fi tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta
   marraskuuta joulukuuta
et jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember
lv janvaris februaris marts aprilis maijs junijs julijs augusts septembris oktobris novembris decembris
lt sausio/sausis vasario/vasaris kovo/kovas balandzio/balandis geguzes birzelio/birzelis liepos/liepa
   rugpjucio/rugpjutis rugsejo/rugsejis spalio/spalis lapkricio/lapkritis gruodzio/gruodis
pl stycznia/styczen lutego/luty marca/marzec kwietnia/kwiecien maja czerwca/czerwiec lipca/lipiec sierpnia/sierpien
   wrzesnia/wrzesien pazdziernika listopada grudnia/grudzien
cs ledna/leden unora brezna/brezen dubna/duben kvetna/kveten cervna/cerven cervence/cervenec srpna/srpen zari
   rijna/rijen listopadu prosince/prosinec
sk januara februara marca/marec aprila maja juna jula augusta septembra oktobra novembra decembra
sl januarja februarja marca/marec aprila maja junija julija avgusta septembra oktobra novembra decembra
hr sijecnja/sijecanj veljace/veljaca ozujka/ozujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj
   kolovoza rujna/rujan listopada studenoga/studeni prosinca/prosinac
sr januara/јануара februara/фебруара marta/марта aprila/априла maja/маја juna/јуна jula/јула avgusta/августа
   septembra/септембра oktobra/октобра novembra/новембра decembra/децембра
bg януари февруари март април маи юни юли август септември октомври ноември декември
mk јануари февруари март април мај јуни јули август септември октомври ноември декември
ru января/январь февраля/февраль марта апреля/апрель мая/маи июня/июнь июля/июль августа сентября/сентябрь
   октября/октябрь ноября/ноябрь декабря/декабрь
uk січня/січень лютого/лютии березня/березень квітня/квітень травня/травень червня/червень липня/липень
   серпня/серпень вересня/вересень жовтня/жовтень листопада грудня/грудень
be студзеня/студзень лютага/люты сакавіка красавіка мая/маи чэрвеня/чэрвень ліпеня/ліпень жніуня/жнівень
   верасня/верасень кастрычніка лістапада снежня/снежань
el ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου
   δεκεμβριου
hu januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december
tr ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
az yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
uz yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr
kk қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүиек қазан қараша желтоқсан
sq janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor
id januari februari maret april mei juni juli agustus september oktober november desember
ms januari februari mac april mei jun julai ogos september oktober november disember
tl enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
sw januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
cy ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
mt jannar frar marzu april mejju gunju lulju awwissu settembru ottubru novembru dicembru
ar يناير/جانفي/كانون_الثاني فبراير/شباط/فيفري مارس/آذار أبريل/ابريل/نيسان/أفريل مايو/أيار/ماي يونيو/حزيران/جوان يوليو/تموز/جويلية
   أغسطس/اغسطس/آب/أوت سبتمبر/أيلول أكتوبر/اكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول
he ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
hi जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर नवंबर/नवम्बर दिसंबर/दिसम्बर
ur جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
bn জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
ta ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
ka იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი
hy հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի
`;

/** A word as the table writes it. */
const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replaceAll("ı", "i")
    .replace(" ", "_");

/** The month that a form is in each language; 0 where it is the beginning of two. */
type Form = Map<string, number>;
let forms: { readonly whole: Map<string, Form>; readonly begun: Map<string, Form> } | undefined;

function readForms() {
  const whole = new Map<string, Form>();
  const begun = new Map<string, Form>();
  const add = (to: Map<string, Form>, form: string, language: string, month: number) => {
    const known = to.get(form) ?? new Map<string, number>();
    const other = known.get(language);
    to.set(form, known.set(language, other === undefined || other === month ? month : 0));
  };
  for (const row of table.trim().split(/\n(?=\w)/)) {
    const [language, ...months] = row.split(/\s+/) as [string, ...string[]];
    for (const [at, names] of months.entries())
      for (const name of names.split("/").map(plain)) {
        add(whole, name, language, at + 1);
        for (let length = 3; length < name.length; length++) add(begun, name.slice(0, length), language, at + 1);
      }
  }
  return { whole, begun };
}

/**
 * The number of a month, from 1, by its name or the first three letters or more of it; 0 for what is no month, and for
 * what is one month in one language and another in another, unless the language is known.
 *
 * @param language its ISO 639-1 code, or a tag that begins with it
 * @example [monthOf("août"), monthOf("listopad", "pl"), monthOf("listopad", "hr"), monthOf("Tuesday")] // [8, 11, 10, 0]
 * @see https://cldr.unicode.org
 */
export function monthOf(word: string, language = ""): number {
  forms ??= readForms();
  const form = plain(word);
  for (const found of [forms.whole.get(form), forms.begun.get(form)]) {
    if (!found) continue;
    const own = found.get(language.slice(0, 2).toLowerCase());
    if (own) return own;
    const months = new Set(found.values());
    if (months.size === 1) return [...months][0]!;
  }
  return 0;
}
