"""What refers to what within a record."""
