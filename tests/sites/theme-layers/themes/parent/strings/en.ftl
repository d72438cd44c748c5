word = parent's word
other-word = parent's other word
