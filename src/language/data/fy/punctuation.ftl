double-open = “
double-close = ”
single-open = ‘
single-close = ’
apostrophe = ’
