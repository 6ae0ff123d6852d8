"""Whether the fields of one record agree with each other."""
