// Class terms: the terms of each token class, in lower case. Closed classes are listed whole. Verbs and nouns of saying
// are our own lists, drawn up from news that no test reads; a verb stands under each class that it belongs to.

import { dayNames, monthNames } from "../../text/index.js";
import {
  adverb,
  auxiliary,
  being,
  besideOnly,
  blaming,
  conjunction,
  determiner,
  doing,
  government,
  infinitive,
  labelling,
  objective,
  possessive,
  preposition,
  relative,
  reporting,
  saying,
  speaking,
  spokesperson,
  strong,
  subject,
  subordinator,
  telling,
  that,
  time,
} from "./token-classes.js";

/** Classes and their terms, which white space parts. */
type Terms = readonly (readonly [bits: number, terms: string])[];

/**
 * Verbs by base form, of which class-of.ts makes the others. An odd past stands behind a colon, with the participle and
 * the third person where they are odd too: write:wrote/written.
 */
export const verbTerms: Terms = [
  // Say by themselves, with marks or without: "Smith said the road was closed".
  [
    strong | reporting,
    `
    say:said tell:told add state write:wrote/written announce declare explain insist note reply argue claim warn
    stress concede acknowledge admit testify tweet recall conclude confirm assert contend maintain reiterate remark
    observe allege complain estimate predict report emphasise emphasize underscore caution comment mention repeat
    counter retort quip joke respond answer continue:continued/ post email blog recount reveal disclose point lament
    muse opine deny affirm boast brag vow pledge promise underline
    `,
  ],
  // Say by themselves where something is marked: "“Go,” Smith shouted".
  [
    strong,
    `
    ask read:read/ exclaim shout yell cry whisper mutter murmur interject intone chime declaim enthuse gush fume sigh
    shrug laugh grin beam snap bark quote begin:began/begun start conclude finish bellow thunder roar scream scoff
    sneer jeer tease plead implore wonder ponder wax volunteer offer text message cable wire chant sing:sang/sung
    narrate scold chide inquire enquire interrupt proclaim pronounce posit theorize theorise summarise summarize sum
    inveigh confide confess riff rap crack drawl holler retweet preach lecture exhort caption scrawl sound ruminate
    reflect kvetch grumble grouse vent
    `,
  ],
  // Say where marks or "that" follow: "Smith called it “absurd”".
  [
    0,
    `
    call describe accuse dismiss denounce praise criticise criticize condemn slam blast mock deride label brand dub
    characterise characterize refer portray urge demand threaten suggest propose express hail laud applaud welcome
    tout attack assail ridicule question blame charge compare liken cite invoke mention discuss address advocate
    recommend advise apologise apologize thank congratulate reject rebuke castigate lambast lambaste bash rip pan
    defend disparage brush wish encourage press push challenge counsel appeal lobby disagree believe think:thought
    feel:felt expect hope fear worry want signal indicate show:showed/shown find:found speak:spoke/spoken talk outline
    detail list highlight stipulate specify recognise recognize consider deem decry bemoan tease hint imply repeat
    reprise echo rail sermonise thunder coin swear:swore/sworn decide understand:understood learn realise realize
    conclude submit determine rule anticipate envisage doubt suspect guess figure pretend conceive teach:taught notify
    inform assure reassure remind convince persuade instruct order ask beg dare beseech command direct answer explain
    pitch admire loathe open lash berate belittle insult troll dig needle bill present frame claim publish print issue
    release rant ramble rave sneer deliver sound quote
    `,
  ],
  // Say only right beside marks: "“…,” she laughed".
  [
    besideOnly,
    `
    continue start begin:began/begun finish conclude laugh shrug sigh grin beam smile nod crack snap bark open close
    sound roar thunder text cable wire repeat offer answer
    `,
  ],
  // Give their object a name in the speaker's words.
  [
    labelling,
    `
    call describe accuse dismiss denounce deride label brand dub characterise characterize refer portray mock slam
    blast condemn criticise criticize praise hail decry ridicule question deem term reject insult attack apologise
    apologize coin quote urge demand threaten pledge promise vow warn tout
    `,
  ],
];

const names = (list: readonly string[]) => list.join(" ").toLowerCase();

export const otherTerms: Terms = [
  // Other forms that bear a whole attribution; most need their third person or their past to do it.
  [
    reporting,
    `
    believe believes believed believing thinks thought suggests suggested suggesting suggest agrees agreed indicates
    indicated indicating hopes hoped fears feared worries worried urges signalled signaled hinted implies implied
    assured reminded informed notified convinced feels felt expects expected shows showed finds found concludes
    concluded swore testifies ruled decided doubts demands demanded proposes proposed knows knew realized realised
    understands understood anticipates forecasts
    `,
  ],
  // Forms that take a hearer; of some verbs only those that news uses so.
  [
    telling,
    `
    tell tells told telling ask asks asked asking inform informs informed informing remind reminds reminded reminding
    assure assures assured assuring warn warns warned warning advise advised notify notified convince convinced
    persuade persuaded urge urged urging instruct instructed order ordered text texted email emailed message messaged
    `,
  ],
  // Forms whose object may be the one who spoke.
  [
    blaming,
    `
    accuse accuses accused accusing criticise criticised criticises criticising criticize criticized criticizes
    criticizing condemn condemned condemns condemning blame blamed blames blaming slam slammed slams slamming blast
    blasted blasts blasting mock mocked mocks mocking attack attacked attacks attacking praise praised praises
    praising thank thanked thanks thanking denounce denounced denounces denouncing rebuke rebuked rip ripped rips
    ripping fault faulted assail assailed hit hammered hammer apologize scold scolded ridicule ridiculed chide chided
    lambasted bash bashed bashing castigated sued sue quote quotes quoted quoting cite cites cited citing heard hear
    hears catch caught remember remembered pressed press
    `,
  ],
  // Nouns of what is said.
  [
    saying,
    `
    claim claims call calls warning warnings statement statements remark remarks comment comments pledge pledges
    promise promises vow vows assertion assertions accusation accusations allegation allegations tweet tweets message
    messages answer answers question questions reply response responses description suggestion argument argumentation
    declaration announcement admission insistence proposal proposals slogan motto mantra words phrase chant chants
    speech testimony interview op-ed essay post demand demands plea appeal complaint complaints criticism
    characterization characterisation contention view views belief opinion conclusion prediction threat denial refusal
    confession joke quip rant boast line rhetoric reference references praise quote quotation condemnation concern
    concerns assessment observation retort rebuttal letter email memo note dismissal support
    `,
  ],
  [
    determiner,
    `
    the a an this these those some any each every another no several many few both most all one two three four five
    six seven eight nine ten dozens hundreds other more half
    `,
  ],
  [possessive | determiner, "his her their its my our your whose"],
  [
    preposition,
    `
    of for from at in with on by about into over under after before during between among through across against toward
    towards upon within without around near outside inside behind beside besides beyond despite except like since
    until till via amid amidst regarding concerning alongside off per as than throughout following including versus
    unlike ahead because
    `,
  ],
  [conjunction, "and but or nor then yet so"],
  [
    subordinator,
    `
    because if when while whereas although though unless until since once after before as whether how what why where
    that lest given whenever wherever
    `,
  ],
  [relative, "who which whom whose"],
  [that, "that"],
  [subject, "i he she we they you it who"],
  [objective, "him me us them himself herself themselves itself myself"],
  [
    auxiliary,
    `
    has have had having do does did will would shall should can could may might must cannot can't won't wouldn't
    didn't doesn't don't couldn't shouldn't hasn't haven't hadn't has' n't i've we've they've he'd she'd they'd i'd
    we'd
    `,
  ],
  [
    auxiliary | being,
    `
    is are was were be been being am isn't aren't wasn't weren't 's i'm he's she's they're we're it's
    `,
  ],
  [
    adverb,
    `
    also not never ever just again later earlier once now then too however still already often always even only rather
    perhaps maybe instead meanwhile moreover nonetheless nevertheless therefore thus so far further furthermore back
    well else yet soon first second twice very quite long ago today yesterday tomorrow tonight here there afterward
    afterwards matter-of-factly flatly alone aloud online recently simply point-blank sometimes almost in-person
    forward together seldom separately
    `,
  ],
  // May is a verb, and of the short forms Mar, Jun and the like are words and names too.
  [
    time,
    `
    ${names(dayNames)} ${names(dayNames.map((day) => `${day}s`))}
    ${names(monthNames.filter((month) => month !== "May"))}
    jan feb aug sept oct nov dec week weeks month months year years day days night morning afternoon evening weekend
    today yesterday tomorrow tonight noon midnight hour hours minutes minute moment moments spring summer autumn
    winter decade decades a.m p.m
    `,
  ],
  [infinitive, "to"],
  // Finite verbs that say nothing.
  [
    doing,
    `
    met went came made took got gave kept led ran won lost sat stood left turned looked moved seemed became began saw
    heard used tried sought needed wanted wants spent brought held set put sent cut played worked lives lived appeared
    appears remains remained comes goes makes takes gets gives keeps leads runs wins loses sits stands leaves turns
    looks moves seems becomes begins sees hears uses tries seeks needs visited joined arrived returned faces faced
    plans planned intends intended refused refuses failed fails offered offers helped helps sparked drew draws
    continues endorsed supports supported opposed opposes signed voted filed fired hired attended ended included
    includes including grew rose fell invited launched issued released delivered
    `,
  ],
  [spokesperson | speaking, "spokesman spokeswoman spokesperson spokesmen spokespersons spokespeople spokeswomen"],
  // Bodies that speak for their country.
  [
    government | speaking,
    `
    government administration authorities regime leadership side delegation cabinet state kremlin
    `,
  ],
  // Persons and bodies that can speak.
  [
    speaking,
    `
    official officials source sources aide aides adviser advisers advisor advisors analyst analysts expert experts
    diplomat diplomats lawyer lawyers attorney attorneys officer officers minister ministers president chairman
    chairwoman chair chief director executive manager senator congressman congresswoman representative lawmaker
    lawmakers governor mayor judge court professor researcher researchers scientist author writer columnist reporter
    reporters journalist editor critic critics supporter supporters voter voters resident residents leader leaders
    member members group groups company companies party campaign ministry department agency commission committee
    council union association organisation organization institute bank report study survey poll document documents
    letter statement newspaper paper magazine website article headline memo lawsuit complaint indictment ruling filing
    police prosecutors witnesses witness economist economists historian scholar activist activists worker workers
    farmer farmers student students teacher doctor doctors strategist strategists operative operatives pollster mother
    father wife husband son daughter brother sister friend friends man woman people person sailor soldier general
    commander admiral colonel captain candidate nominee businessman mogul billionaire secretary ambassador envoy
    speaker premier king queen prince pope priest bishop democrats republicans democrat republican conservatives
    liberals americans agent sheriff investigators board team office embassy parliament congress senate house press
    media network host moderator coordinator organizer counsel
    `,
  ],
];

/** Verbs whose base form and third person are nouns as often: "attack", "reports". */
export const nounLikeVerbs = `
  term attack talk question report comment remark claim call address dig bill appeal demand charge promise pledge vow
  post tweet email text answer reply chant joke quote praise note offer push challenge rant list present frame cast
  pitch detail issue plug float show use order hope fear worry wish doubt figure rule state cable wire crack caption
  message brand label sound start finish peg pan rail bark echo promote warning estimate counter hail record view
  review contest host mention voice signal project brush fault lobby counsel plan boast brag lash needle bash rip crow
  grouse volunteer tease whisper shout cry laugh sigh shrug beam roar scream snap sneer scoff quip tag release open
  cheer press hold find
`;

/** Words in -ly that are no adverbs. */
export const notAdverbs = `
  family ally assembly supply italy reply anomaly monopoly rally belly bully holly emily sally kelly billy molly
  kimberly beverly daly reilly connolly donnelly elderly friendly daily weekly monthly
`;

/** Verbs that double their last letter: "quipped". */
export const doublingVerbs = `
  quip nag rap pan rip jab blab yap slam sum admit refer submit plug drum hit rebut chat dub tap pop tag blog vlog put
  cut set
`;
