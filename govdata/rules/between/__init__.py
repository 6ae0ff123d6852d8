"""Whether records agree with each other, wherever in a dataset they stand."""
