### Words of the theme. Every file in this folder has the same keys.

## The page around the text

skip = Skip to content
menu = Menu
menu-label = Main menu
breadcrumb = Breadcrumb
languages-label = This page in other languages
feed = Follow news (Atom)

## What readers set for themselves

reader = Reading settings
reader-size = Text size
reader-size-normal = Normal
reader-size-large = Large
reader-size-larger = Very large
reader-theme = Colours
reader-theme-system = As on your device
reader-theme-light = Light
reader-theme-dark = Dark
reader-theme-contrast = High contrast
reader-play = Read this page aloud
reader-again = Go on reading aloud
reader-pause = Pause
reader-stop = Stop
reader-playing = Reading aloud

## Titles of pages

title-a-z = All subjects from A to Z
title-glossary = Difficult words
title-languages = Languages
title-not-found = Page not found
title-chooser = Choose a language
title-page = { $title } – page { $number }
withdrawn-title = This information has been withdrawn

## Help

when-to-call = When should I call?
emergency-text = Life in danger, or an emergency?
emergency-call = Call{"\u00A0"}{ $number }
call = Call
telephone = Telephone:
email = Email:
appointment = Make an appointment
contact-title = Questions? Contact us
contact-text = Make an appointment, or ask us for advice.

## Articles

key-points = In short
contents = On this page
faq-title = Frequently asked questions
answer-link = Link to this answer
sources-title = Sources
related-title = Read more
arrows-label = Previous and next article
previous = Previous
next = Next
footnotes = Footnotes
footnote-back = Back to the text
task-done = Done
task-open = To do
table = Table

## Difficult words: the name of the button that explains one, and what stands in the explanation

term = Meaning
term-plain = In plain words:
term-forms = Also:
term-more = All difficult words
close = Close

## About this information

trust-title = About this information
written-by = Written by
reviewed-by = Medically reviewed by
reviewed = Medically reviewed on
next-review = Next review
original-reviewed-by = The original was reviewed by
original-reviewed = The original was reviewed on
translated-from = Translated from
translated-by = Translated by
translation-method = How it was translated
method-human = Translated by a person
method-machine = Translated by a machine
method-machine-edited = Translated by a machine, then corrected by a person
translation-reviewed-by = Translation checked by
translation-reviewed = Translation checked on
comma = ,
published = Published on
updated = Updated on
audience = Who it is for
audience-patient = Patients
audience-carer = Carers
audience-parent = Parents
audience-young-person = Young people
conflicts = Interests and funding

## Notices at the top of an article

notice-draft = This is a draft. Do not use this text yet.
notice-review = This text is still being reviewed. Do not use it yet.
notice-scheduled = This page has not been published yet.
notice-overdue = This information is overdue for review. Some of it may be out of date. If in doubt, ask a doctor.
notice-replaced = The translation of this page is out of date, and that could do harm. The original is shown, in another language:
notice-outdated = The original text has changed since this translation was made. Something here may no longer be right. If in doubt, ask a doctor. The current text:
notice-fallback = This page has not been translated yet. The text is shown in another language:
notice-machine = This text was translated by a machine and has not been checked by a person. It may contain mistakes.
notice-machine-edited = This text was translated by a machine and then corrected. No health professional has checked the translation.
notice-withdrawn = This information has been withdrawn because it is no longer correct or no longer needed. Do not use an old version.
replacement-title = Read this instead

## Lists

sections-title = Choose a subject
subsections-title = Parts
topics-title = Topics
newest-title = New and updated
articles-title = Articles
count = { $count ->
        [one] 1 article
       *[other] { $count } articles
    }
page-of = Page { $number } of { $pages }
pages-label = More pages
letters-label = Go to a letter
empty-list = There is nothing here yet.

## Other pages

languages-text = This website is available in several languages. Not every page is translated into every language.
not-found-text = This page does not exist, or no longer exists. Start again from the home page or the list from A to Z.
to-home = Go to the home page
alias-title = This page has moved
alias-link = Go to the new page

## Clinical blocks: the title where the editor gives none, and the words that only a screen reader says before it

callout-non-urgent-title = Contact your doctor or clinic
callout-non-urgent-hidden = Non-urgent advice
callout-urgent-title = Call today
callout-urgent-hidden = Urgent advice
callout-emergency-title = Call now
callout-emergency-hidden = Immediate action required
callout-warning-title = Warning
callout-warning-hidden = Warning
callout-info-title = Good to know
callout-info-hidden = Information
callout-do-title = Do
callout-do-hidden = Do
callout-dont-title = Don’t
callout-dont-hidden = Don’t
callout-steps-title = Step by step
callout-steps-hidden = Step by step
callout-exercise-title = Exercise
callout-exercise-hidden = Exercise
callout-details-title = More details
callout-details-hidden = {""}
callout-note-title = Note
callout-note-hidden = Note
callout-tip-title = Tip
callout-tip-hidden = Tip
callout-important-title = Important
callout-important-hidden = Important
callout-caution-title = Caution
callout-caution-hidden = Caution
