# What diagnostics say, in English. The name of a message is the code of its
# diagnostic; `.why` says why it matters; other attributes are hints.

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

cli-published = Published { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
cli-not-published = Nothing was published
cli-day-form = a day is written as year, month and day, such as 2026-10-01
cli-no-such-day = there is no such day in the calendar
