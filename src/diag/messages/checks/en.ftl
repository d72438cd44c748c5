# What checks say, in English. `.summary` is their line in `vademecum check --list`.

### Governance

kind-missing = This article does not say what kind of text it is.
    .summary = An article that does not say what kind of text it is
    .why = Only of a condition, symptom or procedure can be checked that it tells when to seek help.
    .mend = Write the kind above the text: kind: condition (or symptom, treatment, procedure, lifestyle, aftercare; page for a page about the clinic)
review-missing = This article does not say when it was last reviewed.
    .summary = An article without the day of its last review
    .why = Health information goes out of date; readers and colleagues must be able to see how old it is.
    .mend = Have the whole text reviewed, and then write the day of the review above it: reviewed: 2026-10-01
review-no-reviewer = This article does not say who reviewed it.
    .summary = An article without the name of a reviewer
    .why = Readers trust a text that somebody with knowledge of the subject has approved by name.
    .mend = Write who reviewed it above the text: reviewers: [{"{"}name: Physiotherapy team, type: team, role: physiotherapists{"}"}]
review-soon = This article must be reviewed by { $day }.
    .summary = An article that must be reviewed again within 60 days
    .why = A review needs some time: a reviewer has to read the text and look at new guidelines.
    .mend = Ask the reviewer now. After the review, change the day behind “reviewed”.
review-overdue = This article should have been reviewed by { $day }.
    .summary = An article whose next review should have been done
    .why = What was right then may be wrong now, and the page tells readers that nobody has looked.
    .mend = Have the text reviewed and change the day behind “reviewed”, or withdraw it until then: status: withdrawn
review-self = { $name } wrote this article and reviewed it as well.
    .summary = An article that was reviewed by who wrote it
    .why = Who has written a text overlooks their own slips; a second pair of eyes is what makes a review.
    .mend = Let somebody else review it.
sources-missing = This article does not say what it rests on.
    .summary = An article without sources
    .why = Without sources nobody can tell whether advice rests on evidence, nor what to look at in the next review.
    .mend = Name the guidelines and studies above the text: sources: [{"{"}title: Guideline on low back pain, year: 2021{"}"}]
sources-old = The youngest source of this article is from { $year }.
    .summary = An article none of whose sources is younger than ten years
    .why = Guidelines are renewed every few years, so the advice may have changed.
    .mend = Look for a newer guideline, and check whether the text still agrees with it.
translation-no-provenance = This translation does not say who made it, or how.
    .summary = A translation that says neither who made it nor how
    .why = A slip in a translated dose or warning does harm, so readers and colleagues must be able to ask.
    .mend = Write it above the text: translation: {"{"}of: { $source }, method: human{"}"} (or: machine, machine-edited), and the translator if you may.
translation-machine = Nobody has compared this translation by a machine with the original.
    .summary = A translation by a machine that nobody compared with the original
    .why = Machines mistranslate doses and negations, and readers are told that nobody has checked.
    .mend = Have somebody who knows both languages compare it, and write who: reviewed_by: {"{"}name: Translation team, type: team{"}"}
address-disappeared = The address { $url } was published before, and now there is no page.
    .summary = An address that was published and now leads nowhere
    .why = Links in letters, in search engines and on other sites lead to it.
    .mend = If the article has a new address, add the old one to its “aliases”.
    .withdraw = If it is gone for good, leave the file and set: status: withdrawn

### Safety

care-missing = This article does not tell when to seek help.
    .summary = A complaint or procedure without advice on when to seek help
    .why = “When must I call?” is what a worried reader looks for first.
    .mend = Add a block that says it, with the signs as a list.
    .example = Write it like this:
        > [!urgent] Call your GP today if:
        > - you have a fever
        > - you lose strength in your leg
emergency-link = There is a link in an emergency block: “{ $text }”.
    .summary = A link in an emergency block that is no telephone number
    .why = In an emergency everything but the telephone call costs time.
    .mend = Take the link out, or put it into the text below. Links to call a number (tel:112) may stay.
emergency-number-foreign = { $number } is not an emergency number in the country of the clinic.
    .summary = The emergency number of another country
    .why = A patient who calls it reaches nobody.
    .mend = Write { $own } instead.
dont-no-negation = This entry of a “Don’t” list does not say “not”: “{ $entry }”.
    .summary = An entry of a “Don’t” list that does not say “not”
    .why = Read aloud, or seen without its cross, it says the opposite of what you mean.
    .mend = Begin it with “do not”, “never” or “avoid”, so that it is right by itself.
details-in-care = Something is folded away within advice on when to seek help.
    .summary = Folded text within advice on when to seek help
    .why = Who needs help may not open it.
    .mend = Write everything in the block itself, or put the explanation below it.
care-in-details = Advice on when to seek help is folded away.
    .summary = Advice on when to seek help that is folded away
    .why = Who needs it does not see it unless they open it.
    .mend = Take it out of the “details” block.

### Clinical blocks

care-heading-form = The title of this block does not end in a condition: “{ $title }”.
    .summary = A block with advice on help whose title is not “Call … if:”
    .why = The title and the list below it are read as one sentence: what to do, and when.
    .mend = Write one call to action that ends in “if:”, like this: { $kind ->
            [emergency] > [!emergency] Call { $number } now if:
            [non-urgent] > [!non-urgent] Make an appointment with your GP if:
           *[other] > [!{ $kind }] Call your GP today if:
        }
care-many-services = The title of this block names { $services } places to turn to.
    .summary = A block with advice on help that names more than two places to turn to
    .why = Who is ill or in pain should not have to choose.
    .mend = Name one, or two at most, and the others in the text.
care-no-list = This block does not list the signs.
    .summary = A block with advice on help without a list of signs
    .why = A list is found and understood faster than a sentence, above all in a fright.
    .mend = Put each sign on a line of its own that begins with: > - 
care-duplicate-level = There is more than one “{ $kind }” block on this page.
    .summary = Several blocks of the same urgency on a page
    .why = Readers who have found one stop looking and miss the signs in the other.
    .mend = Put the signs together, unless the two ask for different things.
callout-adjacent = This block stands directly below another one.
    .summary = Two blocks directly below one another
    .why = Where everything is in a box, nothing stands out, and readers skip it.
    .mend = Put some text or a heading between them, or write one of them as ordinary text.
text-after-callout = This text follows a “{ $kind }” block and has no heading of its own.
    .summary = Text after a block without a heading of its own
    .why = Readers take it for a part of the block, or skip it.
    .mend = Put a heading above it, or move it above the block.
do-item-form = This entry of a “Do” list begins with the wrong word.
    .summary = An entry of a “Do” list that begins with “do” or with a word that forbids
    .why = The label says “Do” already, also to who hears the page.
    .negates = It forbids something: move it to a “dont” block.
    .repeats = Leave the first word out.
do-single = This list has a single entry.
    .summary = A list of what to do or to leave with a single entry
    .why = Such a list is made for several things at a glance.
    .mend = Write the advice as ordinary text, or as a “warning” or “info” block.
warning-too-many = There are { $count } warnings on this page.
    .summary = More than two warnings on a page
    .why = Where everything is a warning, nothing is.
    .mend = Keep the one or two that matter most, and write the others as ordinary text.
warning-no-heading = This warning has no title.
    .summary = A warning without a title of its own
    .why = Readers decide by the title whether a warning is about them.
    .mend = Say in the title what it is about: > [!warning] Do not drive after the injection
care-in-other-block = This “{ $kind }” block tells the reader to call for help.
    .summary = Advice to call for help in a block that does not tell how urgent it is
    .why = Readers know by the colour and label of a block how fast they must act.
    .mend = Make it an “emergency”, “urgent” or “non-urgent” block.
details-many = { $count } parts of this text are folded away.
    .summary = More than three parts of a text that are folded away
    .why = Readers seldom open them, and do not find in them what they look for.
    .mend = Write what most readers need under headings of its own.
steps-no-list = This “steps” block has no numbered list.
    .summary = A block of steps without a numbered list
    .why = Steps are shown with large numbers, so that readers keep their place.
    .mend = Begin each step with a number: > 1. Roll to your side.

### Structure

heading-level-one = This heading is of the first level.
    .summary = A heading with a single #, which is the level of the title
    .why = The title of the article stands above the text already; screen readers expect one such heading on a page.
    .title = It repeats the title: take it out.
    .mend = Begin it with two signs: ##
heading-skipped = The heading “{ $heading }” skips a level.
    .summary = A heading that skips a level
    .why = Who hears the page, and jumps from heading to heading, believes that something is missing.
    .mend = Begin it with { $marks }
heading-too-deep = This heading is of the fifth or sixth level.
    .summary = A heading with more than four #
    .why = Nobody can tell any more to what it belongs.
    .mend = Make the text flatter: move this part to a heading above, or into an article of its own.
heading-long = This heading has { $length } characters.
    .summary = A title or heading of more than 65 characters
    .why = A heading is seen at a glance; on a phone this one takes several lines.
    .mend = Shorten it to { $most } characters or fewer.
heading-manual-number = This heading is numbered by hand: { $number }
    .summary = A heading that is numbered by hand
    .why = The number ends up in the address and in the contents, and is wrong as soon as something is added.
    .mend = Take the number out.
    .steps = If the order matters, write the steps in a block: > [!steps] Title
heading-fake = This line looks like a heading and is none: “{ $words }”.
    .summary = A line that looks like a heading and is none
    .why = It is missing in the contents, and who hears the page cannot jump to it.
    .mend = Make it a heading: begin it with ## or ###, and take out the stars.
    .above = Make it a heading: begin it with ## or ###, take out the stars, and put an empty line below it.
    .list = Write it as a heading (### and no number), with the text below it after an empty line.
emoji-in-heading = There is a picture in this heading: { $sign }
    .summary = A picture of the keyboard in a title or heading
    .why = Screen readers say its name aloud, and every phone draws it differently.
    .mend = Take it out.
list-fake = This looks like a list and is none: its lines begin with { $sign }
    .summary = A list that is typed with dashes, dots or numbers that Markdown does not know
    .why = On the page it becomes one long paragraph, and who hears it does not know that it is a list.
    .mend = Begin each line with a hyphen and a space, and put an empty line above the first one: - 
    .numbers = Write each number with a full stop and a space, and put an empty line above the first one: 1. 
list-long = This list has { $count } entries.
    .summary = A list of more than nine entries
    .why = Nobody keeps that many things in mind.
    .mend = Divide it into lists of { $most } or fewer with a heading each, or leave out what matters least.
section-long = There are { $words } words here without a heading.
    .summary = More than 300 words without a heading
    .why = Readers look for their question by the headings, and give up in a long text.
    .mend = Put a heading (### …) above each new thought, so that no part has more than { $most } words.
paragraph-long = This paragraph has { $count } sentences.
    .summary = A paragraph of more than five sentences
    .why = A block of text without a pause is skipped, above all on a phone.
    .mend = Put an empty line where a new thought begins; { $most } sentences are the most.
table-no-header = The columns of this table have no names.
    .summary = A table without names of its columns
    .why = Who hears the table is not told what a number in it means.
    .mend = Write a name for each column into the first row. If it is no table, write a list.
key-points-missing = This article has no key points.
    .summary = An article without key points
    .why = Many readers read only the first lines; what they must remember should stand there.
    .mend = Write three to five short sentences above the text: key_points: [Keep moving., Most pain goes in weeks.]
key-points-long = { $words ->
        [0] There are { $count } key points.
       *[other] This key point has { $words } words.
    }
    .summary = Key points of more than 25 words, or more than seven of them
    .why = Key points are what a reader should still know tomorrow.
    .fewer = Keep the { $most } that matter most, or fewer.
    .mend = Say it in { $most } words or fewer, or divide it in two.
summary-long = The summary has { $words } words.
    .summary = A summary of more than 45 words
    .why = It is shown in lists and by search engines, which cut it off.
    .mend = Say in one or two sentences what the article is about, in { $most } words or fewer.

### Images and links

image-alt-missing = This image has no text for those who do not see it.
    .summary = An image without alternative text
    .why = A screen reader says “image” or the name of the file, and the reader misses what it shows.
    .mend = Write between the brackets what it shows: ![A woman lies on her side with a cushion between her knees](file.jpg)
    .field = Write what it shows behind “alt”, below “image”. If it is only an ornament, write: alt: ""
image-alt-file-name = The text for those who do not see this image is the name of a file: “{ $alt }”.
    .summary = An alternative text that is the name of a file
    .why = A screen reader spells it out, and the reader still does not know what the image shows.
    .mend = Say in a few words what can be seen.
image-alt-repeats = The text for those who do not see this image repeats the line below it: “{ $alt }”.
    .summary = An alternative text that repeats the caption
    .why = Who hears the page hears the same words twice, and not what can be seen.
    .mend = Say what can be seen; the caption may stay.
link-text-vague = The words of this link do not say where it leads: “{ $text }”.
    .summary = A link whose words say nothing, such as “click here”
    .why = Many readers jump from link to link and hear only its words.
    .mend = Put the name of the page into the brackets: [Exercises for the back](…)
link-bare = An address stands here in place of words: { $address }
    .summary = The address of a page where words should stand
    .why = A screen reader spells it out letter by letter, and readers do not know what is there.
    .link = Put words before it that say where it leads: [Exercises for the back](https://…)
    .typed = It is no link either. Write it like this: [Exercises for the back](https://…)
link-insecure = This link is not secure: it begins with http:
    .summary = A link that begins with http: in place of https:
    .why = Others in the same network can see and change what the reader gets to see.
    .mend = Write { $address }, and try whether it works.
link-in-html = This address stands in HTML and is not checked: { $address }
    .summary = A link or image that is written in HTML
    .why = A link in HTML does not follow an article to its new address or to the language of the reader.
    .mend = Write it in Markdown: [words](hernia.md), or ![what it shows](file.jpg) for an image.
link-dead = The page { $address } cannot be reached: { $reason ->
        [not-found] it does not exist any more
        [server-error] its server reports a fault
        [no-host] there is no such site
        [no-answer] its server does not answer
        [certificate] its certificate is not valid
        [too-many-redirects] it leads from one address to the next without an end
        [private] the address exists in one network only
       *[other] something went wrong
    }.
    .summary = A link to another site that leads nowhere (with --online)
    .why = A reader who follows it finds nothing.
    .mend = Look for the new address of the page, or take the link out.
link-moved = The page { $address } has moved to { $to }
    .summary = A link to a page of another site that has moved (with --online)
    .why = The old address may stop working one day.
    .mend = Write the new address.

### Questions and answers

faq-question-form = This is no question: “{ $question }”.
    .summary = A question of the FAQ that is no question
    .why = Readers look for their own question, in their own words.
    .mend = Write it as a patient would ask it, with a question mark: May I lift things again?
faq-in-text = { $questions ->
        [none] There are answers here without their questions.
       *[other] The frequently asked questions stand in the text.
    }
    .summary = Frequently asked questions in the text in place of the field “faq”
    .why = From the field “faq” they are shown so that they open one by one, are printed, and are found by search engines.
    .mend = Move them into the field “faq” above the text.
    .questions = Add the questions: they get lost when a page with folded answers is copied. Then move them into the field “faq” above the text.
    .example = Write them like this:
        faq:
          - question: May I lift things again?
            answer: Yes, after some weeks.
faq-duplicate = This question is answered in { $other } as well.
    .summary = A question that is asked twice on the site
    .why = Two answers grow apart, and readers find the older one.
    .mend = Keep the answer in one article, and link to it from the other.

### Privacy

theme-remote = The theme loads something from another site: { $address }
    .summary = Something that the theme loads from another site
    .why = The other site would learn who reads about which illness.
    .mend = Save the file in the folder “assets” of the theme and load it from there.

### Consistency

block-unused = The block “{ $block }” stands below no article.
    .summary = A block that no article ends with
    .why = It is kept up to date for nobody.
    .mend = Name it in an article (cta: { $block }) or in the settings, or delete the file.
glossary-undefined = The explanation of “{ $term }” uses “{ $word }”, which is explained nowhere.
    .summary = A difficult word that is explained with an abbreviation nobody explains
    .why = Who looks up a word and meets another one that they do not know is no wiser. An abbreviation is known if it is a difficult word itself, is written out beside brackets, or is an everyday word for care.
    .mend = Write it out, explain it in brackets, or add it to the difficult words.
glossary-unused = The difficult word “{ $term }” stands in no text of this language.
    .summary = A difficult word that is explained and stands in no text
    .why = Somebody keeps the explanation up to date for nobody; or the texts have the word in a form that is not listed.
    .mend = Write the forms that stand in the texts behind “forms”, or take the word out.
title-duplicate = Another article has the same title: { $other }
    .summary = Two articles with the same title in one language
    .why = In lists and in search results readers cannot tell them apart.
    .mend = Say in the title what differs, or make one article of the two.
language-other = { $case ->
        [whole] This text seems to be in { $other }, and its file is the { $own } one.
       *[part] From here on, this text seems to be in { $other } and not in { $own }.
    }
    .summary = A text in another language of the site than its file
    .why = Readers of this language cannot read it, and screen readers pronounce it in the wrong way.
    .mend = Translate it, or move it to the file of its language. If it is meant, say so: <!-- vademecum: allow language-other: the reason -->
translation-untranslated = { $count ->
        [one] This is word for word as in { $source }.
       *[other] This, and { $count } parts of the text in all, are word for word as in { $source }.
    }
    .summary = Parts of a translation that are not translated yet
    .why = Readers of this language cannot read them, and cannot tell that something is missing.
    .mend = Translate them, or set “status: draft” until the translation is ready.
translation-incomplete = This translation has { $own } paragraphs and list items, { $source } has { $count }.
    .summary = A translation that is much shorter than its original
    .why = What is missing may be the advice that somebody needs.
    .mend = Translate the rest, or set “status: draft” until the translation is ready.
translation-contradicts = “{ $field }” differs from that of the original, { $source }
    .summary = A translation that contradicts its original
    .why = This is the same in all languages; two values mean that one of them is wrong.
    .mend = Take the line out: a translation has it from its original.

### Parity

parity-dose = { $case ->
        [differs] Here it says “{ $own }”, in the original “{ $source }”.
        [missing] “{ $source }” is in the original, and is missing here.
       *[added] “{ $own }” is not in the original.
    }
    .summary = A dose, or another number with a unit, that differs between original and translation
    .why = A patient who reads another amount or time than was meant takes too much, too little, or waits too long.
    .mend = Compare both lines with what was meant, and mend the one that is wrong.
parity-telephone = { $case ->
        [differs] Here it says “{ $own }”, in the original “{ $source }”.
        [missing] “{ $source }” is in the original, and is missing here.
       *[added] “{ $own }” is not in the original.
    }
    .summary = A telephone number that differs between original and translation
    .why = Whoever calls a wrong number gets no help when it is needed.
    .mend = Compare both lines, and mend the number that is wrong.
parity-care = { $case ->
        [differs] Here stands { $own ->
            [emergency] an emergency block
            [urgent] an urgent block
            [non-urgent] a block on when to make an appointment
            [warning] a warning
            [do] a list of what to do
           *[dont] a list of what not to do
        }, in the original { $source ->
            [emergency] an emergency block
            [urgent] an urgent block
            [non-urgent] a block on when to make an appointment
            [warning] a warning
            [do] a list of what to do
           *[dont] a list of what not to do
        }.
        [missing] In the original stands { $source ->
            [emergency] an emergency block
            [urgent] an urgent block
            [non-urgent] a block on when to make an appointment
            [warning] a warning
            [do] a list of what to do
           *[dont] a list of what not to do
        }, and it is missing here.
       *[added] Here stands { $own ->
            [emergency] an emergency block
            [urgent] an urgent block
            [non-urgent] a block on when to make an appointment
            [warning] a warning
            [do] a list of what to do
           *[dont] a list of what not to do
        }, and the original has none at this place.
    }
    .summary = Care blocks that differ between original and translation
    .why = All readers must be told with the same urgency when to seek help, in whatever language they read.
    .mend = Give both texts the same blocks in the same order.
parity-block = { $case ->
        [differs] Here stands { $own ->
            [emergency] an emergency block
            [urgent] an urgent block
            [non-urgent] a block on when to make an appointment
            [warning] a warning
            [do] a list of what to do
           *[dont] a list of what not to do
        }, in the original { $source ->
            [emergency] an emergency block
            [urgent] an urgent block
            [non-urgent] a block on when to make an appointment
            [warning] a warning
            [do] a list of what to do
           *[dont] a list of what not to do
        }.
        [missing] In the original stands { $source ->
            [emergency] an emergency block
            [urgent] an urgent block
            [non-urgent] a block on when to make an appointment
            [warning] a warning
            [do] a list of what to do
           *[dont] a list of what not to do
        }, and it is missing here.
       *[added] Here stands { $own ->
            [emergency] an emergency block
            [urgent] an urgent block
            [non-urgent] a block on when to make an appointment
            [warning] a warning
            [do] a list of what to do
           *[dont] a list of what not to do
        }, and the original has none at this place.
    }
    .summary = Warnings, or lists of what to do and not to do, that differ between original and translation
    .why = What is a warning in one language is easily missed where it is none.
    .mend = Give both texts the same blocks in the same order.
parity-number = { $case ->
        [differs] Here it says “{ $own }”, in the original “{ $source }”.
        [missing] “{ $source }” is in the original, and is missing here.
       *[added] “{ $own }” is not in the original.
    }
    .summary = A number or date that differs between original and translation
    .why = One of the two is wrong, or somebody changed one text and forgot the other.
    .mend = Compare both lines, and mend the one that is wrong.
parity-link = { $case ->
        [differs] This link goes to { $own }, that of the original to { $source }.
        [missing] The original has a link to { $source } that is missing here.
       *[added] The original has no link to { $own }.
    }
    .summary = A link to another page that differs between original and translation
    .why = Readers of the translation do not find what the original leads to.
    .mend = Let both link to the same page; Vademecum finds its translation.
parity-external = { $case ->
        [differs] This link goes to { $own }, that of the original to { $source }.
        [missing] The original has a link to { $source } that is missing here.
       *[added] The original has no link to { $own }.
    }
    .summary = A link to another site that differs between original and translation
    .why = That is good where the other site has a page in this language, and else a mistake.
    .mend = If it is meant, leave it.
parity-number-words = { $case ->
        [differs] Here it says “{ $own }”, in the original “{ $source }”.
        [missing] “{ $source }” is in the original, and is missing here.
       *[added] “{ $own }” is not in the original.
    }
    .summary = A word for a number that differs between original and translation
    .why = A number in a word is a number too.
    .mend = Compare both lines; if both mean the same, leave them.

### The checks themselves

allow-unused = “{ $code }” is allowed here, and nothing needs it.
    .summary = Something is allowed that was not found
    .why = It would hide a mistake that somebody makes later.
    .mend = Take it out.
allow-unknown = “{ $code }” cannot be allowed.
    .summary = Something is allowed that no check looks for
    .why = It has no effect.
    .did-you-mean = Did you mean “{ $nearest }”?
    .list = This shows all checks: vademecum check --list
    .fixed = There can be no reason for it: a page with it cannot be published.
allow-no-reason = “{ $code }” is allowed here without a reason.
    .summary = Something is allowed without a reason
    .why = Whoever works on the text next has to know why.
    .mend = Write the reason behind a colon.
check-words-missing = For texts in { $language } these checks find nothing: { $checks }.
    .summary = A language for which some checks have no words
    .why = They need lists of words, and there are none for this language yet.
check-unknown = There is no check “{ $code }”.
    .why = The level that you set has no effect.
    .did-you-mean = Did you mean “{ $nearest }”?
    .list = This shows all checks: vademecum check --list
check-fixed = “{ $code }” is always an error.
    .why = A page with it cannot be published.

### Words around checks

group-governance = Reviews and sources
group-safety = Safety
group-blocks = Clinical blocks
group-structure = Structure
group-access = Images and links
group-faq = Questions and answers
group-privacy = Privacy
group-consistency = Consistency
group-parity = Translation and original
group-checks = The checks themselves
level-off = off
explain-why = Why: { $why }
explain-standard = It rests on: { $name }, { $url }
explain-own = It is a rule of Vademecum.
explain-example = An example:
explain-allow = Where there is a good reason to leave it, write above the block that it is about:
    .reason = the reason
explain-fixed = It cannot be allowed, as no page could be published with it.
explain-levels = Level: { $level }; relaxed: { $relaxed }, default: { $default }, strict: { $strict }
explain-unknown = There is no check “{ $code }”.
    .why = Only the codes of checks and of other messages can be explained.
    .did-you-mean = Did you mean “{ $nearest }”?
    .list = This shows all checks: vademecum check --list
cli-checked = { $articles ->
        [one] One text
       *[other] { $articles } texts
    } checked
cli-nothing-found = Nothing to mend
cli-shown = The first { $shown } of { $count } are shown. Not shown:
cli-shown-line = { $count } × { $code }: { $summary }
cli-known = { $count ->
        [one] One more is in the baseline
       *[other] { $count } more are in the baseline
    }
article-unknown = There is no article { $path }.
    .why = Nothing was checked.
    .did-you-mean = Did you mean { $nearest }?
baseline-unreadable = The baseline { $file } cannot be used: { $reason ->
        [not-json] it is not a report of Vademecum
        [other-version] it is a report of another version of Vademecum
       *[other] it could not be read
    }.
    .why = Without it old and new problems cannot be told apart.
    .mend = Make it again: vademecum check --format json > { $file }

### Translations

translation-outdated = { $source } has changed since this translation was made from it.
    .summary = A translation whose source has changed since
    .why = Readers of this language may be told what no longer holds.
    .mend = See what changed: vademecum translations diff { $path } – bring the translation up to date, then: vademecum translations accept { $path }
    .forgotten = Compare the whole text with { $source }, for what it was made from is not remembered. Then: vademecum translations accept { $path }
translation-unknown = Nobody has recorded from which text of { $source } this translation was made.
    .summary = A translation that does not say what it was made from
    .why = When the source changes, nobody would notice that this translation is out of date.
    .mend = Compare it with the source once, then: vademecum translations accept { $path }
translation-orphan = This text is said to be a translation, but there is no other text of this article.
    .summary = A translation of a text that is gone
    .why = Nobody can compare it with its source, and a change of the source would not be noticed.
    .mend = If the source was renamed, rename this file in the same way. If this text is now the original, take the field “translation” out.
translation-missing = This article does not exist in { $language }.
    .summary = An article without a translation in a language of the site
    .why = Readers of this language do not find it in their own.
revision-form = “{ $written }” is no revision.
    .summary = A revision that was never one
    .why = It cannot be compared with the source, so nobody would notice that this translation is out of date.
    .mend = Do not write it by hand. Compare the translation with its source, then: vademecum translations accept { $path }
revision-newer = The revision “{ $written }” was written by a newer version of Vademecum.
    .summary = A revision of a newer version of Vademecum
    .why = This version cannot tell whether the translation is up to date.
    .mend = Install the newer version.
store-damaged = This remembered text cannot be believed: { $reason ->
        [conflict] there are marks of a merge conflict in it
        [name] its name is not one that Vademecum gives
        [unreadable] it cannot be read
       *[text] it is not the text that its name stands for
    }.
    .summary = A remembered source text that was changed
    .why = Vademecum shows by it what changed in a source; from a damaged one it would show what is not true.
    .mend = Take it back from an earlier state of the folder, or delete it. Texts of articles are not touched by that.
