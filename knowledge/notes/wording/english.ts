import { anyOf } from '../words.ts';
import type { Wording } from './wording.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const states = set(
  "is has was does feels thinks prefers wants likes says believes hopes knows needs sees seems goes its this 's as us yes perhaps always sometimes " +
    'supports agrees wishes worries doubts understands suggests proposes remembers lives sits stays works means gets looks tells reports notes comments leaves misses lacks plus versus thanks minutes apologies remains',
);
const base =
  '(?:ask|book|call|check|circulate|collect|confirm|contact|create|draft|email|e-mail|find|finish|follow|gather|get|give|invite|look|mail|make|meet|organise|organize|order|phone|prepare|present|provide|put|report|reserve|review|ring|schedule|send|set|share|sort|speak|submit|talk|tell|update|write|arrange|bring|buy|chase|draw|fix|help|hold|inform|list|liaise|post|print|produce|raise|run|take|translate|visit|work|add|compile|coordinate|discuss|do|explore|investigate|let|try|test|thank|remind|publish|read|request|start|see|handle|complete|clarify|map|pass|propose|forward|join|design|agree|plan|pick|upload|respond|reply|answer|announce|deliver|negotiate|remove|replace|test|train|fetch|hand|apply|register|ensure)';
const verb = new RegExp(`^${base}$`, 'u');
const leads = set("will shall 'll must");

export const english: Wording = {
  language: 'en',
  settled: anyOf(
    '(?<=^\\W*)(?:outcome|result|decision|conclusion|agreed|decided)(?=:);(?<=^\\W*)(?:(?:okay|ok|fine|right), )?(?:decided|agreed)(?= that|,);(?:group|team|meeting|committee|it was|was|we|everyone|all|network|board|panel|members) (?:\\p{L}+ )?(?:took (?:the|a) decision|made (?:the|a) decision|settled on|agreed|decided|resolved|approved|settled|adopted|confirmed|chose|voted|endorsed|accepted|opted|backed);agreed(?=:| that| to| on);also agreed;was agreed;were agreed;were approved;was approved;was rejected;was turned down;were adopted;was adopted;was chosen;was selected;was elected;was appointed;was confirmed;decision was;decision:;settled:;also settled;we decide;decided (?:to|that|on|not|against);resolved (?:to|that|not);unanimous(?:ly)?;voted;has been decided;have decided;have agreed;no objections;all in favour;everyone in favour',
  ),
  agreed: anyOf(
    "we'll (?:go|keep|stick|use|have|move|drop|stop|start|run|hold|take|do|meet|stay|try);we will (?:go|keep|use|have|move|drop|stop|start|run|hold|take|not);we won't;no \\p{L}+ (?:this|next) (?:year|spring|summer|autumn|winter|term);let's (?:agree|say|go with|keep|stick|use|drop|stop|move|stay|do);let us (?:go with|keep|use);going with;we are (?:dropping|keeping|moving|going with|stopping);we're (?:dropping|keeping|moving|going with|stopping);" +
      'will (?:not )?be (?:held|moved|open|closed|kept|free|used|limited|run|offered|extended|stopped|discontinued|published|printed|organised|organized|shortened|given|taken|merged|replaced|split);from now on;in (?:the )?future;until further notice;go ahead;goes ahead;no (?:more|longer)',
  ),
  opening:
    /^\W*(?:(?:well|right|and|but|yes|yeah|good|fine)[, ]+)*(?:ok|okay|so|right|then|decision|agreed|nb|outcome|in that case|settled)(?!\p{L})/iu,
  open: anyOf(
    "(?:ran|run) out of time (?:for|to|on);(?:did not|didn't) (?:have time for|get (?:round |around )?to);no time (?:for|to (?:discuss|deal|go));remained open;remains open;left open;still open;(?:question|matter|issue|date|place|item|it|this|that) is open;nobody (?:present |here )?(?:knew|knows);no one (?:present |here )?(?:knew|knows);(?:date|venue|owner) (?:tba|tbc|tbd);stays open(?! on);(?:was|were|is) (?:moved|carried) (?:over )?to (?:the )?(?:next|january|february|march|april|may|june|august|september|october|november|december);was deferred;were deferred;deferred to;deferred until;postponed (?:to|until);left for (?:next time|the next|later|now);undecided;not decided;not yet decided;no decision;no (?:agreement|consensus|solution|conclusion|answer);will be (?:decided|discussed|dealt with|settled|resolved|considered|revisited|looked at) (?:later|again|in|at|when|once|next);(?:was|were) left (?:open|for|until|to);was not settled;not settled;unresolved;unclear;not (?:yet )?(?:clear|known);decision (?:\\p{L}+ ){0,5}?will be made;waiting for;discussion continues;discussion will continue;back to (?:this|it|that);to be decided;to be confirmed;tbd;tbc;come back to (?:this|it|that|the);(?:return|returns|returning) to (?:this|it|that|the);parked;tabled;pending;still (?:unclear|unknown);don't know yet;do not know yet;nobody knows;no answer;no conclusion;could not agree;couldn't agree;carried over;carried forward;" +
      'held over;open question;remains to be seen;taken up (?:again )?(?:in|at|next);back (?:in|at) (?:the )?(?:next|january|february|march|april|may|june|july|august|september|october|november|december);awaiting;wait for;was put off;put off (?:to|until);pushed back;put off until;another time;not resolved',
  ),
  talk: anyOf(
    "talked;said;says;told;reported;wondered;wonders;suggested;suggests;proposed;proposal;hoped;hopes;felt;feels;thought;thinks;think;noted;mentioned;explained;asked;presented;reminded;pointed out;argued;commented;believed;believes;would;could;might;may be;maybe;perhaps;prefers;preferred;likes;wish;wishes;wished;worried;nice;according to;in his view;in her view;discussed;discussion;complained;praised;thanked;informed;warned;described;voiced;expressed;concerned;idea of;ideally;one day;i'm not sure",
  ),
  past: anyOf(
    'in (?:august|september|october|may|june|the spring|the autumn) we (?:said|decided|agreed);already;last (?:meeting|time|month|year|week);previous meeting;has been completed;had been;earlier;done;completed',
  ),
  need: anyOf(
    `(?:somebody|someone|anybody|anyone) (?:\\p{L}+ )?(?:needs to|has to|must|should|ought to|will|to|could) \\p{L}+;(?:a|an|the|all|new|more)? ?(?:\\p{L}+ ){0,4}?(?:needs? to be|must be|should be|has to be|have to be|is to be|are to be) (?:\\p{L}+ )?(?:\\p{L}{3,}ed|brought|taken|given|kept|told|shown|found|booked|arranged|organised|organized|sorted|checked|updated|sent|bought|ordered|collected|made|done|written|drafted|contacted|invited|confirmed|prepared|fixed|cleaned|asked|translated|reserved|hired|replaced|recruited|agreed|informed|clarified|looked);we need (?:somebody|someone) to;owner (?:open|missing|needed|tbc|tbd);(?:we|it) (?:need|needs) to (?:find|book|arrange|organise|organize|sort|check|order|buy|clarify)`,
  ),
  course: anyOf(
    'will be;will;continues;stays;moves;remains;is free;are free;applies;apply;ends;runs;takes place;are taken;is held;are held;goes ahead;becomes;changes;names',
  ),
  passive: /(?<!\p{L})(?:is|are|will be) \p{L}+(?:ed|en|ade|ent|ten)(?!\p{L})/iu,
  denies: anyOf('(?:does|do|will) not (?!know|feel|see|have|think|want|seem|work|yet)\\p{L}+'),
  present: /(?<!\p{L})(?:is|are|will|has|have|must|can|\p{L}{3,}s)(?!\p{L})/iu,
  procedure: anyOf(
    "opened;closed the meeting;microphone;camera;on mute;a moment;closed;minutes of;were approved as;share my screen;screen;let's move on;let's start;let's see;moving on;next item;went through;gone through;we'll see;welcomed;quorate;quorum;agenda was (?:approved|agreed|adopted);see you",
  ),
  subordinate: set(
    'if when because who whom which whether while until although how what where since unless as',
  ),
  that: set('that'),
  between: set('also still then now both and therefore again kindly please to is are has was'),
  does: (word, next) => {
    if (leads.has(word)) return next !== 'be' && next !== 'have' && next !== 'not';
    if (word === 'to' || word === 'can') return verb.test(next);
    if (
      word === 'has' ||
      word === 'have' ||
      word === 'needs' ||
      word === 'is' ||
      word === 'are' ||
      word === 'agreed' ||
      word === 'promised' ||
      word === 'offered' ||
      word === 'volunteered'
    )
      return (
        next === 'to' || (/^(?:is|are)$/.test(word) && /^(?:asked|requested|tasked|responsible)$/.test(next))
      );
    return /[a-z]{3,}s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !states.has(word);
  },
  doesByDay: set('reports tells plans suggests proposes'),
  do: (word, next) => {
    if (leads.has(word) || word === 'can') return verb.test(next);
    if (word === 'promise' || word === 'offered' || word === 'promised' || word === 'agreed')
      return next === 'to';
    return false;
  },
  they: set('she he'),
  i: set("i i'll i’ll"),
  must: anyOf(
    "i (?:need to|have to|must|am going to|promised to|agreed to|was asked to);i'm going to (?!be|have)",
  ),
  once: /(?!)/,
  asked: /^(?:could you|can you|will you|would you|you|please)(?!\p{L})/iu,
  duty: /^(?:is responsible for|responsible|is in charge of|takes care of|was asked to|is asked to|to do|task is to|job is to|job to|task to|responsibility|in charge|is in charge|(?:was|is) tasked with)(?!\p{L})/iu,
  dutyBefore:
    /(?<!\p{L})(?:responsible|owner|assigned to|assignee|action on|action for|tasked|action|(?:will|is to|are to|to) be \p{L}+(?: out)? by)[: ]*$/iu,
  breaks: anyOf(
    'then;after that;next item;next up;finally;firstly;secondly;thirdly;lastly;(?:the group|the team|we) (?:agreed|decided|resolved);it was (?:agreed|decided|resolved);from now on;full stop;new paragraph;it is still open;it remained open;it is unclear;left open',
  ),
};
