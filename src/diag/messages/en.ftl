# What diagnostics say, in English. The name of a message is the code of its
# diagnostic; `.why` says why it matters; other attributes are hints.

### Files as such, and the folder of the site

no-content-folder = There is no folder “content” in { $folder }.
    .why = Vademecum builds a site from the articles and settings in the folder “content”.
    .root = Go to the folder of the site first, or name it: --root FOLDER.
no-root-folder = There is no folder { $folder }.
    .why = Vademecum builds a site from the articles and settings in the folder “content” of that folder.
    .root = Go to the folder of the site first, or name it: --root FOLDER.
file-unreadable = { $file } could not be read: { $reason }.
    .why = A site without this file would be incomplete.
    .mend = Check that the disk is there and that you may read the file.
not-utf-8 = This file is not saved as UTF-8, so some of its letters cannot be read.
    .why = Letters such as é and ë would be shown wrongly to the patient.
    .encoding = It looks like { $encoding }.
    .save = Open the file so that its letters look right, choose “Save with encoding” or “Save as”, and there UTF-8.
file-too-large = This file is too large: { $size } MB, where { $largest } MB is the most.
    .why = A file of this size was not written by hand, and reading it would stop the computer from doing anything else.
    .mend = Look at what is in it: it may be another file that got this name by mistake.
name-not-unicode = The name of “{ $name }” has letters that cannot be read.
    .why = The address of a page is made from the name of its file.
    .rename = Give it a name of ordinary letters, digits and hyphens.
link-leaves-root = This file or folder is a shortcut (a symbolic link) that leads out of the folder of the site, to { $target }.
    .why = Files from elsewhere could be published by accident, and are missing on another computer.
    .copy = Copy the file or folder itself to this place.
link-loop = This is a shortcut (a symbolic link) that leads in a circle, to { $target }.
    .why = Following it would never end.
    .remove = Take the shortcut out.
link-broken = This is a shortcut (a symbolic link) to { $target }, which does not exist.
    .why = What it stands for would be missing on the site.
    .remove = Take the shortcut out, or put the file where it leads to.

### The preview

watch-limit = The system cannot watch so many folders, so all files are compared twice a second instead.
    .why = A saved page shows a moment later, and the computer has a little more to do.
    .raise = On Linux the limits are fs.inotify.max_user_watches and fs.inotify.max_user_instances; the administrator can raise them.
watch-refused = The system does not tell which files change ({ $reason }), so all files are compared twice a second instead.
    .why = A saved page shows a moment later, and the computer has a little more to do.

### Publishing

output-holds-site = The output folder { $folder } holds the site itself.
    .why = Publishing replaces everything that Vademecum made in that folder, so it cannot hold what you wrote.
    .choose = Choose a folder of its own, such as “output”: --out FOLDER.
output-in-input = The output folder { $folder } lies in { $input }, which is read to make the site.
    .why = Published pages would be taken for what you wrote.
    .choose = Choose a folder of its own, such as “output”: --out FOLDER.
output-no-folder = { $folder } is not a folder.
    .why = A site consists of many files, so it needs a folder.
output-not-ours = The output folder { $folder } has files in it that Vademecum did not make.
    .why = They could be files that you still need.
    .choose = Choose an empty folder, or one that does not exist yet: --out FOLDER.
    .empty = If you need nothing in it any more, empty the folder yourself and build again.
output-record-damaged = The list of published files, { $file }, is damaged.
    .why = Without the list nobody can tell which files in this folder are yours.
    .empty = Put the list back from a copy, or empty the folder yourself and build again.
output-foreign-files = { $count ->
        [one] A file that Vademecum did not make stands
       *[other] { $count } files or folders that Vademecum did not make stand
    } in { $folder } where a page has to be written: { $files }.
    .why = Vademecum never writes over the files of others.
    .move = Move or rename them, and build again.
output-busy = Another build is writing to { $folder } at this moment.
    .why = Two builds at once would mix their pages.
    .wait = Wait until it has finished, and build again.
output-disk = { $file } could not be read or written: { $reason }.
    .why = A site with a part missing is not published; what was there before is untouched.
    .mend = Check that the disk is not full and that you may write in that folder, or choose another one: --out FOLDER.
### Fields of articles, settings, topics and glossaries

unknown-field = There is no field “{ $field }” here.
    .why = What stands in an unknown field would be left out without a word.
    .did-you-mean = Did you mean “{ $nearest }”?
    .known = The fields that can stand here are: { $known }.
field-not-here = The field “{ $field }” cannot stand in the text of { $role ->
        [home] the home page
        [section] a section
        [block] a block
       *[article] an article
    }.
    .why = It would be left out without a word.
    .known = The fields that can stand here are: { $known }.
field-missing = The field “{ $field }” is missing.
    .why = Without it the page, or a part of it, cannot be made.
    .example = Write it like this: { $example }
field-empty = The field “{ $field }” is empty.
    .why = Without it the page, or a part of it, cannot be made.
    .example = Write it like this: { $example }
item-empty = An entry of “{ $field }” is empty.
    .why = It would show as an empty line.
    .mend = Write something behind the dash, or take the line out.
duplicate-field = The field “{ $field }” stands here twice.
    .why = Only one of the two can be shown, and nobody can tell which one is meant.
    .mend = Keep one of the two lines and take the other one out.
expected-text = The field “{ $field }” must be a text.
    .why = Something else stands there, such as a list, which cannot be shown here.
    .quote-text = If this is the text, put it in quotes.
expected-number = The field “{ $field }” must be a whole number.
    .why = It is used to count or to sort.
    .example = Write it like this: { $example }
expected-yes-no = The field “{ $field }” must be true or false.
    .why = It switches something on or off.
    .example = Write it like this: { $example }
expected-list = The field “{ $field }” must be a list.
    .why = Each entry is shown by itself.
    .example = Write it like this: { $example }
    .dash = Put a space behind the dash at the start of each line.
expected-fields = The field “{ $field }” must hold named fields of its own.
    .why = Its parts are shown at different places.
    .example = Write it like this: { $example }
choice-unknown = “{ $written }” is not a possible value of “{ $field }”.
    .why = Vademecum would not know what to do.
    .did-you-mean = Did you mean “{ $nearest }”?
    .known = Possible values are: { $known }.
date-form = The date “{ $written }” is not written as year, month and day.
    .why = Written otherwise, day and month could be mixed up.
    .form = Write the first of October 2026 like this: 2026-10-01
date-impossible = The day “{ $written }” does not exist.
    .why = Vademecum cannot tell which day is meant.
    .form = Write year, month and day like this: 2026-10-01
slug-form = “{ $written }” cannot be a part of an address.
    .why = Spaces and signs make addresses that break when they are sent or printed.
    .form = Use letters, digits and hyphens only.
alias-form = “{ $written }” cannot be an old address.
    .why = Vademecum makes a page at that address that leads readers on, so it must lie on this site.
    .form = Begin with a slash and leave out the name of the site, like this: /old/address/
url-form = “{ $written }” is not a web address.
    .why = Readers could not follow the link.
    .form = Write the whole address, like this: https://www.clinic.example/page
language-code = “{ $written }” is not a language code.
    .why = Screen readers and search engines know languages by these codes only.
    .did-you-mean = Did you mean “{ $nearest }”?
    .form = Use the code of two or three letters, such as nl, en or ar.
language-unknown = “{ $written }” is not a language of this site.
    .why = The text would be shown nowhere.
    .did-you-mean = Did you mean “{ $nearest }”?
    .known = The languages of this site are: { $known }.
local-text-missing = The field “{ $field }” has no text for the language “{ $language }”.
    .why = Pages in that language would have an empty place.
    .mend = Add a text for that language, or write one text for all languages.

### Lines that cannot be read

yaml-colon = This text has a colon with a space behind it, and no quotes around it.
    .why = A colon ends the name of a field, so the text after it cannot be read.
    .quote = Put the { $field } in quotes.
    .quote-text = Put the text in quotes.
yaml-sign = A text that begins with this sign needs quotes around it.
    .why = Without quotes the sign has a meaning of its own, and the text cannot be read or loses words.
    .quote = Put the { $field } in quotes.
    .quote-text = Put the text in quotes.
yaml-tab = This line begins with a tab.
    .why = Only spaces can show what belongs to what, as a tab is not equally wide everywhere.
    .mend = Replace the tab by spaces.
yaml-colon-space = There is no space behind the colon.
    .why = Without it, the line is not seen as a name with a value.
    .mend = Put a space behind the colon.
yaml-equals = There is an equals sign where a colon is needed.
    .why = Without a colon, the line is not seen as a name with a value.
    .mend = Write a colon and a space instead.
yaml-no-colon = This line is no field: it has no name with a colon behind it.
    .why = Vademecum cannot tell to which field it belongs.
    .mend = Put a name and a colon before it, or indent it with spaces if it belongs to the line above.
yaml-open-quote = A quote is opened here and not closed.
    .why = Everything behind it would be taken for the same text.
    .mend = Close the quote at the end of the text.
yaml-after-quote = There is more text behind the closing quote.
    .why = Only what stands between the quotes is read.
    .mend = Put the quotes around the whole text.
yaml-open-bracket = A bracket is opened here and not closed.
    .why = Everything behind it would be taken for the same list.
    .mend = Close the bracket. If it is a part of the text, put the text in quotes.
yaml-dash = There is a dash before this value.
    .why = A dash begins an entry of a list, and each entry needs a line of its own.
    .mend = Take the dash out, or put the text in quotes if the dash belongs to it.
yaml-smart-quotes = The quotes around this text are those of a word processor.
    .why = Only straight quotes are read as quotes; these are shown as a part of the text.
    .mend = Use straight quotes.
yaml-indentation = This line has the wrong number of spaces at its start.
    .why = The spaces show what belongs to what.
    .mend = Let it begin below the first letter of the lines that it belongs to.
yaml-line = This line cannot be read.
    .why = Vademecum cannot tell what stands here, so it cannot make the page.
    .mend = Look at the spaces at its start, the colon behind the name, and the quotes, here and in the line above.
yaml-invisible = There is a sign in this line that nobody can see.
    .why = It ends the line or the text where no end is meant. It was probably pasted from another program.
    .mend = Write the line again, or take the sign out.
yaml-second-document = There is a line with only dashes or dots among the fields.
    .why = What stands below it would not be read.
    .mend = Take the line out.
yaml-alias = Too much is repeated here with “*”.
    .why = Written out, it would be so long that the computer could not hold it.
    .mend = Write the text itself, or put it in quotes if the sign belongs to it.
yaml-nesting = There are more than { $limit } levels of lists and brackets within one another here.
    .why = No page needs so many, and the computer could run out of memory.
    .mend = Close the brackets that were left open, or take levels out.

### Front matter

line-ends = The lines of this file end as on computers of the last century.
    .why = Vademecum takes the whole file for one line, so it cannot find the title and the text.
    .mend = Open the file in your editor, choose the line ends “LF” or “Windows (CRLF)”, and save it.
front-matter-missing = The article does not begin with its title and summary.
    .why = Without them there is no page, and no entry in lists and search.
    .example = Begin the file with these four lines:
        ---
        title: "Back pain"
        summary: "What back pain is, and what you can do about it."
        ---
front-matter-start = The line above the title must be three hyphens.
    .why = Without it, title and summary would be shown as text of the page.
    .mend = Put a line with three hyphens above the first field.
front-matter-end = The line that ends the fields above the text is missing.
    .why = Without it, Vademecum cannot tell where the text begins.
    .mend = Put a line with three hyphens between the last field and the text.
front-matter-form = What stands between the lines with hyphens must be fields: a name, a colon, a value.
    .why = Vademecum cannot tell the title and the summary.
    .example = Write it like this:
        ---
        title: "Back pain"
        summary: "What back pain is, and what you can do about it."
        ---
front-matter-empty = There is nothing between the two lines with hyphens.
    .why = Without title and summary there is no page, and no entry in lists and search.
    .example = Write it like this:
        ---
        title: "Back pain"
        summary: "What back pain is, and what you can do about it."
        ---
article-too-large = This file has { $megabytes } MB of text; more than { $largest } MB are not read.
    .why = No reader could load such a page, and it is probably not an article.
    .mend = Divide it into several articles, and keep pictures in files of their own.

### Names of files

article-twice = “{ $path }” and “{ $other }” are the same article in the same language.
    .why = Only one of the two could be shown.
    .mend = Rename one of the two, or take it out.
language-suffix = “{ $suffix }” in the name of this file is not a language of this site.
    .why = What follows the first dot of a name is its language.
    .did-you-mean = Did you mean “{ $nearest }”?
    .known = The languages of this site are: { $known }.
    .rename = If it is no language, call the file “{ $name }”.
reserved-name = “{ $name }” cannot be the name of a section or of a page outside sections.
    .why = The site has a page or folder of its own at that address.
    .rename = Choose another name.
file-name = “{ $name }” cannot be a part of an address.
    .why = Spaces and signs make addresses that break when they are sent or printed.
    .rename = Call it “{ $better }”.
    .slug = The address can also be given by the field “slug” above the text.
name-ignored = “{ $name }” is left out, as all names that begin with “_”.
    .why = It looks like the name of something that is read.
    .mend = Take the sign at its start away if it is meant to be published.
    .did-you-mean = Did you mean “{ $nearest }”?
article-ending = This file is not read, because its name ends in “.{ $ending }”.
    .why = Only files whose names end in “.md” are articles.
    .mend = Let its name end in “.md”.

### Settings

settings-missing = There is no file “{ $path }”.
    .why = It says what the site is called, where it is published and in which languages.
    .example = Make it with these three lines:
        title: Back clinic
        base_url: https://www.clinic.example/
        languages: [nl, en]
settings-form = The settings must be fields: a name, a colon, a value.
    .why = Vademecum cannot tell what the site is called and where it is published.
    .example = The least that is needed:
        title: Back clinic
        base_url: https://www.clinic.example/
        languages: [nl, en]
language-twice = The language “{ $language }” stands in the list twice.
    .why = The choice of languages would show it twice.
    .mend = Take one of the two out.
base-url = “{ $written }” cannot be the address of the site.
    .why = Search engines and feeds need the whole address of each page.
    .scheme = Begin with https:// or http://
    .host = Put the name of the site behind https://, such as www.clinic.example
    .query = Leave out what begins with “?” or “#”.
    .path = Leave out spaces, backslashes and dots between the slashes.
theme-name = “{ $written }” cannot be the name of a theme.
    .why = A theme is a folder in “themes”.
    .form = Write the name of that folder: letters, digits, hyphens.
review-interval = “{ $written }” is not a time between two reviews.
    .why = From it follows when each article must be reviewed again.
    .form = Write months or years, like this: 36 months, or 3 years
menu-missing = The menu names the { $kind ->
        [section] section
       *[page] page
    } “{ $name }”, and the site has none of that name.
    .why = Readers would not see that entry of the menu.
    .did-you-mean = Did you mean “{ $nearest }”?
    .mend = Write the name of its { $kind ->
        [section] folder
       *[page] file, without language and ending
    }.
logo-missing = The logo { $file } is not there, or is not a kind of image that browsers show.
    .why = Every page would be without it.
    .did-you-mean = Did you mean “{ $nearest }”?
    .put = Put the file into the folder “content”, or take the line out.
menu-item = An entry of the menu must name one thing: a section, a page, or an address.
    .why = Vademecum cannot tell where it should lead.
    .example = Write “section: back”, or “page: about”, or “url: https://…” with a title.
clinic-kind = “{ $written }” is not a kind of organisation.
    .why = Search engines know the kinds by their names at schema.org only.
    .form = Write one word in Latin letters, such as Physiotherapy, MedicalClinic or Hospital.
email-form = “{ $written }” is not an email address.
    .why = Readers could not write to it.
    .form = Write it like this: info@clinic.example
telephone-form = “{ $written }” is not a telephone number.
    .why = Readers could not call it.
    .form = Write digits, with spaces, hyphens and a plus sign where they help: +31 00 000 0000
country-code = “{ $written }” is not the code of a country.
    .why = Search engines know countries by these codes only.
    .form = Write its two letters in upper case, such as NL.
logo-path = “{ $written }” is not a file in the folder “content”.
    .why = The site must not ask other sites for files.
    .form = Put the file in “content” and write its path from there, such as logo.svg
color-empty = The colour “{ $field }” has no value.
    .why = What follows the sign # is a remark, unless it stands in quotes.
    .form = Write it in quotes, such as: "#0a5560"
color-form = “{ $written }” is not a colour in the form that Vademecum knows.
    .why = Only of such a colour can be told whether texts on it can be read.
    .form = Write # and three or six digits from 0 to f, in quotes: "#0a5560"
color-unreadable = The colour “{ $name }” cannot be seen well enough { $mode ->
        [dark] on dark pages
        [contrast] where a reader asks for more contrast
        [dark-contrast] on dark pages where a reader asks for more contrast
       *[light] on light pages
    }: { $pairs }.
    .why = Many patients see poorly. Text needs a contrast of 4.5:1 with its ground, signs and edges 3:1 (WCAG, level AA).
    .nearest = The nearest colour of the same hue that does: { $nearest }
color-faint = The colour “{ $name }” makes text hard to read { $mode ->
        [dark] on dark pages
        [contrast] where a reader asks for more contrast
        [dark-contrast] on dark pages where a reader asks for more contrast
       *[light] on light pages
    }: { $pairs }.
    .why = It is enough for the law (4.5:1), but patients with poor sight need a contrast of 7:1 (WCAG, level AAA).
    .nearest = The nearest colour of the same hue with which all can be read: { $nearest }
brand-unknown = The theme “{ $theme }” has no colour or font “{ $name }” to choose.
    .why = Nothing on the pages would change.
    .did-you-mean = Did you mean “{ $nearest }”?
    .known = It has these: { $known }
    .none = It has none. Take the line out, or choose another theme.
font-name = “{ $written }” cannot be the name of a font.
    .why = It becomes a part of the style sheet.
    .form = Write letters, digits, spaces and hyphens, such as: Atkinson Hyperlegible
font-path = “{ $written }” is not a file in the folder “content”.
    .why = Fonts from other sites tell those sites who reads about which illness.
    .form = Put the file in “content” and write its path from there, such as fonts/inter.woff2
font-missing = The file { $file } of the font is not there.
    .why = Texts would be shown in another font.
    .did-you-mean = Did you mean “{ $nearest }”?
    .put = Put the file into the folder “content”, or take the line out.
font-kind = The file { $file } is not a font of the kind WOFF2.
    .why = It is the kind that every browser reads and that loads fastest.
    .mend = Ask who made the font for it as WOFF2, or convert it, and name it .woff2

### Topics and glossary

topics-form = The list of topics must be fields: the name of each topic, a colon, and what it is called.
    .why = Vademecum cannot tell the topics.
    .example = Write each topic like this: { "slaap: {name: {nl: Slaap, en: Sleep}}" }
topic-id = “{ $written }” cannot be the name by which articles point to a topic.
    .why = It can become a part of an address.
    .form = Use letters, digits and hyphens only.
glossary-form = A glossary must be a list of terms, each with its definition.
    .why = Vademecum cannot tell the terms.
    .example = Write each term like this:
        - term: hernia
          definition: A disc between two vertebrae that bulges.
glossary-twice = The word “{ $form }” already belongs to the term “{ $term }”.
    .why = Only one explanation can be shown for a word.
    .mend = Take it out at one of the two places.
glossary-language = “{ $written }” in the name of this glossary is not a language of this site.
    .why = Its terms would be explained nowhere.
    .did-you-mean = Did you mean “{ $nearest }”?
    .known = The languages of this site are: { $known }.
glossary-not-read = This file in the folder of glossaries is not read.
    .why = A glossary is a file named by its language that ends in “.yaml”, such as nl.yaml.
    .mend = Rename it, or move it elsewhere.
### Words around the diagnostics

label-error = error
label-warning = warning
label-hint = hint
label-why = why
label-help = help
label-write = write
summary-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
summary-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
summary-hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}

### The command line

cli-published = Published { $articles ->
        [one] one page
       *[other] { $articles } pages
    } of articles in { $languages ->
        [one] one language
       *[other] { $languages } languages
    } ({ $files } files, { $unchanged } of them as they were)
cli-not-published = Nothing was published
cli-language = Vademecum does not speak the language “{ $written }”.
    .why = Messages and preview can only appear in a language in which there are texts.
    .known = Choose one of these: { $known }.
cli-serving = Preview at { $address }
cli-serving-lan = On a phone in the same network: { $address }
cli-no-lan = No network was found, so only this computer can show the preview.
cli-stop = It follows every save. Press Ctrl and C to stop.
cli-problems-page = All of them: { $path }
cli-ready = Up to date after { $milliseconds } ms
cli-rebuilt-page = { $page }: { $input }
cause-new = there was no such page
cause-theme = the theme
cause-settings = the settings
cause-page = its address or state
cause-text = its own text
cause-source = the article that it is a translation of
cause-block = the block at its end
cause-links = where its links and images lead
cause-terms = the difficult words in its text
cause-list = the articles that it lists
cause-answer = what { $function }() answers in the theme
cli-rebuilt = { $pages ->
        [0] Up to date
        [one] One page made anew
       *[other] { $pages } pages made anew
    } in { $milliseconds } ms
cli-browser = The browser could not be opened: { $reason }
port-busy = The port { $port } and those after it are taken by other programs.
    .choose = Name another one, such as: --port 9000
port-refused = The preview cannot use the port { $port }: { $reason }.
    .choose = Name another one, such as: --port 9000

### The preview, as the browser shows it

preview-place = { $path }, line { $line }
preview-broken = This page cannot be shown as it is now
preview-last-version = Below is the page as it was before.
preview-no-last-version = The page appears here as soon as this is mended and saved.
preview-nothing = The site cannot be shown yet
preview-nothing-why = The site appears here as soon as this is mended and saved.
preview-why = Why:
preview-mend = How to mend it:
preview-write = Write it like this:
panel-name = Notes for the editor
panel-waiting = The preview has stopped. This page follows again when it is started.
panel-fine = This page is all right
panel-site-mistake = A mistake in the settings or the theme
panel-problems = To mend on this page
panel-article = This article
panel-length = { $words ->
        [one] One word
       *[other] { $words } words
    }, { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } to read
panel-published = Published
panel-draft = Draft: only the preview shows it
panel-review = In review: only the preview shows it
panel-waits = Waits for its day: only the preview shows it
panel-withdrawn = Withdrawn: only a notice is left
panel-broken = Has mistakes: nothing can be published until they are mended
panel-appears = Appears on { $day }
panel-expires = Stands until { $day }
panel-next-review = Next review by { $day }
panel-overdue = The review was due by { $day }
panel-no-review = No day for a next review
panel-languages = Languages
panel-changes = What has changed in the original
panel-board = All translations of the site
panel-source = the original
panel-fallback = not translated: shows the original
panel-missing = not translated: links lead to the original
panel-missing-omit = not translated: not shown
panel-elsewhere = { $count ->
        [0] No problem on other pages
        [one] One problem on another page
       *[other] { $count } problems on other pages
    }
panel-more = { $count ->
        [one] and one more file
       *[other] and { $count } more files
    }
panel-earlier = The pages show the site as it was before: the settings or the theme have a mistake
panel-general = The settings or the theme have a mistake: nothing can be published
panel-hints = { $count ->
        [one] One hint for this page
       *[other] { $count } hints for this page
    }
problems-all = All problems of the site
problems-title = Problems of the site
problems-home = To the pages of the site
problems-views = How the problems are ordered
problems-by-article = By article
problems-by-check = By check
problems-levels = Which problems are shown
problems-every = { $count ->
    [0] No problem
    [one] One problem
   *[other] { $count } problems
}
problems-site = The site
problems-other = Files and settings
problems-line = Line { $line }
problems-none = There is nothing to mend here.
problems-cut = { $shown } of { $count } problems are shown here. To see the others, choose a level above, or follow a link below to all problems of one article or one check.
problems-cut-one = { $shown } of { $count } problems are shown here. Choose a level above, or mend these first: then the others come.
problems-more = { $count ->
    [one] Show one more problem
   *[other] Show { $count } more problems
}
problems-rest = More problems
problems-back = Show all problems
### Markdown

callout-title-missing = This “{ $kind }” block has no title.
    .summary = A block with advice on help without a title
    .why = The title tells the reader when to seek help, and how fast. Without it the block could be misread.
    .title = Write it behind the bracket, like this: > [!{ $kind }] Call your GP today if:
callout-unknown = There is no block of the kind “{ $kind }”.
    .summary = A block of a kind that does not exist
    .why = The reader would see a plain quotation in place of the block that you meant.
    .did-you-mean = Did you mean “{ $nearest }”?
    .kinds = The kinds are: { $kinds }.
comment-unclosed = A comment begins here and never ends.
    .why = Where a comment has no end, readers see your note, or do not see what stands below it.
    .end = Put { "-->" } behind your note.
footnote-twice = The footnote “{ $label }” is written more than once.
    .why = Only the first one is shown.
    .mend = Give one of the two another name, here and in the text.
footnote-undefined = There is no footnote “{ $label }” in this text.
    .why = The reader sees the brackets and cannot find the note.
    .mend = Write the note on a line of its own: [^{ $label }]: What it says
footnote-unused = The footnote “{ $label }” is not used in this text.
    .why = A note that nothing refers to is not shown.
    .mend = Put [^{ $label }] where it belongs in the text, or take the note out.
heading-empty = This heading has no words.
    .summary = A heading without words
    .why = A screen reader announces a heading and then says nothing.
    .mend = Write the heading behind the signs, or take the line out.
heading-id-taken = The anchor “{ $id }” is already used in this text.
    .why = A link to it could lead to one place only.
    .mend = Give one of the two headings another name between the braces.
image-data = This image is written into the text itself.
    .why = Such an image makes the page slow, and nobody can replace it.
    .download = Save the image as a file next to the article and use its name.
link-unsafe = This link begins with “{ $scheme }”.
    .why = Such a link runs a program in the reader’s browser, or opens a page that nobody has checked.
    .mend = Use an address that begins with https:, or take the link out.
nesting-too-deep = Lists or quotations stand more than { $most } levels deep within one another here.
    .why = No reader could follow them, and it is usually a slip with > or spaces at the start of lines.
    .mend = Take the signs at the start of the lines that are too many away.
raw-html = HTML in the text (“{ $tag }”) is shown to the reader as it was typed.
    .summary = HTML in the text
    .why = HTML can break the page or load things from other sites.
    .bold = For bold words write **words**.
    .italic = For italic words write *words*.
    .break = For a new line end the line before it with a backslash (\).
    .link = For a link write [words](address).
    .image = For an image write ![what it shows](file.jpg).
    .underline = Underlined words look like links; write **words** for bold ones.
    .settings = If you need HTML, the setting raw_html in site.yaml can allow it.
remote-embed = This HTML loads something from another site: { $address }
    .summary = HTML that loads something from another site
    .why = The other site would learn which reader looks at which page.
    .mend = Link to it in words, or save it beside the article.
remote-image = This image is on another site: { $address }
    .summary = An image on another site
    .why = The other site would learn which reader looks at which page.
    .download = If you may use the image, save it next to the article and write its file name here.
wikilink = “{ $written }” is not a link that a reader can follow.
    .summary = A link in double square brackets
    .why = Double square brackets work in some note-taking programs only.
    .ordinary = Write { $ordinary }
### Site

no-articles = There is no article yet: the site has only its empty home page.
    .why = Readers would find nothing here.
no-settings = There is no file { $file } here.
    .why = It holds the name of the site, its address and its languages; without it there is no site to build.
    .example = Make it with these three lines:
        title: Back clinic
        base_url: https://www.clinic.example/
        languages: [nl, en]
section-without-index = The folder “{ $folder }” has no title: there is no file _index.md in it, in any language.
    .summary = A section without a title
    .why = Readers see the name of the folder as the title of the section.
    .mend = Write a file _index.md in that folder with its title above: title: Back problems
address-taken = The address { $url } is already taken by { $other ->
        [home] the home page
        [404] the page for addresses that do not exist
        [sitemap] the sitemap
        [robots] the file for search engines
        [a-z] the page from A to Z
        [languages] the page of languages
        [feed] the news feed
        [topic] the page of a topic
       *[other] { $other }
    }.
    .why = Only one page can stand at an address; the other one would be lost.
    .rename = Give one of them another name, or another “slug” above its text.
alias-taken = The old address { $url } is already taken by { $other ->
        [home] the home page
        [404] the page for addresses that do not exist
        [sitemap] the sitemap
        [robots] the file for search engines
        [a-z] the page from A to Z
        [languages] the page of languages
        [feed] the news feed
        [topic] the page of a topic
       *[other] { $other }
    }.
    .why = Only one page can stand at an address; the other one would be lost.
    .remove = Take this line out of “aliases”.
address-is-folder = A page or file stands at { $url }, where { $other ->
        [home] the home page
        [404] the page for addresses that do not exist
        [a-z] the page from A to Z
        [languages] the page of languages
        [feed] the news feed
        [topic] the page of a topic
       *[other] { $other }
    } needs a folder of that name.
    .why = No web host can serve both.
    .rename = Give one of them another name.
file-taken = Two files would be published at { $url }: this one and { $other }.
    .why = Only one of them would be there.
    .mend = Rename one of the two, or take it out.
translation-of-missing = This text is said to be a translation from “{ $language }”, but there is no such text.
    .why = Nobody could compare the translation with its source.
    .others = The same article exists in: { $existing }.
    .no-others = Take “of” out, or add the text that it was translated from.
translation-of-itself = This text is said to be a translation from “{ $language }”, and is in that language itself.
    .why = A translation must name the language of the text that it was made from.
    .others = The same article exists in: { $existing }.
    .no-others = If this text is the original, take the field “translation” out.
translation-of-circle = This text is said to be translated from “{ $language }”, which in the end is a translation of this text.
    .why = One of the texts of an article must be the source, from which the others take dates, sources and review.
    .mend = Take “of” out of the text that was written first.
translation-two-sources = The texts of this article lead to two different sources: { $one } and { $other }.
    .why = An article has one source, from which its translations take dates, sources and review.
    .mend = Let “of” lead to the same text in all of them.
topic-not-listed = The topic “{ $topic }” is not in the list of topics, so readers in { $languages } see this word as its name.
    .summary = A topic that is not in the list of topics
    .why = A topic has a name in each language only if content/_topics.yaml gives it.
    .mend = Add it to content/_topics.yaml with its names, or use a topic that is there.
    .did-you-mean = Did you mean “{ $nearest }”?
topic-name-missing = The topic “{ $topic }” has no name in: { $languages }.
    .summary = A topic without a name in a language of the site
    .why = Readers of these languages see its name in the main language of the site.
    .mend = Add the names to content/_topics.yaml.
link-target-missing = The link goes to { $target }, and there is no such article.
    .summary = A link to an article that does not exist
    .why = A reader who follows it finds nothing.
    .did-you-mean = Did you mean “{ $nearest }”?
    .create = Write the article, or take the link out.
link-anchor-missing = The link goes to the heading “#{ $anchor }” in { $target }, and there is no such heading.
    .summary = A link to a heading that does not exist
    .why = The reader would land at the top of the page and would have to search.
    .mend = Link to a heading that is there: its words in small letters, with hyphens for spaces. Or leave out what follows the #.
    .did-you-mean = Did you mean “#{ $nearest }”?
link-anchor-dropped = The text in { $target } has no heading “#{ $anchor }”, so the link goes to the top of the page.
    .summary = A link to a heading that the text in another language does not have
    .why = The text there is in another language, and its headings have other names.
    .mend = Nothing to do, unless the text can be translated.
link-section-empty = The link goes to the section { $target }, and no article in it is published.
    .summary = A link to a section without published articles
    .why = A section has a page only in a language in which there is something to read in it.
    .mend = Publish an article in that section, or take the link out until then.
link-address-missing = The link goes to the address { $target }, and the site has no such page.
    .summary = A link to an address that the site does not have
    .why = A reader who follows it finds nothing.
    .mend = Link to the Markdown file instead, such as ../back/hernia.md.
    .did-you-mean = Did you mean { $nearest }? A link to the Markdown file, seen from { $file }, goes on working when addresses change.
link-file-missing = The link goes to { $target }, and there is no such file.
    .summary = A link to a file that does not exist
    .why = A reader who follows it finds nothing.
    .mend = Put the file there, write its name as it is, or take the link out.
    .did-you-mean = Did you mean “{ $nearest }”?
link-leaves-site = The link “{ $target }” leads out of the folder with the content.
    .why = Only what is in that folder is published; the reader would find nothing.
    .mend = Put the file into the folder “content” and link to it there.
link-to-unpublished = The link goes to { $target }, which is not published.
    .summary = A link to an article that is not published
    .why = A reader who follows it finds nothing.
    .draft = That article is a draft or in review: publish it, or take the link out until then.
    .scheduled = That article appears on a later day: take the link out until then.
link-to-withdrawn = The link goes to { $target }, which was withdrawn.
    .summary = A link to an article that was withdrawn
    .why = The reader finds only a notice there.
    .mend = Link to the article that takes its place, or take the link out.
link-not-translated = The link goes to { $target }, which does not exist in “{ $language }”; its words stand there as plain text.
    .summary = A link to an article that does not exist in this language
    .why = The settings say “missing_translation: omit”, so readers cannot follow this link.
    .mend = Have that article translated, or take the link out of this text.
link-not-article = “{ $target }” is no article.
    .why = Only articles can stand here; write the way to the file, such as ../back/hernia.md.
    .mend = Write the way to the file of an article, seen from this one: ../back/hernia.md
image-missing = The image { $target } is not there, or is not a kind of image that browsers show.
    .summary = An image that is not there
    .why = Readers would see an empty place.
    .put = Put the file next to the article, and write its name as it is, with capitals.
    .did-you-mean = Did you mean “{ $nearest }”?
block-missing = There is no block “{ $block }” in content/_blocks.
    .why = The article would end without it.
    .create = Write the block as { $file }, or name another one.
    .did-you-mean = Did you mean “{ $nearest }”?
block-not-translated = The block “{ $block }” does not exist in “{ $language }”; the clinic’s contact details stand in its place.
    .summary = A block that does not exist in a language
    .why = Readers of this language do not see what the others see.
    .mend = Write the block in that language too, beside the others in content/_blocks.
emergency-number-missing = There is an emergency block here, but { $settings } does not say which number to call.
    .summary = An emergency block, and no emergency number in the settings
    .why = In an emergency nobody should have to look for the number.
    .add = Add the number to { $settings }, below “clinic”, like this: emergency_number: "112"

### Themes

theme-missing = There is no theme “{ $theme }”.
    .why = Without a theme no page can be made.
    .did-you-mean = Did you mean “{ $nearest }”?
theme-extends-circle = The theme “{ $theme }” extends itself, through the themes that it extends.
    .why = There would be no end to it.
theme-form = What stands in this file must be fields: a name, a colon, a value.
    .why = Vademecum cannot tell which theme this one extends.
    .example = Write it like this: { "extends: clarity" }
theme-bare = The theme “{ $theme }” has no templates, and extends no theme that has some.
    .why = Without templates no page can be made.
    .extend = To change only a part of the theme that comes with Vademecum, write in this file: { "extends: clarity" }
theme-api = The theme “{ $theme }” is made for version { $written } of what themes are given, and this Vademecum gives version { $known }.
    .why = Its pages could lack something, or show it wrongly.
    .newer = Use a newer Vademecum, or an older version of the theme.
    .older = Ask who made the theme for a newer version; or change it as “Versions” in themes/README.md says, and write here: { "api: " }{ $known }
theme-look-name = “{ $written }” cannot be the name of a colour or font.
    .why = It becomes the name of a property in the style sheet.
    .form = Write letters from a to z, digits and hyphens.
theme-color-unknown = The theme has no colour “{ $name }”.
    .why = Vademecum cannot tell what it looks like.
    .did-you-mean = Did you mean “{ $nearest }”?
    .light = Every colour of a theme has a value under { "palette: {light: …}" }
theme-stylesheet = The theme has no style sheet assets/{ $written } for its colours and fonts.
    .why = They would be on no page.
    .did-you-mean = Did you mean “{ $nearest }”?
    .name = Name a file in “assets”, like this: { "stylesheet: clarity.css" }
theme-stylesheet-unnamed = The theme has colours or fonts, and does not say in which style sheet they belong.
    .why = They would be on no page.
    .name = Name a file in “assets”, like this: { "stylesheet: clarity.css" }
theme-language-missing = The theme has no words in { $language }.
    .why = Buttons, labels and notices would be missing, or in a language that the reader may not know. Copy a file of another language in that folder to { $file } and translate it.
theme-string-missing = The theme has no text “{ $name }” in { $language }.
    .why = Readers would see nothing in its place.
theme-string-unreadable = This line cannot be read: { $reason }.
    .why = Its text would be missing on the pages.
theme-template-missing = The theme has no template { $name }.
    .why = Pages of this kind could not be made.
theme-template-error = The template has an error: { $reason }
    .why = Pages that use it cannot be made.

### Translations

translations-title = Translations
translations-article = article
translations-language = language
translations-sections = Which articles are shown
translations-all = All articles
translations-none = There are no such articles.
translations-cut = { $shown } of { $count } articles are shown here. To see the others, choose a section, or a number in the table above.
translations-state = { $state ->
        [source] source
        [current] up to date
        [minor] up to date (small change)
        [outdated] outdated
        [unknown] unknown
        [orphan] without source
        [draft] draft
       *[missing] missing
    }
translations-counted = { $articles ->
        [one] One article
       *[other] { $articles } articles
    }
translations-count = { $count } { $state ->
        [current] up to date
        [minor] up to date (small change)
        [outdated] outdated
        [unknown] unknown
        [orphan] without source
        [draft] draft
       *[missing] missing
    }
translations-accepted = { $path } is up to date with { $source }: { $revision }
translations-accepted-before = { $path } was up to date with { $source } already: { $revision }
translations-marked = This change of { $source } needs no translation in: { $translations }
translations-diff-same = { $source } says what it said when { $path } was made from it.
translations-diff-forgotten = It is not remembered what { $source } said when { $path } was made from it. Compare the whole text, then: vademecum translations accept { $path }
translations-diff-end = This has changed in { $source } since { $path } was made from it.
translations-diff-before = was:         { $text }
translations-diff-after = is:          { $text }
translations-diff-beside = translation: { $text }
translations-block = { $kind ->
        [title] Title
        [summary] Summary
        [key-point] Key point
        [image-alt] Description of the image
        [image-caption] Caption of the image
        [question] Question
        [heading] Heading
        [item] Entry of a list
        [step] Step
        [callout] Block
        [quote] Quotation
        [table-head] Head of a table
        [table-row] Row of a table
        [code] Code
        [html] HTML
        [term] Term
        [meaning] Meaning
        [footnote] Footnote
       *[paragraph] Paragraph
    } { $detail }
translations-options = The options --language, --section, --state and --format choose what the table shows. They mean nothing for accept, minor and diff, which are about the file that is named.
translations-no-article = There is no article { $path }.
    .did-you-mean = Did you mean { $nearest }?
translations-no-language = “{ $written }” is no language of the site.
    .known = Its languages are: { $known }.
    .did-you-mean = Did you mean “{ $nearest }”?
translations-no-section = There is no section “{ $written }” with articles.
    .known = Sections with articles: { $known }.
    .did-you-mean = Did you mean “{ $nearest }”?
translations-is-source = { $path } is the source of its article, not a translation.
translations-no-source = There is no text that { $path } could have been translated from.
translations-errors = Nothing was written, for there are errors in the article or its source.
translations-by-hand = The fields of { $path } are written so that Vademecum does not know where to add something.
    .mend = Write this line below “translation:” yourself: revision: { $revision }
translations-not-written = { $path } could not be written: { $reason ->
        [changed] somebody else has just changed it
       *[other] { $reason }
    }.
translations-nothing-outdated = No translation of { $path } is outdated, so there is no change to mark.
translations-differ = The translations of { $path } were made from different texts, so it cannot be told which change is meant.
    .mend = Name one of them: { $translations }
conflict-marks = There are two states of this text in the file, one after the other, from a merge that was not finished.
    .why = Readers would see both, and could follow the wrong one.
    .mend = Keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.
