word = child's word
