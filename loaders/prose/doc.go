// Package prose draws claims from English text, by rules alone.
//
// Reading is a row of stages, each a function of what the one before it made: paragraphs (furniture, headline, body), turns
// (question, answer), sentences and tokens, mentions of actors, voices (who speaks each word), frames (the rules for claims),
// scope (negated, asked, hypothetical), and at the end merging, and linking denials to what they deny.
//
// What the language has to say stands in the files of the folder rules, which people may read and mend; the code knows no
// phrase. A rule is a name, one or more forms, examples that it reads and near misses that it leaves. Forms are written so:
//
//	word|other     one of these words, in any case
//	@class         a word of a class of words.yaml
//	~accuse|blame  a verb in any active form
//	^accuse        a verb in its passive form ("was accused", or "accused by")
//	<source>       actors: a name, a list of names, a pronoun; directly before a verb: its subject
//	<source>'s     actors in the possessive
//	x? @x*         optional; any number, up to five
//	. .. ...       up to six words of the same noun phrase; of the same clause; up to twenty words of the same sentence
//	, ( )          themselves; a comma also stands for a dash
package prose
