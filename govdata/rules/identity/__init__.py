"""Names and numbers within a record."""
