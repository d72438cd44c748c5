double-open = «{"\u00A0"}
double-close = {"\u00A0"}»
single-open = “
single-close = ”
apostrophe = ’
