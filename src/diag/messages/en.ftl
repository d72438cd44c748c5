# What diagnostics say, in English. The name of a message is the code of its
# diagnostic; `.why` says why it matters; other attributes are hints.

### Markdown

callout-title-missing = This “{ $kind }” block has no title.
    .why = The title tells the reader when to seek help, and how fast. Without it the block could be misread.
callout-unknown = There is no block of the kind “{ $kind }”.
    .why = The reader would see a plain quotation in place of the block that you meant.
    .did-you-mean = Did you mean “{ $nearest }”?
    .kinds = The kinds are: { $kinds }.
comment-unclosed = A comment begins here and never ends.
    .why = Everything after { "<!--" } is hidden from the reader until { "-->" } comes.
footnote-twice = The footnote “{ $label }” is written more than once.
    .why = Only the first one is shown.
footnote-undefined = There is no footnote “{ $label }” in this text.
    .why = The reader sees the brackets and cannot find the note.
footnote-unused = The footnote “{ $label }” is not used in this text.
    .why = A note that nothing refers to is not shown.
heading-empty = This heading has no words.
    .why = A screen reader announces a heading and then says nothing.
heading-id-taken = The anchor “{ $id }” is already used in this text.
    .why = A link to it could lead to one place only.
image-data = This image is written into the text itself.
    .why = Such an image makes the page slow, and nobody can replace it.
    .download = Save the image as a file next to the article and use its name.
link-unsafe = This link begins with “{ $scheme }”.
    .why = Such a link runs a program in the reader’s browser, or opens a page that nobody has checked.
nesting-too-deep = Lists or quotations stand more than { $most } levels deep within one another here.
    .why = No reader could follow them, and it is usually a slip with > or spaces at the start of lines.
raw-html = HTML in the text (“{ $tag }”) is shown to the reader as it was typed.
    .why = HTML can break the page or load things from other sites.
    .bold = For bold words write **words**.
    .italic = For italic words write *words*.
    .break = For a new line end the line before it with a backslash (\).
    .link = For a link write [words](address).
    .image = For an image write ![what it shows](file.jpg).
    .underline = Underlined words look like links; write **words** for bold ones.
    .settings = If you need HTML, the setting raw_html in site.yaml can allow it.
remote-embed = This HTML loads something from another site: { $address }
    .why = The other site would learn which reader looks at which page.
remote-image = This image is on another site: { $address }
    .why = The other site would learn which reader looks at which page.
    .download = If you may use the image, save it next to the article and write its file name here.
wikilink = “{ $written }” is not a link that a reader can follow.
    .why = Double square brackets work in some note-taking programs only.
    .ordinary = Write { $ordinary }
