"""Whether a format can hold a record."""
