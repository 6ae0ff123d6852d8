"""Whether a record has the fields that a release has, each in its form."""
