"""Foreign documents as they stand, for rules that judge more than a record: elements with line and column."""
