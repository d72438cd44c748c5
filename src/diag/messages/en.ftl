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
