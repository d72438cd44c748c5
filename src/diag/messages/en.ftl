# What diagnostics say, in English. The name of a message is the code of its
# diagnostic; `.why` says why it matters; other attributes are hints.
