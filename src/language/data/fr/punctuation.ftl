double-open = «{"\u202F"}
double-close = {"\u202F"}»
single-open = “
single-close = ”
apostrophe = ’
